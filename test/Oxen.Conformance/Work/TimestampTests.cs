using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance.Work;

/// <summary>Rows hold when they were inserted and last written, by the clock of the options.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class TimestampTests(TestDatabase database)
{
    private readonly Clock _clock = new();
    private EmptyDatabase? _database;
    private StampDb _db = null!;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new StampDb(_database.Options.UseTimeProvider(_clock).UseTimestamps());
        await _db.Schema.SyncAsync();
    }

    [OneTimeTearDown]
    public async Task DropAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [Test]
    public async Task An_insert_and_each_update_say_when()
    {
        var memo = new Memo { Text = "one" };
        var first = _clock.Advance();
        await _db.Memos.InsertAsync(memo);
        Assert.That((memo.CreatedAt, memo.UpdatedAt), Is.EqualTo((first.UtcDateTime, (DateTimeOffset?)first)));
        await CheckAsync(memo);

        var second = _clock.Advance();
        memo.Text = "two";
        await _db.Memos.UpdateAsync(memo);
        Assert.That((memo.CreatedAt, memo.UpdatedAt), Is.EqualTo((first.UtcDateTime, (DateTimeOffset?)second)));
        await CheckAsync(memo);

        var third = _clock.Advance();
        await _db.Memos.UpdateAsync(new Memo { Id = memo.Id, Text = "three" });
        Assert.That((await _db.Memos.GetAsync(memo.Id)).CreatedAt, Is.EqualTo(first.UtcDateTime));
        await _db.Memos.UpdateAsync(memo, m => m.Text);
        Assert.That((memo.CreatedAt, memo.UpdatedAt), Is.EqualTo((first.UtcDateTime, (DateTimeOffset?)third)));
        await CheckAsync(memo);
    }

    [Test]
    public async Task Updates_of_many_rows_say_when_unless_they_set_it_themselves()
    {
        var memo = new Memo { Text = "many" };
        await _db.Memos.InsertAsync(memo);
        var now = _clock.Advance();
        await _db.Memos.Where(m => m.Id == memo.Id).ExecuteUpdateAsync(s => s.Set(m => m.Text, "more"));
        Assert.That((await _db.Memos.GetAsync(memo.Id)).UpdatedAt, Is.EqualTo(now));
        now = _clock.Advance();
        await _db.Memos.Where(m => m.Id == memo.Id).ExecuteUpdateAsync(s => s.Set(m => m.Text, "most"));
        Assert.That((await _db.Memos.GetAsync(memo.Id)).UpdatedAt, Is.EqualTo(now), "the plan is kept, the time isn't");
        await _db.Memos.Where(m => m.Id == memo.Id).ExecuteUpdateAsync(s => s.Set(m => m.UpdatedAt, (DateTimeOffset?)null));
        Assert.That((await _db.Memos.GetAsync(memo.Id)).UpdatedAt, Is.Null);
    }

    [Test]
    public async Task A_save_of_a_key_that_the_application_makes_keeps_when_the_row_was_inserted()
    {
        var first = _clock.Advance();
        await _db.Marks.SaveAsync(new Mark { Name = "a", Value = 1 });
        var second = _clock.Advance();
        var mark = new Mark { Name = "a", Value = 2 };
        await _db.Marks.SaveAsync(mark);
        Assert.That((mark.Made, mark.Written), Is.EqualTo((first, second.UtcDateTime)));
        var row = await _db.Marks.GetAsync("a");
        Assert.That((row.Made, row.Written, row.Value), Is.EqualTo((first, second.UtcDateTime, 2)));
    }

    [Test]
    public async Task What_is_set_is_inserted_as_it_is()
    {
        var past = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        var memo = new Memo { Text = "old", CreatedAt = past };
        await _db.Memos.InsertAsync(memo);
        Assert.That((await _db.Memos.GetAsync(memo.Id)).CreatedAt, Is.EqualTo(past));
    }

    [Test]
    public async Task Deletes_that_are_marks_take_the_time_from_the_clock()
    {
        var memo = new Memo { Text = "gone" };
        await _db.Memos.InsertAsync(memo);
        var now = _clock.Advance();
        await _db.Memos.DeleteAsync(memo);
        var marked = await _db.Memos.IgnoreQueryFilters().GetAsync(memo.Id);
        Assert.That(marked.DeletedAt, Is.EqualTo(now.UtcDateTime).Within(TimeSpan.FromMicroseconds(1)));
        Assert.That(marked.UpdatedAt, Is.EqualTo(now));
        now = _clock.Advance();
        var other = new Memo { Text = "gone too" };
        await _db.Memos.InsertAsync(other);
        await _db.Memos.Where(m => m.Text == "gone too").ExecuteDeleteAsync();
        Assert.That((await _db.Memos.IgnoreQueryFilters().GetAsync(other.Id)).DeletedAt, Is.EqualTo(now.UtcDateTime).Within(TimeSpan.FromMicroseconds(1)));
    }

    [Test]
    public async Task Rows_in_several_tables_say_when_too()
    {
        var first = _clock.Advance();
        var letter = new Letter { Text = "Dear", Stamp = 3 };
        await _db.Letters.InsertAsync(letter);
        var second = _clock.Advance();
        letter.Stamp = 4;
        await _db.Letters.UpdateAsync(letter, l => l.Stamp);
        var row = await _db.Letters.GetAsync(letter.Id);
        Assert.That((row.CreatedAt, row.UpdatedAt, row.Stamp), Is.EqualTo((first.UtcDateTime, second.UtcDateTime, 4)));
    }

    [Test]
    public async Task A_moment_that_is_a_concurrency_token_is_compared_as_it_was_read_and_set_anew()
    {
        List<Lone> lones = [new() { Name = "a" }, new() { Name = "b" }];
        _clock.Advance();
        await _db.Lones.InsertAsync(lones);
        var stale = await _db.Lones.GetAsync(lones[0].Id);
        for (var i = 0; i < 2; i++)
        {
            await CheckAsync(lone => _db.Lones.UpdateAsync(lone), lones[0]);
            await CheckAsync(lone => _db.Lones.UpdateAsync(lone, l => l.Name), lones[0]);
            await CheckAsync(lone => _db.Lones.SaveAsync(lone), lones[0]);
            await CheckAsync(_ => _db.Lones.UpdateAsync(lones), [.. lones]);
        }

        await using var work = _db.BeginWork();
        var read = await work.Db.Lones.OrderBy(l => l.Id).ToListAsync();
        await CheckAsync(_ => work.SaveChangesAsync(), [.. read]);
        await CheckAsync(_ => work.SaveChangesAsync(), read[0]);
        await CheckAsync(_ => _db.Lones.UpdateAsync(read[0]), read[0]);
        read[0].Name = "lost";
        read[0].At = stale.At;
        Assert.ThrowsAsync<ConcurrencyException>(() => work.SaveChangesAsync());
        Assert.ThrowsAsync<ConcurrencyException>(() => _db.Lones.UpdateAsync(stale));
        Assert.ThrowsAsync<ConcurrencyException>(() => _db.Lones.UpdateAsync([stale, read[1]]));
        Assert.ThrowsAsync<ConcurrencyException>(() => _db.Lones.DeleteAsync(stale));

        async Task CheckAsync(Func<Lone, Task> write, params Lone[] lones)
        {
            var now = _clock.Advance().UtcDateTime;
            foreach (var lone in lones)
            {
                lone.Name += "x";
            }

            await write(lones[0]);
            foreach (var lone in lones)
            {
                var row = await _db.Lones.GetAsync(lone.Id);
                Assert.That((lone.At, row.At, row.Name), Is.EqualTo((now, now, lone.Name)));
            }
        }
    }

    [Test]
    public async Task A_moment_that_is_a_concurrency_token_is_saved_by_a_key_that_the_application_makes()
    {
        _clock.Advance();
        var pin = new Pin { Name = "a" };
        await _db.Pins.SaveAsync(pin);
        var stale = await _db.Pins.GetAsync("a");
        for (var i = 1; i < 3; i++)
        {
            var now = _clock.Advance().UtcDateTime;
            pin.Value = i;
            await _db.Pins.SaveAsync(pin);
            var row = await _db.Pins.GetAsync("a");
            Assert.That((pin.At, row.At, row.Value), Is.EqualTo((now, now, i)));
        }

        Assert.ThrowsAsync<ConcurrencyException>(() => _db.Pins.SaveAsync(stale));
    }

    [Test]
    public void Only_a_moment_can_say_when() =>
        Assert.That(() => new WrongDb(new OxenOptions().UseSqlite("Data Source=:memory:")).Wrongs.ToSql(), Throws.TypeOf<ModelException>().With.Message.Contains("[CreatedAt] needs a DateTime or a DateTimeOffset"));

    private async Task CheckAsync(Memo memo)
    {
        var row = await _db.Memos.GetAsync(memo.Id);
        Assert.That((row.CreatedAt, row.UpdatedAt), Is.EqualTo((memo.CreatedAt, memo.UpdatedAt)));
    }

    private sealed class Clock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

        /// <summary>Goes on; gives the time as every database keeps it.</summary>
        public DateTimeOffset Advance()
        {
            _now = _now.AddSeconds(1).AddTicks(12_345_670 + 3);
            return _now.AddTicks(-(_now.Ticks % 10));
        }

        public override DateTimeOffset GetUtcNow() => _now;
    }

    public sealed class Memo
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public DateTime CreatedAt { get; set; }

        public DateTimeOffset? UpdatedAt { get; set; }

        [SoftDelete] public DateTime? DeletedAt { get; set; }
    }

    public sealed class Mark
    {
        [Key, MaxLength(20)] public string Name { get; set; } = "";

        public int Value { get; set; }

        [CreatedAt] public DateTimeOffset Made { get; set; }

        [UpdatedAt] public DateTime Written { get; set; }
    }

    public sealed class Lone
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        [UpdatedAt, ConcurrencyCheck] public DateTime At { get; set; }
    }

    public sealed class Pin
    {
        [Key, MaxLength(20)] public string Name { get; set; } = "";

        public int Value { get; set; }

        [UpdatedAt, ConcurrencyCheck] public DateTime At { get; set; }
    }

    [Inheritance(InheritanceStrategy.TablePerType)]
    public class Paper
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public DateTime CreatedAt { get; set; }

        public DateTime UpdatedAt { get; set; }
    }

    public sealed class Letter : Paper
    {
        public int Stamp { get; set; }
    }

    public sealed class Wrong
    {
        public int Id { get; set; }

        [CreatedAt] public string When { get; set; } = "";
    }

    public sealed class StampDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Memo> Memos => Table<Memo>();

        public Table<Mark> Marks => Table<Mark>();

        public Table<Lone> Lones => Table<Lone>();

        public Table<Pin> Pins => Table<Pin>();

        public Table<Paper> Papers => Table<Paper>();

        public Table<Letter> Letters => Table<Letter>();
    }

    public sealed class WrongDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Wrong> Wrongs => Table<Wrong>();
    }
}
