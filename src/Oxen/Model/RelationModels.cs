using System.Reflection;

namespace Oxen;

/// <summary>A foreign key: columns of one table that hold the key of another.</summary>
/// <param name="Entity">The table that holds the columns.</param>
/// <param name="Columns">The columns, in the order of <paramref name="PrincipalKey"/>.</param>
/// <param name="Principal">The table referred to.</param>
/// <param name="PrincipalKey">The columns referred to.</param>
/// <param name="OnDelete">What becomes of a row whose principal is deleted.</param>
internal sealed record ForeignKeyModel(
    EntityModel Entity, IReadOnlyList<ColumnModel> Columns, EntityModel Principal, IReadOnlyList<ColumnModel> PrincipalKey, DeleteBehavior OnDelete)
{
    /// <summary>What becomes of a row whose principal's key changes.</summary>
    public UpdateBehavior OnUpdate { get; init; }

    /// <summary>Where the columns refer to this principal and not to another; null where they always do. The database knows no such key.</summary>
    public ForeignKeyCondition? When { get; init; }

    /// <summary>Whether a foreign key of the database sees to it that what is referred to is there. None does of rows in several tables, or where the columns lie in the table of a class that refers to nothing.</summary>
    public bool IsInDatabase { get; init; } = true;

    /// <summary>Whether it holds the principal's key; otherwise it holds other columns that tell its rows apart.</summary>
    public bool IsToKey => PrincipalKey.SequenceEqual(Principal.Key);

    /// <summary>Whether it is this foreign key too, of whichever class of a hierarchy.</summary>
    public bool IsSameAs(ForeignKeyModel other) => this == other || (Principal == other.Principal && When == other.When && Columns.SequenceEqual(other.Columns) && PrincipalKey.SequenceEqual(other.PrincipalKey));

    /// <summary>The columns that a row which exists can change: those of its own key it can't.</summary>
    public IReadOnlyList<ColumnModel> Changeable => [.. (When is { } when ? Columns.Append(when.Column) : Columns).Except(Entity.Key)];

    /// <summary>What the row that refers to a principal holds: its key, and what says that it is this kind of principal.</summary>
    /// <param name="keyOf">Gives the value of a column of the principal's key.</param>
    /// <exception cref="RelatedObjectException">The principal doesn't hold what is referred to.</exception>
    public IEnumerable<(ColumnModel Column, object? Value)> ValuesFor(Func<ColumnModel, object?> keyOf)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            yield return (Columns[i], keyOf(PrincipalKey[i]) ?? (IsToKey ? null : throw new RelatedObjectException(
                Principal.ClrType, PrincipalKey[i].Property.Name, $"is null, but {TypeName.Of(Entity.ClrType)} refers to it by {Columns[i].Property.Name}. Set it first.")));
        }

        if (When is { } when)
        {
            yield return (when.Column, when.Value);
        }
    }
}

/// <summary>That a foreign key refers to one principal among several.</summary>
/// <param name="Column">The column that says to which.</param>
/// <param name="Value">Its value for this one.</param>
internal sealed record ForeignKeyCondition(ColumnModel Column, object Value);

/// <summary>An index.</summary>
/// <param name="Name">Its name, unquoted.</param>
/// <param name="Columns">Its columns, in order.</param>
/// <param name="IsUnique">Whether two rows may not agree in all columns.</param>
internal sealed record IndexModel(string Name, IReadOnlyList<ColumnModel> Columns, bool IsUnique)
{
    /// <summary>Whether it is one of the words of a text.</summary>
    public bool IsFullText { get; init; }

    /// <summary>What is said of it beside.</summary>
    public IndexDetails Details { get; init; } = IndexDetails.None;
}

/// <summary>A member that leads from one entity to another along a foreign key.</summary>
/// <param name="Property">The member.</param>
/// <param name="Target">The entity it leads to.</param>
/// <param name="ForeignKey">The foreign key it follows, from either side.</param>
/// <param name="IsCollection">Whether it leads to many.</param>
internal sealed record NavigationModel(PropertyInfo Property, EntityModel Target, ForeignKeyModel ForeignKey, bool IsCollection)
{
    /// <summary>Whether the member lies in the class whose table holds the foreign key.</summary>
    public bool IsOnDependent { get; init; }

    /// <summary>The class the member is mapped for; the property may be of a class it derives from that isn't mapped.</summary>
    public EntityModel Owner => IsOnDependent ? ForeignKey.Entity : ForeignKey.Principal;

    /// <summary>The member of the target that leads back to one entity; null where there is none.</summary>
    public NavigationModel? Inverse => Target.Navigations.FirstOrDefault(other => other.ForeignKey == ForeignKey && other.IsOnDependent != IsOnDependent && !other.IsCollection);

    /// <summary>
    /// For many to many, the foreign key of the rows between to <see cref="Target"/>; <see cref="ForeignKey"/> is theirs to
    /// the class of the member. Null for any other relation.
    /// </summary>
    public ForeignKeyModel? Through { get; init; }

    /// <summary>By which commands its rows are read, where that was said.</summary>
    public QuerySplittingBehavior? Splitting { get; init; }

    /// <summary>Whether it is loaded with every entity that has it.</summary>
    public bool IsAutoIncluded { get; init; }

    /// <summary>Reads the member of an entity. Made at first use.</summary>
    public Func<object, object?> Get => field ??= PropertyAccess.Getter(Property);

    /// <summary>Writes the member of an entity; null for a property without setter. Made at first use.</summary>
    public Action<object, object?>? Set => field ??= PropertyAccess.Setter(Property);

    /// <inheritdoc/>
    public bool Equals(NavigationModel? other) => ReferenceEquals(this, other)
        || (other is not null && Property.Equals(other.Property) && Target == other.Target && ForeignKey == other.ForeignKey && Through == other.Through
            && (IsCollection, IsOnDependent, IsAutoIncluded, Splitting) == (other.IsCollection, other.IsOnDependent, other.IsAutoIncluded, other.Splitting));

    /// <summary>Of what never changes: what is made at first use is no part of it.</summary>
    public override int GetHashCode() => HashCode.Combine(Property, Target);
}
