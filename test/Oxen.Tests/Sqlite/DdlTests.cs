namespace Oxen.Sqlite;

/// <summary>The DDL of operations, as text and executed.</summary>
public class DdlTests
{
    private SqliteProbe _probe = null!;

    [SetUp]
    public void Open() => _probe = new SqliteProbe();

    [TearDown]
    public void Close() => _probe.Dispose();

    [Test]
    public void A_table_is_written_as_a_DBA_would()
    {
        var users = new SchemaTable("users", null,
        [
            new SchemaColumn("id", "INTEGER", IsNullable: false) { IsIdentity = true },
            new SchemaColumn("name", "TEXT", IsNullable: false),
            new SchemaColumn("email", "TEXT", IsNullable: true) { Collation = "NOCASE" },
            new SchemaColumn("created_at", "TEXT", IsNullable: false) { DefaultSql = "CURRENT_TIMESTAMP" },
            new SchemaColumn("shown", "TEXT", IsNullable: true) { ComputedSql = "name || ' <' || email || '>'" },
            new SchemaColumn("initial", "TEXT", IsNullable: false) { ComputedSql = "substr(name, 1, 1)", IsStored = true },
        ])
        {
            PrimaryKey = ["id"],
        };
        const string Expected = """
            CREATE TABLE users (
                id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
                name TEXT NOT NULL,
                email TEXT COLLATE "NOCASE",
                created_at TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP),
                shown TEXT GENERATED ALWAYS AS (name || ' <' || email || '>') VIRTUAL,
                initial TEXT NOT NULL GENERATED ALWAYS AS (substr(name, 1, 1)) STORED
            )
            """;
        Assert.That(Create(users), Is.EqualTo(Expected.ReplaceLineEndings("\n")));
        _probe.Execute("INSERT INTO users (name, email) VALUES ('Ann', 'ann@x')");
        Assert.That(_probe.Scalar("SELECT shown || initial FROM users WHERE email = 'ANN@X'"), Is.EqualTo("Ann <ann@x>A"));
    }

    [Test]
    public void The_number_of_a_deleted_row_is_not_given_again()
    {
        Create(new SchemaTable("t", null, [new SchemaColumn("id", "INTEGER", IsNullable: false) { IsIdentity = true }, new SchemaColumn("n", "INTEGER", true)]) { PrimaryKey = ["id"] });
        _probe.Execute("INSERT INTO t (n) VALUES (1), (2); DELETE FROM t WHERE id = 2; INSERT INTO t (n) VALUES (3)");
        Assert.That(_probe.Scalar("SELECT max(id) FROM t"), Is.EqualTo(3L));
    }

    [TestCase("order")]
    [TestCase("we\"ird")]
    [TestCase("two words; DROP TABLE x --")]
    [TestCase("Größe")]
    [TestCase("a.b")]
    [TestCase("'quoted'")]
    [TestCase("[bracketed]")]
    [TestCase("`ticked`")]
    [TestCase("MixedCase")]
    [TestCase("1st")]
    public void A_hostile_name_is_only_a_name(string name)
    {
        Create(new SchemaTable(name + "s", null, [new SchemaColumn(name, "INTEGER", false) { IsIdentity = true }, new SchemaColumn(name + "2", "TEXT", true)]) { PrimaryKey = [name] });
        Create(new SchemaTable(name, null, [new SchemaColumn(name, "INTEGER", false)])
        {
            PrimaryKey = [name],
            ForeignKeys = [new SchemaForeignKey("fk " + name, [name], name + "s", null, [name], DeleteBehavior.Cascade)],
        });
        var table = new SchemaTable(name + "s", null, []);
        foreach (var text in _probe.Dialect.Ddl(new CreateIndex(table, new SchemaIndex("ix " + name, [new SchemaIndexPart(name + "2")], IsUnique: true))))
        {
            _probe.Execute(text);
        }

        var syntax = _probe.Dialect.Syntax;
        _probe.Execute($"INSERT INTO {syntax.Identifier(name + "s")} ({syntax.Identifier(name + "2")}) VALUES ('x')");
        _probe.Execute($"INSERT INTO {syntax.Identifier(name)} VALUES (1)");
        _probe.Execute($"DELETE FROM {syntax.Identifier(name + "s")}");
        Assert.That(_probe.Scalar($"SELECT count(*) FROM {syntax.Identifier(name)}"), Is.Zero);
    }

    [Test]
    public void Every_keyword_is_a_name_when_quoted()
    {
        foreach (var word in SqliteKeywords.All)
        {
            Create(new SchemaTable(word, null, [new SchemaColumn(word, "TEXT", true)]));
        }

        Assert.That(_probe.Scalar("SELECT count(*) FROM sqlite_master"), Is.EqualTo((long)SqliteKeywords.All.Count));
    }

    [Test]
    public void A_composite_key_and_what_becomes_of_dependents()
    {
        Create(new SchemaTable("a", null, [new SchemaColumn("x", "INTEGER", false), new SchemaColumn("y", "TEXT", false)]) { PrimaryKey = ["x", "y"] });
        var text = Create(new SchemaTable("b", null, [new SchemaColumn("id", "INTEGER", false), new SchemaColumn("ax", "INTEGER", true), new SchemaColumn("ay", "TEXT", true)])
        {
            PrimaryKey = ["id"],
            ForeignKeys = [new SchemaForeignKey("fk_b_a", ["ax", "ay"], "a", null, ["x", "y"], DeleteBehavior.SetNull)],
        });
        Assert.That(text, Does.Contain("CONSTRAINT fk_b_a FOREIGN KEY (ax, ay) REFERENCES a (x, y) ON DELETE SET NULL"));
        _probe.Execute("INSERT INTO a VALUES (1, 'k'); INSERT INTO b VALUES (1, 1, 'k'); DELETE FROM a");
        Assert.That(_probe.Scalar("SELECT ax FROM b"), Is.Null);
    }

    private string Create(SchemaTable table)
    {
        var text = _probe.Dialect.Ddl(new CreateTable(table)).Single();
        _probe.Execute(text);
        return text;
    }
}
