using System.Runtime.CompilerServices;

namespace Oxen.Conformance.Bulk;

/// <summary>A trigger gives rows other keys than the database numbers them by. SQLite has none that changes a row before it is inserted.</summary>
[TestFixtureSource(nameof(Databases))]
public sealed class TriggerKeyTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;
    private HouseDb _db = null!;

    /// <summary>The servers.</summary>
    public static IEnumerable<TestDatabase> Databases { get; } = TestDatabase.All.Where(database => database.Dialect != "sqlite");

    private string[] Trigger => database.Dialect == "mysql"
        ? ["create trigger own_keys before insert on houses for each row set new.id = 1000000 - 7 * new.number"]
        :
        [
            "create function own_keys() returns trigger language plpgsql as 'begin new.id := 1000000 - 7 * new.number; return new; end'",
            "create trigger own_keys before insert on houses for each row execute function own_keys()",
        ];

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new HouseDb(_database.Options);
        await _db.Schema.SyncAsync();
        foreach (var command in Trigger)
        {
            await _db.ExecuteAsync(FormattableStringFactory.Create(command));
        }
    }

    [SetUp]
    public async Task EmptyAsync()
    {
        await _db.Rooms.AllRows().ExecuteDeleteAsync();
        await _db.Houses.AllRows().ExecuteDeleteAsync();
    }

    [OneTimeTearDown]
    public async Task DropAsync() => await _database.DisposeAsync();

    [TestCase(60)]
    [TestCase(1_100)]
    public async Task Objects_get_the_keys_of_their_rows(int count)
    {
        var houses = Houses(count);
        await _db.Houses.InsertAsync(houses);
        await CheckAsync(houses);
    }

    [Test]
    public async Task One_object_gets_the_key_of_its_row()
    {
        House first = new() { Number = 1 }, second = new() { Number = 2 };
        await _db.Houses.InsertAsync(first);
        await _db.Houses.InsertAsync(second);
        await CheckAsync([first, second]);
    }

    [Test]
    public async Task Those_that_refer_to_them_do_so()
    {
        var houses = Houses();
        houses.ForEach(house => house.Rooms.Add(new Room { Name = $"r{house.Number}" }));
        await _db.Houses.InsertAsync(houses);
        await CheckAsync(houses);
        Assert.That(await _db.Rooms.CountAsync(room => room.Name == "r" + room.House!.Number), Is.EqualTo(houses.Count));
    }

    [Test]
    public async Task A_unit_of_work_knows_them()
    {
        var houses = Houses();
        houses.ForEach(house => house.Rooms.Add(new Room { Name = $"r{house.Number}" }));
        await using var work = _db.BeginWork();
        work.AddRange(houses);
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(2 * houses.Count));
        await CheckAsync(houses);
        houses.ForEach(house => house.Name = "new");
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(houses.Count));
        Assert.That(await _db.Houses.CountAsync(house => house.Name == "new"), Is.EqualTo(houses.Count));
    }

    private async Task CheckAsync(List<House> houses)
    {
        Assert.That(houses.Select(house => house.Id), Is.EqualTo(houses.Select(house => 1_000_000 - 7 * house.Number)));
        Assert.That(await _db.Houses.OrderBy(house => house.Number).Select(house => house.Id).ToListAsync(), Is.EqualTo(houses.Select(house => house.Id)));
    }

    private static List<House> Houses(int count = 60) => [.. Enumerable.Range(1, count).Select(i => new House { Number = i, Name = $"h{i}" })];

    public sealed class House
    {
        public int Id { get; set; }

        public int Number { get; set; }

        public string Name { get; set; } = "";

        public List<Room> Rooms { get; set; } = [];
    }

    public sealed class Room
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int HouseId { get; set; }

        public House? House { get; set; }
    }

    public sealed class HouseDb(OxenOptions options) : OxenDb(options)
    {
        public Table<House> Houses => Table<House>();

        public Table<Room> Rooms => Table<Room>();
    }
}
