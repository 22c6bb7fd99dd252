using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance.Queries;

/// <summary>Texts in a table that Oxen didn't make, whose collation ignores case.</summary>
[TestFixtureSource(nameof(Databases))]
public sealed class ForeignCollationTests(TestDatabase database)
{
    private EmptyDatabase? _database;

    /// <summary>MySQL and MariaDB, where columns made elsewhere seldom tell case apart.</summary>
    public static IEnumerable<TestDatabase> Databases { get; } = TestDatabase.All.Where(database => database.Dialect == "mysql");

    [Test]
    public async Task All_comparisons_go_by_the_columns_collation_but_that_with_a_list()
    {
        database.Require();
        _database = database.Create();
        var db = new PeopleDb(_database.Options);
        await db.ExecuteAsync($"create table people (id int primary key, name varchar(20) not null) default character set utf8mb4 collate utf8mb4_general_ci");
        await db.ExecuteAsync($"insert into people values (1, 'Ann'), (2, 'ann'), (3, 'Bob')");
        string name = "ann";
        string[] names = [name];

        Assert.That(await db.People.CountAsync(p => p.Name == name), Is.EqualTo(2));
        Assert.That(await db.People.Select(p => p.Name).Distinct().CountAsync(), Is.EqualTo(2));
        Assert.That(await db.People.Join(db.People, p => p.Name, p => p.Name, (one, other) => one.Id).CountAsync(), Is.EqualTo(5));
        Assert.That(await db.People.CountAsync(p => names.Contains(p.Name)), Is.EqualTo(1), "a list has the collation of Oxen's columns, which counts before others");
        Assert.That(await db.People.CountAsync(p => names.Contains(SqlFn.Collate(p.Name, "utf8mb4_general_ci"))), Is.EqualTo(2));
    }

    [TearDown]
    public async Task DropAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [Table("people")]
    public sealed class Person
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    public sealed class PeopleDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Person> People => Table<Person>();
    }
}
