using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance.Writing;

/// <summary>A key the database numbers; nullable and not; an enum.</summary>
public sealed class Customer
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    [Index(IsUnique = true)]
    public string? Email { get; set; }

    public int Age { get; set; }

    public Standing Standing { get; set; }
}

public enum Standing
{
    New,
    Known,
    Barred,
}

/// <summary>A key the application makes.</summary>
public sealed class Currency
{
    [Key]
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";
}

/// <summary>A key Oxen makes.</summary>
public sealed class Document
{
    public Guid Id { get; set; }

    public string Title { get; set; } = "";
}

/// <summary>A key of two columns and a parent.</summary>
[PrimaryKey(nameof(CustomerId), nameof(Number))]
public sealed class Address
{
    public int CustomerId { get; set; }

    public short Number { get; set; }

    public string Street { get; set; } = "";

    public Customer? Customer { get; set; }
}

/// <summary>Nothing but a key of two columns.</summary>
[PrimaryKey(nameof(CustomerId), nameof(CurrencyCode))]
public sealed class CustomerCurrency
{
    public int CustomerId { get; set; }

    public string CurrencyCode { get; set; } = "";
}

/// <summary>Nothing but a key the database numbers.</summary>
public sealed class Ticket
{
    public long Id { get; set; }
}

/// <summary>Defaults and computed columns.</summary>
public sealed class Product
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string State { get; set; } = null!;

    public int Stock { get; set; }

    public int Price { get; set; }

    public int Value { get; private set; }
}

/// <summary>The same with a key the application makes.</summary>
public sealed class Setting
{
    [Key]
    public string Name { get; set; } = "";

    public int Priority { get; set; }

    public string? Origin { get; set; }

    public string Label { get; private set; } = "";
}

/// <summary>A row version that is a number.</summary>
public sealed class Article
{
    public int Id { get; set; }

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public long Version { get; set; }
}

/// <summary>A row version of bytes, and a key the application makes.</summary>
public sealed class Page
{
    [Key]
    public string Path { get; set; } = "";

    public string Text { get; set; } = "";

    [Timestamp]
    public byte[]? Version { get; set; }
}

/// <summary>A concurrency token the application keeps, which may be null; a Guid that is no key.</summary>
public sealed class Booking
{
    public int Id { get; set; }

    public Guid Reference { get; set; }

    public int Seats { get; set; }

    [ConcurrencyCheck]
    public string? Stamp { get; set; }
}

/// <summary>A key nobody may see.</summary>
public sealed class Session
{
    [Key]
    [Sensitive]
    public string Token { get; set; } = "";

    [Sensitive]
    public string Secret { get; set; } = "";
}

/// <summary>Names that only quotes make harmless.</summary>
[Table("order by \"1\"; --")]
public sealed class Hostile
{
    [Key]
    [Column("select")]
    public int Select { get; set; }

    [Column("na\"me with 'quotes' @x")]
    public string Name { get; set; } = "";

    [Column("Größe")]
    public int Size { get; set; }

    [Column("na_me with 'quotes' @x")]
    public string Other { get; set; } = "";
}

/// <summary>A property that tells when it is read.</summary>
public sealed class Note
{
    private string _text = "";

    public int Id { get; set; }

    public string Text
    {
        get
        {
            WhenRead?.Invoke();
            return _text;
        }

        set => _text = value;
    }

    [NotMapped]
    public Action? WhenRead { get; set; }
}

/// <summary>A record, and a moment the database sets.</summary>
public sealed record Visit(int Id, string Place)
{
    public DateTime At { get; init; }
}

/// <summary>Numbers and moments as keys and tokens: equal is what C# calls equal.</summary>
public sealed class Rate
{
    [Key]
    public decimal Percent { get; set; }

    public string Name { get; set; } = "";

    [ConcurrencyCheck]
    public decimal? Limit { get; set; }

    [ConcurrencyCheck]
    public DateTime Since { get; set; }
}

/// <summary>A key with a type of its own.</summary>
public sealed class Parcel
{
    [Key]
    [ValueConverter(typeof(ParcelNumberConverter))]
    public ParcelNumber Number { get; set; }

    public string Content { get; set; } = "";
}

public readonly record struct ParcelNumber(long Value);

public sealed class ParcelNumberConverter() : ValueConverter<ParcelNumber, long>(number => number.Value, value => new ParcelNumber(value));

/// <summary>A view.</summary>
[Keyless]
public sealed class Reading
{
    public int Value { get; set; }
}

public sealed class ShopDb(OxenOptions options) : OxenDb(options)
{
    public Table<Customer> Customers => Table<Customer>();

    public Table<Currency> Currencies => Table<Currency>();

    public Table<Document> Documents => Table<Document>();

    public Table<Address> Addresses => Table<Address>();

    public Table<CustomerCurrency> CustomerCurrencies => Table<CustomerCurrency>();

    public Table<Ticket> Tickets => Table<Ticket>();

    public Table<Product> Products => Table<Product>();

    public Table<Setting> Settings => Table<Setting>();

    public Table<Article> Articles => Table<Article>();

    public Table<Page> Pages => Table<Page>();

    public Table<Booking> Bookings => Table<Booking>();

    public Table<Session> Sessions => Table<Session>();

    public Table<Hostile> Hostiles => Table<Hostile>();

    public Table<Note> Notes => Table<Note>();

    public Table<Visit> Visits => Table<Visit>();

    public Table<Rate> Rates => Table<Rate>();

    public Table<Parcel> Parcels => Table<Parcel>();

    public Table<Reading> Readings => Table<Reading>();

    protected override void OnModelCreating(ModelBuilder model) => model
        .Entity<Product>(product =>
        {
            product.Property(p => p.State).HasDefaultValue("new");
            product.Property(p => p.Stock).HasDefaultValue(10);
            product.Property(p => p.Value).HasComputedColumnSql("stock * price");
        })
        .Entity<Setting>(setting =>
        {
            setting.Property(s => s.Priority).HasDefaultValue(5);
            setting.Property(s => s.Origin).HasDefaultValueSql("'factory'");
            setting.Property(s => s.Label).HasComputedColumnSql("name || ':' || priority", stored: true);
        })
        .Entity<Booking>(booking => booking.Property(b => b.Reference).ValueGeneratedOnAdd())
        .Entity<Visit>(visit => visit.Property(v => v.At).HasDefaultValueSql("CURRENT_TIMESTAMP"))
        .Entity<Article>(article => article.Property(a => a.Version).IsRowVersion());
}
