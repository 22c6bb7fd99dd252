namespace Oxen.Conformance;

/// <summary>Members that are stored in another form: what SQL may say of them.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class ConverterTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;
    private FormsDb _db = null!;

    public enum Level
    {
        Zero,
        Alpha,
        Beta,
        Able,
    }

    [Flags]
    public enum Days
    {
        None = 0,
        Monday = 1,
        Friday = 2,
    }

    [SetUp]
    public async Task Create()
    {
        database.Require();
        _database = database.Create();
        _db = new FormsDb(_database.Options);
        await _db.Schema.SyncAsync();
        await _db.Forms.InsertAsync(new Form { Id = 1, Active = true, ActiveN = null, Cents = 5, Code = 500, Name = "abc", User = new(2), Friend = new(2), Text = Level.Beta, Number = Level.Beta, Letter = 'a', Level = Level.Beta });
        await _db.Forms.InsertAsync(new Form { Id = 2, Active = false, ActiveN = true, Cents = 7, Code = 7, Name = "xyz", User = new(1), Friend = new(2), Text = Level.Able, Number = Level.Zero, Letter = 'b', Level = Level.Able });
    }

    [TearDown]
    public async Task Remove() => await _database.DisposeAsync();

    [Test]
    public async Task A_bool_is_a_condition() => Assert.Multiple(async () =>
    {
        Assert.That(await Ids(_db.Forms.Where(x => x.Active)), Is.EqualTo([1]));
        Assert.That(await Ids(_db.Forms.Where(x => !x.Active)), Is.EqualTo([2]));
        Assert.That(await Ids(_db.Forms.Where(x => x.Active == (x.Id == 1))), Is.EqualTo([1, 2]));
        Assert.That(await Ids(_db.Forms.Where(x => x.Active && x.Id > 0 || x.ActiveN == true)), Is.EqualTo([1, 2]));
        Assert.That(await Ids(_db.Forms.Where(x => x.ActiveN ?? false)), Is.EqualTo([2]));
        Assert.That(await _db.Forms.OrderBy(x => x.Id).Select(x => x.Active ? "a" : "b").ToListAsync(), Is.EqualTo(["a", "b"]));
        Assert.That(await _db.Forms.CountAsync(x => x.Active), Is.EqualTo(1));
        Assert.That(await _db.Forms.AllAsync(x => x.Active), Is.False);
        Assert.That(await _db.Forms.GroupBy(x => 1).Select(g => g.Count(x => x.Active)).SingleAsync(), Is.EqualTo(1));
        Assert.That(await _db.Forms.Where(x => x.Active).ExecuteUpdateAsync(s => s.Set(x => x.Active, false)), Is.EqualTo(1));
        Assert.That(await _db.Forms.CountAsync(x => x.Active), Is.Zero);
    });

    [Test]
    public async Task A_value_is_compared() => Assert.Multiple(async () =>
    {
        var (cents, list, user) = (5, new[] { 5, 8 }, new UserId(1));
        Assert.That(await Ids(_db.Forms.Where(x => x.Cents == cents)), Is.EqualTo([1]));
        Assert.That(await Ids(_db.Forms.Where(x => list.Contains(x.Cents))), Is.EqualTo([1]));
        Assert.That(await Ids(_db.Forms.Where(x => x.User == user)), Is.EqualTo([2]));
        Assert.That(await Ids(_db.Forms.Where(x => x.User == x.Friend)), Is.EqualTo([1]));
        Assert.That(await _db.Forms.OrderBy(x => x.User).Select(x => x.Id).ToListAsync(), Is.EqualTo([2, 1]));
        Assert.That(await _db.Forms.MaxAsync(x => x.Cents), Is.EqualTo(7));
    });

    [Test]
    public async Task A_calculation_is_made_by_C_sharp_in_the_last_select_only()
    {
        Assert.That(await _db.Forms.OrderBy(x => x.Id).Select(x => x.Cents + 1).ToListAsync(), Is.EqualTo([6, 8]));
        Assert.That(await _db.Forms.OrderBy(x => x.Id).Select(x => x.Name + "!").ToListAsync(), Is.EqualTo(["abc!", "xyz!"]));
        Assert.That(await _db.Forms.OrderBy(x => x.Id).Select(x => x.Letter + 1).ToListAsync(), Is.EqualTo(['a' + 1, 'b' + 1]));
        Refused(() => _db.Forms.SumAsync(x => x.Cents), "CentsConverter");
        Refused(() => _db.Forms.AverageAsync(x => x.Cents), "CentsConverter");
        Refused(() => _db.Forms.GroupBy(x => 1).Select(g => g.Sum(x => x.Cents)).ToListAsync(), "CentsConverter");
        Refused(() => _db.Forms.Where(x => x.Cents + 1 == 6).ToListAsync(), "CentsConverter");
        Refused(() => _db.Forms.Where(x => -x.Cents == 6).ToListAsync(), "CentsConverter");
        Refused(() => _db.Forms.Where(x => (double)x.Cents > 1.5).ToListAsync(), "CentsConverter");
        Refused(() => _db.Forms.Where(x => x.Name.StartsWith("a")).ToListAsync(), "ReversedConverter");
        Refused(() => _db.Forms.Where(x => x.Name + "!" == "abc!").ToListAsync(), "ReversedConverter");
        Refused(() => _db.Forms.Where(x => x.Cents == x.Code).ToListAsync(), "CentsConverter");
        Refused(() => _db.Forms.Where(x => _db.Forms.Select(y => y.Code).Contains(x.Cents)).ToListAsync(), "CentsConverter");
        Refused(() => _db.Forms.AllRows().ExecuteUpdateAsync(s => s.Set(x => x.Code, x => x.Cents)), "CentsConverter");
        Refused(() => _db.Forms.Where(x => x.Letter + 1 == 98).ToListAsync(), "char");
        Refused(() => _db.Forms.Where(x => x.Letter == x.Code).ToListAsync(), "Letter");
        Refused(() => _db.Forms.SumAsync(x => x.Letter), "char");
    }

    [Test]
    public async Task An_enum_stored_as_text_is_aggregated_by_its_number() => Assert.Multiple(async () =>
    {
        Assert.That(await _db.Forms.MaxAsync(x => x.Text), Is.EqualTo(Level.Able));
        Assert.That(await _db.Forms.MinAsync(x => x.Text), Is.EqualTo(Level.Beta));
        Assert.That(await _db.Forms.MaxAsync(x => x.Level), Is.EqualTo(Level.Able));
        Assert.That(await _db.Forms.SumAsync(x => (int)x.Text), Is.EqualTo(5));
        Assert.That(await _db.Forms.SumAsync(x => (long)x.Text), Is.EqualTo(5));
        Assert.That(await _db.Forms.GroupBy(x => 1).Select(g => new { Max = g.Max(x => x.Text), Min = g.Min(x => x.Text), Sum = g.Sum(x => (int)x.Text) }).SingleAsync(), Is.EqualTo(new { Max = Level.Able, Min = Level.Beta, Sum = 5 }));
        Assert.That(await Ids(_db.Forms.Where(x => (x.Level > Level.Beta))), Is.EqualTo([2]));
    });

    [Test]
    public async Task Two_forms_of_an_enum_do_not_meet()
    {
        Refused(() => _db.Forms.Where(x => _db.Forms.Select(y => y.Number).Contains(x.Text)).ToListAsync(), "stored differently");
        Refused(() => _db.Forms.AllRows().ExecuteUpdateAsync(s => s.Set(x => x.Text, x => x.Number)), "stored differently");
        Assert.That(await Ids(_db.Forms.Where(x => x.Text == x.Number)), Is.EqualTo([1]), "two columns compare by their numbers");
        Assert.That((await _db.Forms.OrderBy(x => x.Id).FirstAsync()).Text, Is.EqualTo(Level.Beta));
        var forms = await _db.Forms.OrderBy(x => x.Id).ToListAsync();
        Assert.That(await _db.Forms.OrderBy(x => x.Id).Select(x => (x.Id > 1 ? new { S = x.Text } : new { S = x.Number }).S).ToListAsync(), Is.EqualTo(forms.Select(x => x.Id > 1 ? x.Text : x.Number)), "C# chooses in the last Select");
        Refused(() => _db.Forms.Where(x => (x.Id > 1 ? new { S = x.Text } : new { S = x.Number }).S == Level.Able).ToListAsync(), "stored differently");
    }

    [Test]
    public async Task A_set_with_a_comparer_of_its_own_is_refused()
    {
        HashSet<string> ignoring = new(StringComparer.OrdinalIgnoreCase) { "ABC" };
        SortedSet<string> sorted = new(StringComparer.OrdinalIgnoreCase) { "ABC" };
        var keys = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["ABC"] = 1 }.Keys;
        var frozen = System.Collections.Frozen.FrozenSet.ToFrozenSet(["ABC"], StringComparer.OrdinalIgnoreCase);
        var immutable = System.Collections.Immutable.ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "ABC");
        foreach (var list in new IEnumerable<string>[] { ignoring, sorted, keys, frozen, immutable })
        {
            Assert.That(async () => await _db.Forms.CountAsync(x => list.Contains(x.Plain)), Throws.TypeOf<ValueException>().With.Message.Contains("comparer"));
        }

        HashSet<string> ordinal = new(StringComparer.Ordinal) { "" };
        foreach (var list in new IEnumerable<string>[] { ordinal, new HashSet<string> { "" }, new SortedSet<string> { "" }, new Dictionary<string, int> { [""] = 1 }.Keys, System.Collections.Frozen.FrozenSet.ToFrozenSet([""]), System.Collections.Immutable.ImmutableHashSet.Create("") })
        {
            Assert.That(await _db.Forms.CountAsync(x => list.Contains(x.Plain)), Is.EqualTo(2), list.GetType().Name);
        }
    }

    [Test]
    public void Flags_stored_as_names_have_no_number()
    {
        Refused(() => _db.Forms.OrderBy(x => x.Days).ToListAsync(), "stored as lists of names");
        Refused(() => _db.Forms.MaxAsync(x => x.Days), "stored as lists of names");
        Refused(() => _db.Forms.Where(x => x.Days > Days.Monday).ToListAsync(), "stored as lists of names");
        Refused(() => _db.Forms.Where(x => x.Days.HasFlag(Days.Monday)).ToListAsync(), "stored as lists of names");
        Assert.That(_db.Forms.Count(x => x.Days == (Days.Monday | Days.Friday)), Is.Zero);
    }

    private static void Refused(Func<Task> query, string reason) => Assert.That(async () => await query(), Throws.TypeOf<QueryTranslationException>().With.Message.Contains(reason));

    private static async Task<List<int>> Ids(IQueryable<Form> rows) => await rows.OrderBy(x => x.Id).Select(x => x.Id).ToListAsync();

    public readonly record struct UserId(int Value);

    public sealed class YesNoConverter() : ValueConverter<bool, string>(truth => truth ? "Y" : "N", text => text == "Y");

    public sealed class CentsConverter() : ValueConverter<int, int>(value => value * 100, stored => stored / 100);

    public sealed class ReversedConverter() : ValueConverter<string, string>(text => new string(text.Reverse().ToArray()), text => new string(text.Reverse().ToArray()));

    public sealed class LevelConverter() : ValueConverter<Level, int>(level => 10 - (int)level, stored => (Level)(10 - stored));

    public sealed class UserIdConverter() : ValueConverter<UserId, int>(id => id.Value, value => new UserId(value));

    public sealed class Form
    {
        public int Id { get; set; }

        [ValueConverter(typeof(YesNoConverter))]
        public bool Active { get; set; }

        [ValueConverter(typeof(YesNoConverter))]
        public bool? ActiveN { get; set; }

        [ValueConverter(typeof(CentsConverter))]
        public int Cents { get; set; }

        public int Code { get; set; }

        [ValueConverter(typeof(ReversedConverter))]
        public string Name { get; set; } = "";

        public string Plain { get; set; } = "";

        [ValueConverter(typeof(UserIdConverter))]
        public UserId User { get; set; }

        [ValueConverter(typeof(UserIdConverter))]
        public UserId Friend { get; set; }

        [StoredAs(typeof(string))]
        public Level Text { get; set; }

        public Level Number { get; set; }

        [StoredAs(typeof(string))]
        public Days Days { get; set; }

        [ValueConverter(typeof(LevelConverter))]
        public Level Level { get; set; }

        public char Letter { get; set; }
    }

    public sealed class FormsDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Form> Forms => Table<Form>();
    }
}
