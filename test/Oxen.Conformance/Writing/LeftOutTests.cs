using System.Runtime.CompilerServices;

namespace Oxen.Conformance;

/// <summary>A trigger leaves rows out that are inserted: what the database makes for them doesn't come back. MySQL has no such trigger.</summary>
[TestFixtureSource(nameof(Databases))]
public sealed class LeftOutTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;
    private ParcelDb _db = null!;

    /// <summary>Those with such triggers.</summary>
    public static IEnumerable<TestDatabase> Databases { get; } = TestDatabase.All.Where(database => database.Dialect != "mysql");

    private string[] Triggers => database.Dialect == "sqlite"
        ?
        [
            "create trigger no_parcels before insert on parcels when new.name = 'none' begin select raise(ignore); end",
            "create trigger no_boxes before insert on boxes when new.name = 'none' begin select raise(ignore); end",
        ]
        :
        [
            "create function nothing() returns trigger language plpgsql as 'begin if new.name = ''none'' then return null; end if; return new; end'",
            "create trigger no_parcels before insert on parcels for each row execute function nothing()",
            "create trigger no_boxes before insert on boxes for each row execute function nothing()",
        ];

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new ParcelDb(_database.Options);
        await _db.Schema.SyncAsync();
        foreach (var command in Triggers)
        {
            await _db.ExecuteAsync(FormattableStringFactory.Create(command));
        }
    }

    [SetUp]
    public async Task EmptyAsync()
    {
        await _db.Boxes.AllRows().ExecuteDeleteAsync();
        await _db.Parcels.AllRows().ExecuteDeleteAsync();
        await _db.Parcels.InsertAsync(new Parcel { Name = "there" });
    }

    [OneTimeTearDown]
    public async Task DropAsync() => await _database.DisposeAsync();

    [Test]
    public async Task A_key_that_does_not_come_back_is_an_error()
    {
        var parcel = new Parcel { Name = "none" };
        await RefusesAsync(() => _db.Parcels.InsertAsync(parcel), "Parcel", "id");
        await RefusesAsync(() => _db.Parcels.SaveAsync(parcel), "Parcel", "id");
        Assert.That(parcel.Id, Is.Zero);
    }

    [Test]
    public async Task So_is_a_value_that_does_not()
    {
        var box = new Box { Name = "none", Parcel = null };
        await RefusesAsync(() => _db.Boxes.InsertAsync(box), "Box", "id, size");
        Assert.That(box.Id, Is.Zero);
    }

    [Test]
    public async Task Nothing_of_a_graph_or_of_a_unit_of_work_is_written()
    {
        await RefusesAsync(() => _db.Parcels.InsertAsync(new Parcel { Name = "other", Boxes = [new Box { Name = "some" }, new Box { Name = "none" }] }), "Box", "id");
        await using var work = _db.BeginWork();
        work.Add(new Parcel { Name = "other", Boxes = [new Box { Name = "none" }] });
        await RefusesAsync(() => work.SaveChangesAsync(), "Box", "id");
        Assert.That(await _db.Parcels.Select(parcel => parcel.Name).ToListAsync(), Is.EqualTo(new[] { "there" }));
    }

    [Test]
    public async Task A_batch_names_the_command()
    {
        var batch = _db.Batch();
        batch.Insert(new Parcel { Name = "other" });
        batch.Insert(new Parcel { Name = "none" });
        var error = Assert.ThrowsAsync<BatchException>(() => batch.RunAsync())!;
        Assert.That(error.Index, Is.EqualTo(1));
        Assert.That(error.InnerException, Is.TypeOf<DatabaseException>().With.Message.Contains("gave no row back"));
    }

    [Test]
    public async Task What_is_left_out_is_no_error_where_nothing_comes_back()
    {
        await _db.Parcels.BulkInsertAsync([new Parcel { Name = "none" }, new Parcel { Name = "other" }]);
        Assert.That(await _db.Parcels.CountAsync(), Is.EqualTo(2));
    }

    private static async Task RefusesAsync(Func<Task> write, string entity, string columns)
    {
        var error = Assert.CatchAsync<DatabaseException>(() => write())!;
        Assert.That(error.Code, Is.EqualTo("OXEN4100"));
        Assert.That(error.Message, Does.Contain($"The insert of a {entity} gave no row back").And.Contain($"isn't known: {columns}").And.Contain("trigger").Or.Contains("came back"));
        await Task.CompletedTask;
    }

    public sealed class Parcel
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Box> Boxes { get; set; } = [];
    }

    public sealed class Box
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int Size { get; set; }

        public int? ParcelId { get; set; }

        public Parcel? Parcel { get; set; }
    }

    public sealed class ParcelDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Parcel> Parcels => Table<Parcel>();

        public Table<Box> Boxes => Table<Box>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Box>(box => box.Property(b => b.Size).HasDefaultValue(7));
    }
}
