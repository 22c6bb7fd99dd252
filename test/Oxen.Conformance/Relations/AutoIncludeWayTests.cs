using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance.Relations;

/// <summary>Members that the model includes always, where a row comes by several ways, or by a command that isn't a query's.</summary>
public sealed class AutoIncludeWayTests(TestDatabase database) : RelationTests<AutoIncludeWayTests.ShelfDb>(database, options => new ShelfDb(options))
{
    [SetUp]
    public async Task FillAsync()
    {
        var (red, blue) = (new Label { Name = "red" }, new Label { Name = "blue" });
        await Db.Labels.InsertAsync([red, blue]);
        await Db.Shelves.InsertAsync([new Shelf { Size = 5 }, new Shelf { Size = 9 }, new Shelf { Size = 7 }]);
        Book[] books = [new() { ShelfId = 1 }, new() { ShelfId = 1 }, new() { ShelfId = 2 }];
        await Db.Books.InsertAsync(books);
        await Db.Books.LinkAsync(books[0], b => b.Labels, [red, blue]);
        await Db.Books.LinkAsync(books[1], b => b.Labels, [red]);
        await Db.Marks.InsertAsync(new Mark { BookId = 1, Page = 3 });
    }

    [Test]
    public async Task A_list_without_setter_is_filled_once_by_whatever_ways_its_object_comes()
    {
        const string All = "1 blue red 3; 2 red; 3";
        Assert.That(Told(await Db.Books.ToListAsync()), Is.EqualTo(All));
        Assert.That(Told(await Db.Books.AsSingleQuery().ToListAsync()), Is.EqualTo(All));
        Assert.That(Told([(await Db.Books.FindAsync(1))!]), Is.EqualTo("1 blue red 3"));
        Assert.That(Told(await Db.Books.IgnoreAutoIncludes().Include(b => b.Labels).Include(b => b.Marks).Include(b => b.Shelf!.Books).ThenInclude(b => b.Labels).ToListAsync()), Is.EqualTo(All));

        var books = await Db.Books.ToListAsync();
        await Db.LoadAsync(books, b => b.Labels);
        Assert.That(Told(books), Is.EqualTo(All));

        await using var work = Db.BeginWork();
        var first = await work.Db.Books.OrderBy(b => b.Id).FirstAsync();
        first.Labels.Add(new Label { Name = "new" });
        Assert.That(Told(await work.Db.Books.ToListAsync()), Is.EqualTo("1 blue new red 3; 2 red; 3"));
        await work.SaveChangesAsync();
        Assert.That(Told(await Db.Books.ToListAsync()), Is.EqualTo("1 blue new red 3; 2 red; 3"));
    }

    [Test]
    public async Task Rows_that_a_query_chooses_of_a_member_are_chosen_on_every_way()
    {
        var name = "red";
        Assert.That(Told(await Db.Books.Include(b => b.Labels.Where(l => l.Name == name)).ToListAsync()), Is.EqualTo("1 red 3; 2 red; 3"));
        Assert.That(Told(await Db.Books.Where(b => b.Id == 1).Include(b => b.Labels.OrderBy(l => l.Name).Take(1)).ToListAsync()), Is.EqualTo("1 blue 3"));
        Assert.That((await Db.Shelves.Include(s => s.Books.Where(b => b.Id > 1)).OrderBy(s => s.Id).ToListAsync()).Select(s => Told(s.Books)), Is.EqualTo(["2 red", "3", ""]));
    }

    [Test]
    public async Task Sql_that_is_run_as_it_is_comes_as_it_is()
    {
        Assert.That((await Db.Sql<Shelf>($"select * from shelves order by size desc").ToListAsync()).Select(s => (s.Size, s.Books.Count)), Is.EqualTo([(9, 0), (7, 0), (5, 0)]));
        Assert.That((await Db.Sql<Shelf>($"select * from shelves").OrderByDescending(s => s.Size).ToListAsync()).Select(s => (s.Size, s.Books.Count)), Is.EqualTo([(9, 1), (7, 0), (5, 2)]));
        Assert.That((await Db.Sql<Shelf>($"insert into shelves (size) values ({1}) returning *").ToListAsync()).Single().Size, Is.EqualTo(1));
    }

    [Test]
    public async Task Rows_that_a_write_returns_come_without_them()
    {
        Assert.That((await Db.Shelves.Where(s => s.Id == 1).ExecuteUpdateReturningAsync(s => s.Set(shelf => shelf.Size, 6)).ToListAsync()).Select(s => (s.Size, s.Books.Count)), Is.EqualTo([(6, 0)]));
        Assert.That((await Db.Books.Where(b => b.Id == 3).ExecuteDeleteReturningAsync(b => b).ToListAsync()).Select(b => (b.ShelfId, b.Shelf)), Is.EqualTo([(2, (Shelf?)null)]));
    }

