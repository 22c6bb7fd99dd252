using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance.Schema;

/// <summary>Tables whose texts have another collation than those of tables that Oxen creates.</summary>
[TestFixtureSource(nameof(Databases))]
public sealed class TableCollationTests(TestDatabase database)
{
    private static readonly SyncOptions Losing = new() { AllowDataLoss = true };

    private EmptyDatabase _database = null!;

    /// <summary>MySQL and MariaDB, where a table has a collation for columns that say none.</summary>
    public static IEnumerable<TestDatabase> Databases { get; } = TestDatabase.All.Where(database => database.Dialect == "mysql");

    [SetUp]
    public void Create()
    {
        database.Require();
        _database = database.Create();
    }

    [TearDown]
    public async Task DropAsync() => await _database.DisposeAsync();

    [Test]
    public async Task A_table_that_was_read_is_made_with_the_collations_it_had()
    {
        var db = new PeopleDb(_database.Options);
        await db.ExecuteAsync($"create table odd (id int primary key, name varchar(20) not null, kind enum('a', 'b'), code char(5) character set latin1 collate latin1_bin, twice varchar(40) as (concat(name, name)), j json) default character set utf8mb4 collate utf8mb4_general_ci");
        await db.ExecuteAsync($"create table older (id int primary key, name text) default character set latin1 collate latin1_swedish_ci");
        await new OwnDb(_database.Options).Schema.SyncAsync();
        var before = await CollationsAsync(db);
        Assert.That(before, Has.Some.EqualTo("odd.kind utf8mb4_general_ci").And.Some.EqualTo("older.name latin1_swedish_ci"));

        var read = (await db.Schema.ReadAsync()).Tables;
        Assert.That(read.Single(table => table.Name == "owns").Columns.Select(column => column.Collation), Is.All.Null);
        foreach (var command in read.SelectMany(table => db.Session.Engine.Dialect.Ddl(new DropTable(table)).Concat(db.Session.Engine.Dialect.Ddl(new CreateTable(table)))))
        {
            await OddSchema.Run(db, command);
        }

        Assert.That(await CollationsAsync(db), Is.EqualTo(before));
    }

    [Test]
    public async Task A_text_keeps_its_collation_and_what_is_none_has_none()
    {
        var db = new PeopleDb(_database.Options);
        await db.ExecuteAsync($"create table people (id int auto_increment primary key, name varchar(20), age varchar(9) not null, tags text) default character set utf8mb4 collate utf8mb4_general_ci");
        await db.ExecuteAsync($"insert into people (name, age, tags) values ('Ann', '7', '[]')");
        var commands = (await db.Schema.PlanAsync()).Commands;
        Assert.That(commands, Has.Some.EqualTo("ALTER TABLE people MODIFY COLUMN name varchar(30) COLLATE utf8mb4_general_ci NOT NULL").And.Some.EqualTo("ALTER TABLE people MODIFY COLUMN age int NOT NULL"));
        await db.Schema.SyncAsync(Losing);
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
        Assert.That(await db.People.Where(person => person.Name == "ann").Select(person => person.Age).SingleAsync(), Is.EqualTo(7));
    }

    private static Task<List<string>> CollationsAsync(OxenDb db) => db.Sql<string>(
        $"select concat(table_name, '.', column_name, ' ', collation_name) as text from information_schema.columns where table_schema = database() and collation_name is not null order by table_name, ordinal_position").ToListAsync();

    private sealed class PeopleDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Person> People => Table<Person>();
    }

    private sealed class OwnDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Own> Owns => Table<Own>();
    }

    [Table("people")]
    private sealed class Person
    {
        public int Id { get; set; }

        [MaxLength(30)]
        public string Name { get; set; } = "";

        public int Age { get; set; }

        [JsonColumn]
        public List<string> Tags { get; set; } = [];
    }

    private sealed class Own
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public Guid Code { get; set; }
    }
}
