using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// A relation the <see cref="ModelBuilder"/> was told of. Which side holds the foreign key is known from the start, but for
/// a relation of one to one, where it may be said, or follow from the properties.
/// </summary>
internal sealed class RelationSettings(RelationEnd from, RelationEnd to)
{
    /// <summary>The class whose builder began the relation.</summary>
    public RelationEnd From { get; } = from;

    /// <summary>The other class.</summary>
    public RelationEnd To { get; set; } = to;

    /// <summary>Whether one row belongs to many or to one; null until said.</summary>
    public RelationKind? Kind { get; set; }

    /// <summary>Whether <see cref="From"/> holds the foreign key; null where that isn't known.</summary>
    public bool? IsFromDependent { get; set; }

    /// <summary>The properties of the foreign key, where said.</summary>
    public IReadOnlyList<string>? ForeignKey { get; set; }

    /// <summary>The principal's properties that the foreign key holds, where they aren't its key.</summary>
    public IReadOnlyList<string>? PrincipalKey { get; set; }

    /// <summary>The dependent's property that says which class the foreign key refers to, and what it is for this one; null where that is certain.</summary>
    public (string Property, object Value)? When { get; set; }

    /// <summary>What was said of the rows between, for many to many.</summary>
    public JunctionSettings Junction { get; } = new();

    /// <summary>What becomes of dependents, where said.</summary>
    public DeleteBehavior? OnDelete { get; set; }

    /// <summary>Whether there is an index on the foreign key.</summary>
    public bool IsIndexed { get; set; } = true;

    /// <summary>What becomes of dependents when their principal's key changes.</summary>
    public UpdateBehavior OnUpdate { get; set; }

    /// <summary>Names the member of the other class that leads back.</summary>
    public RelationSettings Complete(LambdaExpression? navigation)
    {
        To = To with { Navigation = navigation is null ? null : PropertyNames.One(navigation) };
        return this;
    }
}

/// <summary>One end of a relation: a class, and its member that leads to the other end, if it has one.</summary>
internal sealed record RelationEnd(Type Type, string? Navigation)
{
    public override string ToString() => Navigation is null ? TypeName.Of(Type) : $"{TypeName.Of(Type)}.{Navigation}";
}

/// <summary>What the <see cref="ModelBuilder"/> was told of the rows between, in a relation of many to many; null where nothing.</summary>
internal sealed class JunctionSettings
{
    public TableName? Table { get; set; }

    /// <summary>The class of the rows.</summary>
    public Type? Type { get; set; }

    /// <summary>Its member that leads to the class whose builder began the relation.</summary>
    public string? ToOne { get; set; }

    /// <summary>Its member that leads to the other class.</summary>
    public string? ToOther { get; set; }
}

/// <summary>How many rows a relation relates.</summary>
internal enum RelationKind
{
    OneToMany,
    OneToOne,
    ManyToMany,
}
