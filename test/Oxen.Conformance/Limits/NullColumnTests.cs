using System.Runtime.CompilerServices;

namespace Oxen.Conformance;

/// <summary>A table holds NULL where the class says it never does: however its rows are read, the error names the member, the column and the query.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class NullColumnTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;
    private FarmDb _db = null!;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new FarmDb(_database.Options);
        var (text, time) = database.Dialect switch { "sqlite" => ("text", "text"), "mysql" => ("longtext", "datetime(6)"), _ => ("text", "timestamptz") };
        string[] commands =
        [
            $"create table farms (id integer primary key, name {text}, size integer, founded {time})",
            $"create table cows (id integer primary key, name {text}, farm_id integer)",
            "insert into farms (id, name, size) values (1, 'a', 1), (2, null, 2), (3, 'c', null), (4, 'd', 4), (5, 'e', 5)",
            "insert into cows values (1, 'x', 1), (2, null, 4)",
            $"create table barns (id integer primary key, state {text}, former {text}, farm_id integer)",
            "insert into barns values (1, 'Ablaze', null, 1), (2, 'Open', 'Ablaze', 5)",
        ];
        foreach (var command in commands)
        {
            await _db.ExecuteAsync(FormattableStringFactory.Create(command));
        }
    }

    [OneTimeTearDown]
    public async Task DropAsync() => await _database.DisposeAsync();

    [Test]
    public async Task An_object_names_its_member()
    {
        const string Name = "Column 'name' of a row is NULL, but 'Farm.Name', which it is read into, is a 'string' that can't be null. Make the member nullable (string?)";
        const string Size = "Column 'size' of a row is NULL, but 'Farm.Size', which it is read into, is a 'int' that can't be null.";
        await ToldAsync(() => _db.Farms.Where(f => f.Id == 2).ToListAsync(), "Name", "name", Name, "Farms.Where(f => f.Id == 2)");
        await ToldAsync(() => _db.Farms.SingleAsync(f => f.Id == 3), "Size", "size", Size, "set it NOT NULL");
        await ToldAsync(() => Task.FromResult(_db.Farms.First(f => f.Id == 3)), "Size", "size", Size);
        await ToldAsync(() => _db.Farms.FindAsync(2), "Name", "name", Name);
        await ToldAsync(async () =>
        {
            await foreach (var farm in _db.Farms.OrderBy(f => f.Id))
            {
                Assert.That(farm.Id, Is.EqualTo(1));
            }
        }, "Name", "name", Name);
        await ToldAsync(() => Task.FromResult(_db.Farms.OrderBy(f => f.Id).AsEnumerable().Last()), "Name", "name", Name);
    }

    [Test]
    public async Task A_loaded_object_names_its_member()
    {
        await ToldAsync(() => _db.Farms.Where(f => f.Id == 4).Select(f => new { f.Id, Cows = f.Cows.ToList() }).ToListAsync(), "Name", "name", "'Cow.Name'", "Farms");
        await ToldAsync(() => _db.Farms.Where(f => f.Id == 4).Select(f => new { f.Id, Cows = f.Cows.Select(c => new { Called = c.Name }).ToList() }).ToListAsync(), "Called", "name", "'Called' of a row is NULL");
        await ToldAsync(() => _db.Farms.Include(f => f.Cows).Where(f => f.Id == 4).ToListAsync(), "Name", "name", "Column 'name' of a row is NULL, but 'Cow.Name'", "fill column 'name' of 'cows'");
        await ToldAsync(() => _db.Farms.Where(f => f.Id == 4).Select(f => new { f.Name, Cows = f.Cows.Select(c => new { c.Id, Called = c.Name }).ToList() }).ToListAsync(), "Called", "name", "column 'name' belongs to");
    }

    [Test]
    public async Task A_computed_value_names_no_column()
    {
        await ToldAsync(() => _db.Farms.Where(f => f.Id == 3).Select(f => f.Size + 1).ToListAsync(), null, null, "The value of a row is NULL, but by the model it never is. Make the member of the class nullable that it is computed of, or fill its column");
        await ToldAsync(() => _db.Farms.Where(f => f.Id == 3).Select(f => new { More = f.Size + 1 }).ToListAsync(), "More", null, "'More' of a row is NULL, but by the model it never is.");
    }

    [Test]
    public async Task One_command_for_all_names_the_member_too()
    {
        await ToldAsync(() => _db.Farms.Where(f => f.Id == 4).Include(f => f.Cows).AsSingleQuery().ToListAsync(), "Name", "name", "Column 'name' of a row is NULL, but 'Cow.Name'", "Farms");
        await ToldAsync(() => _db.Farms.Where(f => f.Id == 3).Include(f => f.Cows).AsSingleQuery().ToListAsync(), "Size", "size", "Column 'size' of a row is NULL, but 'Farm.Size'", "Farms");
        await ToldAsync(() => _db.Farms.Where(f => f.Id == 4).Select(f => new { f.Id, Cows = f.Cows.Select(c => new { Called = c.Name }).ToList() }).AsSingleQuery().ToListAsync(), "Called", "name", "'Called' of a row is NULL");
    }

    [Test]
    public async Task A_name_that_an_enum_does_not_have_is_an_error_of_the_column()
    {
        const string Unknown = "holds a text that the enum 'BarnState' has no member for. Add the member, or check what was stored in the column.";
        const string Member = "OXEN4102: Column 'state' of a row, which 'Barn.State' is read from, " + Unknown;
        const string Former = "OXEN4102: Column 'former' of a row, which 'Barn.Former' is read from, " + Unknown;
        (Func<Task> Way, string Message)[] ways =
        [
            (() => _db.Barns.ToListAsync(), Member),
            (() => _db.Barns.SingleAsync(b => b.Id == 1), Member),
            (() => _db.Barns.FindAsync(1), Member),
            (() => _db.Barns.FindAsync(2), Former),
            (() => _db.Barns.Select(b => b.State).ToListAsync(), "OXEN4102: The value of a row (column 'state') " + Unknown),
            (() => _db.Barns.Select(b => new { b.Id, Now = (BarnState?)b.State }).FirstAsync(), "OXEN4102: 'Now' of a row (column 'state') " + Unknown),
            (() => _db.Barns.Where(b => b.Id == 2).Select(b => new { b.Id, b.Former }).FirstAsync(), "OXEN4102: 'Former' of a row (column 'former') " + Unknown),
            (() => _db.Farms.Where(f => f.Id == 1).Include(f => f.Barns).ToListAsync(), Member),
            (() => _db.Farms.Where(f => f.Id == 1).Include(f => f.Barns).AsSingleQuery().ToListAsync(), Member),
            (() => _db.Farms.Where(f => f.Id == 5).Include(f => f.Cows).Include(f => f.Barns).AsSingleQuery().ToListAsync(), Former),
            (() => _db.LoadAsync(new Farm { Id = 1 }, f => f.Barns), Member),
            (() => _db.Sql<Barn>($"select id, state, former, farm_id from barns where id = {1}").ToListAsync(), "OXEN4102: The column 'state' " + Unknown),
            (() => Task.FromResult(_db.Barns.AsEnumerable().Count()), Member),
        ];
        foreach (var (way, message) in ways)
        {
            Assert.That(() => way(), Throws.TypeOf<ValueException>().With.Message.Contains(message));
        }

        var batch = _db.Batch();
        batch.Add(_db.Barns);
        Assert.That(() => batch.RunAsync(), Throws.TypeOf<BatchException>().With.InnerException.TypeOf<ValueException>());
        Assert.That(await _db.Barns.CountAsync(b => b.State == BarnState.Closed), Is.Zero);
    }

    [Test]
    public async Task A_projection_names_its_part_and_the_column()
    {
        await ToldAsync(() => _db.Farms.Where(f => f.Id == 2).Select(f => new { f.Id, Of = new { f.Name } }).ToListAsync(), "Of.Name", "name", "'Of.Name' of a row is NULL (column 'name'), but by the model it never is.");
        await ToldAsync(() => _db.Farms.Where(f => f.Id == 3).Select(f => f.Size).ToListAsync(), null, "size", "The value of a row is NULL (column 'size')");
        await ToldAsync(() => _db.Farms.Where(f => f.Id == 3).Select(f => f.Size).SingleAsync(), null, "size", "The value of a row is NULL (column 'size')");
        await ToldAsync(() => _db.Farms.Where(f => f.Id == 2).Select(f => f.Name.ToUpperInvariant() + Twice(f.Name)).ToListAsync(), null, null, "NULL");
    }

    [Test]
    public async Task SQL_of_your_own_names_the_column()
    {
        await ToldAsync(() => _db.Sql<Farm>($"select id, name, size, founded from farms where id = {2}").ToListAsync(), "Name", "name", "'Farm.Name'");
        await ToldAsync(() => _db.Sql<int>($"select size from farms where id = {3}").ToListAsync(), null, "size", "which can't be null");
        await ToldAsync(() => _db.Sql<int>($"select size from farms where id = {3}").FirstAsync(), null, null, "NULL");
    }

    [Test]
    public async Task A_batch_and_a_second_reading_say_the_same()
    {
        // Often enough for the compiled form.
        for (var i = 0; i < 40; i++)
        {
            Assert.That(await _db.Farms.Where(f => f.Id == 1).Select(f => new { f.Name, f.Size }).ToListAsync(), Has.Count.EqualTo(1));
        }

        int id = 2;
        for (var i = 0; i < 3; i++)
        {
            await ToldAsync(() => _db.Farms.Where(f => f.Id == id).Select(f => new { f.Name, f.Size }).ToListAsync(), "Name", "name", "'Name' of a row is NULL");
        }

        var batch = _db.Batch();
        batch.Add(_db.Farms.Where(f => f.Id == 2));
        var error = Assert.ThrowsAsync<BatchException>(() => batch.RunAsync())!;
        Assert.That(error.InnerException, Is.TypeOf<NullValueException>());
    }

    [Test]
    public async Task Rows_without_it_are_read_and_an_error_of_the_application_stays_its_own()
    {
        Assert.That(await _db.Farms.Where(f => f.Id == 1 || f.Id == 4).CountAsync(), Is.EqualTo(2));
        Assert.That(() => _db.Farms.Where(f => f.Id == 1).Select(f => Thrown(f.Name)).ToListAsync(), Throws.TypeOf<InvalidOperationException>().With.Message.EqualTo("mine"));
    }

    private static async Task ToldAsync(Func<Task> read, string? member, string? column, params string[] parts)
    {
        var error = Assert.CatchAsync<NullValueException>(() => read())!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.Code, Is.EqualTo("OXEN4108"));
            Assert.That(member is null || error.Member == member, $"{error.Member}");
            Assert.That(column is null || error.Column == column, $"{error.Column}");
            foreach (var part in parts)
            {
                Assert.That(error.Message, Does.Contain(part));
            }
        }

        await Task.CompletedTask;
    }

    private static string Twice(string name) => name + name;

    private static string Thrown(string name) => name.Length > 0 ? throw new InvalidOperationException("mine") : name;

    public sealed class Farm
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int Size { get; set; }

        public DateTime? Founded { get; set; }

        public List<Cow> Cows { get; set; } = [];

        public List<Barn> Barns { get; set; } = [];
    }

    public enum BarnState
    {
        Open,
        Closed,
    }

    public sealed class Barn
    {
        public int Id { get; set; }

        [StoredAs(typeof(string))]
        public BarnState State { get; set; }

        [StoredAs(typeof(string))]
        public BarnState? Former { get; set; }

        public int FarmId { get; set; }
    }

    public sealed class Cow
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int FarmId { get; set; }
    }

    public sealed class FarmDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Farm> Farms => Table<Farm>();

        public Table<Cow> Cows => Table<Cow>();

        public Table<Barn> Barns => Table<Barn>();
    }
}
