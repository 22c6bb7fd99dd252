using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance.Bulk;

/// <summary>A key the database numbers, two unique indexes, a length, a row version.</summary>
public sealed class Member
{
    public int Id { get; set; }

    [Column(TypeName = "varchar(40)")]
    public string Name { get; set; } = "";

    [Index(IsUnique = true)]
    [MaxLength(60)]
    public string Email { get; set; } = "";

    [Index(IsUnique = true)]
    public int? Number { get; set; }

    public int Visits { get; set; }

    public Grade Grade { get; set; }

    public DateTime? SeenAt { get; set; }

    public Guid? Token { get; set; }

    public decimal Balance { get; set; }

    public bool IsActive { get; set; }

    public byte[]? Picture { get; set; }

    public List<Visit> Log { get; set; } = [];
}

public enum Grade
{
    None,
    Silver,
    Gold,
}

/// <summary>A key Oxen makes, and a reference without property for its key.</summary>
public sealed class Visit
{
    public Guid Id { get; set; }

    public string Place { get; set; } = "";

    public Member? Member { get; set; }
}

/// <summary>Defaults of the database, an object in columns, documents, lists, a converter, a name for each member of an enum.</summary>
public sealed class Gadget
{
    public int Id { get; set; }

    public string State { get; set; } = null!;

    public int Stock { get; set; }

    public Size Size { get; set; } = new(1, null);

    [JsonColumn]
    public Dictionary<string, int> Parts { get; set; } = [];

    public List<string> Tags { get; set; } = [];

    [ValueConverter(typeof(CodeConverter))]
    public Code Code { get; set; }

    [StoredAs(typeof(string))]
    public Grade Grade { get; set; }

    [Timestamp]
    public byte[]? Stamp { get; set; }
}

[ComplexType]
public sealed record Size(int Width, string? Unit);

public readonly record struct Code(long Value);

public sealed class CodeConverter() : ValueConverter<Code, string>(code => $"c{code.Value}", text => Read(text))
{
    private static Code Read(string text) => new(long.Parse(text.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>A row version that is a number, and a key the application makes.</summary>
public sealed class Draft
{
    [Key]
    [MaxLength(20)]
    public string Name { get; set; } = "";

    public string Text { get; set; } = "";

    public long Version { get; set; }
}

/// <summary>A key of two columns, and an instant and bytes that tell rows apart.</summary>
[PrimaryKey(nameof(Row), nameof(Number))]
[Index(nameof(Sold), IsUnique = true)]
[Index(nameof(Code), IsUnique = true)]
public sealed class Seat : IAfterLoad
{
    public int Row { get; set; }

    [MaxLength(10)]
    public string Number { get; set; } = "";

    public int Price { get; set; }

    public DateTime? Sold { get; set; }

    [MaxLength(16)]
    public byte[]? Code { get; set; }

    public static AsyncLocal<List<string>?> Loaded { get; } = new();

    public void AfterLoad() => Loaded.Value?.Add($"{Row}{Number} {Price}");
}

/// <summary>Classes in one table, and in a table each.</summary>
[DerivedType(typeof(Cat)), DerivedType(typeof(Dog))]
public abstract class Pet
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public sealed class Cat : Pet
{
    public int Lives { get; set; }
}

public sealed class Dog : Pet
{
    public string? Trick { get; set; }
}

[DerivedType(typeof(Boat))]
public class Craft
{
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public sealed class Boat : Craft
{
    public int Masts { get; set; }
}

/// <summary>A tenant's own rows.</summary>
public sealed class Paper
{
    public int Id { get; set; }

    public string Tenant { get; set; } = "";

    [MaxLength(40)]
    [Index(IsUnique = true)]
    public string Title { get; set; } = "";

    [SoftDelete]
    public DateTime? DeletedAt { get; set; }
}

/// <summary>A key that comes of a reference, and another reference.</summary>
[PrimaryKey(nameof(MemberId), nameof(Round))]
public sealed class Vote
{
    public int MemberId { get; set; }

    public Member? Member { get; set; }

    public int Round { get; set; }

    public int Score { get; set; }

    public int GadgetId { get; set; }

    public Gadget? Gadget { get; set; }
}

public sealed class BulkDb(OxenOptions options, string tenant = "a") : OxenDb(options)
{
    public string Tenant => tenant;

    public Table<Member> Members => Table<Member>();

    public Table<Visit> Visits => Table<Visit>();

    public Table<Gadget> Gadgets => Table<Gadget>();

    public Table<Draft> Drafts => Table<Draft>();

    public Table<Seat> Seats => Table<Seat>();

    public Table<Pet> Pets => Table<Pet>();

    public Table<Craft> Crafts => Table<Craft>();

    public Table<Paper> Papers => Table<Paper>();

    public Table<Vote> Votes => Table<Vote>();

    protected override void OnModelCreating(ModelBuilder model) => model
        .Entity<Gadget>(gadget =>
        {
            gadget.Property(g => g.State).HasDefaultValue("new");
            gadget.Property(g => g.Stock).HasDefaultValue(10);
        })
        .Entity<Draft>(draft => draft.Property(d => d.Version).IsRowVersion())
        .Entity<Craft>(craft => craft.UseTptMappingStrategy())
        .Entity<Paper>(paper => paper.HasQueryFilter("tenant", p => p.Tenant == Tenant));
}
