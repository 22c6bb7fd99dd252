namespace Oxen;

/// <summary>A relation of a model in the making: the dependent holds the key of the principal.</summary>
internal sealed class RelationDraft(EntityDraft dependent, EntityDraft principal)
{
    public EntityDraft Dependent { get; private set; } = dependent;

    public EntityDraft Principal { get; private set; } = principal;

    /// <summary>The dependent's member that leads to the principal.</summary>
    public NavigationDraft? FromDependent { get; set; }

    /// <summary>The principal's member that leads to the dependent, or dependents.</summary>
    public NavigationDraft? FromPrincipal { get; set; }

    /// <summary>Whether a principal has at most one dependent.</summary>
    public bool IsOneToOne { get; set; }

    /// <summary>Whether it is certain which of the two is the dependent; otherwise properties that can be the foreign key decide.</summary>
    public bool IsDependentKnown { get; set; }

    /// <summary>The properties of the foreign key, where the <see cref="ModelBuilder"/> said so.</summary>
    public IReadOnlyList<string>? ForeignKey { get; set; }

    /// <summary>The principal's properties that the foreign key holds, where the <see cref="ModelBuilder"/> said so.</summary>
    public IReadOnlyList<string>? PrincipalKey { get; init; }

    /// <summary>The principal's columns that the foreign key holds: those of its key, unless others were named.</summary>
    public IReadOnlyList<ColumnDraft> Referred
    {
        get => field ?? Principal.Key;
        set;
    }

    /// <summary>Whether the foreign key holds other columns than those of the principal's key.</summary>
    public bool IsToAlternate => !Referred.SequenceEqual(Principal.Key);

    public DeleteBehavior? OnDelete { get; set; }

    public UpdateBehavior OnUpdate { get; set; }

    public bool IsIndexed { get; set; } = true;

    /// <summary>The columns of the foreign key, once found, in the order of <see cref="Referred"/>.</summary>
    public IReadOnlyList<ColumnDraft> Columns { get; set; } = [];

    /// <summary>The property that says which class the foreign key refers to, and its value for this relation, where the <see cref="ModelBuilder"/> said so.</summary>
    public (string Property, object Value)? When { get; set; }

    /// <summary>The column of that property, once found.</summary>
    public ColumnDraft? WhenColumn { get; set; }

    /// <summary>The columns by which dependents are looked for.</summary>
    public IReadOnlyList<ColumnDraft> Searched => WhenColumn is null ? Columns : [WhenColumn, .. Columns];

    /// <summary>The class and member to name in an error.</summary>
    public NavigationDraft? Navigation => FromDependent ?? FromPrincipal;

    /// <summary>Makes the dependent the principal.</summary>
    public void Swap()
    {
        (Dependent, Principal) = (Principal, Dependent);
        (FromDependent, FromPrincipal) = (FromPrincipal, FromDependent);
    }
}
