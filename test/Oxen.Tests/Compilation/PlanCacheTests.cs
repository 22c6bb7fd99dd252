using System.Diagnostics.Metrics;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Oxen.Tests.Compilation;

public class PlanCacheTests
{
    private OxenOptions _options = null!;
    private BlogDb _db = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _options = new OxenOptions().UseSqlite("Data Source=:memory:").CacheQueryPlans(16);
        _db = new BlogDb(_options);
        await _db.Schema.SyncAsync();
        await _db.Users.InsertAsync(new User { Name = "Ann", Age = 31 });
    }

    [TearDown]
    public async Task CloseAsync() => await _options.DisposeAsync();

    [Test]
    public void A_form_is_compiled_once_and_then_found()
    {
        for (int age = 0; age < 10; age++)
        {
            _ = _db.Users.Where(u => u.Age > age).ToSql();
        }

        Assert.That(_options.PlanCache, Is.EqualTo(new PlanCacheStatistics(9, 1, 0, 1, _options.PlanCache.CompileTime)));
        Assert.That(_options.PlanCache.CompileTime, Is.GreaterThan(TimeSpan.Zero));
    }

    [Test]
    public void A_query_that_fails_is_not_kept()
    {
        for (int i = 0; i < 2; i++)
        {
            Assert.Throws<QueryTranslationException>(() => _db.Users.Where(u => u.Twice() > 1).ToSql());
        }

        Assert.That(_options.PlanCache.Count, Is.Zero);
    }

    [Test]
    public void A_null_has_a_variant_of_its_own()
    {
        string Sql(string? email) => Where(_db.Users.Where(u => u.Email == email).ToSql());
        Assert.That(Sql("a"), Is.EqualTo("u.email = @email"));
        Assert.That(Sql(null), Is.EqualTo("u.email IS NULL"));
        Assert.That(Sql("b"), Is.EqualTo("u.email = @email"));
        Assert.That(Sql(null), Is.EqualTo("u.email IS NULL"));
        Assert.That(Counts(), Is.EqualTo((2, 2, 1)), "Hits, misses, forms");
    }

    [Test]
    public void A_null_in_a_list_has_a_variant_of_its_own()
    {
        string Sql(params int?[] ratings) => Where(_db.Users.Where(u => ratings.Contains(u.Rating)).ToSql());
        Assert.That(Sql(1), Does.Not.Contain("IS NULL"));
        Assert.That(Sql(1, null), Does.Contain("IS NULL"));
        Assert.That(Sql(1, 2, 3), Does.Not.Contain("IS NULL"));
        Assert.That(Counts(), Is.EqualTo((1, 2, 1)));
    }

    [Test]
    public void An_optional_filter_has_a_variant_with_it_and_one_without()
    {
        string Sql(string? email, int? min) => Where(_db.Users.Where(u => (email == null || u.Email == email) && (min == null || u.Age > min)).ToSql());
        Assert.That(Sql(null, null), Is.Empty);
        Assert.That(Sql("a", null), Is.EqualTo("u.email = @email"));
        Assert.That(Sql(null, 3), Is.EqualTo("u.age > @min"));
        Assert.That(Sql("a", 3), Is.EqualTo("u.email = @email AND u.age > @min"));
        Assert.That(Sql("b", 4), Is.EqualTo("u.email = @email AND u.age > @min"));
        Assert.That(Counts(), Is.EqualTo((1, 4, 1)));
    }

    [Test]
    public void Facts_nobody_asks_for_make_no_variants()
    {
        _ = _db.Users.Where(u => u.Name == Value("a") || u.Age > 3).ToSql();
        string Sql(string? name) => _db.Users.Select(u => new { u.Id, name }).ToSql();
        Assert.That(Sql(null), Is.EqualTo(Sql("a")));
        Assert.That(Counts(), Is.EqualTo((1, 2, 2)));
    }

    [Test]
    public void The_cache_is_bounded_and_counts_what_it_drops()
    {
        for (int i = 0; i < 100; i++)
        {
            _ = _db.Users.Where(Literal(i)).ToSql();
            Assert.That(_options.PlanCache.Count, Is.LessThanOrEqualTo(16));
        }

        Assert.That(_options.PlanCache.Misses, Is.EqualTo(100));
        Assert.That(_options.PlanCache.Evictions, Is.EqualTo(100 - _options.PlanCache.Count));
    }

    [Test]
    public void A_plan_that_was_just_made_is_found_though_the_cache_is_full()
    {
        for (int i = 0; i < 100; i++)
        {
            _ = _db.Users.Where(Literal(i)).ToSql();
            _ = _db.Users.Where(Literal(i)).ToSql();
        }

        Assert.That(_options.PlanCache.Hits, Is.EqualTo(100));
    }

    [Test]
    public void A_plan_in_use_outlives_a_crowd_of_others()
    {
        _ = _db.Users.Where(u => u.Age > 3).ToSql();
        for (int i = 0; i < 100; i++)
        {
            _ = _db.Users.Where(Literal(i)).ToSql();
            _ = _db.Users.Where(u => u.Age > 3).ToSql();
        }

        Assert.That(_options.PlanCache.Hits, Is.GreaterThan(90));
    }

    [Test]
    public void Contexts_of_one_type_share_plans_and_others_do_not()
    {
        _ = _db.Users.ToSql(users => users.Count());
        _ = new BlogDb(_options).Users.ToSql(users => users.Count());
        Assert.That(Counts(), Is.EqualTo((1, 1, 1)));
        _ = new OtherDb(_options).Users.ToSql(users => users.Count());
        Assert.That(Counts(), Is.EqualTo((1, 2, 2)));
    }

    [Test]
    public async Task Many_threads_find_the_plans_they_need()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (int i = 0; i < 50; i++)
            {
                string? email = i % 2 == 0 ? null : "a";
                Assert.That(Where(_db.Users.Where(u => u.Email == email).Where(Literal(i % 20)).ToSql()), Does.EndWith($"u.age = {i % 20}"));
            }
        })));
        Assert.That(_options.PlanCache.Count, Is.LessThanOrEqualTo(16));
        Assert.That(_options.PlanCache.Hits + _options.PlanCache.Misses, Is.EqualTo(400));
    }

    [Test]
    public async Task The_meter_counts_all_caches_and_never_down()
    {
        var before = Measured();
        _ = _db.Users.Where(u => u.Age > 3).ToSql();
        _ = _db.Users.Where(u => u.Age > 3).ToSql();
        await using (var other = new OxenOptions().UseSqlite("Data Source=:memory:"))
        {
            _ = new BlogDb(other).Users.Where(u => u.Age > 3).ToSql();
        }

        var after = Measured();
        Assert.That(after["oxen.plan_cache.misses"] - before["oxen.plan_cache.misses"], Is.EqualTo(2));
        Assert.That(after["oxen.plan_cache.hits"] - before["oxen.plan_cache.hits"], Is.EqualTo(1));
        Assert.That(after["oxen.plan_cache.evictions"], Is.EqualTo(before["oxen.plan_cache.evictions"]));
        Assert.That(after["oxen.plan_cache.compile_time"], Is.GreaterThan(before["oxen.plan_cache.compile_time"]));
    }

    [Test]
    public async Task Nothing_keeps_the_objects_a_query_mentioned_alive()
    {
        var objects = await RunAsync();
        for (int i = 0; i < 3 && objects.Exists(one => one.Object.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(objects.Where(one => one.Object.IsAlive).Select(one => one.Name), Is.Empty);
        Assert.That(_options.PlanCache.Count, Is.GreaterThan(3));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<List<(string Name, WeakReference Object)>> RunAsync()
    {
        var holder = new Holder { Min = 3, Ids = [1, 2], Email = new string('x', 10_000) };
        var ann = await _db.Users.SingleAsync(u => u.Name == "Ann");
        var db = new BlogDb(_options);
        var adults = db.Users.Where(u => u.Age > holder.Min);
        Assert.That(await db.Users.Where(u => u.Age > holder.Min && holder.Ids.Contains(u.Id) && u.Email != holder.Email).ToListAsync(), Has.Count.EqualTo(1));
        Assert.That(await db.Users.AnyAsync(u => u == ann), Is.True);
        Assert.That(await db.Users.CountAsync(u => adults.Any(v => v.Id == u.Id)), Is.EqualTo(1));
        Assert.That(await db.Users.Select(u => holder.Shout(u.Name)).ToListAsync(), Is.EqualTo(new[] { "Ann!" }));
        Assert.That(await db.Sql<int>($"select age from users where age > {holder.Min}").ToListAsync(), Is.EqualTo(new[] { 31 }));
        await db.Users.Where(u => u.Id == ann.Id).ExecuteUpdateAsync(s => s.Set(u => u.Email, holder.Email));
        return
        [
            (nameof(holder), new(holder)), (nameof(holder.Ids), new(holder.Ids)), (nameof(holder.Email), new(holder.Email)),
            (nameof(ann), new(ann)), (nameof(db), new(db)), (nameof(adults), new(adults)),
        ];
    }

    private static Dictionary<string, double> Measured()
    {
        var measured = new Dictionary<string, double>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == "Oxen")
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => measured[instrument.Name] = value);
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => measured[instrument.Name] = value);
        listener.Start();
        listener.RecordObservableInstruments();
        return measured;
    }

    private (long Hits, long Misses, int Count) Counts() => (_options.PlanCache.Hits, _options.PlanCache.Misses, _options.PlanCache.Count);

    private static T Value<T>(T value) => value;

    private static string Where(string sql) => sql.Contains("WHERE ", StringComparison.Ordinal) ? sql[(sql.IndexOf("WHERE ", StringComparison.Ordinal) + 6)..] : "";

    private static Expression<Func<User, bool>> Literal(int age)
    {
        var user = Expression.Parameter(typeof(User), "u");
        return Expression.Lambda<Func<User, bool>>(Expression.Equal(Expression.Property(user, nameof(User.Age)), Expression.Constant(age)), user);
    }

    private sealed class Holder
    {
        public int Min { get; set; }

        public List<int> Ids { get; set; } = [];

        public string? Email { get; set; }

        public string Shout(string text) => text + "!" + (Min > 3 ? "!" : "");
    }

    private sealed class OtherDb(OxenOptions options) : OxenDb(options)
    {
        public Table<User> Users => Table<User>();
    }
}
