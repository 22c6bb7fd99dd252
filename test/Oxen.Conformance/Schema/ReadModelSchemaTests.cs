using System.Data.Common;
using Oxen.TestServers;

namespace Oxen.Conformance.Schema;

public sealed class ReadModelSchemaTests(TestDatabase database) : Writing.WritingTests(database)
{
    [Test]
    public async Task What_a_sync_made_is_what_the_model_says()
    {
        var dialect = Db.Session.Engine.Dialect;
        var read = await Db.Schema.ReadAsync();
        Assert.That(read.Warnings, Is.Empty);
        foreach (var table in ModelSchema.Of(Db.Model, dialect).Tables)
        {
            var found = read.Tables.Single(other => other.Name == table.Name && other.Schema == table.Schema);
            Assert.Multiple(() =>
            {
                Assert.That(found.PrimaryKey, Is.EqualTo(table.PrimaryKey), table.Name);
                Assert.That(found.Columns.Select(Facts), Is.EqualTo(table.Columns.Select(Facts)), table.Name);
                Assert.That(found.Columns.Zip(table.Columns).Where(pair => !dialect.AreSameType(pair.Second.StoreType, pair.First.StoreType)), Is.Empty, table.Name);
                Assert.That(found.Columns.Zip(table.Columns).Where(pair => pair.Second.IsIdentity && !pair.First.IsIdentity), Is.Empty, table.Name);
                Assert.That(found.ForeignKeys.Select(Facts), Is.EquivalentTo(table.ForeignKeys.Select(Facts)), table.Name);
                Assert.That(found.Indexes.Select(Facts), Is.EquivalentTo(table.Indexes.Select(Facts)), table.Name);
                Assert.That(found.Checks, Is.Empty, table.Name);
            });
        }
    }

    [Test]
    public async Task What_may_not_be_read_is_left_out_with_a_warning()
    {
        await using var transaction = await Db.BeginTransactionAsync();
        await using var reader = await HiddenAsync();
        var read = await reader.Db.Schema.ReadAsync();
        Assert.That(read.Warnings, Has.All.Matches<string>(warning => Warnings.Any(warning.StartsWith)));
        Assert.That(read.Warnings, Has.Count.EqualTo(Warnings.Length));
        Assert.That(read.Tables.Select(table => table.Name), Does.Contain("customers"));
        Assert.That(reader.Db.Customers.Count(), Is.Zero, "what follows works");
    }

    private string[] Warnings => Database.Dialect switch
    {
        "sqlite" => ["The view 'lost' has no columns here, since SQLite can't read it: "],
        "postgresql" => ["Triggers could not be read and are left out: "],
        _ => ["What becomes of rows by these foreign keys may not be seen by this user, and is read as refusing: fk_", "The text of these views may not be seen by this user (it takes SHOW VIEW): seen."],
    };

    // A database that can't or mustn't tell all.
    private async Task<Reader> HiddenAsync()
    {
        string[] commands = Database.Dialect switch
        {
            "sqlite" => ["create table gone (id int)", "create view lost as select id from gone", "create view kept as select 1 as one", "drop table gone"],
            "postgresql" => ["create role oxen_reader", "grant usage on schema public to oxen_reader", "grant select on all tables in schema public to oxen_reader", "revoke select on pg_catalog.pg_trigger from public", "set local role oxen_reader"],
            _ => ["create view seen as select 1 as one", "create or replace user oxen_reader@'127.0.0.1' identified by 'oxen-test'", "execute immediate concat('grant select on ', database(), '.* to oxen_reader@''127.0.0.1''')"],
        };
        foreach (var command in commands)
        {
            await OddSchema.Run(Db, command);
        }

        if (Database.Dialect != "mysql")
        {
            return new Reader(Db, null);
        }

        var name = Db.Sql<string>($"select database()").Single();
        var options = new OxenOptions().UseMySql(new DbConnectionStringBuilder { ConnectionString = TestServer.MySql.ConnectionString, ["User ID"] = "oxen_reader", ["Password"] = "oxen-test", ["Database"] = name }.ConnectionString);
        return new Reader(new Writing.ShopDb(options), options);
    }

    private sealed record Reader(Writing.ShopDb Db, IAsyncDisposable? Owner) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Owner?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    // MariaDB lets no computed column be NOT NULL.
    private static (string, bool, bool) Facts(SchemaColumn column) => (column.Name, column.IsNullable || column.ComputedSql is not null, column.ComputedSql is not null);

    private static (string, string, string, string, DeleteBehavior, UpdateBehavior) Facts(SchemaForeignKey key) =>
        (key.Name, string.Join(",", key.Columns), key.PrincipalTable, string.Join(",", key.PrincipalColumns), key.OnDelete, key.OnUpdate);

    private static (string, string, bool, bool) Facts(SchemaIndex index) => (index.Name, string.Join(",", index.ColumnNames), index.IsUnique, index.IsFullText);
}
