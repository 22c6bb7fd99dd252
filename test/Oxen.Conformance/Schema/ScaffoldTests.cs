using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Oxen.Conformance.Schema;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class ScaffoldTests(TestDatabase database)
{
    private static readonly ScaffoldOptions Shop = new() { Namespace = "Shop", Context = "ShopDb" };

    [OneTimeSetUp]
    public void Require() => database.Require();

    [Test]
    public async Task A_music_shop_becomes_classes_that_work()
    {
        await using var empty = database.Create();
        var files = await ScaffoldAsync(empty.Options, MusicShop.Commands(database.Dialect));
        Assert.That(files.Select(file => file.Name), Is.EquivalentTo(new[]
        {
            "Album.g.cs", "Artist.g.cs", "Customer.g.cs", "Employee.g.cs", "Genre.g.cs", "Invoice.g.cs", "InvoiceLine.g.cs", "LongTrack.g.cs", "MediaType.g.cs", "Playlist.g.cs", "PlaylistTrack.g.cs", "ShopDb.g.cs", "Track.g.cs",
        }));

        var assembly = Compiled.Of(files, MusicShop.Program);
        var db = Context(assembly, empty.Options);
        await AssertNothingDiffers(db);
        var run = assembly.GetType("Program")!.GetMethod("RunAsync")!.Invoke(null, [db]);
        Assert.That(await (Task<string>)run!, Is.EqualTo(string.Create(CultureInfo.InvariantCulture,
            $"{{ Name = So What, Artist = Miles, UnitPrice = {0.99m}, Quantity = 2 }} night {{ FirstName = Ada, Count = 1, Customers = 1 }} 1 So What 2020-01-02 03:04:05Z {1.98m}")));
    }

    [Test]
    public async Task A_schema_with_every_oddity_becomes_classes_that_read_it()
    {
        await using var first = database.Create();
        var odd = new AnyDb(first.Options);
        await OddSchema.Of(database.Dialect).CreateAsync(odd);
        var assembly = Compiled.Of(await Scaffolder.ScaffoldAsync(odd, Shop));

        // Enums of the database are named by the options.
        var types = assembly.GetType("Shop.ShopDb")!.GetMethod("MapTypes");
        await using var empty = types is null ? database.Create() : EmptyDatabase.PostgreSql(options => types.Invoke(null, [options]));
        var db = Context(assembly, empty.Options);
        await OddSchema.Of(database.Dialect).CreateAsync(db);
        await AssertNothingDiffers(db);
        foreach (var table in db.GetType().GetProperties().Where(property => property.PropertyType.IsGenericType))
        {
            Assert.That(() => ((IEnumerable)table.GetValue(db)!).Cast<object>().ToList(), Throws.Nothing, table.Name);
        }
    }

    private static async Task<IReadOnlyList<ScaffoldedFile>> ScaffoldAsync(OxenOptions options, IEnumerable<string> commands)
    {
        var db = new AnyDb(options);
        foreach (var command in commands)
        {
            await OddSchema.Run(db, command);
        }

        return await Scaffolder.ScaffoldAsync(db, Shop);
    }

    private static OxenDb Context(Assembly assembly, OxenOptions options) => (OxenDb)Activator.CreateInstance(assembly.GetType("Shop.ShopDb")!, options)!;

    private static async Task AssertNothingDiffers(OxenDb db)
    {
        var dialect = db.Session.Engine.Dialect;
        Assert.That(SchemaDiff.Between(await db.Schema.ReadAsync(), ModelSchema.Of(db.Model, dialect), dialect, SchemaDiffOptions.OfModel), Is.Empty);
    }

    /// <summary>A context without tables.</summary>
    private sealed class AnyDb(OxenOptions options) : OxenDb(options);
}
