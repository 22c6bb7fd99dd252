namespace Oxen;

/// <summary>An object to be written isn't what a query filter of the context lets it see: its row would be another's, or is. Nothing was written.</summary>
public sealed class QueryFilterException : OxenException
{
    /// <param name="entityType">The class.</param>
    /// <param name="operation">What was to be done, such as <c>INSERT</c>.</param>
    /// <param name="filter">The filter's name; null for one without.</param>
    /// <param name="members">The members it compares with the context.</param>
    internal QueryFilterException(Type entityType, string operation, string? filter, IEnumerable<string> members)
        : base(ErrorCodes.QueryFilter,
            $"{operation} of {TypeName.Of(entityType)} was refused: the object isn't what the query filter{(filter is null ? "" : $" '{filter}'")} of the context lets through, so its row would be another's. Set {string.Join(", ", members)} as the context demands, or write it on db.IgnoreQueryFilters({(filter is null ? "" : $"\"{filter}\"")}).")
    {
        EntityType = entityType;
        Filter = filter;
    }

    /// <param name="entityType">The class.</param>
    /// <param name="on">The columns that say which row the object means.</param>
    internal QueryFilterException(Type entityType, IEnumerable<string> on)
        : base(ErrorCodes.QueryFilter,
            $"UPSERT of {TypeName.Of(entityType)} was refused: there is a row that has the object's values of {string.Join(", ", on)}, and a query filter of the context hides it, such as one of tenants or of what is deleted softly. Give the object other values, or write it on db.IgnoreQueryFilters().") => EntityType = entityType;

    /// <summary>The class of the object.</summary>
    public Type EntityType { get; }

    /// <summary>The name of the filter; null for one without, and for a row that an upsert found hidden.</summary>
    public string? Filter { get; }
}
