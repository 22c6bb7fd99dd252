namespace Oxen;

/// <summary>Finds columns of a select inside another node.</summary>
internal static class Correlation
{
    /// <summary>Whether <paramref name="inner"/> reads a column of a source of <paramref name="outer"/>.</summary>
    public static bool IsIn(SqlNode inner, SqlSelect outer) => IsIn(inner, Sources.Of(outer.From));

    /// <summary>Whether <paramref name="inner"/> reads a column of one of these sources.</summary>
    public static bool IsIn(SqlNode inner, IEnumerable<int> sources) => ColumnsRead.In(inner).Any(column => sources.Contains(column.Source));
}
