namespace Oxen;

/// <summary>
/// Parts of JSON documents, as functions: a row of this type by the name of a C# type reads the value at the path <c>{1}</c>
/// of the document <c>{0}</c> as this type is stored.
/// </summary>
internal static class JsonPart
{
    /// <summary>The row of the number of elements of the list at a path.</summary>
    public const string Count = nameof(Count);

    /// <summary>The row of whether <c>{2}</c> is in the list at a path.</summary>
    public const string Contains = nameof(Contains);
}
