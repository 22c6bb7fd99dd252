using System.Text.Json;
using System.Text.Json.Serialization;

namespace Oxen.Conformance.Relations;

/// <summary>Relations by keys of many types and forms: each query gives what LINQ to Objects gives over the same objects.</summary>
public sealed class OddRelationTests(TestDatabase database) : RelationTests<OddRelationTests.DepotDb>(database, options => new DepotDb(options))
{
    private static readonly JsonSerializerOptions Json = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles };
    private readonly List<Region> _regions = [];
    private readonly List<Depot> _depots = [];
    private readonly List<Item> _items = [];
    private readonly List<Animal> _animals = [];
    private readonly List<Tag> _tags = [];
    private readonly List<ItemTag> _itemTags = [];

    [SetUp]
    public async Task FillAsync()
    {
        foreach (var list in new System.Collections.IList[] { _regions, _depots, _items, _animals, _tags, _itemTags })
        {
            list.Clear();
        }

        var random = new Random(7);
        foreach (var (country, code) in new[] { ("CH", 1L), ("CH", 2), ("DE", 1), ("DE", 3) })
        {
            _regions.Add(new Region { Country = country, Code = code, Short = (short)(code * 10 + (country == "CH" ? 1 : 2)), Name = $"{country}{code}" });
        }

        for (var i = 0; i < 12; i++)
        {
            var region = i % 5 == 0 ? null : _regions[random.Next(4)];
            _depots.Add(new Depot
            {
                Id = Guid.Parse($"00000000-0000-0000-0000-{i + 1:d12}"),
                Name = $"d{i}",
                RegionCountry = region?.Country,
                RegionCode = region?.Code,
                RegionShort = random.Next(3) == 0 ? null : _regions[random.Next(4)].Short,
                ParentId = i < 3 ? null : _depots[random.Next(i)].Id,
                Address = new Address { City = i % 2 == 0 ? "Bern" : "Ulm", Lines = [$"a{i}", "b"] },
            });
        }

        for (var i = 0; i < 40; i++)
        {
            _items.Add(new Item { Serial = i + 1, DepotId = i % 7 == 0 ? null : _depots[random.Next(12)].Id, SpareId = _depots[random.Next(12)].Id, Price = random.Next(100), IsHidden = i % 9 == 0, Details = [new Detail { Name = $"x{i}", Size = i % 4 }, new Detail { Name = "y", Size = i }] });
        }

        for (var i = 0; i < 15; i++)
        {
            var home = i % 4 == 0 ? (Guid?)null : _depots[random.Next(12)].Id;
            _animals.Add((i % 3) switch
            {
                0 => new Dog { Id = i + 1, Name = $"a{i}", HomeId = home, ChasesId = i < 2 ? null : random.Next(1, i + 1), Bark = i },
                1 => new Cat { Id = i + 1, Name = $"a{i}", HomeId = home, Lives = i, SleepsInId = _depots[random.Next(12)].Id },
                _ => new Animal { Id = i + 1, Name = $"a{i}", HomeId = home },
            });
        }

        for (var i = 0; i < 6; i++)
        {
            _tags.Add(new Tag { Code = (short)(i + 1), Label = $"t{i}" });
        }

        foreach (var item in _items)
        {
            foreach (var tag in _tags.Where(_ => random.Next(3) == 0))
            {
                _itemTags.Add(new ItemTag { ItemSerial = item.Serial, TagCode = tag.Code, Weight = random.Next(5) });
            }
        }

        await Db.Regions.InsertAsync(_regions);
        foreach (var depot in _depots)
        {
            await Db.Depots.InsertAsync(depot);
        }

        await Db.Items.InsertAsync(_items);
        foreach (var animal in _animals)
        {
            await Db.Animals.InsertAsync(animal);
        }

        await Db.Tags.InsertAsync(_tags);
        await Db.Table<ItemTag>().InsertAsync(_itemTags);
        foreach (var depot in _depots)
        {
            depot.Parent = _depots.Find(d => d.Id == depot.ParentId);
            depot.Children = [.. _depots.Where(d => d.ParentId == depot.Id)];
            depot.Region = _regions.Find(r => r.Country == depot.RegionCountry && r.Code == depot.RegionCode);
            depot.Items = [.. _items.Where(i => i.DepotId == depot.Id)];
            depot.Spares = [.. _items.Where(i => i.SpareId == depot.Id)];
            depot.Animals = [.. _animals.Where(a => a.HomeId == depot.Id)];
            depot.ByShort = _regions.Find(r => r.Short == depot.RegionShort);
        }

        foreach (var region in _regions)
        {
            region.Depots = [.. _depots.Where(d => d.Region == region)];
            region.DepotsByShort = [.. _depots.Where(d => d.RegionShort == region.Short)];
        }

        foreach (var item in _items)
        {
            item.Depot = _depots.Find(d => d.Id == item.DepotId);
            item.Spare = _depots.Find(d => d.Id == item.SpareId)!;
            item.ItemTags = [.. _itemTags.Where(t => t.ItemSerial == item.Serial)];
        }

        foreach (var tag in _itemTags)
        {
            tag.Item = _items.Find(i => i.Serial == tag.ItemSerial)!;
            tag.Tag = _tags.Find(t => t.Code == tag.TagCode)!;
        }

        foreach (var tag in _tags)
        {
            tag.ItemTags = [.. _itemTags.Where(t => t.TagCode == tag.Code)];
        }

        foreach (var animal in _animals)
        {
            animal.Home = _depots.Find(d => d.Id == animal.HomeId);
            if (animal is Dog dog)
            {
                dog.Chases = _animals.Find(a => a.Id == dog.ChasesId);
            }

            animal.ChasedBy = [.. _animals.OfType<Dog>().Where(d => d.ChasesId == animal.Id)];
        }
    }

    [Test]
    public void Projections_over_odd_relations()
    {
        Same(s => s.Depots.OrderBy(d => d.Name).Select(d => new { d.Name, Items = d.Items.OrderBy(i => i.Serial).Select(i => i.Serial).ToList(), Spares = d.Spares.Count, Kids = d.Children.OrderBy(c => c.Name).Select(c => c.Name).ToList() }));
        Same(s => s.Items.OrderBy(i => i.Serial).Select(i => new { i.Serial, Siblings = i.Spare.Items.OrderBy(x => x.Serial).Select(x => new { x.Serial, x.Price }).ToList() }));
        Same(s => s.Items.OrderBy(i => i.Serial).Select(i => new { i.Serial, Others = i.Spare.Items.Where(x => x.Price > i.Price).OrderBy(x => x.Serial).Select(x => x.Serial).ToList() }));
        Same(s => s.Depots.OrderBy(d => d.Name).Select(d => new { d.Name, Best = d.Items.OrderByDescending(i => i.Price).ThenBy(i => i.Serial).Take(2).Select(i => i.Serial).ToList(), First = d.Items.OrderBy(i => i.Serial).Select(i => new { i.Serial, Tags = i.ItemTags.OrderBy(t => t.TagCode).Select(t => t.Tag.Label).ToList() }).FirstOrDefault() }));
        Same(s => s.Depots.OrderBy(d => d.Name).Select(d => new { d.Name, Groups = d.Spares.GroupBy(i => i.Price % 3).OrderBy(g => g.Key).Select(g => new { g.Key, Sum = g.Sum(i => i.Price), Ids = g.OrderBy(i => i.Serial).Select(i => i.Serial).ToList() }).ToList() }));
        Same(s => s.Depots.OrderBy(d => d.Name).Select(d => new { d.Name, Both = d.Items.Select(i => i.Serial).Union(d.Spares.Select(i => i.Serial)).OrderBy(x => x).ToList() }));
        Same(s => s.Depots.OrderBy(d => d.Name).Select(d => new { d.Name, Distinct = d.Spares.Select(i => i.Price % 4).Distinct().OrderBy(x => x).ToList() }));
        Same(s => s.Regions.OrderBy(r => r.Name).Select(r => new { r.Name, Depots = r.Depots.OrderBy(d => d.Name).Select(d => new { d.Name, d.Address.City, Kids = d.Children.OrderBy(c => c.Name).Select(c => c.Name).ToList() }).ToList(), ByShort = r.DepotsByShort.OrderBy(d => d.Name).Select(d => d.Name).ToList() }));
        Same(s => s.Animals.OrderBy(a => a.Id).Select(a => new { a.Name, By = a.ChasedBy.OrderBy(d => d.Id).Select(d => d.Bark).ToList(), Mates = a.Home!.Animals.OrderBy(m => m.Id).Select(m => m.Name).ToList() }), s => s.Animals.OrderBy(a => a.Id).Select(a => new { a.Name, By = a.ChasedBy.OrderBy(d => d.Id).Select(d => d.Bark).ToList(), Mates = a.Home == null ? new List<string>() : a.Home.Animals.OrderBy(m => m.Id).Select(m => m.Name).ToList() }));
        Same(s => s.Depots.OrderBy(d => d.Name).Select(d => new { Cats = d.Animals.OfType<Cat>().OrderBy(c => c.Id).Select(c => c.Lives).ToList(), Dogs = d.Animals.Where(a => a is Dog).OrderBy(a => a.Id).Select(a => a.Name).ToArray() }));
        Same(s => s.Tags.OrderBy(t => t.Code).Select(t => new { t.Label, Heavy = t.ItemTags.Where(x => x.Weight > 1).OrderBy(x => x.ItemSerial).Select(x => new { x.Weight, x.Item.Spare.Name, Brothers = x.Item.ItemTags.OrderBy(y => y.TagCode).Select(y => y.TagCode).ToList() }).ToList() }));
        Same(s => s.Depots.OrderBy(d => d.Name).SelectMany(d => d.Items.OrderBy(i => i.Serial).Select(i => new { d.Name, i.Serial, Kids = d.Children.OrderBy(c => c.Name).Select(c => c.Name).ToList() })));
        Same(s => s.Depots.OrderBy(d => d.Name).Select(d => new { d.Name, Key = d.Parent == null ? Guid.Empty : d.Parent.Id, R = d.Region == null ? "" : d.Region.Country, Kids = d.Parent!.Children.OrderBy(c => c.Name).Select(c => c.Name).ToList() }), s => s.Depots.OrderBy(d => d.Name).Select(d => new { d.Name, Key = d.Parent == null ? Guid.Empty : d.Parent.Id, R = d.Region == null ? "" : d.Region.Country, Kids = d.Parent == null ? new List<string>() : d.Parent.Children.OrderBy(c => c.Name).Select(c => c.Name).ToList() }));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Includes_over_odd_relations(bool isSingle)
    {
        IQueryable<T> Way<T>(IQueryable<T> query) => isSingle ? query.AsSingleQuery() : query.AsSplitQuery();
        var depots = Way(Db.Depots.Include(d => d.Items.Where(i => i.Price > 20).OrderByDescending(i => i.Price).ThenBy(i => i.Serial).Take(3)).ThenInclude(i => i.ItemTags).ThenInclude(t => t.Tag)
            .Include(d => d.Children).ThenInclude(c => c.Spares).Include(d => d.Animals).ThenInclude(a => a.ChasedBy).Include(d => d.Region).ThenInclude(r => r!.Depots).Include(d => d.ByShort)).OrderBy(d => d.Name).ToList();
        Assert.That(depots.Select(d => Text(new
        {
            d.Name,
            d.Address.City,
            d.Address.Lines,
            Region = d.Region?.Name,
            Short = d.ByShort?.Name,
            InRegion = d.Region?.Depots.Select(x => x.Name).Order(),
            Items = d.Items.Select(i => new { i.Serial, i.Details, Depot = i.Depot!.Name, Tags = i.ItemTags.OrderBy(t => t.TagCode).Select(t => new { t.Tag.Label, t.Weight }) }),
            Kids = d.Children.OrderBy(c => c.Name).Select(c => new { c.Name, Spares = c.Spares.Select(x => x.Serial).Order() }),
            Animals = d.Animals.OrderBy(a => a.Id).Select(a => new { a.Name, Type = a.GetType().Name, By = a.ChasedBy.Select(x => x.Bark).Order() }),
        })), Is.EqualTo(_depots.OrderBy(d => d.Name, StringComparer.Ordinal).Select(d => Text(new
        {
            d.Name,
            d.Address.City,
            d.Address.Lines,
            Region = d.Region?.Name,
            Short = d.ByShort?.Name,
            InRegion = d.Region?.Depots.Select(x => x.Name).Order(),
            Items = d.Items.Where(i => i.Price > 20).OrderByDescending(i => i.Price).ThenBy(i => i.Serial).Take(3).Select(i => new { i.Serial, i.Details, Depot = i.Depot!.Name, Tags = i.ItemTags.OrderBy(t => t.TagCode).Select(t => new { t.Tag.Label, t.Weight }) }),
            Kids = d.Children.OrderBy(c => c.Name).Select(c => new { c.Name, Spares = c.Spares.Select(x => x.Serial).Order() }),
            Animals = d.Animals.OrderBy(a => a.Id).Select(a => new { a.Name, Type = a.GetType().Name, By = a.ChasedBy.Select(x => x.Bark).Order() }),
        }))));

        var animals = Way(Db.Animals.Include(a => ((Dog)a).Chases).ThenInclude(a => a!.Home).Include(a => ((Cat)a).SleepsIn).ThenInclude(d => d.Items)).OrderBy(a => a.Id).ToList();
        Assert.That(animals.Select(a => Text(new { a.Name, Chased = (a as Dog)?.Chases?.Name, At = (a as Dog)?.Chases?.Home?.Name, In = (a as Cat)?.SleepsIn?.Items.Select(i => i.Serial).Order() })),
            Is.EqualTo(_animals.Select(a => Text(new { a.Name, Chased = (a as Dog)?.Chases?.Name, At = (a as Dog)?.Chases?.Home?.Name, In = (a as Cat)?.SleepsInId is { } id ? _depots.Single(d => d.Id == id).Items.Select(i => i.Serial).Order() : null }))));
    }

    [Test]
    public async Task Members_are_loaded_for_some_of_the_objects()
    {
        var items = await Db.Items.Where(i => i.Serial < 25).OrderBy(i => i.Serial).ToListAsync();
        await Db.LoadAsync(items.Where(i => i.Serial % 2 == 0), i => i.Depot);
        await Db.LoadAsync(items.Where(i => i.Serial % 3 == 0), i => i.ItemTags);
        Assert.That(items.Select(i => (i.Serial, i.Depot?.Name, i.ItemTags.Count)), Is.EqualTo(_items.Where(i => i.Serial < 25).Select(i => (i.Serial, i.Serial % 2 == 0 ? i.Depot?.Name : null, i.Serial % 3 == 0 ? i.ItemTags.Count : 0))));
        var depots = await Db.Depots.OrderBy(d => d.Name).ToListAsync();
        await Db.LoadAsync(depots, d => d.Region);
        await Db.LoadAsync(depots, d => d.ByShort);
        await Db.LoadAsync(depots, d => d.Children);
        await Db.LoadAsync(depots, d => d.Animals);
        Assert.That(depots.Select(d => Text(new { d.Name, Region = d.Region?.Name, Short = d.ByShort?.Name, Kids = d.Children.Select(c => c.Name).Order(), Animals = d.Animals.Select(a => a.Name).Order() })),
            Is.EqualTo(_depots.OrderBy(d => d.Name, StringComparer.Ordinal).Select(d => Text(new { d.Name, Region = d.Region?.Name, Short = d.ByShort?.Name, Kids = d.Children.Select(c => c.Name).Order(), Animals = d.Animals.Select(a => a.Name).Order() }))));
        var streamed = new List<string>();
        await foreach (var item in Db.Items.Include(i => i.ItemTags).OrderBy(i => i.Serial).AsAsyncEnumerable())
        {
            streamed.Add($"{item.Serial}:{item.ItemTags.Count}");
        }

        Assert.That(streamed, Is.EqualTo(_items.Select(i => $"{i.Serial}:{i.ItemTags.Count}")));
    }

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, Json);

    private void Same<T>(Func<IDepots, IEnumerable<T>> query) => Same(query, query);

    private void Same<T>(Func<IDepots, IEnumerable<T>> query, Func<IDepots, IEnumerable<T>> expected)
    {
        var rows = query(Db).Select(Text).ToList();
        Assert.That(rows, Is.EqualTo(expected(new Memory(this)).Select(Text)));
        Assert.That(((IQueryable<T>)query(Db)).AsSingleQuery().AsEnumerable().Select(Text), Is.EqualTo(rows));
    }

    public interface IDepots
    {
        IQueryable<Region> Regions { get; }

        IQueryable<Depot> Depots { get; }

        IQueryable<Item> Items { get; }

        IQueryable<Animal> Animals { get; }

        IQueryable<Tag> Tags { get; }
    }

    public sealed class Region
    {
        public string Country { get; set; } = "";

        public long Code { get; set; }

        public short Short { get; set; }

        public string Name { get; set; } = "";

        public List<Depot> Depots { get; set; } = [];

        public List<Depot> DepotsByShort { get; set; } = [];
    }

    public sealed class Address
    {
        public string City { get; set; } = "";

        public List<string> Lines { get; set; } = [];
    }

    public sealed class Detail
    {
        public string Name { get; set; } = "";

        public int Size { get; set; }
    }

    public sealed class Depot
    {
        public Guid Id { get; set; }

        public string Name { get; set; } = "";

        public string? RegionCountry { get; set; }

        public long? RegionCode { get; set; }

        public Region? Region { get; set; }

        public short? RegionShort { get; set; }

        public Region? ByShort { get; set; }

        public Guid? ParentId { get; set; }

        public Depot? Parent { get; set; }

        [JsonColumn] public Address Address { get; set; } = new();

        public List<Depot> Children { get; set; } = [];

        public List<Item> Items { get; set; } = [];

        public List<Item> Spares { get; set; } = [];

        public List<Animal> Animals { get; set; } = [];
    }

    public sealed class Item
    {
        public long Serial { get; set; }

        public Guid? DepotId { get; set; }

        public Depot? Depot { get; set; }

        public Guid SpareId { get; set; }

        public Depot Spare { get; set; } = null!;

        public int Price { get; set; }

        public bool IsHidden { get; set; }

        [JsonColumn] public List<Detail> Details { get; set; } = [];

        public List<ItemTag> ItemTags { get; set; } = [];
    }

    public sealed class Tag
    {
        public short Code { get; set; }

        public string Label { get; set; } = "";

        public List<ItemTag> ItemTags { get; set; } = [];
    }

    public sealed class ItemTag
    {
        public long ItemSerial { get; set; }

        public Item Item { get; set; } = null!;

        public short TagCode { get; set; }

        public Tag Tag { get; set; } = null!;

        public int Weight { get; set; }
    }

    public class Animal
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public Guid? HomeId { get; set; }

        public Depot? Home { get; set; }

        public List<Dog> ChasedBy { get; set; } = [];
    }

    public sealed class Dog : Animal
    {
        public int Bark { get; set; }

        public int? ChasesId { get; set; }

        public Animal? Chases { get; set; }
    }

    public sealed class Cat : Animal
    {
        public int Lives { get; set; }

        public Guid SleepsInId { get; set; }

        public Depot SleepsIn { get; set; } = null!;
    }

    public sealed class DepotDb(OxenOptions options) : OxenDb(options), IDepots
    {
        public Table<Region> Regions => Table<Region>();

        public Table<Depot> Depots => Table<Depot>();

        public Table<Item> Items => Table<Item>();

        public Table<Animal> Animals => Table<Animal>();

        public Table<Tag> Tags => Table<Tag>();

        IQueryable<Region> IDepots.Regions => Regions;

        IQueryable<Depot> IDepots.Depots => Depots;

        IQueryable<Item> IDepots.Items => Items;

        IQueryable<Animal> IDepots.Animals => Animals;

        IQueryable<Tag> IDepots.Tags => Tags;

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Region>().HasKey(r => new { r.Country, r.Code });
            model.Entity<Region>().HasMany(r => r.Depots).WithOne(d => d.Region).HasForeignKey(d => new { d.RegionCountry, d.RegionCode });
            model.Entity<Region>().HasMany(r => r.DepotsByShort).WithOne(d => d.ByShort).HasForeignKey(d => d.RegionShort).HasPrincipalKey(r => r.Short);
            model.Entity<Depot>().HasMany(d => d.Children).WithOne(d => d.Parent).HasForeignKey(d => d.ParentId);
            model.Entity<Depot>().HasMany(d => d.Items).WithOne(i => i.Depot).HasForeignKey(i => i.DepotId);
            model.Entity<Depot>().HasMany(d => d.Spares).WithOne(i => i.Spare).HasForeignKey(i => i.SpareId);
            model.Entity<Depot>().HasMany(d => d.Animals).WithOne(a => a.Home).HasForeignKey(a => a.HomeId);
            model.Entity<Item>().HasKey(i => i.Serial);
            model.Entity<Tag>().HasKey(t => t.Code);
            model.Entity<ItemTag>().HasKey(t => new { t.ItemSerial, t.TagCode });
            model.Entity<Item>().HasMany(i => i.ItemTags).WithOne(t => t.Item).HasForeignKey(t => t.ItemSerial);
            model.Entity<Tag>().HasMany(t => t.ItemTags).WithOne(t => t.Tag).HasForeignKey(t => t.TagCode);
            model.Entity<Animal>().HasMany(a => a.ChasedBy).WithOne(d => d.Chases).HasForeignKey(d => d.ChasesId);
            model.Entity<Cat>().HasOne(c => c.SleepsIn).WithMany().HasForeignKey(c => c.SleepsInId);
        }
    }

    private sealed class Memory(OddRelationTests tests) : IDepots
    {
        public IQueryable<Region> Regions => tests._regions.AsQueryable();

        public IQueryable<Depot> Depots => tests._depots.AsQueryable();

        public IQueryable<Item> Items => tests._items.AsQueryable();

        public IQueryable<Animal> Animals => tests._animals.AsQueryable();

        public IQueryable<Tag> Tags => tests._tags.AsQueryable();
    }
}
