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
    /// Says by which commands the rows of a collection are read where it is included: by one of their own, or by that of the
    /// query. What the query says (<c>AsSplitQuery</c>, <c>AsSingleQuery</c>) goes before it, and it before what the options
    /// say; a query whose collections disagree is split.
    /// <example><code>model.Entity&lt;User>().Navigation(u => u.Posts).UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery);</code></example>
    /// </summary>
    public NavigationBuilder UseQuerySplittingBehavior(QuerySplittingBehavior behavior)
    {
        _settings.Splitting[_member] = new SplittingSettings(behavior);
        return this;
    }
}
