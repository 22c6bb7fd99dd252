using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance;

/// <summary>A contact, with objects in columns of its own table: required and optional, records, structs and a class, one inside another, and two in documents.</summary>
[Index("Home.City", nameof(Name))]
public sealed class Contact : INamed
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public int? PartnerId { get; set; }
    public Contact? Partner { get; set; }
    public List<Contact> PartnerOf { get; set; } = [];

    public Mailing Home { get; set; } = null!;

    /// <summary>Its city tells whether it is there.</summary>
    public Mailing? Office { get; set; }

    public Spot Desk { get; set; }
    public Spot? Seat { get; set; }

    /// <summary>It is there when any of its columns is.</summary>
    public Habits? Habits { get; set; }

    public ContactCard? Profile { get; set; }
    public List<Phone> Phones { get; set; } = [];
}

/// <summary>An address.</summary>
[ComplexType]
public sealed record Mailing(string City, string? Street, [property: Column("zip")] int? Code, Spot? At)
{
    [Inlined]
    public string Line => City + ", " + Street;

    public static System.Linq.Expressions.Expression<Func<Mailing, string>> LineExpression => m => m.City + ", " + m.Street;
}

/// <summary>A place on a map.</summary>
[Owned]
public readonly record struct Spot(int X, int Y);

/// <summary>Habits, of which none need be known.</summary>
[ComplexType]
public sealed class Habits
{
    public string? Drink { get; set; }
    public decimal? Cups { get; set; }

    [StoredAs(typeof(string))]
    public Priority? Urgency { get; set; }
}

/// <summary>What a contact says of itself, in a document.</summary>
public sealed record ContactCard(string Title, int Stars, Spot? Badge);

/// <summary>A telephone, in a list in a document.</summary>
[ComplexType]
public sealed record Phone(string Kind, string Number);
