namespace Oxen.Conformance.Work;

/// <summary>What changes in a unit of work is written, and nothing else.</summary>
public sealed class UnitOfWorkTests(TestDatabase database) : LibraryTests(database)
{
    [Test]
    public async Task Only_what_changed_is_written()
    {
        var (ann, _) = await AuthorAsync("one", "two");
        await using var work = Db.BeginWork();
        var author = await work.Db.Authors.Include(a => a.Books).SingleAsync(a => a.Id == ann.Id);
        Assert.That(await SaveAsync(work), Is.Empty);
        author.Books[0].Title = "changed";
        var commands = await SaveAsync(work);
        Assert.That(commands, Has.Count.EqualTo(1));
        Assert.That(commands[0], Does.StartWith("UPDATE books").And.Contain("title").And.Contain("updated_at").And.Not.Contain("price"));
        Assert.That(await SaveAsync(work), Is.Empty);
        Assert.That(await Db.Books.Where(b => b.AuthorId == ann.Id).OrderBy(b => b.Id).Select(b => b.Title).ToListAsync(), Is.EqualTo(new[] { "changed", "two" }));
    }

    [Test]
    public async Task The_same_row_is_one_object()
    {
        var (ann, books) = await AuthorAsync("one", "two");
        await using var work = Db.BeginWork();
        var first = await work.Db.Books.Include(b => b.Author).FirstAsync(b => b.Id == books[0].Id);
        var all = await work.Db.Books.Where(b => b.AuthorId == ann.Id).OrderBy(b => b.Id).Select(b => new { Book = b, Name = b.Author!.Name }).ToListAsync();
        Assert.That(all[0].Book, Is.SameAs(first));
        Assert.That(await work.Db.Books.FindAsync(first.Id), Is.SameAs(first));
        Assert.That((await work.Db.Authors.Include(a => a.Books).SingleAsync(a => a.Id == ann.Id)).Books[0], Is.SameAs(first));
        Assert.That(await work.Db.Sql<Book>($"select * from books where id = {first.Id}").SingleAsync(), Is.SameAs(first));
        Assert.That((await Db.Books.FindAsync(first.Id)), Is.Not.SameAs(first), "the context itself knows nothing");
        Assert.That(work.Count, Is.EqualTo(3));
    }

