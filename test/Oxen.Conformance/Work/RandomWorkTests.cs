namespace Oxen.Conformance.Work;

/// <summary>Random edits of random graphs: what is saved is what a model in memory holds.</summary>
public sealed class RandomWorkTests(TestDatabase database) : LibraryTests(database)
{
    private const int Seeds = 6;

    [Test]
    public async Task What_is_read_after_random_edits_is_what_was_edited()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var random = new Random(seed);
            var memory = new Dictionary<string, (string? Author, decimal Price, SortedSet<string> Topics)>();
            await using var work = Db.BeginWork();
            for (var round = 0; round < 6; round++)
            {
                await EditAsync(work, memory, random, seed);
                await work.SaveChangesAsync();
                Assert.That(await SaveAsync(work), Is.Empty, $"Seed {seed}, round {round}: nothing is left to be written");
                Assert.That(await ReadAsync(seed), Is.EqualTo(Printed(memory)), $"Seed {seed}, round {round}");
                if (random.Next(2) == 0)
                {
                    work.Discard();
                }
            }
        }
    }

    private static async Task EditAsync(UnitOfWork<LibraryDb> work, Dictionary<string, (string? Author, decimal Price, SortedSet<string> Topics)> memory, Random random, int seed)
    {
        var prefix = $"r{seed}.";
        var authors = await work.Db.Authors.Include(a => a.Books).Where(a => a.Name.StartsWith(prefix)).OrderBy(a => a.Id).ToListAsync();
        var books = await work.Db.Books.Include(b => b.Author).Include(b => b.Topics).Where(b => b.Title.StartsWith(prefix)).OrderBy(b => b.Id).ToListAsync();
        var topics = await work.Db.Topics.Where(t => t.Label.StartsWith(prefix)).OrderBy(t => t.Id).ToListAsync();
        for (var edit = 0; edit < 8; edit++)
        {
            switch (random.Next(7))
            {
                case 0:
                    authors.Add(new Author { Name = prefix + "a" + random.Next(1_000_000) });
                    work.Add(authors[^1]);
                    break;
                case 1:
                    var title = prefix + "b" + random.Next(1_000_000);
                    var author = Pick(authors);
                    var added = new Book { Title = title, Price = random.Next(100) };
                    if (author is null || random.Next(2) == 0)
                    {
                        added.Author = author;
                        work.Add(added);
                    }
                    else
                    {
                        author.Books.Add(added);
                        added.Author = author;
                    }

                    books.Add(added);
                    memory[title] = (author?.Name, added.Price, []);
                    break;
                case 2 when Pick(books) is { } book:
                    book.Price = random.Next(100);
                    memory[book.Title] = memory[book.Title] with { Price = book.Price };
                    break;
                case 3 when Pick(books) is { } book:
                    // Of a book that may have been moved before, all that says whose it is moves.
                    var to = Pick(authors);
                    authors.ForEach(a => a.Books.Remove(book));
                    book.Author = to;
                    book.AuthorId = to is null || to.Id == 0 ? (to is null ? null : book.AuthorId) : to.Id;
                    if (to is { Id: 0 })
                    {
                        book.AuthorId = null;
                    }

                    to?.Books.Add(book);
                    memory[book.Title] = memory[book.Title] with { Author = to?.Name };
                    break;
                case 4 when Pick(books) is { } book:
                    books.Remove(book);
                    authors.ForEach(a => a.Books.Remove(book));
                    work.Remove(book);
                    memory.Remove(book.Title);
                    break;
                case 5 when Pick(books) is { } book:
                    var topic = Pick(topics);
                    if (topic is null || random.Next(3) == 0)
                    {
                        topics.Add(topic = new Topic { Label = prefix + "t" + random.Next(1_000_000) });
                    }

                    if (!book.Topics.Contains(topic))
                    {
                        book.Topics.Add(topic);
                        memory[book.Title].Topics.Add(topic.Label);
                    }

                    break;
                case 6 when Pick(books) is { Topics: [var first, ..] } book:
                    book.Topics.Remove(first);
                    memory[book.Title].Topics.Remove(first.Label);
                    break;
            }
        }

        T? Pick<T>(List<T> all)
            where T : class => all.Count == 0 || random.Next(6) == 0 ? null : all[random.Next(all.Count)];
    }

    private async Task<string> ReadAsync(int seed)
    {
        var prefix = $"r{seed}.";
        var books = await Db.Books.Include(b => b.Author).Include(b => b.Topics).Where(b => b.Title.StartsWith(prefix)).ToListAsync();
        return Printed(books.ToDictionary(b => b.Title, b => (b.Author?.Name, b.Price, new SortedSet<string>(b.Topics.Select(t => t.Label)))));
    }

    private static string Printed(Dictionary<string, (string? Author, decimal Price, SortedSet<string> Topics)> books) =>
        string.Join("\n", books.OrderBy(book => book.Key, StringComparer.Ordinal).Select(book => $"{book.Key} by {book.Value.Author}: {book.Value.Price:0.##} [{string.Join(",", book.Value.Topics.Order(StringComparer.Ordinal))}]"));
}
