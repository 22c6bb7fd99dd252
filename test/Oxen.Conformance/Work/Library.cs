using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance.Work;

public sealed class Author
{
    public int Id { get; set; }

    [Required, MaxLength(50)] public string Name { get; set; } = "";

    [Sensitive] public string? Secret { get; set; }

    public Home? Home { get; set; }

    [Timestamp] public long Version { get; set; }

    public List<Book> Books { get; set; } = [];
}

[Owned]
public sealed record Home(string City, string? Street);

public sealed class Book
{
    public int Id { get; set; }

    [MaxLength(100)] public string Title { get; set; } = "";

    public decimal Price { get; set; }

    public int? AuthorId { get; set; }

    public Author? Author { get; set; }

    [JsonColumn] public Details Details { get; set; } = new();

    public int[] Pages { get; set; } = [];

    public List<Topic> Topics { get; set; } = [];

    public List<Copy> Copies { get; set; } = [];

    [UpdatedAt] public DateTime UpdatedAt { get; set; }
}

public sealed class Details
{
    public string? Language { get; set; }

    public List<string> Words { get; set; } = [];
}

public sealed class Topic
{
    public int Id { get; set; }

    [MaxLength(30), Index(IsUnique = true)] public string Label { get; set; } = "";

    public List<Book> Books { get; set; } = [];
}

/// <summary>It belongs to a book, and its row is marked, not deleted.</summary>
public sealed class Copy
{
    public int Id { get; set; }

    public int BookId { get; set; }

    public Book? Book { get; set; }

    public string Place { get; set; } = "";

    [ConcurrencyCheck] public string Stamp { get; set; } = "new";

    [SoftDelete] public DateTime? GoneAt { get; set; }
}

[Inheritance(InheritanceStrategy.TablePerType)]
public class Card
{
    public int Id { get; set; }

    public string Holder { get; set; } = "";
}

public sealed class DayCard : Card
{
    public int Days { get; set; }
}

public sealed class Reader
{
    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public int? CardId { get; set; }

    public Card? Card { get; set; }
}

public sealed class LibraryDb(OxenOptions options) : OxenDb(options)
{
    public Table<Author> Authors => Table<Author>();

    public Table<Book> Books => Table<Book>();

    public Table<Topic> Topics => Table<Topic>();

    public Table<Copy> Copies => Table<Copy>();

    public Table<Card> Cards => Table<Card>();

    public Table<DayCard> DayCards => Table<DayCard>();

    public Table<Reader> Readers => Table<Reader>();

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Author>().HasRule(a => a.Name != "Nobody", "Nobody writes nothing.");
}
