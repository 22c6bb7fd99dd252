namespace Oxen;

/// <summary>What SQL says of the array <c>{0}</c> that a column holds, as functions: rows of this type, by these names.</summary>
internal static class ArrayPart
{
    /// <summary>The row of the number of elements.</summary>
    public const string Count = nameof(Count);

    /// <summary>The row of the element at the place <c>{1}</c>, counted from 1; NULL outside.</summary>
    public const string Element = nameof(Element);

    /// <summary>The row of whether <c>{1}</c>, which isn't NULL, is an element.</summary>
    public const string Contains = nameof(Contains);

    /// <summary>The row of whether an element is NULL.</summary>
    public const string ContainsNull = nameof(ContainsNull);

    /// <summary>The row of the place of the first element that equals <c>{1}</c>, NULL or not, counted from 1; NULL where there is none.</summary>
    public const string Place = nameof(Place);

    /// <summary>The row of whether an element is in the array <c>{1}</c>, NULLs aside.</summary>
    public const string Overlaps = nameof(Overlaps);

    /// <summary>The row of the elements of the array, then those of the array <c>{1}</c>.</summary>
    public const string Concat = nameof(Concat);

    /// <summary>The row of the elements of the array, then <c>{1}</c>.</summary>
    public const string Append = nameof(Append);

    /// <summary>The row of <c>{1}</c>, then the elements of the array.</summary>
    public const string Prepend = nameof(Prepend);

    /// <summary>The row of an array of values, with <c>{0}</c> for all of them.</summary>
    public const string OfValues = nameof(OfValues);

    /// <summary>The row of an array of what the query <c>{0}</c> gives.</summary>
    public const string OfQuery = nameof(OfQuery);
}
