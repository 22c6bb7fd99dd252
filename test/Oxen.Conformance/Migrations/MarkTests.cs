using Oxen.Migrations;
using Oxen.MySql;
using Oxen.PostgreSql;
using Oxen.Sqlite;

namespace Oxen.Conformance;

/// <summary>What says how a file of SQL is to be read: nothing that looks like a mark is passed over, and nothing else is one.</summary>
public sealed class MarkTests
{
    private static readonly ScriptSyntax Sqlite = SqliteMigrations.Forms.Script;
    private static readonly ScriptSyntax PostgreSql = PostgreSqlMigrations.Forms.Script;
    private static readonly ScriptSyntax MySql = MySqlMigrations.Forms("'x'").Script;

    [Test]
    public void What_seems_meant_as_a_mark_and_isnt_one_is_refused_with_its_line(
        [Values("--oxen:down", "--  oxen:down", "-- oxen: down", "-- oxen down", "-- oxen:down now", "-- Oxen:", "SELECT 1; -- oxen:down", "/* oxen:down */", "-- -- oxen:down")] string line)
    {
        foreach (var syntax in new[] { Sqlite, PostgreSql, MySql })
        {
            var error = Assert.Throws<MigrationException>(() => Read($"-- oxen:up\nCREATE TABLE a (id integer);\n{line}\nDROP TABLE keep;", syntax))!;
            Assert.That(error.Code, Is.EqualTo("OXEN6016"));
            Assert.That(error.Message, Does.Contain("a.sql(3)").And.Contain("is no mark"));
        }
    }

    [Test]
    public void What_stands_in_a_string_is_no_mark()
    {
        var read = Read("-- oxen:up\nINSERT INTO notes VALUES ('\n-- oxen:no-transaction\n--oxen:down\n');\n/*\n-- oxen:foreign-keys-unchecked\n*/\n-- oxen:down\nDROP TABLE a;", PostgreSql);
        Assert.That((read.Up.UsesTransaction, read.Up.LeavesForeignKeysUnchecked, read.Up.Steps.Count), Is.EqualTo((true, false, 1)));
        Assert.That(read.Down!.Steps.Single().Text, Is.EqualTo("DROP TABLE a"));
    }

    [Test]
    public void Marks_before_the_parts_are_for_both_and_those_in_one_for_it()
    {
        var read = Read("-- oxen:no-transaction\n-- oxen:up\n-- oxen:allow drop-column, rename\nSELECT 1\n-- oxen:down\n-- oxen:foreign-keys-unchecked\nSELECT 2", MySql);
        Assert.That((read.Up.UsesTransaction, read.Down!.UsesTransaction), Is.EqualTo((false, false)));
        Assert.That((read.Up.LeavesForeignKeysUnchecked, read.Down!.LeavesForeignKeysUnchecked), Is.EqualTo((false, true)));
        Assert.That(read.Up.Allowed, Is.EquivalentTo(new[] { "drop-column", "rename" }));
    }

    [Test]
    public void A_seed_has_no_parts() => Assert.That(
        () => MigrationFile.ReadSeed("rows", "rows.seed.sql", "SELECT 1;\n-- oxen:down\nDELETE FROM a;", Sqlite), Throws.InstanceOf<MigrationException>().With.Message.Contains("no parts"));

    [Test]
    public void Columns_named_as_routines_open_none()
    {
        const string Script = "CREATE TABLE log (id integer, event text, begin integer); CREATE TABLE trigger_log (function integer, begin integer); DROP TABLE x;";
        foreach (var syntax in new[] { Sqlite, PostgreSql, MySql })
        {
            Assert.That(ScriptSplitter.Split(Script, syntax), Has.Count.EqualTo(3));
        }
    }

    private static FoundMigration Read(string text, ScriptSyntax syntax) => MigrationFile.Read(new MigrationId("20260101000001", "a"), "a.sql", text, syntax);
}
