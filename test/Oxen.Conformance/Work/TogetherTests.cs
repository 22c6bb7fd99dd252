namespace Oxen.Conformance.Work;

/// <summary>Changes of a unit of work that are alike are sent together.</summary>
public sealed class TogetherTests(TestDatabase database) : LibraryTests(database)
{
    [Test]
    public async Task Changes_of_the_same_columns_go_together()
    {
        var ann = new Author { Name = "Ann", Books = [.. Enumerable.Range(1, 6).Select(i => new Book { Title = $"t{i}", Price = i })] };
        await Db.Authors.InsertAsync(ann);
        var books = ann.Books;
        await using var work = Db.BeginWork();
        var read = await work.Db.Books.Where(b => b.AuthorId == ann.Id).OrderBy(b => b.Id).ToListAsync();
        for (var i = 0; i < read.Count; i++)
        {
            (read[i].Title, read[i].Price) = i % 2 == 0 ? (read[i].Title + "!", read[i].Price) : (read[i].Title, 7);
        }

        Assert.That((await SaveAsync(work)).Count(command => command.StartsWith("UPDATE", StringComparison.Ordinal)), Is.EqualTo(Database.Dialect == "sqlite" ? 6 : 2));
        Assert.That(
            await Db.Books.Where(b => b.AuthorId == ann.Id).OrderBy(b => b.Id).Select(b => new { b.Title, b.Price }).ToListAsync(),
            Is.EqualTo(books.Select((b, i) => new { Title = i % 2 == 0 ? b.Title + "!" : b.Title, Price = i % 2 == 0 ? b.Price : 7 })));
    }

    [Test]
    public async Task Among_rows_that_go_together_the_one_that_changed_is_named()
    {
        var authors = new[] { new Author { Name = "a" }, new Author { Name = "b" }, new Author { Name = "c" } };
        await Db.Authors.InsertAsync(authors);
        await using var work = Db.BeginWork();
        var ids = authors.Select(a => a.Id).ToList();
        var read = await work.Db.Authors.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id).ToListAsync();
        await Db.Authors.Where(a => a.Id == ids[1]).ExecuteUpdateAsync(s => s.Set(a => a.Name, "theirs"));
        read.ForEach(a => a.Name = "mine");
        var error = Assert.ThrowsAsync<ConcurrencyException>(() => work.SaveChangesAsync());
        Assert.That(((Author)error!.Current!).Name, Is.EqualTo("theirs"));
        Assert.That(await Db.Authors.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id).Select(a => a.Name).ToListAsync(), Is.EqualTo(["a", "theirs", "c"]));

        // The others are saved once it is left alone.
        read[1].Name = "b";
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(2));
    }
}
