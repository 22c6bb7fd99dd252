namespace Oxen;

/// <summary>How a column of a result is read.</summary>
/// <param name="Mapping">How its values are stored.</param>
/// <param name="IsNullable">Whether it can be NULL.</param>
internal sealed record ColumnRead(TypeMapping Mapping, bool IsNullable)
{
    /// <summary>The error when it is NULL although its member must have a value; null where NULL is read as null, if the C# type has one.</summary>
    public string? NullError { get; init; }

    /// <summary>Its name, for that error.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the column an expression is; null where it is computed, or only the query has the name.</summary>
    public static string? NameOf(SqlExpression expression) => expression is SqlColumn { Name: var name } && !OutputList.IsMadeUp(name) ? name : null;
}

/// <summary>The error when a NULL is read where the C# type has none.</summary>
/// <param name="member">The member of the row it is read into, with those around it; empty when it is the row itself.</param>
/// <param name="type">The type.</param>
/// <param name="column">The column; null where the value is computed.</param>
internal delegate Exception NullError(string member, Type type, string? column);

/// <summary>What rows are read with, beside their columns.</summary>
/// <param name="NullError">The error when a NULL meets a type that has none.</param>
internal sealed record ReadTerms(NullError NullError)
{
    /// <summary>Prints the query; null where there is none.</summary>
    public Func<string>? Query { get; init; }

    /// <summary>Where the unit of work that knows the objects stands among the values of an execution; null for none.</summary>
    public int? TrackerSlot { get; init; }

    /// <summary>Whether nobody is told of the objects that are made.</summary>
    public bool AreSilent { get; init; }

    /// <summary>Whether the rows are locked, so that objects that are known take what they hold now.</summary>
    public bool AreLocked { get; init; }
}
