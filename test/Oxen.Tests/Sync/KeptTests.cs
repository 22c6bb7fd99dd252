using Oxen.MySql;

namespace Oxen.Tests.Sync;

/// <summary>What a change of the schema must not lose on its way.</summary>
public class KeptTests
{
    private static readonly Dialect MySql = new MySqlDialect(new MySqlTarget(MySqlServer.MariaDb));

    [TestCase("enum('a','b')", "enum('a')", false)]
    [TestCase("enum('a','b')", "enum('b','c','a')", true)]
    [TestCase("set('a','b')", "set('a','c')", false)]
    [TestCase("enum('a','b')", "longtext", true)]
    public void Labels_that_are_gone_are_a_loss(string from, string to, bool fits) => Assert.That(MySql.Fits(from, to), Is.EqualTo(fits));

    [TestCase(@"'C:\\new'", @"'C:\\new'")]
    [TestCase("'a\"b\nc'", @"'a\""b\nc'")]
    [TestCase("'it''s'", @"'it\'s'")]
    [TestCase(@"name like '%x\_y%'", @"`name` like '%x\\_y%'")]
    [TestCase(@"'a\\nb'", @"'a\nb'", false)]
    public void Texts_are_the_same_however_they_are_escaped(string wanted, string told, bool same = true) => Assert.That(MySql.AreSameSql(wanted, told), Is.EqualTo(same));

    [Test]
    public void A_name_that_MySQL_would_refuse_is_cut_and_keeps_its_hash()
    {
        var (one, other) = (MySql.Syntax.Fitted(new string('ä', 64) + "1"), MySql.Syntax.Fitted(new string('ä', 64) + "2"));
        Assert.That(one, Has.Length.EqualTo(64));
        Assert.That(one, Is.Not.EqualTo(other));
        Assert.That(MySql.Syntax.Fitted(new string('ä', 64)), Is.EqualTo(new string('ä', 64)));
    }

    [Test]
    public void A_computed_column_becomes_plain_with_its_values_or_it_is_a_loss()
    {
        var plain = new SchemaTable("t", null, [new("n", "int", false), new("twice", "int", false)]);
        foreach (var isStored in new[] { true, false })
        {
            var computed = plain with { Columns = [plain.Columns[0], plain.Columns[1] with { ComputedSql = "n * 2", IsStored = isStored, IsNullable = true }] };
            var diff = SchemaDiff.Between(new SchemaModel { Tables = [computed] }, new SchemaModel { Tables = [plain] }, MySql);
            Assert.That(diff.OfType<AlterColumn>().Count(), Is.EqualTo(isStored ? 1 : 0));
            Assert.That(diff.Any(operation => operation.Impact.LosesData), Is.EqualTo(!isStored));
        }
    }

    [Test]
    public void What_stands_at_a_column_is_said_again_when_it_changes()
    {
        var there = new SchemaTable("t", null, [new("at", "timestamp", false) { IsStamped = true, IsHidden = true, CheckSql = "`at` > '2000-01-01'" }]) { Checks = [new("at", "`at` > '2000-01-01'")] };
        var wanted = new SchemaTable("t", null, [new("at", "datetime(6)", true)]) { Checks = [new("ck_t_at", "at > '2000-01-01'")] };
        Assert.That(Sql(there, wanted), Is.EqualTo("ALTER TABLE t MODIFY COLUMN `at` datetime(6) ON UPDATE CURRENT_TIMESTAMP(6) INVISIBLE CHECK (`at` > '2000-01-01')".Replace("`at` datetime", $"{MySql.Syntax.Identifier("at")} datetime", StringComparison.Ordinal)));
        Assert.That(Sql(there, wanted with { Checks = [], Columns = there.Columns }), Does.EndWith("INVISIBLE"));
    }

    private static string Sql(SchemaTable from, SchemaTable to) => string.Join("; ", SchemaDiff.Between(new SchemaModel { Tables = [from] }, new SchemaModel { Tables = [to] }, MySql, SchemaDiffOptions.OfModel).SelectMany(MySql.Ddl));
}
