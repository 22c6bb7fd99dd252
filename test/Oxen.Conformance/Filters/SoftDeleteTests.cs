using System.ComponentModel.DataAnnotations;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Filters;

/// <summary>Deletes that are marks.</summary>
public sealed class SoftDeleteTests(TestDatabase database) : RelationTests<SoftDeleteTests.LibraryDb>(database, options => new LibraryDb(options))
{
    private Shelf _shelf = null!;

    private LibraryDb All => Db.IgnoreQueryFilters();

    [SetUp]
    public async Task FillAsync()
    {
        _shelf = new Shelf
        {
            Name = "A",
            Books =
            [
                new() { Title = "1", Leaves = [new(), new()], Stamps = [new()] },
                new() { Title = "2", Leaves = [new()] },
            ],
        };
        await Db.Shelves.InsertAsync([_shelf, new Shelf { Name = "B", Books = [new() { Title = "3", Leaves = [new()] }] }]);
    }

    [Test]
    public async Task A_delete_marks_the_row_and_what_belongs_to_it()
    {
        var version = _shelf.Version;
        var before = DateTime.UtcNow.AddSeconds(-1);
        await Db.Shelves.DeleteAsync(_shelf);
        Assert.That(_shelf.DeletedAt, Is.GreaterThan(before).And.LessThan(DateTime.UtcNow.AddSeconds(1)));
        Assert.That(_shelf.Version, Is.EqualTo(version + 1));
        Assert.That(await CountsAsync(Db), Is.EqualTo("1 1 1 1"));
        Assert.That(await CountsAsync(All), Is.EqualTo("2 3 4 1"));
        Assert.That(await Db.Shelves.FindAsync(_shelf.Id), Is.Null);
        Assert.That((await All.Shelves.GetAsync(_shelf.Id)).Version, Is.EqualTo(_shelf.Version));
        Assert.That(Assert.ThrowsAsync<ConcurrencyException>(() => Db.Shelves.DeleteAsync(_shelf))!.Message, Does.Contain($"Soft delete (UPDATE of deleted_at) of Shelf {_shelf.Id} found no row").And.Contains("still to be deleted"));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Shelves.UpdateAsync(_shelf));

