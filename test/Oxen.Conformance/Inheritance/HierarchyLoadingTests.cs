using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Inheritance;

/// <summary>Members of a base class are loaded for the objects of any class derived from it, whichever was asked first.</summary>
public abstract class HierarchyLoadingTests(TestDatabase database, Func<OxenOptions, HierarchyLoadingTests.ZooDb> open) : RelationTests<HierarchyLoadingTests.ZooDb>(database, open)
{
    [SetUp]
    public async Task FillAsync()
    {
        var keeper = new Keeper { Name = "Kim" };
        await Db.Keepers.InsertAsync(keeper);
        var (one, other) = (new Ranger { Name = "Ron" }, new Ranger { Name = "Rob" });
        await Db.Rangers.InsertAsync([one, other]);
        await Db.Animals.InsertAsync(
        [
            new Lion { Id = Guid.NewGuid(), Keeper = keeper, Mane = 3, Ranger = one, Chip = new Chip { Code = "l" } },
            new Seal { Id = Guid.NewGuid(), Keeper = keeper, Balls = 2, Favourite = "squid", Ranger = other, Chip = new Chip { Code = "s" }, Meals = [new Meal { Food = "fish" }, new Meal { Food = "squid" }] },
        ]);
    }

    [Test]
    public async Task What_classes_have_in_common_by_one_that_is_not_mapped_or_an_interface()
    {
        var animals = await Db.Animals.Include(a => ((Wild)a).Ranger).Include(a => ((IChipped)a).Chip).Include(a => ((Wild)a).Meals.Where(m => m.Food == "fish")).ToListAsync();
        Assert.That(animals.OfType<Lion>().Select(a => (a.Ranger?.Name, a.Chip?.Code, a.Meals.Count)), Is.EqualTo([("Ron", "l", 0)]));
        Assert.That(animals.OfType<Seal>().Select(a => (a.Ranger?.Name, a.Chip?.Code, a.Meals.Count)), Is.EqualTo([("Rob", "s", 1)]));
        var wild = await Db.Animals.OfType<Lion>().Include(a => ((IChipped)a).Chip).ThenInclude(c => c!.Makers).SingleAsync();
        Assert.That(wild.Chip!.Makers, Is.Empty);
        Assert.That(() => Db.Animals.Include(a => ((INamed)a).Name).ToSql(), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("doesn't lead to another entity"));
    }

    [Test]
    public async Task Rows_chosen_by_what_classes_have_in_common()
    {
        Assert.That(MealsOf(await Db.Animals.Include(a => ((Wild)a).Meals.Where(m => m.Food == ((Wild)a).Favourite)).ToListAsync()), Is.EqualTo(["squid"]));
        Assert.That(MealsOf(await Db.Animals.Include(a => ((IFed)a).Meals.Where(m => m.Food != ((IFed)a).Favourite)).ToListAsync()), Is.EqualTo(["fish"]));
        Assert.That(MealsOf(await Db.Animals.Include(a => (a as Wild)!.Meals.Where(m => m.Food == ((IFed)a).Favourite)).ToListAsync()), Is.EqualTo(["squid"]));
    }

    [Test]
    public async Task What_classes_have_in_common_is_loaded_later_too()
    {
        var animals = await Db.Animals.OrderBy(a => a.Keeper!.Name).ToListAsync();
        Assert.That(CommandRecorder.During(() => Db.LoadAsync(animals, a => ((Wild)a).Ranger).GetAwaiter().GetResult()), Has.Count.EqualTo(2));
        await Db.LoadAsync(animals, a => ((IChipped)a).Chip);
        await Db.LoadAsync(animals.ToArray(), a => ((IFed)a).Meals);
        Assert.That(animals.OfType<Lion>().Select(a => (a.Ranger?.Name, a.Chip?.Code, a.Meals.Count)), Is.EqualTo([("Ron", "l", 0)]));
        Assert.That(animals.OfType<Seal>().Select(a => (a.Ranger?.Name, a.Chip?.Code, a.Meals.Count)), Is.EqualTo([("Rob", "s", 2)]));
        var seal = await Db.Seals.SingleAsync();
        await Db.LoadAsync(seal, s => ((IChipped)s).Chip);
        await Db.LoadAsync(seal, s => ((Wild)s).Meals);
        Assert.That((seal.Chip?.Code, seal.Meals.Count), Is.EqualTo(("s", 2)));
        Assert.That(() => Db.LoadAsync(animals, a => ((INamed)a).Name), Throws.ArgumentException.With.Message.Contains("INamed isn't part of the model"));
        Assert.That(() => Db.LoadAsync(animals, a => ((IFed)a).Favourite), Throws.ArgumentException.With.Message.Contains("isn't a member of").And.Message.Contains("leads to another entity"));
    }

