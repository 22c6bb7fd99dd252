namespace Oxen;

/// <summary>How a database makes rows of the elements of an array inside a JSON document.</summary>
/// <param name="Source">
/// The source with its alias: <c>{0}</c> for the document, <c>{1}</c> for the path of the array, <c>{2}</c> for the alias. It
/// may stand beside the source the document is a column of, and has no rows where there is null or nothing.
/// </param>
/// <param name="Position">The column whose order is that of the elements.</param>
/// <param name="Columns">The columns an element is read from, the holes of <see cref="JsonItem"/>'s rows. The first is the element as a document where it is an object or an array.</param>
internal sealed record JsonRowsSyntax(string Source, string Position, NodeList<string> Columns)
{
    /// <summary>The path of a whole document.</summary>
    public const string Root = "$";

    /// <summary>A shorter source for an array that is the whole document, with <c>{1}</c> for the alias; null for the same.</summary>
    public string? Whole { get; init; }
}
