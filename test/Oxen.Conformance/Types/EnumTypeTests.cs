using NpgsqlTypes;

namespace Oxen.Conformance;

/// <summary>Enums that are types of the database.</summary>
public sealed class EnumTypeTests(TestDatabase database) : PostgreSqlTests(database)
{
    private DiaryDb _db = null!;

    protected override void Configure(PostgreSqlOptions options) => options.MapEnum<Mood>().MapEnum<Season>("Time of Year", "kinds");

    [SetUp]
    public async Task Fill()
    {
        _db = new DiaryDb(Options);
        await _db.Schema.SyncAsync();
        await _db.Days.InsertAsync([
            new Day { Mood = Mood.VeryHappy, Season = Season.Summer, Moods = [Mood.Sad, Mood.Ok] },
            new Day { Mood = Mood.Sad, Moods = [Mood.Ok] },
            new Day { Mood = Mood.Ok, Season = Season.Winter },
        ]);
    }

    [Test]
    public async Task The_type_is_created_with_its_labels_in_order()
    {
        Assert.That(await _db.Sql<string>($"select cast(e as text) from unnest(enum_range(null::mood)) as e").ToListAsync(), Is.EqualTo(new[] { "sad", "so-so", "very_happy" }));
        Assert.That(await _db.Sql<string>($"select format_type(atttypid, atttypmod) from pg_attribute where attrelid = 'days'::regclass and attname = 'season'").SingleAsync(), Is.EqualTo("kinds.\"Time of Year\""));
        Assert.That(_db.Schema.CreateScript(), Does.StartWith("CREATE TYPE mood AS ENUM ('sad', 'so-so', 'very_happy');"));
        await _db.Schema.SyncAsync();
    }

    [Test]
    public async Task What_is_written_is_read()
    {
        var day = await _db.Days.OrderBy(d => d.Id).FirstAsync();
        Assert.That((day.Mood, day.Season), Is.EqualTo((Mood.VeryHappy, (Season?)Season.Summer)));
        Assert.That(day.Moods, Is.EqualTo(new[] { Mood.Sad, Mood.Ok }));
        day.Mood = Mood.Ok;
        day.Season = null;
        await _db.Days.UpdateAsync(day);
        day = await _db.Days.OrderBy(d => d.Id).FirstAsync();
        Assert.That((day.Mood, day.Season), Is.EqualTo((Mood.Ok, (Season?)null)));
    }

    [Test]
    public async Task Comparisons_and_orders_go_by_the_numbers()
    {
        var ok = Mood.Ok;
        Mood[] some = [Mood.Sad, Mood.VeryHappy];
        Assert.That(await _db.Days.CountAsync(d => d.Mood == Mood.Sad), Is.EqualTo(1));
        Assert.That(await _db.Days.CountAsync(d => d.Mood >= ok), Is.EqualTo(2));
        Assert.That(await _db.Days.CountAsync(d => d.Mood != ok && d.Season != Season.Winter), Is.EqualTo(2));
        Assert.That(await _db.Days.CountAsync(d => some.Contains(d.Mood)), Is.EqualTo(2));
        Assert.That(await _db.Days.OrderBy(d => d.Mood).Select(d => d.Mood).ToListAsync(), Is.EqualTo(new[] { Mood.Sad, Mood.Ok, Mood.VeryHappy }));
        Assert.That(await _db.Days.MaxAsync(d => d.Mood), Is.EqualTo(Mood.VeryHappy));
        Assert.That(await _db.Days.GroupBy(d => d.Mood).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(), Has.Count.EqualTo(3));
        Assert.That(await _db.Days.Where(d => d.Moods.Contains(ok)).CountAsync(), Is.EqualTo(2));
        Assert.That(await _db.Days.Where(d => d.Moods.Any(m => m < ok)).CountAsync(), Is.EqualTo(1));
        Assert.That(_db.Days.Where(d => d.Mood >= Mood.Ok).ToSql(), Does.Contain("d.mood >= 'so-so'"));
    }

    [Test]
    public async Task Its_number_and_its_name_are_those_of_C_sharp()
    {
        Assert.That(await _db.Days.OrderBy(d => (int)d.Mood + 1).Select(d => (int)d.Mood + 1).ToListAsync(), Is.EqualTo(new[] { -4, 2, 8 }));
        Assert.That(await _db.Days.Where(d => d.Mood.ToString() == "VeryHappy").CountAsync(), Is.EqualTo(1));
        Assert.That(await _db.Days.Select(d => d.Season ?? Season.Spring).Distinct().CountAsync(), Is.EqualTo(3));
        Assert.That(await _db.Days.Select(d => d.Mood == Mood.Sad ? Mood.Ok : d.Mood).Distinct().CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task An_update_sets_it()
    {
        var mood = Mood.VeryHappy;
        await _db.Days.AllRows().ExecuteUpdateAsync(s => s.Set(d => d.Mood, mood).Set(d => d.Season, d => d.Mood == Mood.Sad ? Season.Winter : d.Season).Set(d => d.Moods, [Mood.Ok]));
        Assert.That(await _db.Days.CountAsync(d => d.Mood == mood && d.Moods.Count == 1), Is.EqualTo(3));
        Assert.That(await _db.Days.CountAsync(d => d.Season == Season.Winter), Is.EqualTo(2));
    }

    [Test]
    public async Task A_label_that_an_older_type_lacks_is_added()
    {
        await using var older = EmptyDatabase.PostgreSql(options => options.MapEnum<Mood>());
        var db = new MoodDb(older.Options);
        await db.ExecuteAsync($"create type mood as enum ('sad', 'very_happy')");
        await db.Schema.SyncAsync();
        Assert.That(await db.Sql<string>($"select cast(e as text) from unnest(enum_range(null::mood)) as e").ToListAsync(), Is.EqualTo(new[] { "sad", "so-so", "very_happy" }));
        await db.Notes.InsertAsync(new Note { Mood = Mood.Ok });
        Assert.That(await db.Notes.CountAsync(n => n.Mood == Mood.Ok), Is.EqualTo(1));
    }

    [Test]
    public void A_value_without_a_label_is_refused() =>
        Assert.That(() => _db.Days.InsertAsync(new Day { Mood = (Mood)3 }), Throws.TypeOf<ValueException>().With.Message.Contains("'EnumTypeTests.Mood'").Or.Message.Contains("Mood"));

    [Test]
    public void Flags_are_refused() => Assert.That(() => new OxenOptions().UsePostgreSql("Host=x", options => options.MapEnum<System.IO.FileShare>()), Throws.ArgumentException);

    public enum Mood
    {
        Sad = -5,

        [PgName("so-so")]
        Ok = 1,
        VeryHappy = 7,
    }

    public enum Season
    {
        Spring,
        Summer,
        Winter,
    }

    public sealed class Day
    {
        public int Id { get; set; }
        public Mood Mood { get; set; }
        public Season? Season { get; set; }
        public List<Mood> Moods { get; set; } = [];
    }

    public sealed class Note
    {
        public int Id { get; set; }
        public Mood Mood { get; set; }
    }

    public sealed class DiaryDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Day> Days => Table<Day>();
    }

    public sealed class MoodDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Note> Notes => Table<Note>();
    }
}
