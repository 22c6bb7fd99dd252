using Oxen.Migrations;

namespace Oxen.Conformance;

/// <summary>The rules for dangerous steps, on SQL as people write it.</summary>
public sealed class LintTests
{
    [TestCase("DROP TABLE a", "drop-table")]
    [TestCase("TRUNCATE a", "truncate")]
    [TestCase("DELETE FROM a", "delete-all")]
    [TestCase("DELETE FROM a WHERE x = 'drop table'", "")]
    [TestCase("UPDATE a SET x = 1", "update-all")]
    [TestCase("ALTER TABLE a DROP COLUMN x", "drop-column")]
    [TestCase("ALTER TABLE \"a b\" DROP \"x\"", "drop-column")]
    [TestCase("ALTER TABLE a DROP CONSTRAINT x", "drop-constraint")]
    [TestCase("ALTER TABLE a ALTER COLUMN x DROP NOT NULL", "")]
    [TestCase("ALTER TABLE a ALTER COLUMN x DROP DEFAULT", "")]
    [TestCase("ALTER TABLE a RENAME COLUMN x TO y", "rename")]
    [TestCase("ALTER TABLE a RENAME TO b", "rename")]
    [TestCase("ALTER TABLE a ADD COLUMN x int NOT NULL", "not-null-without-default")]
    [TestCase("ALTER TABLE a ADD x int NOT NULL DEFAULT 1", "")]
    [TestCase("ALTER TABLE a ADD x int DEFAULT 1 NOT NULL", "")]
    [TestCase("ALTER TABLE a ADD COLUMN x int", "")]
    [TestCase("ALTER TABLE a ALTER COLUMN x TYPE bigint", "change-type")]
    [TestCase("ALTER TABLE a ALTER COLUMN x SET NOT NULL", "set-not-null")]
    [TestCase("CREATE INDEX i ON a (x)", "locking-index")]
    [TestCase("CREATE INDEX CONCURRENTLY i ON a (x)", "")]
    [TestCase("CREATE TABLE a (x int); CREATE INDEX i ON a (x)", "")]
    [TestCase("ALTER TABLE a ADD CONSTRAINT f FOREIGN KEY (x) REFERENCES b (id)", "locking-constraint")]
    [TestCase("ALTER TABLE a ADD CONSTRAINT f FOREIGN KEY (x) REFERENCES b (id) NOT VALID", "")]
    [TestCase("DROP INDEX i", "drop-index")]
    [TestCase("-- oxen:allow drop-index\nDROP INDEX i", "")]
    [TestCase("CREATE TABLE drop_table (x int); INSERT INTO a VALUES ('DROP TABLE a')", "")]
    public void A_dangerous_step_is_named(string sql, string rules)
    {
        var dialect = EmptyDatabaseDialect();
        var migration = MigrationFile.Read(new MigrationId("20260101000000", "a"), "a.sql", "-- oxen:up\n" + sql, dialect.Migrations.Script);
        Assert.That(string.Join(' ', Linter.Lint(migration, migration.Up, dialect).Select(problem => problem.Code)), Is.EqualTo(rules));
    }

    // Nothing is opened: the address is never called.
    private static Dialect EmptyDatabaseDialect() => new OxenOptions().UsePostgreSql("Host=localhost").Freeze().Dialect;
}
