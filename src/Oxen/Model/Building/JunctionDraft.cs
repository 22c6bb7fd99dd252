namespace Oxen;

/// <summary>A relation of many to many in the making: each row of the junction holds the keys of both sides.</summary>
internal sealed class JunctionDraft(JunctionEnd one, JunctionEnd other, JunctionSettings settings)
{
    public JunctionEnd One { get; } = one;

    public JunctionEnd Other { get; } = other;

    /// <summary>What was said of the rows between.</summary>
    public JunctionSettings Settings { get; } = settings;

    /// <summary>Whether both sides are one class.</summary>
    public bool IsOfOneClass => One.Entity == Other.Entity;

    /// <summary>The class and member to name in an error.</summary>
    public NavigationDraft? Navigation => One.Navigation ?? Other.Navigation;
}

/// <summary>One side of a relation of many to many.</summary>
/// <param name="entity">The class.</param>
/// <param name="navigation">Its collection of the other class, if it has one.</param>
internal sealed class JunctionEnd(EntityDraft entity, NavigationDraft? navigation)
{
    public EntityDraft Entity { get; } = entity;

    public NavigationDraft? Navigation { get; } = navigation;
}
