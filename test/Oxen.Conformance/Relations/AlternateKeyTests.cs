using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance.Relations;

/// <summary>Foreign keys that refer to other columns than the primary key.</summary>
public sealed class AlternateKeyTests(TestDatabase database) : RelationTests<AlternateKeyTests.MapDb>(database, options => new MapDb(options))
{
    private Land _no = null!;
    private Land _se = null!;

    [SetUp]
    public async Task FillAsync()
    {
        _no = new Land { Code = "no", Towns = [new() { Name = "Oslo" }, new() { Name = "Bergen" }], Capital = new() { Name = "Oslo" }, Stamps = [new() { Marks = [new()] }], Letters = [new(), new()] };
        _se = new Land { Code = "se", Towns = [new() { Name = "Malmo" }] };
        await Db.Lands.InsertAsync([_no, _se]);
    }

    [Test]
    public async Task The_database_knows_what_is_referred_to()
    {
        Assert.That((await Db.Schema.PlanAsync()).Operations, Is.Empty);
        var towns = (await Db.Schema.ReadAsync()).Tables.Single(table => table.Name == "towns");
        Assert.That(towns.ForeignKeys.Select(key => $"{key.PrincipalTable}({string.Join(", ", key.PrincipalColumns)})"), Is.EqualTo(["lands(code)"]));
        Assert.ThrowsAsync<UniqueViolationException>(() => Db.Lands.InsertAsync(new Land { Code = "no" }));
        Assert.ThrowsAsync<ForeignKeyViolationException>(() => Db.Towns.InsertAsync(new Town { Name = "x", LandCode = "xx" }));
    }

    [Test]
    public async Task A_graph_gets_what_it_refers_to()
    {
        Assert.That(_no.Towns.Select(t => t.LandCode), Is.EqualTo(["no", "no"]));
        var town = new Town { Name = "Aarhus", Land = new Land { Code = "dk" } };
        await Db.Towns.InsertAsync(town);
        Assert.That((town.LandCode, town.Land.Id > 0), Is.EqualTo(("dk", true)));
        await Db.Towns.InsertAsync(new Town { Name = "Lund", Land = _se });
        (_se.Code, _se.Towns) = ("sw", [.. _se.Towns, new() { Name = "Ystad" }]);
        _se.Towns[0].LandCode = "sw";
        await Db.Lands.SaveAsync(_se);
        Assert.That(Db.Towns.Where(t => t.Land!.Code == "sw").OrderBy(t => t.Name).Select(t => t.Name + t.LandCode), Is.EqualTo(["Lundsw", "Malmosw", "Ystadsw"]));
        Assert.That(
            Assert.ThrowsAsync<RelatedObjectException>(() => Db.Towns.InsertAsync(new Town { Name = "x", Land = new Land { Id = _no.Id, Code = null! } }))!.Message,
            Does.Contain("Land.Code is null, but Town refers to it by LandCode"));
    }

    [Test]
    public void Queries_follow_it()
    {
        Assert.That(Db.Towns.OrderBy(t => t.Name).Select(t => new { t.Name, Land = t.Land!.Id }).ToList().Select(t => (t.Name, t.Land)), Is.EqualTo([("Bergen", _no.Id), ("Malmo", _se.Id), ("Oslo", _no.Id)]));
        Assert.That(Db.Lands.Where(l => l.Towns.Any(t => t.Name == "Malmo")).Select(l => l.Code), Is.EqualTo(["se"]));
        Assert.That(Db.Lands.OrderBy(l => l.Code).Select(l => l.Towns.Count), Is.EqualTo([2, 1]));
        Assert.That(Db.Towns.Count(t => t.Land == _no), Is.EqualTo(2));
        Assert.That(Db.Capitals.Select(c => c.Land.Code).Single(), Is.EqualTo("no"));
        Assert.That(Db.Lands.Where(l => l.Capital != null).Select(l => l.Capital!.Name).Single(), Is.EqualTo("Oslo"));
    }

    [Test]
    public async Task Each_way_of_loading_gives_the_same()
    {
        var query = Db.Lands.OrderBy(l => l.Code).Include(l => l.Towns.OrderBy(t => t.Name)).Include(l => l.Capital);
        foreach (var lands in (List<Land>[])[await query.ToListAsync(), await query.AsSingleQuery().ToListAsync()])
        {
            Assert.That(lands.Select(l => string.Join(", ", l.Towns.Select(t => t.Name))), Is.EqualTo(["Bergen, Oslo", "Malmo"]));
            Assert.That(lands[0].Capital!.Land, Is.SameAs(lands[0]));
            Assert.That(lands[0].Towns.Select(t => t.Land), Is.All.SameAs(lands[0]));
            Assert.That(lands[1].Capital, Is.Null);
        }

        var towns = await Db.Towns.OrderBy(t => t.Name).ToListAsync();
        await Db.LoadAsync(towns, t => t.Land);
        Assert.That(towns.Select(t => t.Land!.Code), Is.EqualTo(["no", "se", "no"]));
        Assert.That(towns[0].Land, Is.SameAs(towns[2].Land));
        var capitals = await Db.Capitals.ToListAsync();
        await Db.LoadAsync(capitals, c => c.Land);
        Assert.That(capitals.Single().Land.Code, Is.EqualTo("no"));
        var all = await Db.Lands.OrderBy(l => l.Code).ToListAsync();
        await Db.LoadAsync(all, l => l.Towns);
        Assert.That(all.Select(l => l.Towns.Count), Is.EqualTo([2, 1]));
    }

    [Test]
    public async Task An_object_may_refer_to_itself()
    {
        var world = new Region { Code = "w" };
        world.Parent = world;
        await Db.Regions.InsertAsync(world);
        Assert.That(Db.Regions.Select(r => r.Parent!.Id).Single(), Is.EqualTo(world.Id));
    }