    [Test]
    public async Task A_batch_says_how_to_go_without_them()
    {
        Assert.That(() => Db.Batch().Add(Db.Shelves.Where(s => s.Id > 0)), Throws.TypeOf<RefusedOperationException>().With.Message.Contains("IgnoreAutoIncludes()"));
        var batch = Db.Batch();
        var shelves = batch.Add(Db.Shelves.IgnoreAutoIncludes());
        await batch.RunAsync();
        Assert.That(shelves.Value, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task Each_class_below_one_that_is_not_mapped_has_its_own()
    {
        await Db.Animals.InsertAsync([new Animal { Name = "a" }, new Dog { Name = "d", Owner = new Keeper { Name = "Ann" } }, new Cat { Name = "c", Owner = new Keeper { Name = "Bob" } }]);
        Assert.That((await Db.Animals.OrderBy(a => a.Name).ToListAsync()).Select(Owner), Is.EqualTo(["a -", "c Bob", "d Ann"]));
        Assert.That((await Db.Cats.ToListAsync()).Select(Owner), Is.EqualTo(["c Bob"]));
        Assert.That((await Db.Animals.IgnoreAutoIncludes().Include(a => ((Cat)a).Owner).OrderBy(a => a.Name).ToListAsync()).Select(Owner), Is.EqualTo(["a -", "c Bob", "d -"]));
        Assert.That((await Db.Animals.IgnoreAutoIncludes().Include(a => ((Dog)a).Owner).OrderBy(a => a.Name).ToListAsync()).Select(Owner), Is.EqualTo(["a -", "c -", "d Ann"]));

        static string Owner(Animal animal) => $"{animal.Name} {(animal as Owned)?.Owner?.Name ?? "-"}";
    }

    [Test]
    public async Task A_pair_that_its_foreign_key_makes_leads_back()
    {
        var ann = new Author { Name = "Ann" };
        await Db.Authors.InsertAsync(ann);
        await Db.Texts.InsertAsync(new Text { AuthorId = ann.Id, EditorId = ann.Id });
        Assert.That((await Db.Authors.SingleAsync()).Written.Single().Author!.Name, Is.EqualTo("Ann"));
    }

    private static string Told(IEnumerable<Book> books) => string.Join("; ", books.OrderBy(b => b.Id).Select(b =>
        string.Join(' ', [b.Id, .. b.Labels.Select(l => l.Name).Order(StringComparer.Ordinal), .. b.Marks.Select(m => m.Page)])));

    public sealed class Shelf
    {
        public int Id { get; set; }

        public int Size { get; set; }

        public List<Book> Books { get; } = [];
    }

    public sealed class Book
    {
        public int Id { get; set; }

        public int ShelfId { get; set; }

        public Shelf? Shelf { get; set; }

        public List<Label> Labels { get; } = [];

        public HashSet<Mark> Marks { get; } = [];
    }

    public sealed class Label
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        public List<Book> Books { get; } = [];
    }

    public sealed class Mark
    {
        public int Id { get; set; }

        public int BookId { get; set; }

        public int Page { get; set; }
    }

    public sealed class Keeper
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";
    }

    public class Animal
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";
    }

    public abstract class Owned : Animal
    {
        public int? OwnerId { get; set; }

        public Keeper? Owner { get; set; }
    }

    public sealed class Dog : Owned;

    public sealed class Cat : Owned;

    public sealed class Author
    {
        public int Id { get; set; }

        [MaxLength(20)] public string Name { get; set; } = "";

        [ForeignKey("AuthorId")] public List<Text> Written { get; } = [];
    }

    public sealed class Text
    {
        public int Id { get; set; }

        public int AuthorId { get; set; }

        public Author? Author { get; set; }

        public int EditorId { get; set; }

        public Author? Editor { get; set; }
    }

    public sealed class ShelfDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Shelf> Shelves => Table<Shelf>();

        public Table<Book> Books => Table<Book>();

        public Table<Label> Labels => Table<Label>();

        public Table<Mark> Marks => Table<Mark>();

        public Table<Animal> Animals => Table<Animal>();

        public Table<Dog> Dogs => Table<Dog>();

        public Table<Cat> Cats => Table<Cat>();

        public Table<Author> Authors => Table<Author>();

        public Table<Text> Texts => Table<Text>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Shelf>().Navigation(s => s.Books).AutoInclude();
            model.Entity<Book>().Navigation(b => b.Shelf).AutoInclude();
            model.Entity<Book>().Navigation(b => b.Labels).AutoInclude();
            model.Entity<Book>().Navigation(b => b.Marks).AutoInclude();
            model.Entity<Dog>().Navigation(d => d.Owner).AutoInclude();
            model.Entity<Cat>().Navigation(c => c.Owner).AutoInclude();
            model.Entity<Author>().Navigation(a => a.Written).AutoInclude();
            model.Entity<Text>().Navigation(t => t.Author).AutoInclude();
        }
    }
}
