namespace Oxen.Conformance.Writing;

/// <summary>What navigations mean when one object is written.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public class RelatedObjectTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;
    private BlogDb _db = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new BlogDb(_database.Options);
        await _db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task DropAsync() => await _database.DisposeAsync();

    [Test]
    public async Task A_reference_fills_the_foreign_key()
    {
        var ann = new Author { Name = "Ann" };
        await _db.Authors.InsertAsync(ann);
        var entry = new Entry { Title = "First", Author = ann };
        await _db.Entries.InsertAsync(entry);
        Entry[] more = [new() { Title = "Second", Author = ann }, new() { Title = "Third", AuthorId = ann.Id, Author = ann }];
        await _db.Entries.InsertAsync(more);
        await _db.Tags.SaveAsync(new Tag { Name = "new", Number = 1, Entry = entry });

        Assert.That((entry.AuthorId, more[0].AuthorId), Is.EqualTo((ann.Id, ann.Id)));
        Assert.That(_db.Entries.Count(e => e.AuthorId == ann.Id), Is.EqualTo(3));
        Assert.That(_db.Tags.Single().EntryId, Is.EqualTo(entry.Id));
    }

    [Test]
    public async Task A_failed_insert_leaves_the_foreign_key_as_it_was()
    {
        var gone = new Author { Id = 77, Name = "Gone" };
        var entry = new Entry { Title = "First", Author = gone };
        var error = Assert.ThrowsAsync<ForeignKeyViolationException>(() => _db.Entries.InsertAsync(entry))!;
        Assert.That(entry.AuthorId, Is.Zero);
        Assert.That(error.Table, Is.EqualTo("entries"));
        Assert.That(error.Message, Does.Contain("author_id to authors (id)").And.Contains("correct Entry.AuthorId"));
    }

    [Test]
    public async Task A_foreign_key_of_a_key_without_others_is_named()
    {
        var error = Assert.ThrowsAsync<ForeignKeyViolationException>(() => _db.Tags.InsertAsync(new Tag { EntryId = 5, Number = 1 }))!;
        Assert.That((error.Table, error.Columns), Is.EqualTo(("tags", (string[])["entry_id"])));

        var (ann, bob) = (new Author { Name = "Ann" }, new Author { Name = "Bob" });
        await _db.Authors.InsertAsync([ann, bob]);
        await _db.Entries.InsertAsync(new Entry { Author = bob, Reviewer = ann });
        var restricted = Assert.ThrowsAsync<ForeignKeyViolationException>(() => _db.Authors.DeleteAsync(ann))!;
        Assert.That(restricted.Message, Does.Contain("A row of authors can't be deleted because others refer to it: entries (reviewer_id)."));
        Assert.That(Assert.ThrowsAsync<ForeignKeyViolationException>(() => _db.Authors.Where(a => a.Id == ann.Id).ExecuteDeleteAsync())!.Table, Is.EqualTo("authors"));
        Assert.That(
            Assert.ThrowsAsync<ForeignKeyViolationException>(() => _db.Entries.AllRows().ExecuteUpdateAsync(s => s.Set(e => e.AuthorId, 99)))!.Message,
            Does.Contain("A row of entries refers to one that doesn't exist"));
    }

    [Test]
    public async Task An_object_without_a_key_is_nothing_to_refer_to_in_an_update()
    {
        var entry = new Entry { Author = new Author { Name = "Ann" } };
        await _db.Entries.InsertAsync(entry);
        (entry.ReviewerId, entry.Reviewer) = (null, new Author());
        var error = Assert.ThrowsAsync<RelatedObjectException>(() => _db.Entries.UpdateAsync(entry))!;
        Assert.That(error.Code, Is.EqualTo("OXEN3004"));
        Assert.That((error.EntityType, error.Navigation), Is.EqualTo((typeof(Entry), "Reviewer")));
        Assert.That(error.Message, Does.Contain("Entry.Reviewer holds an object that has no key yet, so there is nothing for Entry.ReviewerId to refer to").And.Contain("Insert that Author first, or save both with SaveAsync."));
        Assert.ThrowsAsync<RelatedObjectException>(() => _db.Entries.InsertAsync(new Entry { AuthorId = 1, Author = new Author() }));
    }

    [Test]
    public async Task Children_that_an_update_would_not_write_are_refused()
    {
        var ann = new Author { Name = "Ann" };
        await _db.Authors.InsertAsync(ann);
        ann.Entries.Add(new Entry { AuthorId = ann.Id });
        Assert.That(
            Assert.ThrowsAsync<RelatedObjectException>(() => _db.Authors.UpdateAsync(ann))!.Message,
            Does.Contain("Author.Entries").And.Contain("Save the Author with SaveAsync, which writes the Entry objects too, or write them themselves with db.Entries.InsertAsync(…)."));
        await _db.Authors.UpdateAsync(ann, a => a.Name);
    }

    [Test]
    public async Task Children_that_are_linked_already_are_no_loss()
    {
        var ann = new Author { Name = "Ann" };
        await _db.Authors.InsertAsync(ann);
        var entry = new Entry { Author = ann };
        await _db.Entries.InsertAsync(entry);
        ann.Entries.Add(entry);
        ann.Name = "Anna";
        await _db.Authors.SaveAsync(ann);
        await _db.Authors.UpdateAsync(ann);
        await _db.Entries.UpdateAsync(entry);

        Assert.That(_db.Authors.Single().Name, Is.EqualTo("Anna"));
        entry.AuthorId = 0;
        Assert.ThrowsAsync<RelatedObjectException>(() => _db.Authors.UpdateAsync(ann));
    }

    [Test]
    public async Task A_foreign_key_and_a_reference_that_name_different_rows_are_refused()
    {
        Author[] authors = [new() { Name = "Ann" }, new() { Name = "Bob" }];
        await _db.Authors.InsertAsync(authors);
        var entry = new Entry { Author = authors[0], Reviewer = authors[0] };
        await _db.Entries.InsertAsync(entry);
        entry.AuthorId = authors[1].Id;
        foreach (var write in new[] { () => _db.Entries.UpdateAsync(entry), () => _db.Entries.SaveAsync(entry), () => _db.Entries.SaveAsync([entry]) })
        {
            Assert.That(Assert.ThrowsAsync<RelatedObjectException>(() => write())!.Message, Does.Contain("Entry.Author and Entry.AuthorId name different rows"));
        }

        await _db.Entries.UpdateAsync(entry, e => new { e.AuthorId });
        Assert.That(_db.Entries.Single().AuthorId, Is.EqualTo(authors[1].Id));

        entry.Author = authors[1];
        entry.ReviewerId = null;
        Assert.That(Assert.ThrowsAsync<RelatedObjectException>(() => _db.Entries.UpdateAsync(entry))!.Message, Does.Contain("Entry.ReviewerId is null"));
        Assert.That(
            Assert.ThrowsAsync<RelatedObjectException>(() => _db.Entries.InsertAsync(new Entry { AuthorId = 1, Author = authors[1] }))!.Message,
            Does.Contain("Entry.Author and Entry.AuthorId name different rows"));
    }

    [Test]
    public async Task A_reference_that_an_update_names_is_what_is_meant()
    {
        Author[] authors = [new() { Name = "Ann" }, new() { Name = "Bob" }];
        await _db.Authors.InsertAsync(authors);
        var entry = new Entry { Author = authors[0], Reviewer = authors[0], Title = "old" };
        await _db.Entries.InsertAsync(entry);
        (entry.Author, entry.Reviewer, entry.Title) = (authors[1], null, "new");
        await _db.Entries.UpdateAsync(entry, e => new { e.Author, e.Reviewer });
        Assert.That((entry.AuthorId, entry.ReviewerId), Is.EqualTo((authors[1].Id, (int?)null)));
        var stored = _db.Entries.Single();
        Assert.That((stored.AuthorId, stored.ReviewerId, stored.Title), Is.EqualTo((authors[1].Id, (int?)null, "old")));

        entry.Author = null;
        Assert.That(Assert.ThrowsAsync<RelatedObjectException>(() => _db.Entries.UpdateAsync(entry, e => e.Author!))!.Message, Does.Contain("Entry.Author is null, but a row must be referred to"));
        entry.Author = new Author();
        Assert.That(Assert.ThrowsAsync<RelatedObjectException>(() => _db.Entries.UpdateAsync(entry, e => e.Author!))!.Message, Does.Contain("Entry.Author holds an object that has no key yet"));
    }

    public sealed class Author
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        [System.ComponentModel.DataAnnotations.Schema.InverseProperty(nameof(Entry.Author))]
        public List<Entry> Entries { get; set; } = [];
    }

    public sealed class Entry
    {
        public int Id { get; set; }

        public int AuthorId { get; set; }

        public Author? Author { get; set; }

        public int? ReviewerId { get; set; }

        public Author? Reviewer { get; set; }

        public string Title { get; set; } = "";
    }

    [PrimaryKey(nameof(EntryId), nameof(Number))]
    public sealed class Tag
    {
        public int EntryId { get; set; }

        public int Number { get; set; }

        public Entry? Entry { get; set; }

        public string Name { get; set; } = "";
    }

    public sealed class BlogDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Author> Authors => Table<Author>();

        public Table<Entry> Entries => Table<Entry>();

        public Table<Tag> Tags => Table<Tag>();
    }
}