    [Test]
    public void A_change_that_others_hold_back_is_told()
    {
        var error = Assert.ThrowsAsync<ForeignKeyViolationException>(() => Db.Lands.Where(l => l.Code == "no").ExecuteUpdateAsync(s => s.Set(l => l.Code, "nn")))!;
        Assert.That(error.Table, Is.EqualTo("lands"));
        Assert.That(error.Message, Does.Match(@"A row of lands can't change what others refer to it by: (capitals|stamps|letters) \("));
        Assert.That(error.Message, Does.Contain("OnUpdate(UpdateBehavior.Cascade)"));
    }

    [Test]
    public async Task Links_go_by_it()
    {
        var malmo = _se.Towns[0];
        Assert.That(await Db.Lands.LinkAsync(_no, l => l.Towns, malmo), Is.EqualTo(1));
        Assert.That(malmo.LandCode, Is.EqualTo("no"));
        Assert.That(await Db.Lands.UnlinkAsync(_no, l => l.Towns, malmo), Is.EqualTo(1));
        Assert.That(await Db.Lands.SetLinksAsync(_se, l => l.Towns, [malmo]), Is.EqualTo(1));
        Assert.That(await Db.Lands.ClearLinksAsync(_no, l => l.Towns), Is.EqualTo(2));
        Assert.That(Db.Towns.OrderBy(t => t.Name).Select(t => t.LandCode).ToList(), Is.EqualTo(new[] { null, "se", null }));
    }

    [Test]
    public async Task What_Oxen_deletes_and_unlinks_is_what_the_row_is_referred_to_by()
    {
        await Db.Lands.ClearLinksAsync(_no, l => l.Towns);
        await Db.Capitals.AllRows().ExecuteDeleteAsync();
        await Db.Lands.DeleteAsync(new Land { Id = _no.Id, Code = "se" });
        Assert.That((Db.Stamps.Count(), Db.Marks.Count(), Db.Letters.Count(), Db.Letters.Count(l => l.LandCode == null)), Is.EqualTo((0, 0, 2, 2)));
        Assert.That(Db.Lands.Select(l => l.Code).Single(), Is.EqualTo("se"));
        Assert.That(Db.Towns.Count(t => t.LandCode == "se"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_unit_of_work_writes_in_its_order()
    {
        await using (var work = Db.BeginWork())
        {
            var se = await work.Db.Lands.Include(l => l.Towns).SingleAsync(l => l.Code == "se");
            work.Remove(se);
            work.Remove(se.Towns[0]);
            var no = await work.Db.Lands.Include(l => l.Letters).SingleAsync(l => l.Code == "no");
            no.Letters.Clear();
            var fi = new Land { Code = "fi", Towns = [new() { Name = "Turku" }] };
            work.Add(fi);
            (await work.Db.Towns.SingleAsync(t => t.Name == "Bergen")).Land = fi;
            await work.SaveChangesAsync();
        }

        Assert.That(Db.Towns.OrderBy(t => t.Name).Select(t => t.Name + t.LandCode), Is.EqualTo(["Bergenfi", "Oslono", "Turkufi"]));
        Assert.That(Db.Lands.OrderBy(l => l.Code).Select(l => l.Code), Is.EqualTo(["fi", "no"]));
    }

    public sealed class Land
    {
        public int Id { get; set; }

        [MaxLength(3)] public string Code { get; set; } = "";

        public List<Town> Towns { get; set; } = [];

        public Capital? Capital { get; set; }

        public List<Stamp> Stamps { get; set; } = [];

        public List<Letter> Letters { get; set; } = [];
    }

    public sealed class Town
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        [MaxLength(3)] public string? LandCode { get; set; }

        public Land? Land { get; set; }
    }

    /// <summary>Has no property for the foreign key.</summary>
    public sealed class Capital
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        public Land Land { get; set; } = null!;
    }

    public sealed class Stamp
    {
        public int Id { get; set; }

        [MaxLength(3)] public string LandCode { get; set; } = "";

        public List<Mark> Marks { get; set; } = [];
    }

    public sealed class Mark
    {
        public int Id { get; set; }

        public int StampId { get; set; }
    }

    public sealed class Letter
    {
        public int Id { get; set; }

        [MaxLength(3)] public string? LandCode { get; set; }
    }

    public sealed class Region
    {
        public int Id { get; set; }

        [MaxLength(3)] public string Code { get; set; } = "";

        [MaxLength(3)] public string? ParentCode { get; set; }

        public Region? Parent { get; set; }
    }

    public sealed class MapDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Land> Lands => Table<Land>();

        public Table<Town> Towns => Table<Town>();

        public Table<Capital> Capitals => Table<Capital>();

        public Table<Stamp> Stamps => Table<Stamp>();

        public Table<Mark> Marks => Table<Mark>();

        public Table<Letter> Letters => Table<Letter>();

        public Table<Region> Regions => Table<Region>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Region>().HasOne(r => r.Parent).WithMany().HasPrincipalKey(r => r.Code);
            model.Entity<Land>(land =>
            {
                land.HasMany(l => l.Towns).WithOne(t => t.Land).HasPrincipalKey(l => l.Code).OnUpdate(UpdateBehavior.Cascade);
                land.HasOne(l => l.Capital).WithOne(c => c.Land).HasPrincipalKey<Land>(l => l.Code);
                land.HasMany(l => l.Stamps).WithOne().HasPrincipalKey(l => l.Code).OnDelete(DeleteBehavior.ClientCascade);
                land.HasMany(l => l.Letters).WithOne().HasPrincipalKey(l => l.Code).OnDelete(DeleteBehavior.ClientSetNull);
            });
        }
    }
}
