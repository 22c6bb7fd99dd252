using System.Reflection;

namespace Oxen;

/// <summary>A member whose object is stored in columns of its owner's table, in the making.</summary>
internal sealed class ComplexDraft(PropertyInfo property, EntityDraft inside, bool isOptional) : MemberDraft(property)
{
    /// <summary>What is known of its type, as of a class of its own.</summary>
    public EntityDraft Inside { get; } = inside;

    /// <summary>Whether there may be no object.</summary>
    public bool IsOptional { get; } = isOptional;

    /// <summary>The columns of the owner: one for each of the type's, in their order.</summary>
    public required IReadOnlyList<ColumnDraft> Columns { get; init; }
}
