namespace Oxen;

/// <summary>The names of filters that Oxen makes itself, for <c>IgnoreQueryFilters</c>.</summary>
public static class QueryFilters
{
    /// <summary>Leaves out rows that are marked as deleted, see <see cref="SoftDeleteAttribute"/>.</summary>
    public const string SoftDelete = "soft-delete";
}
