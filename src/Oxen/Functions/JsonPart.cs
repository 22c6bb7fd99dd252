namespace Oxen;

/// <summary>
/// Parts of JSON documents, as functions: a row of this type by the name of a C# type reads the value at the path <c>{1}</c>
/// of the document <c>{0}</c> as this type is stored. What isn't there, or is JSON's null, is NULL.
/// </summary>
internal static class JsonPart
{
    /// <summary>The row of an object or array at a path, as a document of its own.</summary>
    public const string Document = nameof(Document);

    /// <summary>What ends the name of a row for a document as a whole, where there is a shorter one than that of the path <c>$</c>.</summary>
    public const string OfWhole = nameof(OfWhole);

    /// <summary>The row of the number of elements of the list at a path.</summary>
    public const string Count = nameof(Count);

    /// <summary>The row of the document with the JSON text <c>{2}</c> at the path.</summary>
    public const string Set = nameof(Set);

    /// <summary>The row of the document with the text or whole number <c>{2}</c> at the path.</summary>
    public const string SetValue = nameof(SetValue);

    /// <summary>The row of whether <c>{2}</c> is in the list at a path.</summary>
    public const string Contains = nameof(Contains);
}

/// <summary>
/// Elements of lists in JSON documents, as functions: a row of this type by the name of a C# type reads an element as this
/// type is stored, from the columns that <c>SqlSyntax.JsonRows</c> names. A type without one is read as a part of the first
/// column, by the rows of <see cref="JsonPart"/>.
/// </summary>
internal static class JsonItem;
