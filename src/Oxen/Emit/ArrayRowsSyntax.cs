namespace Oxen;

/// <summary>How a database makes rows of the elements of an array.</summary>
/// <param name="Source">The source with its alias: <c>{0}</c> for the array, which may be a column of the source before it, <c>{1}</c> for the alias. It has no rows where the array is NULL.</param>
/// <param name="Position">The column whose order is that of the elements.</param>
/// <param name="Value">The column of the elements.</param>
internal sealed record ArrayRowsSyntax(string Source, string Position, string Value);
