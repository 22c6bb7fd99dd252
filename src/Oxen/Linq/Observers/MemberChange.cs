namespace Oxen;

/// <summary>A member of an object that is written, with what its row held and will hold.</summary>
public sealed class MemberChange
{
    private readonly TypeMapping? _element;

    internal MemberChange(ColumnModel column, object? old, object? current)
        : this(column, old, current, !ColumnValues.AreEqual(column, old, current))
    {
    }

    internal MemberChange(ColumnModel column, object? old, object? current, bool isChanged)
    {
        Name = column.Property.Name;
        Column = column.Name;
        IsSensitive = column.IsSensitive;
        IsChanged = isChanged;
        _element = column.Type.Element;
        Old = Shown(old);
        New = Shown(current);
    }

    /// <summary>The member, such as <c>Name</c> or <c>Home.City</c>.</summary>
    public string Name { get; }

    /// <summary>The column's name.</summary>
    public string Column { get; }

    /// <summary>What the row holds; null where there is no row, or it wasn't read. <c>***</c> in the place of a value of a <c>[Sensitive]</c> member.</summary>
    public object? Old { get; }

    /// <summary>What the row will hold; null where there will be none. <c>***</c> in the place of a value of a <c>[Sensitive]</c> member.</summary>
    public object? New { get; }

    /// <summary>Whether the two differ.</summary>
    public bool IsChanged { get; }

    /// <summary>Whether values must not be seen.</summary>
    public bool IsSensitive { get; }

    /// <summary>The member and its values: of lists the elements, of bytes the first ones and their number.</summary>
    public override string ToString() => $"{Name}: {ShownMember.Of(Old, _element)} -> {ShownMember.Of(New, _element)}";

    private object? Shown(object? value) => IsSensitive && value is not null ? ColumnModel.Masked : value;
}