        // What isn't marked stays, and what it refers to isn't there.
        Assert.That(await Db.Stamps.Select(s => s.Book == null).SingleAsync(), Is.True);
        Assert.That((await Db.Stamps.Include(s => s.Book).SingleAsync()).Book, Is.Null);
    }

    [Test]
    public async Task A_restore_brings_back_what_was_deleted_together()
    {
        await Db.Books.DeleteAsync(_shelf.Books[1]);
        await Task.Delay(5);
        await Db.Shelves.DeleteAsync(_shelf);
        await Db.Shelves.RestoreAsync(_shelf);
        Assert.That(_shelf.DeletedAt, Is.Null);
        Assert.That(Assert.ThrowsAsync<ConcurrencyException>(() => Db.Shelves.RestoreAsync(new Shelf { Id = 4711, Name = "none" }))!.Message, Does.Contain("Restore (UPDATE of deleted_at) of Shelf 4711 found no row"));
        Assert.That(await Db.Books.OrderBy(b => b.Title).Select(b => b.Title).ToListAsync(), Is.EqualTo(["1", "3"]));
        Assert.That(await Db.Leaves.CountAsync(), Is.EqualTo(1));      // a bool doesn't tell when
        await Db.Books.RestoreAsync(await Db.Books.IgnoreQueryFilters(QueryFilters.SoftDelete).SingleAsync(b => b.Title == "2"));
        Assert.That(await Db.Books.CountAsync(), Is.EqualTo(3));
        await Db.Leaves.RestoreAsync(await Db.Leaves.IgnoreQueryFilters().Where(l => l.IsDeleted).ToListAsync());
        Assert.That(await CountsAsync(Db), Is.EqualTo("2 3 4 1"));
        Assert.ThrowsAsync<ModelException>(() => Db.Stamps.RestoreAsync(new Stamp()));
    }

    [Test]
    public async Task A_hard_delete_removes_the_row()
    {
        await Db.Shelves.DeleteAsync(_shelf);
        await Db.Shelves.HardDeleteAsync(_shelf);
        Assert.That(await CountsAsync(All), Is.EqualTo("1 1 1 0"));
        await Db.Books.HardDeleteAsync(await Db.Books.ToListAsync());
        Assert.That(await CountsAsync(All), Is.EqualTo("1 0 0 0"));
    }

    [Test]
    public async Task A_delete_of_many_marks_them_with_what_belongs_to_them()
    {
        Assert.ThrowsAsync<DestructiveOperationException>(() => Db.Shelves.ExecuteDeleteAsync());
        var shown = Db.Shelves.Where(s => s.Name == "A").ToDeleteSql().Split(";\n\n");
        Assert.That(shown[0], Does.StartWith("SELECT"));
        Assert.That(shown[^1], Does.StartWith("UPDATE shelves").And.Contain("deleted_at = "));
        var sent = CommandRecorder.During(() => Db.Shelves.Where(s => s.Name == "A").ExecuteDeleteAsync().GetAwaiter().GetResult());
        Assert.That(shown.Select(text => text.Split('\n')[0]), Is.EqualTo(sent.Select(text => text.Split('\n')[0])));
        Assert.That(Db.Branches.Where(b => b.Name == "r").ToDeleteSql(), Does.Contain("-- and a step further, as long as rows are found"));
        await Db.Shelves.RestoreAsync(await All.Shelves.SingleAsync(s => s.Name == "A"));
        Assert.That(await Db.Shelves.Where(s => s.Books.Any(b => b.Title == "1")).ExecuteDeleteAsync(), Is.EqualTo(1));
        Assert.That(await CountsAsync(Db), Is.EqualTo("1 1 1 1"));
        var shelf = await All.Shelves.SingleAsync(s => s.Name == "A");
        Assert.That(shelf.Version, Is.EqualTo(_shelf.Version + 3));
        await Db.Shelves.RestoreAsync(shelf);
        Assert.That(await Db.Books.CountAsync(), Is.EqualTo(3));
        Assert.That(await Db.Shelves.AllRows().ExecuteDeleteAsync(), Is.EqualTo(2));
        Assert.That(await CountsAsync(Db), Is.EqualTo("0 0 0 1"));
        Assert.That(await Db.Shelves.Where(s => s.Name == "A").ExecuteHardDeleteAsync(), Is.Zero);
        Assert.That(await Db.Shelves.IgnoreQueryFilters(QueryFilters.SoftDelete).Where(s => s.Name == "A").ExecuteHardDeleteAsync(), Is.EqualTo(1));
        Assert.That(await CountsAsync(All), Is.EqualTo("1 1 1 0"));
    }

    [Test]
    public async Task A_tree_is_deleted_and_restored_to_its_leaves()
    {
        var root = new Branch { Name = "r", Branches = [new() { Name = "a", Branches = [new() { Name = "b", Branches = [new() { Name = "c" }] }] }, new() { Name = "d" }] };
        await Db.Branches.InsertAsync(root);
        await Db.Branches.DeleteAsync(root.Branches[0]);
        Assert.That(await Db.Branches.OrderBy(b => b.Name).Select(b => b.Name).ToListAsync(), Is.EqualTo(["d", "r"]));
        await Db.Branches.RestoreAsync(root.Branches[0]);
        Assert.That(await Db.Branches.CountAsync(), Is.EqualTo(5));
        Assert.That(await Db.Branches.Where(b => b.ParentId == null).ExecuteDeleteAsync(), Is.EqualTo(1));
        Assert.That(await Db.Branches.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Keys_of_several_columns_cascade_too()
    {
        Row[] rows = [new() { Hall = 1, Number = 1, Seats = [new() { Place = 1 }, new() { Place = 2 }] }, new() { Hall = 1, Number = 2, Seats = [new() { Place = 3 }] }];
        await Db.Rows.InsertAsync(rows);
        await Db.Rows.DeleteAsync(rows[0]);
        Assert.That(await Db.Seats.Select(s => s.Place).ToListAsync(), Is.EqualTo([3]));
        await Db.Rows.RestoreAsync(rows[0]);
        Assert.That(await Db.Seats.CountAsync(), Is.EqualTo(3));
        Assert.That(await Db.Rows.Where(r => r.Seats.Any()).ExecuteDeleteAsync(), Is.EqualTo(2));
        Assert.That(await Db.Seats.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_failure_leaves_all_as_it_was()
    {
        var stale = await Db.Shelves.GetAsync(_shelf.Id);
        await Db.Shelves.UpdateAsync(_shelf);
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Shelves.DeleteAsync(stale));
        Assert.That(stale.DeletedAt, Is.Null);
        Assert.That(await CountsAsync(Db), Is.EqualTo("2 3 4 1"));
    }

    private static async Task<string> CountsAsync(LibraryDb db) =>
        $"{await db.Shelves.CountAsync()} {await db.Books.CountAsync()} {await db.Leaves.CountAsync()} {await db.Stamps.CountAsync()}";

    public sealed class Shelf
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        [Timestamp]
        public long Version { get; set; }

        [SoftDelete]
        public DateTime? DeletedAt { get; set; }

        public List<Book> Books { get; set; } = [];
    }

    public sealed class Book
    {
        public int Id { get; set; }

        public string Title { get; set; } = "";

        public int ShelfId { get; set; }

        public Shelf? Shelf { get; set; }

        public DateTimeOffset? GoneAt { get; set; }

        public List<Leaf> Leaves { get; set; } = [];

        public List<Stamp> Stamps { get; set; } = [];
    }

    public sealed class Leaf
    {
        public int Id { get; set; }

        public int BookId { get; set; }

        public Book? Book { get; set; }

        [SoftDelete]
        public bool IsDeleted { get; set; }
    }

    public sealed class Stamp
    {
        public int Id { get; set; }

        public int BookId { get; set; }

        public Book? Book { get; set; }
    }

    public sealed class Branch
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public int? ParentId { get; set; }

        public Branch? Parent { get; set; }

        public List<Branch> Branches { get; set; } = [];

        [SoftDelete]
        public DateTime? DeletedAt { get; set; }
    }

    [PrimaryKey(nameof(Hall), nameof(Number))]
    public sealed class Row
    {
        public int Hall { get; set; }

        public int Number { get; set; }

        [SoftDelete]
        public DateTime? DeletedAt { get; set; }

        public List<Seat> Seats { get; set; } = [];
    }

    public sealed class Seat
    {
        public int Id { get; set; }

        public int Place { get; set; }

        public int RowHall { get; set; }

        public int RowNumber { get; set; }

        public Row? Row { get; set; }

        [SoftDelete]
        public DateTimeOffset? DeletedAt { get; set; }
    }

    public sealed class LibraryDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Shelf> Shelves => Table<Shelf>();

        public Table<Book> Books => Table<Book>();

        public Table<Leaf> Leaves => Table<Leaf>();

        public Table<Stamp> Stamps => Table<Stamp>();

        public Table<Row> Rows => Table<Row>();

        public Table<Seat> Seats => Table<Seat>();

        public Table<Branch> Branches => Table<Branch>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Book>().HasSoftDelete(b => b.GoneAt);
            model.Entity<Branch>().HasMany(b => b.Branches).WithOne(b => b.Parent).HasForeignKey(b => b.ParentId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