    [Test]
    public async Task Graphs_of_new_objects_are_inserted_and_removed_ones_deleted()
    {
        var (ann, books) = await AuthorAsync("one", "two");
        await using var work = Db.BeginWork();
        var author = await work.Db.Authors.Include(a => a.Books).SingleAsync(a => a.Id == ann.Id);
        author.Books.Add(new Book { Title = "three", Copies = [new Copy { Place = "A" }], Topics = [new Topic { Label = $"t{ann.Id}" }] });
        work.Remove(author.Books.Single(b => b.Id == books[0].Id));
        work.Add(new Author { Name = "Bob", Books = [new Book { Title = "four" }] });
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(7));
        var read = await Db.Authors.Include(a => a.Books).ThenInclude(b => b.Topics).Include(a => a.Books).ThenInclude(b => b.Copies).SingleAsync(a => a.Id == ann.Id);
        Assert.That(read.Books.Select(b => b.Title), Is.EquivalentTo(new[] { "two", "three" }));
        Assert.That(read.Books.Single(b => b.Title == "three") is { Topics.Count: 1, Copies.Count: 1 }, Is.True);
        Assert.That(await SaveAsync(work), Is.Empty);
    }

    [Test]
    public async Task Many_new_rows_are_few_commands()
    {
        await using var work = Db.BeginWork();
        work.AddRange(Enumerable.Range(0, 50).Select(i => new Author { Name = "many " + i }));
        var commands = await SaveAsync(work);
        Assert.That(commands, Has.Count.LessThanOrEqualTo(50));
        Assert.That(await Db.Authors.CountAsync(a => a.Name.StartsWith("many ")), Is.EqualTo(50));
    }

    [Test]
    public async Task A_value_that_is_freed_can_be_taken()
    {
        var topic = new Topic { Label = "free" };
        await Db.Topics.InsertAsync(topic);
        await using var work = Db.BeginWork();
        work.Add(new Topic { Label = "free" });
        work.Remove(await work.Db.Topics.SingleAsync(t => t.Label == "free"));
        await work.SaveChangesAsync();
        var other = await work.Db.Topics.SingleAsync(t => t.Label == "free");
        Assert.That(other.Id, Is.Not.EqualTo(topic.Id));
        other.Label = "moved";
        work.Add(new Topic { Label = "free" });
        await work.SaveChangesAsync();
        Assert.That(await Db.Topics.CountAsync(t => t.Label == "free" || t.Label == "moved"), Is.EqualTo(2));
    }

    [Test]
    public async Task A_book_moves_by_its_reference_its_foreign_key_or_a_collection()
    {
        var (ann, books) = await AuthorAsync("one", "two", "three");
        var (bob, _) = await AuthorAsync();
        await using var work = Db.BeginWork();
        var authors = await work.Db.Authors.Include(a => a.Books).Where(a => a.Id == ann.Id || a.Id == bob.Id).OrderBy(a => a.Id).ToListAsync();
        var (one, two, three) = (Of(0), Of(1), Of(2));
        one.Author = authors[1];
        two.AuthorId = bob.Id;
        authors[0].Books.Remove(three);
        authors[1].Books.Add(three);
        await work.SaveChangesAsync();
        Assert.That(await Db.Books.CountAsync(b => b.AuthorId == bob.Id), Is.EqualTo(3));
        Assert.That((one.AuthorId, three.AuthorId), Is.EqualTo((bob.Id, bob.Id)));

        one.Author = null;
        two.Author = new Author { Name = "Cleo" };
        await work.SaveChangesAsync();
        Assert.That(one.AuthorId, Is.Null);
        Assert.That((await Db.Books.Include(b => b.Author).SingleAsync(b => b.Id == two.Id)).Author!.Name, Is.EqualTo("Cleo"));

        three.AuthorId = ann.Id;
        three.Author = new Author { Name = "Dan" };
        Assert.That(() => work.SaveChangesAsync(), Throws.TypeOf<RelatedObjectException>());
        Assert.That(await Db.Authors.AnyAsync(a => a.Name == "Dan"), Is.False);

        Book Of(int i) => authors[0].Books.Single(b => b.Id == books[i].Id);
    }

    [Test]
    public async Task Links_of_many_to_many_are_made_and_removed()
    {
        var (_, books) = await AuthorAsync("one");
        Topic[] topics = [new() { Label = $"a{books[0].Id}" }, new() { Label = $"b{books[0].Id}" }];
        await Db.Topics.InsertAsync(topics);
        await Db.Books.LinkAsync(books[0], b => b.Topics, topics[0]);
        await using var work = Db.BeginWork();
        var book = await work.Db.Books.Include(b => b.Topics).SingleAsync(b => b.Id == books[0].Id);
        book.Topics.RemoveAt(0);
        book.Topics.Add((await work.Db.Topics.FindAsync(topics[1].Id))!);
        book.Topics.Add(new Topic { Label = $"c{books[0].Id}" });
        await work.SaveChangesAsync();
        Assert.That(await SaveAsync(work), Is.Empty);
        Assert.That((await Db.Books.Include(b => b.Topics).SingleAsync(b => b.Id == book.Id)).Topics.Select(t => t.Label[0]), Is.EquivalentTo("bc"));
    }

    [Test]
    public async Task A_row_that_another_has_changed_is_a_conflict_and_nothing_is_written()
    {
        var (ann, books) = await AuthorAsync("one");
        await using var work = Db.BeginWork();
        var author = await work.Db.Authors.Include(a => a.Books).SingleAsync(a => a.Id == ann.Id);
        author.Name = "mine";
        author.Books[0].Title = "mine";
        ann.Name = "theirs";
        await Db.Authors.UpdateAsync(ann);
        Assert.That(() => work.SaveChangesAsync(), Throws.TypeOf<ConcurrencyException>());
        Assert.That((await Db.Books.GetAsync(books[0].Id)).Title, Is.EqualTo("one"));
        author.Version = ann.Version;
        await work.SaveChangesAsync();
        Assert.That((await Db.Authors.GetAsync(ann.Id)).Name, Is.EqualTo("mine"));
    }

    [Test]
    public async Task A_token_that_changes_is_compared_with_what_was_read()
    {
        var (_, books) = await AuthorAsync("one");
        var copy = new Copy { BookId = books[0].Id, Place = "A" };
        await Db.Copies.InsertAsync(copy);
        await using var work = Db.BeginWork();
        var tracked = (await work.Db.Copies.FindAsync(copy.Id))!;
        tracked.Stamp = "second";
        await work.SaveChangesAsync();
        Assert.That((await Db.Copies.GetAsync(copy.Id)).Stamp, Is.EqualTo("second"));
        await Db.Copies.Where(c => c.Id == copy.Id).ExecuteUpdateAsync(s => s.Set(c => c.Stamp, "theirs"));
        tracked.Stamp = "third";
        Assert.That(() => work.SaveChangesAsync(), Throws.TypeOf<ConcurrencyException>());
    }

    [Test]
    public async Task Values_that_change_inside_are_seen()
    {
        var (ann, books) = await AuthorAsync("one");
        await using var work = Db.BeginWork();
        var author = await work.Db.Authors.Include(a => a.Books).SingleAsync(a => a.Id == ann.Id);
        var book = author.Books[0];
        book.Details.Words.Add("new");
        book.Pages[0] = 7;
        author.Home = new Home("Oslo", null);
        var commands = await SaveAsync(work);
        Assert.That(commands, Has.Count.EqualTo(2));
        Assert.That(commands.Single(c => c.Contains("UPDATE books")), Does.Contain("details").And.Contain("pages").And.Not.Contain("title"));
        var read = await Db.Books.Include(b => b.Author).SingleAsync(b => b.Id == books[0].Id);
        Assert.That((read.Details.Words, read.Pages[0], read.Author!.Home), Is.EqualTo((new List<string> { "new" }, 7, new Home("Oslo", null))));
        Assert.That(await SaveAsync(work), Is.Empty);
    }

    [Test]
    public async Task Changes_show_what_would_be_written()
    {
        var (ann, _) = await AuthorAsync("one");
        await using var work = Db.BeginWork();
        var author = await work.Db.Authors.Include(a => a.Books).SingleAsync(a => a.Id == ann.Id);
        Assert.That(work.Changes, Is.Empty);
        (author.Name, author.Secret) = ("Anna", "hidden");
        work.Remove(author.Books[0]);
        author.Books.Add(new Book { Title = "new" });
        var changes = work.Changes;
        Assert.That(changes.Select(change => change.Operation), Is.EqualTo(new[] { WriteOperation.Update, WriteOperation.Delete, WriteOperation.Insert }));
        Assert.That(changes[0].ToString(), Is.EqualTo($"Update Author {((Author)changes[0].Entity).Id} (Name: Ann -> Anna, Secret: null -> ***)"));
        work.Discard();
        Assert.That((work.Changes.Count, work.Count), Is.EqualTo((0, 0)));
        Assert.That(await SaveAsync(work), Is.Empty);
    }

    [Test]
    public async Task What_is_read_again_keeps_what_was_changed_and_added()
    {
        var (ann, _) = await AuthorAsync("one");
        await using var work = Db.BeginWork();
        var author = await work.Db.Authors.Include(a => a.Books).SingleAsync(a => a.Id == ann.Id);
        author.Name = "Anna";
        author.Books.Add(new Book { Title = "added" });
        await work.Db.Authors.Include(a => a.Books).SingleAsync(a => a.Id == ann.Id);
        await work.Db.LoadAsync(author, a => a.Books);
        Assert.That(author.Books, Has.Count.EqualTo(2));
        await work.SaveChangesAsync();
        var read = await Db.Authors.Include(a => a.Books).SingleAsync(a => a.Id == ann.Id);
        Assert.That((read.Name, read.Books.Count), Is.EqualTo(("Anna", 2)));
    }

    [Test]
    public async Task Rules_are_asked_and_nothing_is_written_that_breaks_them()
    {
        var (ann, _) = await AuthorAsync("one");
        await using var work = Db.BeginWork();
        var author = await work.Db.Authors.Include(a => a.Books).SingleAsync(a => a.Id == ann.Id);
        author.Books[0].Title = "fine";
        author.Name = "Nobody";
        work.Add(new Author { Name = "" });
        var error = Assert.ThrowsAsync<EntityValidationException>(() => work.SaveChangesAsync())!;
        Assert.That(error.Failures, Has.Count.EqualTo(2));
        Assert.That(await Db.Books.AnyAsync(b => b.AuthorId == ann.Id && b.Title == "fine"), Is.False);
    }

    [Test]
    public async Task Removing_marks_where_deletes_are_marks()
    {
        var (_, books) = await AuthorAsync("one");
        await Db.Copies.InsertAsync([new Copy { BookId = books[0].Id, Place = "A" }, new Copy { BookId = books[0].Id, Place = "B" }]);
        await using var work = Db.BeginWork();
        var copies = await work.Db.Copies.Where(c => c.BookId == books[0].Id).OrderBy(c => c.Id).ToListAsync();
        work.Remove(copies[0]);
        copies[1].Place = "C";
        await work.SaveChangesAsync();
        Assert.That((await Db.Copies.Where(c => c.BookId == books[0].Id).ToListAsync()).Select(c => c.Place), Is.EqualTo(new[] { "C" }));
        Assert.That(await Db.Copies.IgnoreQueryFilters().Where(c => c.BookId == books[0].Id).CountAsync(), Is.EqualTo(2));
        Assert.That(work.Count, Is.EqualTo(1));
    }

    [Test]
    public async Task Rows_in_several_tables_and_keys_that_Oxen_makes()
    {
        await using var work = Db.BeginWork();
        var reader = new Reader { Name = "Eve", Card = new DayCard { Holder = "Eve", Days = 3 } };
        work.Add(reader);
        await work.SaveChangesAsync();
        Assert.That((reader.Id != Guid.Empty, reader.CardId), Is.EqualTo((true, (int?)reader.Card.Id)));
        ((DayCard)reader.Card).Days = 5;
        var commands = await SaveAsync(work);
        Assert.That(commands, Has.Count.EqualTo(1).And.All.Contain("days"));
        var read = await work.Db.Cards.SingleAsync(c => c.Id == reader.CardId);
        Assert.That(read, Is.SameAs(reader.Card));
        Assert.That((await Db.DayCards.GetAsync(reader.Card.Id)).Days, Is.EqualTo(5));
    }

    [Test]
    public async Task An_object_from_elsewhere_is_attached_as_it_is()
    {
        var (_, books) = await AuthorAsync("one");
        await using var work = Db.BeginWork();
        work.Attach(books[0]);
        books[0].Price = 12.5m;
        Assert.That((await SaveAsync(work)).Single(), Does.Contain("price").And.Not.Contain("title"));
        Assert.That(() => work.Attach(new Book { Id = books[0].Id }), Throws.InvalidOperationException);
    }

    [Test]
    public async Task It_is_part_of_the_current_transaction()
    {
        var (ann, _) = await AuthorAsync();
        await using (var transaction = await Db.BeginTransactionAsync())
        {
            await using var work = Db.BeginWork();
            (await work.Db.Authors.GetAsync(ann.Id)).Name = "gone";
            await work.SaveChangesAsync();
            Assert.That((await Db.Authors.GetAsync(ann.Id)).Name, Is.EqualTo("gone"));
        }

        Assert.That((await Db.Authors.GetAsync(ann.Id)).Name, Is.EqualTo("Ann"));
    }

    [Test]
    public async Task After_its_end_it_is_used_no_more()
    {
        var work = Db.BeginWork();
        await work.DisposeAsync();
        Assert.That(() => work.SaveChangesAsync(), Throws.TypeOf<ObjectDisposedException>());
        Assert.That(() => work.Add(new Topic()), Throws.TypeOf<ObjectDisposedException>());
    }
}
