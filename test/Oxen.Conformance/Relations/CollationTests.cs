using System.ComponentModel.DataAnnotations;
using System.Runtime.CompilerServices;

namespace Oxen.Conformance.Relations;

/// <summary>Foreign keys that differ by case from the keys they refer to, which a collation of the database takes for equal.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class CollationTests(TestDatabase database)
{
    private static readonly Dictionary<string, Kind[]> Kinds = new()
    {
        ["sqlite"] = [new([], "text collate nocase", options => new MapDb(options))],
        ["postgresql"] =
        [
            new(["create collation ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false)"], "text collate ci", options => new MapDb(options)),
            new(["create extension citext"], "citext", options => new CitextDb(options)),
        ],
        ["mysql"] = [new([], "varchar(9) character set utf8mb4 collate utf8mb4_general_ci", options => new MapDb(options))],
    };

    [SetUp]
    public void Require() => database.Require();

    [Test]
    public async Task Each_way_of_loading_agrees_with_the_database()
    {
        foreach (var kind in Kinds[database.Dialect])
        {
            await using var empty = database.Create();
            var db = await kind.OpenAsync(empty.Options);
            string[] expected = ["no: Bergen, Oslo", "se: Malmo"];
            var lands = db.Lands.OrderBy(l => l.Id);
            Assert.That(lands.Select(l => l.Towns.Count), Is.EqualTo([2, 1]));
            Assert.That(Told(await lands.Include(l => l.Towns).ToListAsync()), Is.EqualTo(expected));
            Assert.That(Told(await lands.Include(l => l.Towns).AsSingleQuery().ToListAsync()), Is.EqualTo(expected));
            Assert.That(Told((await lands.Select(l => new { l.Code, Towns = l.Towns.ToList() }).ToListAsync()).Select(l => new Land { Code = l.Code, Towns = l.Towns })), Is.EqualTo(expected));

            var loaded = await lands.ToListAsync();
            await db.LoadAsync(loaded, l => l.Towns);
            Assert.That(Told(loaded), Is.EqualTo(expected));

            string?[] codes = ["no", "no", "se", null];
            Assert.That((await db.Towns.OrderBy(t => t.Id).Include(t => t.Land).ToListAsync()).Select(t => t.Land?.Code), Is.EqualTo(codes));
            var towns = await db.Towns.OrderBy(t => t.Id).ToListAsync();
            await db.LoadAsync(towns, t => t.Land);
            Assert.That(towns.Select(t => t.Land?.Code), Is.EqualTo(codes));
            Assert.That(towns[0].Land, Is.SameAs(towns[1].Land));
        }
    }

    [Test]
    public async Task So_does_a_query_inside_a_query_and_a_list_that_is_joined()
    {
        foreach (var kind in Kinds[database.Dialect])
        {
            await using var empty = database.Create();
            var db = await kind.OpenAsync(empty.Options);
            var other = "dk";
            var rows = await db.Lands.OrderBy(l => l.Id)
                .Select(l => new { l.Code, Towns = db.Towns.Where(t => l.Code == t.LandCode && t.Id > l.Id && l.Code != other).ToList() })
                .ToListAsync();
            Assert.That(Told(rows.Select(l => new Land { Code = l.Code, Towns = l.Towns })), Is.EqualTo(["no: Bergen", "se: Malmo"]));

            string[] codes = ["se", "no"];
            Assert.That((await db.Towns.Join(codes, t => t.LandCode, code => code, (t, code) => t.Name).ToListAsync()).Order(), Is.EqualTo(["Bergen", "Malmo", "Oslo"]));
        }
    }

    [Test]
    public async Task And_a_text_beside_others_or_in_the_place_of_none()
    {
        foreach (var kind in Kinds[database.Dialect])
        {
            await using var empty = database.Create();
            var db = await kind.OpenAsync(empty.Options);
            var lands = db.Lands.Where(l => l.Code == "no");
            Assert.That(lands.Select(l => db.Towns.Count(t => new[] { l.Code, "zz" }.Contains(t.LandCode))), Is.EqualTo([2]));
            Assert.That((await lands.Select(l => new { Towns = db.Towns.Where(t => new[] { l.Code, "zz" }.Contains(t.LandCode)).ToList() }).SingleAsync()).Towns, Has.Count.EqualTo(2));
            Assert.That((await lands.Select(l => new { Towns = db.Towns.Where(t => new[] { t.LandCode, "zz" }.Contains(l.Code)).ToList() }).SingleAsync()).Towns, Has.Count.EqualTo(2));
            Assert.That((await lands.Select(l => new { Towns = db.Towns.Where(t => (t.LandCode ?? "") == l.Code).ToList() }).SingleAsync()).Towns, Has.Count.EqualTo(2));
            Assert.That((await lands.Select(l => new { Towns = db.Towns.Where(t => l.Code != (t.LandCode ?? "")).ToList() }).SingleAsync()).Towns, Has.Count.EqualTo(2));
        }
    }

    [Test]
    public async Task Many_to_many_and_saved_graphs_go_by_it_too()
    {
        foreach (var kind in Kinds[database.Dialect])
        {
            await using var empty = database.Create();
            var db = await kind.OpenAsync(empty.Options);
            Assert.That((await db.Clubs.Include(c => c.Flags).SingleAsync()).Flags.Select(f => f.Code), Is.EqualTo(["red"]));
            Assert.That((await db.Flags.Include(f => f.Clubs).AsSingleQuery().OrderBy(f => f.Code).ToListAsync()).Select(f => f.Clubs.Count), Is.EqualTo([0, 1]));
            var flags = await db.Flags.OrderBy(f => f.Code).ToListAsync();
            await db.LoadAsync(flags, f => f.Clubs);
            var club = flags[1].Clubs.Single();
            Assert.That((club.Name, flags[0].Clubs.Count), Is.EqualTo(("a", 0)));
            Assert.That(await db.Clubs.LinkAsync(club, c => c.Flags, flags[1]), Is.Zero);
            await db.Clubs.SetLinksAsync(club, c => c.Flags, flags);
            Assert.That(await db.Clubs.SelectMany(c => c.Flags).CountAsync(), Is.EqualTo(2));
            Assert.That(await db.Clubs.UnlinkAsync(club, c => c.Flags, flags), Is.EqualTo(2));

            var lands = await db.Lands.Include(l => l.Towns).OrderBy(l => l.Id).ToListAsync();
            lands[0].Towns.ForEach(town => town.Name += "!");
            Assert.ThrowsAsync<RelatedObjectException>(() => db.Lands.SaveAsync(lands), "nothing tells whether the foreign key was changed");
            lands[0].Towns.ForEach(town => town.LandCode = "no");
            await db.Lands.SaveAsync(lands[0]);
            Assert.That(Told(await db.Lands.Include(l => l.Towns).OrderBy(l => l.Id).ToListAsync()), Is.EqualTo(["no: Bergen!, Oslo!", "se: Malmo"]));
        }
    }

    private static IEnumerable<string> Told(IEnumerable<Land> lands) => lands.Select(l => $"{l.Code}: {string.Join(", ", l.Towns.Select(t => t.Name).Order())}");

    public class Land
    {
        public int Id { get; set; }

        [MaxLength(9)] public string Code { get; set; } = "";

        public List<Town> Towns { get; set; } = [];
    }

    public class Town
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        [MaxLength(9)] public string? LandCode { get; set; }

        public Land? Land { get; set; }
    }

    public class Flag
    {
        [Key, MaxLength(9)] public string Code { get; set; } = "";

        public List<Club> Clubs { get; set; } = [];
    }

    public class Club
    {
        [Key, MaxLength(9)] public string Name { get; set; } = "";

        public List<Flag> Flags { get; set; } = [];
    }

    public class MapDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Land> Lands => Table<Land>();

        public Table<Town> Towns => Table<Town>();

        public Table<Flag> Flags => Table<Flag>();

        public Table<Club> Clubs => Table<Club>();

        protected override void OnModelCreating(ModelBuilder model) =>
            model.Entity<Land>().HasMany(l => l.Towns).WithOne(t => t.Land).HasForeignKey(t => t.LandCode).HasPrincipalKey(l => l.Code);
    }

    public sealed class CitextDb(OxenOptions options) : MapDb(options)
    {
        protected override void OnModelCreating(ModelBuilder model)
        {
            base.OnModelCreating(model);
            model.Entity<Land>().Property(l => l.Code).HasColumnType("citext");
            model.Entity<Town>().Property(t => t.LandCode).HasColumnType("citext");
            model.Entity<Flag>().Property(f => f.Code).HasColumnType("citext");
            model.Entity<Club>().Property(c => c.Name).HasColumnType("citext");
        }
    }

    /// <summary>A way to make columns that don't tell texts apart by case.</summary>
    /// <param name="Before">What it needs.</param>
    /// <param name="Type">The columns' type.</param>
    /// <param name="Open">The context whose model says so, where it has to.</param>
    private sealed record Kind(string[] Before, string Type, Func<OxenOptions, MapDb> Open)
    {
        public async Task<MapDb> OpenAsync(OxenOptions options)
        {
            var db = Open(options);
            string[] commands =
            [
                .. Before,
                $"create table lands (id int primary key, code {Type} not null unique)",
                $"create table towns (id int primary key, name varchar(20) not null, land_code {Type}, foreign key (land_code) references lands (code))",
                $"create table flags (code {Type} not null primary key)",
                $"create table clubs (name {Type} not null primary key)",
                $"create table club_flags (club_name {Type} not null references clubs (name), flag_code {Type} not null references flags (code), primary key (club_name, flag_code))",
                "insert into flags values ('blue'), ('red')",
                "insert into clubs values ('a')",
                "insert into club_flags values ('A', 'RED')",
                "insert into lands values (1, 'no'), (2, 'se')",
                "insert into towns values (1, 'Oslo', 'NO'), (2, 'Bergen', 'no'), (3, 'Malmo', 'SE'), (4, 'Atlantis', null)",
            ];
            foreach (var command in commands)
            {
                await db.ExecuteAsync(FormattableStringFactory.Create(command));
            }

            // A type that an extension has just brought is known to the connections once they have asked again.
            await db.Session.Engine.Connections.ReloadTypesAsync(default);

            return db;
        }
    }
}
