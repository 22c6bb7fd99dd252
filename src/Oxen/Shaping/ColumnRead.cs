namespace Oxen;

/// <summary>How a column of a result is read.</summary>
/// <param name="Mapping">How its values are stored.</param>
/// <param name="IsNullable">Whether it can be NULL.</param>
internal sealed record ColumnRead(TypeMapping Mapping, bool IsNullable)
{
    /// <summary>The error when it is NULL although its member must have a value; null where NULL is read as null, if the C# type has one.</summary>
    public string? NullError { get; init; }
}
