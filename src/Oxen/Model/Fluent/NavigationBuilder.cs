namespace Oxen;

/// <summary>Configures a member that leads to other entities.</summary>
public sealed class NavigationBuilder
{
    private readonly EntitySettings _settings;
    private readonly string _member;

    internal NavigationBuilder(EntitySettings settings, string member)
    {
        _settings = settings;
        _member = member;
    }

    /// <summary>
    /// Loads the member with every entity that has it, wherever entities are results, as if each query included it; also with
    /// those that are included themselves. <see cref="OxenQueryableExtensions.IgnoreAutoIncludes{T}"/> makes a query go without.
    /// Rows that a write returns, and those of <see cref="OxenDb.Sql{T}"/> with nothing composed over it, come without it too.
    /// <example><code>model.Entity&lt;Order>().Navigation(o => o.Lines).AutoInclude();</code></example>
    /// </summary>
    /// <param name="autoInclude">Whether it is.</param>
    public NavigationBuilder AutoInclude(bool autoInclude = true) => With(said => said with { IsAutoIncluded = autoInclude });

    /// <summary>
    /// Says by which commands the rows of a collection are read where it is included: by one of their own, or by that of the
    /// query. What the query says (<c>AsSplitQuery</c>, <c>AsSingleQuery</c>) goes before it, and it before what the options
    /// say; a query whose collections disagree is split.
    /// <example><code>model.Entity&lt;User>().Navigation(u => u.Posts).UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery);</code></example>
    /// </summary>
    public NavigationBuilder UseQuerySplittingBehavior(QuerySplittingBehavior behavior) => With(said => said with { Splitting = behavior });

    private NavigationBuilder With(Func<NavigationSettings, NavigationSettings> change)
    {
        _settings.Navigations[_member] = change(_settings.Navigation(_member));
        return this;
    }
}
