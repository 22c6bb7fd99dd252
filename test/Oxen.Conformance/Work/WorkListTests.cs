using System.Collections;

namespace Oxen.Conformance.Work;

/// <summary>Lists that change inside are seen by a unit of work, whatever they hold; lists that are only made anew aren't.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class WorkListTests(TestDatabase database)
{
    private static readonly Guid Id = new("0198a5a0-0000-7000-8000-000000000001");

    private EmptyDatabase _database = null!;
    private BoxesDb _db = null!;

    private static Member[] Members { get; } =
    [
        new("Ints", b => b.Ints, b => b.Ints = [.. b.Ints], 5),
        new("Longs", b => b.Longs, b => b.Longs = [.. b.Longs], 5L),
        new("Shorts", b => b.Shorts, b => b.Shorts = [.. b.Shorts], (short)5),
        new("Bytes", b => b.Bytes, b => b.Bytes = [.. b.Bytes], (byte)5),
        new("Guids", b => b.Guids, b => b.Guids = [.. b.Guids], Id),
        new("Doubles", b => b.Doubles, b => b.Doubles = [.. b.Doubles], 1.5),
        new("Floats", b => b.Floats, b => b.Floats = [.. b.Floats], 1.5F),
        new("Decimals", b => b.Decimals, b => b.Decimals = [.. b.Decimals], 1.5M),
        new("Bools", b => b.Bools, b => b.Bools = [.. b.Bools], true),
        new("Texts", b => b.Texts, b => b.Texts = [.. b.Texts], "five"),
        new("Letters", b => b.Letters, b => b.Letters = [.. b.Letters], 'f'),
        new("Dates", b => b.Dates, b => b.Dates = [.. b.Dates], new DateOnly(2026, 5, 5)),
        new("Times", b => b.Times, b => b.Times = [.. b.Times], new DateTime(2026, 5, 5, 5, 5, 5, DateTimeKind.Utc)),
        new("Spans", b => b.Spans, b => b.Spans = [.. b.Spans], TimeSpan.FromMinutes(5)),
        new("Days", b => b.Days, b => b.Days = [.. b.Days], DayOfWeek.Friday),
        new("Blobs", b => b.Blobs, b => b.Blobs = [.. b.Blobs], new byte[] { 5 }),
        new("Maybes", b => b.Maybes, b => b.Maybes = [.. b.Maybes], 5),
        new("Open", b => (IList)b.Open, b => b.Open = [.. b.Open], 5),
        new("Any", b => (IList)b.Any, b => b.Any = [.. b.Any], 5L),
        new("Numbers", b => b.Numbers, b => b.Numbers = [.. b.Numbers], 5),
        new("Keys", b => b.Keys, b => b.Keys = [.. b.Keys], Id),
        new("Content", b => b.Content, b => b.Content = [.. b.Content], (byte)5),
    ];

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new BoxesDb(_database.Options);
        await _db.Schema.SyncAsync();
    }

    [OneTimeTearDown]
    public async Task RemoveAsync() => await _database.DisposeAsync();

    [TestCaseSource(nameof(Members))]
    public async Task What_changes_in_a_list_that_was_read_is_saved(Member member)
    {
        var id = await InsertAsync();
        await using var work = _db.BeginWork();
        var box = await work.Db.Boxes.SingleAsync(b => b.Id == id);
        await ChangedAsync(work, box, member);
    }

    [TestCaseSource(nameof(Members))]
    public async Task What_changes_in_a_list_of_an_object_that_is_attached_or_was_added_is_saved(Member member)
    {
        var id = await InsertAsync();
        await using var work = _db.BeginWork();
        var attached = await _db.Boxes.SingleAsync(b => b.Id == id);
        work.Attach(attached);
        await ChangedAsync(work, attached, member);

        var added = new Box();
        work.Add(added);
        await work.SaveChangesAsync();
        await ChangedAsync(work, added, member);
    }

    [Test]
    public async Task Bytes_that_change_inside_a_list_are_saved()
    {
        var id = await InsertAsync();
        await using var work = _db.BeginWork();
        var box = await work.Db.Boxes.SingleAsync(b => b.Id == id);
        box.Blobs[0][0] = 9;
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
        Assert.That((await _db.Boxes.SingleAsync(b => b.Id == id)).Blobs[0][0], Is.EqualTo(9));
    }

    [Test]
    public async Task Changes_show_what_is_in_lists_and_bytes()
    {
        var id = await InsertAsync();
        await using var work = _db.BeginWork();
        var box = await work.Db.Boxes.SingleAsync(b => b.Id == id);
        box.Ints.Add(5);
        box.Texts.Add("b");
        box.Dates.Clear();
        box.Content = [1, 2, 3, 4, 5, 6, 7, 8, 255];
        box.Secret = [7, 7];
        var shown = work.Changes.Single().ToString().Replace("\",\"", "\", \"").Replace("1,5", "1, 5");
        Assert.That(shown, Is.EqualTo($"Update Box {id} (Ints: [1] -> [1, 5], Texts: [\"a\"] -> [\"a\", \"b\"], Dates: [\"2026-01-02\"] -> [], Content: 0x01 (1 bytes) -> 0x0102030405060708… (9 bytes), Secret: *** -> ***)"));
    }

    private async Task ChangedAsync(UnitOfWork<BoxesDb> work, Box box, Member member)
    {
        if (!member.Get(box).IsFixedSize)
        {
            member.Get(box).Add(member.Value);
            await SavedAsync(work, box, member);
        }

        member.Get(box)[0] = member.Value;
        await SavedAsync(work, box, member);
        member.Same(box);
        Assert.That(work.Changes, Is.Empty);
    }

    private async Task SavedAsync(UnitOfWork<BoxesDb> work, Box box, Member member)
    {
        Assert.That(work.Changes.SelectMany(change => change.Members).Select(change => change.Name), Is.EqualTo(new[] { member.Name }));
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
        Assert.That(work.Changes, Is.Empty);
        Assert.That(member.Get(await _db.Boxes.SingleAsync(b => b.Id == box.Id)), Is.EqualTo(member.Get(box)));
    }

    private async Task<int> InsertAsync()
    {
        var box = new Box();
        await _db.Boxes.InsertAsync(box);
        return box.Id;
    }

    public sealed record Member(string Name, Func<Box, IList> Get, Action<Box> Same, object Value)
    {
        public override string ToString() => Name;
    }

    public sealed class Box
    {
        public int Id { get; set; }
        public List<int> Ints { get; set; } = [1];
        public List<long> Longs { get; set; } = [1];
        public List<short> Shorts { get; set; } = [1];
        public List<byte> Bytes { get; set; } = [1];
        public List<Guid> Guids { get; set; } = [Guid.Empty];
        public List<double> Doubles { get; set; } = [1];
        public List<float> Floats { get; set; } = [1];
        public List<decimal> Decimals { get; set; } = [1];
        public List<bool> Bools { get; set; } = [false];
        public List<string> Texts { get; set; } = ["a"];
        public List<char> Letters { get; set; } = ['a'];
        public List<DateOnly> Dates { get; set; } = [new(2026, 1, 2)];
        public List<DateTime> Times { get; set; } = [new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)];
        public List<TimeSpan> Spans { get; set; } = [TimeSpan.FromMinutes(1)];
        public List<DayOfWeek> Days { get; set; } = [DayOfWeek.Monday];
        public List<byte[]> Blobs { get; set; } = [[1]];
        public List<int?> Maybes { get; set; } = [1, null];
        public IList<int> Open { get; set; } = [1];
        public ICollection<long> Any { get; set; } = [1];
        public int[] Numbers { get; set; } = [1];
        public Guid[] Keys { get; set; } = [Guid.Empty];
        public byte[] Content { get; set; } = [1];

        [Sensitive]
        public List<int> Secret { get; set; } = [1];
    }

    public sealed class BoxesDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Box> Boxes => Table<Box>();
    }
}
