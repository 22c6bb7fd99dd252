using System.ComponentModel.DataAnnotations.Schema;
using System.Runtime.CompilerServices;

namespace Oxen.Conformance;

/// <summary>A column holds another type than its member: however its rows are read, the error names column and member, and tells no value.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class MistypedColumnTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;
    private StoreDb _db = null!;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new StoreDb(_database.Options);
        string[] commands =
        [
            "create table stores (id integer primary key)",
            "create table goods (id integer primary key, name varchar(40) not null, store_id integer)",
            "insert into stores values (1)",
            "insert into goods values (1, 'Hidden', 1)",
        ];
        foreach (var command in commands)
        {
            await _db.ExecuteAsync(FormattableStringFactory.Create(command));
        }
    }

    [OneTimeTearDown]
    public async Task DropAsync() => await _database.DisposeAsync();

    [Test]
    public void An_object_names_member_table_and_query()
    {
        (Func<Task> Way, string Where)[] ways =
        [
            (() => _db.Goods.ToListAsync(), "'Good.Name' (column 'name' of 'goods')"),
            (() => _db.Goods.FirstAsync(g => g.Id == 1), "Goods.First(g => g.Id == 1)"),
            (() => Task.FromResult(_db.Goods.First()), "'Good.Name'"),
            (() => Task.FromResult(_db.Goods.AsEnumerable().Count()), "'Good.Name'"),
            (() => _db.Goods.FindAsync(1), "'Good.Name'"),
            (() => _db.Stores.Include(s => s.Goods).ToListAsync(), "'Good.Name'"),
            (() => _db.LoadAsync(new Store { Id = 1 }, s => s.Goods), "'Good.Name'"),
            (() => _db.Goods.Select(g => new { g.Id, Called = g.Name }).ToListAsync(), "'Called' of a row"),
            (() => StreamAsync(_db.Goods), "'Good.Name'"),
        ];
        foreach (var (way, where) in ways)
        {
            Told(way, "It was read into", where);
        }
    }

    [Test]
    public void SQL_of_your_own_names_the_column()
    {
        Told(() => _db.Sql<int>($"select name from goods").ToListAsync(), "ead it as the type it is, or convert it in the query.");
        Told(() => _db.Sql<int>($"select name from goods").FirstAsync());
        Told(() => Task.FromResult(_db.Sql<int>($"select name from goods").ToList()));
        Told(() => StreamAsync(_db.Sql<int>($"select name from goods")));
        Told(() => _db.Sql<Row<DateTime>>($"select name from goods").ToListAsync());
        Told(() => _db.Sql<Row<decimal>>($"select name from goods").ToListAsync());
        Told(() => _db.Sql<Row<double>>($"select name from goods").ToListAsync());
        Told(() => _db.Sql<Row<bool>>($"select name from goods").ToListAsync());
        Told(() => _db.Sql<Row<Guid>>($"select name from goods").ToListAsync());
        Told(() => _db.Sql<Row<DateOnly>>($"select name from goods").ToListAsync());
        Told(() => _db.Sql<Row<TimeOnly>>($"select name from goods").ToListAsync());
        Told(() => _db.Sql<Row<ulong>>($"select name from goods").ToListAsync());
        Told(() => _db.Sql<Row<byte>>($"select name from goods").ToListAsync());
    }

    [Test]
    public async Task What_a_unit_of_work_or_a_part_to_load_refuses_bears_the_names_of_the_code()
    {
        var work = _db.BeginWork();
        await work.DisposeAsync();
        Assert.That(() => work.SaveChangesAsync(), Throws.TypeOf<ObjectDisposedException>().With.Property("ObjectName").EqualTo("UnitOfWork<StoreDb>"));

        var secret = "Hidden";
        Assert.That(
            () => _db.LoadAsync(new Store { Id = 1 }, s => s.Goods.Where(g => g.Title == secret)),
            Throws.TypeOf<RefusedOperationException>().With.Message.Contains("'Goods'").And.Message.Not.Contains("DisplayClass"));
    }

    [Test]
    public void A_stream_ends_before_the_row_that_cannot_be_read()
    {
        var rows = _db.Sql<int>($"select 1 as n union all select 2 union all select 3").Select(n => Read(n));
        List<int> given = [];
        Assert.That(
            async () =>
            {
                await foreach (var row in rows.AsAsyncEnumerable())
                {
                    given.Add(row);
                }
            },
            Throws.TypeOf<InvalidOperationException>());
        Assert.That(
            () =>
            {
                foreach (var row in rows)
                {
                    given.Add(row);
                }
            },
            Throws.TypeOf<InvalidOperationException>());
        Assert.That(given, Is.EqualTo([1, 2, 1, 2]));
    }

    private static int Read(int number) => number < 3 ? number : throw new InvalidOperationException("mine");

    private static async Task StreamAsync<T>(IQueryable<T> query)
    {
        await foreach (var row in query.AsAsyncEnumerable())
        {
            Assert.Fail($"A row that can't be read was given: {row}.");
        }
    }

    private static void Told(Func<Task> read, params string[] parts)
    {
        var error = Assert.CatchAsync<OxenException>(() => read())!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.Code, Is.EqualTo("OXEN4102"));
            Assert.That(error.ToString(), Does.Contain("The column '").And.Not.Contain("Hidden"));
            foreach (var part in parts)
            {
                Assert.That(error.Message, Does.Contain(part));
            }
        }
    }

    public sealed record Row<T>(T Name);

    public sealed class Store
    {
        public int Id { get; set; }

        public List<Good> Goods { get; set; } = [];
    }

    public sealed class Good
    {
        public int Id { get; set; }

        public int Name { get; set; }

        public int StoreId { get; set; }

        [NotMapped]
        public string Title { get; set; } = "";
    }

    public sealed class StoreDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Store> Stores => Table<Store>();

        public Table<Good> Goods => Table<Good>();
    }
}
