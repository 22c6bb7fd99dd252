namespace Oxen.Conformance.Work;

/// <summary>What objects of a unit of work hold of each other, before and after they are saved.</summary>
public sealed class WorkMembersTests(TestDatabase database) : LibraryTests(database)
{
    [Test]
    public async Task Objects_hold_each_other_as_their_rows_do()
    {
        var (ann, books) = await AuthorAsync("one", "two", "three", "four");
        var (bob, _) = await AuthorAsync();
        await using var work = Db.BeginWork();
        var authors = await work.Db.Authors.Include(a => a.Books).Where(a => a.Id == ann.Id || a.Id == bob.Id).OrderBy(a => a.Id).ToListAsync();
        var all = books.ConvertAll(book => authors[0].Books.Single(b => b.Id == book.Id));
        all[0].Author = authors[1];
        all[1].AuthorId = bob.Id;
        authors[1].Books.Add(all[2]);
        work.Remove(all[3]);
        var made = new Book { Title = "five", AuthorId = bob.Id };
        work.Add(made);
        await using (var transaction = await Db.BeginTransactionAsync())
        {
            await work.SaveChangesAsync();
            Assert.That((authors[0].Books.Count, authors[1].Books.Count), Is.EqualTo((0, 4)));
            await transaction.RollbackAsync();
        }

        Assert.That((authors[0].Books.Count, authors[1].Books.Count, all[1].Author, made.Author), Is.EqualTo((4, 1, authors[0], (Author?)null)), "what saving had set is taken back");
        await work.SaveChangesAsync();
        Assert.That(authors[0].Books, Is.Empty);
        Assert.That(authors[1].Books, Is.EquivalentTo([all[0], all[1], all[2], made]));
        Assert.That(authors[1].Books.Select(b => (b.Author, b.AuthorId)), Is.All.EqualTo((authors[1], (int?)bob.Id)));
        Assert.That(await SaveAsync(work), Is.Empty);
        all[0].Author = null;
        await work.SaveChangesAsync();
        Assert.That((authors[1].Books.Count, all[0].AuthorId), Is.EqualTo((3, (int?)null)));
        all[1].AuthorId = (await AuthorAsync()).Author.Id;
        await work.SaveChangesAsync();
        Assert.That((authors[1].Books.Count, all[1].Author), Is.EqualTo((2, (Author?)null)), "the unit of work doesn't know that author");
        await Db.Authors.SaveAsync(authors[0]);
        await Db.Books.UpdateAsync(all[..3]);
        Assert.That(await SaveAsync(work), Is.Empty);
    }

    [Test]
    public async Task An_error_in_a_graph_names_the_object_it_belongs_to()
    {
        await Db.Topics.InsertAsync(new Topic { Label = "taken" });
        Author[] authors = [.. Enumerable.Range(0, 5).Select(i => new Author { Name = "Zoe", Books = [new Book { Topics = [new Topic { Label = i == 3 ? "taken" : $"free {i}" }] }] })];
        Assert.That(Assert.ThrowsAsync<UniqueViolationException>(() => Db.Authors.InsertAsync(authors))!.RowIndex, Is.EqualTo(3));
        Assert.That(await Db.Authors.CountAsync(a => a.Name == "Zoe"), Is.Zero);
        Assert.That(authors.Select(a => a.Id), Is.All.Zero);
    }

    [Test]
    public async Task Changes_show_links_of_many_to_many()
    {
        var (_, books) = await AuthorAsync("one", "two");
        Topic[] topics = [new() { Label = $"x{books[0].Id}" }, new() { Label = $"y{books[0].Id}" }];
        await Db.Topics.InsertAsync(topics);
        await Db.Books.LinkAsync(books[0], b => b.Topics, topics[0]);
        await using var work = Db.BeginWork();
        var read = await work.Db.Books.Include(b => b.Topics).ThenInclude(t => t.Books).Where(b => b.Id == books[0].Id || b.Id == books[1].Id).OrderBy(b => b.Id).ToListAsync();
        var (first, second, gone) = (read[0], read[1], read[0].Topics[0]);
        first.Topics.Clear();
        first.Topics.Add(new Topic { Label = $"z{books[0].Id}" });
        (second.Price, second.Topics) = (3, [(await work.Db.Topics.Include(t => t.Books).SingleAsync(t => t.Id == topics[1].Id))]);
        Assert.That(work.Changes.Select(change => change.ToString()), Is.EqualTo(
        [
            $"Update Book {second.Id} (Price: 0 -> 3, Topics: + Topic {topics[1].Id})",
            $"Insert Topic (Id: null -> 0, Label: null -> z{books[0].Id})",
            $"Update Book {first.Id} (Topics: + a new Topic, Topics: - Topic {topics[0].Id})",
        ]));
        var links = work.Changes[^1].Links;
        Assert.That((links[1].Member, links[1].Other, links[1].IsRemoved, links[0].IsRemoved), Is.EqualTo(("Topics", gone, true, false)));
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(5));
        Assert.That((gone.Books.Count, second.Topics[0].Books.Single(), first.Topics[0].Books.Single()), Is.EqualTo((0, second, first)), "the other side holds them too");
        Assert.That(work.Changes, Is.Empty);
        Assert.That(await SaveAsync(work), Is.Empty);
    }
}
