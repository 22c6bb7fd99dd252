namespace Oxen;

/// <summary>
/// A column of a source, to look something up by. A class, since the collections that are keyed by it must not be compiled anew in each
/// process, as those over a type of value are.
/// </summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Name">The column's name.</param>
internal sealed record ColumnKey(int Source, string Name);
