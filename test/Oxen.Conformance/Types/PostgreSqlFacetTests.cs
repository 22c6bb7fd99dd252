using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Nodes;

namespace Oxen.Conformance.Types;

/// <summary>Lengths of texts and digits of numbers are those of PostgreSQL's columns, and nothing that is written or asked minds.</summary>
public sealed class PostgreSqlFacetTests(TestDatabase database) : PostgreSqlTests(database)
{
    private static readonly SyncOptions Losing = new() { AllowDataLoss = true };

    [Test]
    public async Task Columns_have_the_length_and_the_digits_of_the_model()
    {
        var db = new ShelfDb(Options);
        await db.Schema.SyncAsync();
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);
        var columns = await db.Sql<string>($"SELECT column_name || ' ' || data_type || COALESCE(' ' || character_maximum_length, '') || CASE WHEN data_type = 'numeric' THEN ' ' || numeric_precision || ' ' || numeric_scale ELSE '' END FROM information_schema.columns WHERE table_name = 'books'").ToListAsync();
        Assert.That(columns, Is.EquivalentTo(new[]
        {
            "code character varying 8", "title character varying 20", "price numeric 8 2", "count numeric 5 0", "tags ARRAY", "notes jsonb", "next_code character varying 8", "endless text",
        }));
    }

    [Test]
    public async Task What_fits_is_written_and_found_in_every_way()
    {
        var db = new ShelfDb(Options);
        await db.Schema.SyncAsync();
        await db.Books.InsertAsync(new Book { Code = "a", Title = "First", Price = 1.50m, Count = 3, Tags = ["First", "x"], Notes = ["1234"] });
        await db.Books.InsertAsync([new Book { Code = "b", Title = "Second", Price = 2.25m, NextCode = "a" }, new Book { Code = "c", Title = "Third", Price = 2, NextCode = "b" }]);
        await db.Books.BulkInsertAsync(Enumerable.Range(0, 300).Select(i => new Book { Code = $"n{i}", Title = $"Number {i}", Price = i + 0.126m }));
        Assert.That(await db.Books.Where(b => b.Code == "n7").Select(b => b.Price).SingleAsync(), Is.EqualTo(7.13m), "rounded to what the column holds");

        await db.Books.UpsertAsync([new Book { Code = "a", Title = "First!", Price = 3, Tags = ["First!"] }, new Book { Code = "d", Title = "Fourth" }]);
        await db.Books.Where(b => b.Code == "d").ExecuteUpdateAsync(s => s.Set(b => b.Price, b => b.Price + 1.255m).Set(b => b.Title, b => b.Title + "!"));
        string[] codes = ["a", "b", "zz"];
        Assert.That(await db.Books.Where(b => codes.Contains(b.Code)).OrderBy(b => b.Title).Select(b => b.Title).ToListAsync(), Is.EqualTo(new[] { "First!", "Second" }));
        Assert.That(await db.Books.Where(b => b.Tags.Contains(b.Title)).Select(b => b.Code).ToListAsync(), Is.EqualTo(new[] { "a" }), "a text of a length in an array of texts");
        Assert.That(await db.Books.Where(b => b.Code == "a" || b.Code == "d").OrderBy(b => b.Code).Select(b => new { b.Title, b.Price, Short = b.Title.Length < 7 ? b.Title : b.NextCode ?? "none" }).ToListAsync(),
            Is.EqualTo(new[] { new { Title = "First!", Price = 3m, Short = "First!" }, new { Title = "Fourth!", Price = 1.26m, Short = "none" } }));
        Assert.That(await db.Books.Select(b => b.Title).Union(db.Books.Select(b => b.Title + b.NextCode)).CountAsync(), Is.EqualTo(306));
    }

    [Test]
    public async Task A_recursion_goes_on_to_longer_texts_and_more_digits()
    {
        var db = new ShelfDb(Options);
        await db.Schema.SyncAsync();
        await db.Books.InsertAsync([new Book { Code = "a", Title = "One", Price = 1.5m }, new Book { Code = "b", Title = "Two", Price = 0.5m, NextCode = "a" }, new Book { Code = "c", Title = "A title of twenty...", Price = 2, NextCode = "b" }]);
        var found = await db.Books.Where(b => b.NextCode == null).Select(b => new { b.Code, Path = b.Title, Value = b.Price })
            .Recursive(last => db.Books.Where(b => b.NextCode == last.Code).Select(b => new { b.Code, Path = last.Path + "/" + b.Title, Value = last.Value * 0.125m + b.Price }))
            .OrderBy(x => x.Code).ToListAsync();
        Assert.That(found.Select(x => (x.Path, x.Value)), Is.EqualTo(new[] { ("One", 1.5m), ("One/Two", 0.6875m), ("One/Two/A title of twenty...", 2.0859375m) }));
        Assert.That(await db.Books.Where(b => b.Code == "c").Select(b => new { Key = b.Code, Next = b.NextCode }).Recursive(last => db.Books.Where(b => b.Code == last.Next).Select(b => new { Key = b.Title, Next = b.NextCode })).CountAsync(), Is.EqualTo(3));
    }

    [Test]
    public async Task A_text_that_is_too_long_is_refused_and_nothing_is_written()
    {
        var db = new ShelfDb(Options);
        await db.Schema.SyncAsync();
        Assert.That(() => db.Books.InsertAsync(new Book { Code = "123456789" }), Throws.TypeOf<EntityValidationException>());
        var tooLong = new Book { Code = "a", Title = new string('x', 21) };
        Assert.That(() => db.Books.InsertAsync(tooLong), Throws.TypeOf<ValueException>().With.Message.Contains("Book.Title"));
        Assert.That(() => db.Books.BulkInsertAsync([new Book { Code = "b" }, tooLong]), Throws.TypeOf<ValueException>());
        Assert.That(() => db.Books.InsertAsync(new Book { Code = "c", Price = 1_000_000 }), Throws.TypeOf<ValueException>());
        Assert.That(await db.Books.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_column_of_json_keeps_the_escapes_that_jsonb_refuses()
    {
        var db = new PaperDb(Options);
        await db.Schema.SyncAsync();
        Paper Zero() => new() { Text = new JsonObject { ["a"] = "x\0" }, Marks = ["\0"] };
        await db.Papers.InsertAsync(Zero());
        await db.Papers.InsertAsync([Zero(), Zero(), Zero()]);
        await db.Papers.BulkInsertAsync(Enumerable.Range(0, 300).Select(_ => Zero()));
        var given = new JsonObject { ["a"] = "y\0" };
        await db.Papers.AllRows().ExecuteUpdateAsync(s => s.Set(p => p.Text, given));
        Assert.That((await db.Papers.ToListAsync()).Select(p => ((string?)p.Text!["a"], p.Marks[0])), Is.All.EqualTo(("y\0", "\0")).And.Exactly(304).Items);
        Assert.That(() => db.Papers.InsertAsync(new Paper { Binary = new JsonObject { ["a"] = "x\0" } }), Throws.TypeOf<ValueException>().With.Message.Contains("Paper.Binary").And.Message.Contains("the type json"));
    }

    [Test]
    public async Task A_length_is_taken_up_and_given_up_with_the_rows_kept()
    {
        var old = new OldShelfDb(Options);
        await old.Schema.SyncAsync();
        await old.Books.InsertAsync([new OldBook { Code = "a", Title = "short", Price = 1.5m }, new OldBook { Code = "b", Title = new string('x', 30), Price = 2 }]);

        var db = new TitledDb(Options);
        Assert.That(() => db.Schema.SyncAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("books.title"));
        Assert.That(() => db.Schema.SyncAsync(Losing), Throws.InstanceOf<OxenException>(), "nothing is cut off");
        Assert.That(await old.Books.Where(b => b.Code == "b").Select(b => b.Title.Length).SingleAsync(), Is.EqualTo(30));

        await old.Books.Where(b => b.Code == "b").ExecuteUpdateAsync(s => s.Set(b => b.Title, "cut"));
        await db.Schema.SyncAsync(Losing);
        Assert.That((await db.Schema.PlanAsync()).Sql, Is.Empty);

        var plan = await old.Schema.PlanAsync();
        Assert.That(plan.Losses, Is.Empty);
        await old.Schema.SyncAsync();
        Assert.That((await old.Schema.PlanAsync()).Sql, Is.Empty);
        Assert.That(await old.Books.OrderBy(b => b.Code).Select(b => b.Title).ToListAsync(), Is.EqualTo(new[] { "short", "cut" }));
    }

    public sealed class Book
    {
        [Key, MaxLength(8)]
        public string Code { get; set; } = "";

        [Index]
        public string Title { get; set; } = "";
        public decimal Price { get; set; }
        public decimal Count { get; set; }

        [MaxLength(3)]
        public List<string> Tags { get; set; } = [];

        [JsonColumn, MaxLength(3)]
        public List<string> Notes { get; set; } = [];

        [MaxLength(8)]
        public string? NextCode { get; set; }
        public Book? Next { get; set; }

        [MaxLength(100_000_000)]
        public string? Endless { get; set; }
    }

    [System.ComponentModel.DataAnnotations.Schema.Table("books")]
    public sealed class OldBook
    {
        [Key]
        public string Code { get; set; } = "";
        public string Title { get; set; } = "";
        public decimal Price { get; set; }
    }

    [System.ComponentModel.DataAnnotations.Schema.Table("books")]
    public sealed class TitledBook
    {
        [Key]
        public string Code { get; set; } = "";

        [MaxLength(20)]
        public string Title { get; set; } = "";
        public decimal Price { get; set; }
    }

    public sealed class Paper
    {
        public int Id { get; set; }

        [Column(TypeName = "json")]
        public JsonObject? Text { get; set; }

        [JsonColumn, Column(TypeName = "json")]
        public List<string> Marks { get; set; } = [];

        public JsonObject? Binary { get; set; }
    }

    private sealed class PaperDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Paper> Papers => Table<Paper>();
    }

    private sealed class ShelfDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Book> Books => Table<Book>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Properties<decimal>(property => property.HasPrecision(8, 2));
            model.Entity<Book>(book =>
            {
                book.Property(b => b.Title).HasMaxLength(20).HasDefaultValue("it's");
                book.Property(b => b.Count).HasPrecision(5, 0);
                book.HasCheckConstraint("ck_title", "title <> 'none' AND price >= 0");
            });
        }
    }

    private sealed class OldShelfDb(OxenOptions options) : OxenDb(options)
    {
        public Table<OldBook> Books => Table<OldBook>();
    }

    private sealed class TitledDb(OxenOptions options) : OxenDb(options)
    {
        public Table<TitledBook> Books => Table<TitledBook>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<TitledBook>().Property(b => b.Price).HasPrecision(8, 2);
    }
}
