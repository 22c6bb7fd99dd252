using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance.Relations;

/// <summary>Every kind of relation, from the schema through writes to queries.</summary>
public sealed class RelationKindTests(TestDatabase database) : RelationTests<RelationKindTests.LibraryDb>(database, options => new LibraryDb(options))
{
    [Test]
    public async Task A_column_without_property_is_written_from_the_reference()
    {
        var (ann, bob) = (new Writer { Name = "Ann" }, new Writer { Name = "Bob" });
        await Db.Writers.InsertAsync([ann, bob]);
        await Db.Books.InsertAsync([new Book { Title = "A", Author = ann }, new Book { Title = "B", Author = bob, Editor = ann }]);

        Assert.That(Db.Books.Where(b => b.Author.Name == "Ann").Select(b => b.Title), Is.EqualTo(["A"]));
        Assert.That(Db.Books.OrderBy(b => b.Title).Select(b => b.Editor!.Name).ToList(), Is.EqualTo(new[] { null, "Ann" }));
        Assert.That(Db.Books.Where(b => b.Editor == null).Select(b => b.Title), Is.EqualTo(["A"]));
        Assert.That(Db.Writers.Where(w => Db.Books.Any(b => b.Author == w && b.Editor != null)).Select(w => w.Name), Is.EqualTo(["Bob"]));
        Assert.That(Db.Books.GroupBy(b => b.Author.Name).Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Key).Select(g => g.Count).ToList(), Is.EqualTo([1, 1]));
    }

    [Test]
    public async Task A_reference_that_was_not_read_is_kept_by_an_update()
    {
        var ann = new Writer { Name = "Ann" };
        await Db.Writers.InsertAsync(ann);
        await Db.Books.InsertAsync(new Book { Title = "A", Author = ann, Editor = ann });
        await Db.Labels.InsertAsync(new Label { Code = "x", Owner = ann });

        var book = await Db.Books.SingleAsync();
        book.Title = "B";
        await Db.Books.UpdateAsync(book);
        await Db.Books.SaveAsync(book);
        await Db.Labels.SaveAsync(new Label { Code = "x", Text = "new" });
        Assert.That(Db.Books.Select(b => new { b.Title, Author = b.Author.Name, Editor = b.Editor!.Name }).Single(), Is.EqualTo(new { Title = "B", Author = "Ann", Editor = "Ann" }));
        Assert.That(Db.Labels.Select(l => l.Text + l.Owner!.Name).Single(), Is.EqualTo("newAnn"));

        await Db.Books.UpdateAsync(book, b => b.Editor);
        Assert.That(Db.Books.Single(b => b.Editor == null).Title, Is.EqualTo("B"));
        book.Editor = new Writer();
        Assert.ThrowsAsync<RelatedObjectException>(() => Db.Books.UpdateAsync(book));
    }

    [Test]
    public async Task One_to_one_leads_both_ways()
    {
        var book = new Book { Title = "A", Author = new Writer { Name = "Ann" } };
        await Db.Writers.InsertAsync(book.Author);
        await Db.Books.InsertAsync(book);
        await Db.Covers.InsertAsync(new Cover { Book = book, Colour = "red" });

        Assert.That(Db.Books.Where(b => b.Cover!.Colour == "red").Select(b => b.Title), Is.EqualTo(["A"]));
        Assert.That(Db.Covers.Select(c => c.Book.Author.Name), Is.EqualTo(["Ann"]));
        Assert.That(Db.Books.Count(b => b.Cover == null), Is.Zero);
        Assert.ThrowsAsync<UniqueViolationException>(() => Db.Covers.InsertAsync(new Cover { Book = book, Colour = "blue" }));
    }

    [Test]
    public async Task A_composite_key_is_followed_by_all_its_columns()
    {
        await Db.Shelves.InsertAsync([new Shelf { Room = "N", Number = 1, Height = 5 }, new Shelf { Room = "N", Number = 2, Height = 6 }]);
        var ann = new Writer { Name = "Ann" };
        await Db.Writers.InsertAsync(ann);
        await Db.Books.InsertAsync([new Book { Title = "A", Author = ann, ShelfRoom = "N", ShelfNumber = 2 }, new Book { Title = "B", Author = ann }]);

        Assert.That(Db.Books.OrderBy(b => b.Title).Select(b => (int?)b.Shelf!.Height).ToList(), Is.EqualTo(new int?[] { 6, null }));
        Assert.That(Db.Shelves.Where(s => s.Books.Any()).Select(s => s.Number), Is.EqualTo([2]));
        Assert.That(Db.Books.Single(b => b.Shelf != null).Title, Is.EqualTo("A"));
        Assert.ThrowsAsync<ForeignKeyViolationException>(() => Db.Books.InsertAsync(new Book { Title = "C", Author = ann, ShelfRoom = "X", ShelfNumber = 2 }));
    }

    [Test]
    public async Task A_changed_key_and_a_deleted_row_do_what_the_relation_says()
    {
        await Db.Shelves.InsertAsync(new Shelf { Room = "N", Number = 1 });
        var ann = new Writer { Name = "Ann" };
        await Db.Writers.InsertAsync(ann);
        await Db.Books.InsertAsync(new Book { Title = "A", Author = ann, ShelfRoom = "N", ShelfNumber = 1 });

        await Db.ExecuteAsync($"update shelves set number = {7}");
        Assert.That(Db.Books.Single().ShelfNumber, Is.EqualTo(7));
        await Db.Shelves.AllRows().ExecuteDeleteAsync();
        Assert.That((Db.Books.Single().ShelfRoom, Db.Books.Single().ShelfNumber), Is.EqualTo(((string?)null, (int?)null)));
        await Db.Writers.DeleteAsync(ann);
        Assert.That(Db.Books.Count(), Is.Zero);
    }

    [Test]
    public async Task A_tree_of_children_alone()
    {
        await Db.ExecuteAsync($"insert into folders (id, name, parent_id) values (1, 'a', null), (2, 'b', 1), (3, 'c', 2), (4, 'd', 1)");
        Assert.That(Db.Folders.OrderBy(f => f.Id).Select(f => f.Children.Count).ToList(), Is.EqualTo([2, 1, 0, 0]));
        Assert.That(Db.Folders.Where(f => f.Id == 1).Recursive(f => f.Children).OrderBy(f => f.Id).Select(f => f.Name).ToList(), Is.EqualTo(["a", "b", "c", "d"]));
        Assert.That(Db.Folders.Where(f => f.Children.Any(c => c.Children.Any())).Select(f => f.Name), Is.EqualTo(["a"]));
    }

    public sealed class Writer
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    public sealed class Book
    {
        public int Id { get; set; }

        public string Title { get; set; } = "";

        public Writer Author { get; set; } = null!;

        public Writer? Editor { get; set; }

        public Cover? Cover { get; set; }

        public string? ShelfRoom { get; set; }

        public int? ShelfNumber { get; set; }

        public Shelf? Shelf { get; set; }
    }

    public sealed class Cover
    {
        public int Id { get; set; }

        public int BookId { get; set; }

        public Book Book { get; set; } = null!;

        public string Colour { get; set; } = "";
    }

    [PrimaryKey(nameof(Room), nameof(Number))]
    public sealed class Shelf
    {
        public string Room { get; set; } = "";

        public int Number { get; set; }

        public int Height { get; set; }

        public List<Book> Books { get; set; } = [];
    }

    public sealed class Label
    {
        [Key]
        public string Code { get; set; } = "";

        public string Text { get; set; } = "";

        public Writer? Owner { get; set; }
    }

    public sealed class Folder
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Folder> Children { get; set; } = [];
    }

    public sealed class LibraryDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Writer> Writers => Table<Writer>();

        public Table<Book> Books => Table<Book>();

        public Table<Cover> Covers => Table<Cover>();

        public Table<Shelf> Shelves => Table<Shelf>();

        public Table<Label> Labels => Table<Label>();

        public Table<Folder> Folders => Table<Folder>();

        protected override void OnModelCreating(ModelBuilder model) =>
            model.Entity<Shelf>().HasMany(s => s.Books).WithOne(b => b.Shelf).OnDelete(DeleteBehavior.SetNull).OnUpdate(UpdateBehavior.Cascade);
    }
}
