using System.Linq.Expressions;

namespace Oxen;

/// <summary>The contract of what a query begins with: a table, or SQL the application wrote.</summary>
internal interface IQueryRoot
{
    /// <summary>The type of the rows.</summary>
    Type ElementType { get; }

    /// <summary>What the query runs on; parts of one query must agree.</summary>
    object Owner { get; }

    /// <summary>The SQL, with its holes; null for a table.</summary>
    FormattableString? Sql { get; }

    /// <summary>The filters that it says the query goes without; not those of its context, which count where it runs the query.</summary>
    IgnoredFilters Ignored { get; }

    /// <summary>The temporary table it is; null for any other root.</summary>
    EntityModel? Temporary => null;

    /// <summary>Throws where a command of the current flow wouldn't find it.</summary>
    void ThrowIfOutside()
    {
    }
}

/// <summary>The contract of a query: it can be inlined where another query mentions it.</summary>
internal interface IQuerySource
{
    /// <summary>The query's expression.</summary>
    Expression Expression { get; }
}