    [Test]
    public async Task A_derived_class_first()
    {
        var lion = await Db.Lions.SingleAsync();
        await Db.LoadAsync(lion, l => l.Keeper);
        Assert.That(lion.Keeper?.Name, Is.EqualTo("Kim"));
        var seal = await Db.Seals.SingleAsync();
        await Db.LoadAsync(seal, s => s.Keeper);
        Assert.That(seal.Keeper?.Name, Is.EqualTo("Kim"));
        await OfAllAsync();
    }

    [Test]
    public async Task The_base_class_first()
    {
        await OfAllAsync();
        var lion = await Db.Lions.SingleAsync();
        await Db.LoadAsync(lion, l => l.Keeper);
        Assert.That(lion.Keeper?.Name, Is.EqualTo("Kim"));
    }

    private static IEnumerable<string> MealsOf(IEnumerable<Animal> animals) => animals.OfType<Seal>().SelectMany(seal => seal.Meals).Select(meal => meal.Food);

    private async Task OfAllAsync()
    {
        var animals = await Db.Animals.ToListAsync();
        await Db.LoadAsync(animals, a => a.Keeper);
        Assert.That(animals.Select(a => a.Keeper?.Name), Is.EqualTo(["Kim", "Kim"]));
    }

    public abstract class Animal
    {
        public Guid Id { get; set; }

        public Keeper? Keeper { get; set; }
    }

    public interface IChipped
    {
        Chip? Chip { get; }
    }

    public interface INamed
    {
        string Name { get; }
    }

    public interface IFed
    {
        List<Meal> Meals { get; }

        string? Favourite { get; }
    }

    /// <summary>It isn't mapped.</summary>
    public abstract class Wild : Animal, IFed
    {
        public string? Favourite { get; set; }

        public Ranger? Ranger { get; set; }

        public List<Meal> Meals { get; set; } = [];
    }

    public sealed class Ranger
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    public sealed class Chip
    {
        public int Id { get; set; }

        public string Code { get; set; } = "";

        public List<Maker> Makers { get; set; } = [];
    }

    public sealed class Maker
    {
        public int Id { get; set; }
    }

    public sealed class Meal
    {
        public int Id { get; set; }

        public string Food { get; set; } = "";
    }

    public sealed class Lion : Wild, IChipped
    {
        public Chip? Chip { get; set; }

        public int Mane { get; set; }
    }

    public sealed class Seal : Wild, IChipped
    {
        public Chip? Chip { get; set; }

        public int Balls { get; set; }
    }

    public sealed class Keeper
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    public abstract class ZooDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Animal> Animals => Table<Animal>();

        public Table<Lion> Lions => Table<Lion>();

        public Table<Seal> Seals => Table<Seal>();

        public Table<Keeper> Keepers => Table<Keeper>();

        public Table<Ranger> Rangers => Table<Ranger>();

        protected override void OnModelCreating(ModelBuilder model) => Store(model.Entity<Animal>());

        protected abstract void Store(EntityBuilder<Animal> animal);
    }
}

public sealed class LoadingFromOneTable(TestDatabase database) : HierarchyLoadingTests(database, options => new Zoo(options))
{
    private sealed class Zoo(OxenOptions options) : ZooDb(options)
    {
        protected override void Store(EntityBuilder<Animal> animal) => animal.UseTphMappingStrategy();
    }
}

public sealed class LoadingFromATableForEachClass(TestDatabase database) : HierarchyLoadingTests(database, options => new Zoo(options))
{
    private sealed class Zoo(OxenOptions options) : ZooDb(options)
    {
        protected override void Store(EntityBuilder<Animal> animal) => animal.UseTptMappingStrategy();
    }
}

public sealed class LoadingFromATableForEachConcreteClass(TestDatabase database) : HierarchyLoadingTests(database, options => new Zoo(options))
{
    private sealed class Zoo(OxenOptions options) : ZooDb(options)
    {
        protected override void Store(EntityBuilder<Animal> animal) => animal.UseTpcMappingStrategy();
    }
}
