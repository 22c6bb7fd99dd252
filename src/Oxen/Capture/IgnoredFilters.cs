using System.Linq.Expressions;

namespace Oxen;

/// <summary>Filters of the model that a query, or a whole context, goes without. Said anywhere in a query, it means all of it.</summary>
/// <param name="AreAll">Whether it means every filter.</param>
/// <param name="Names">The names of those that are meant, in order.</param>
internal sealed record IgnoredFilters(bool AreAll, NodeList<string> Names) : QueryNote
{
    /// <summary>Whether a unit of work knows what is read, which plans are told by too.</summary>
    public bool IsTracked { get; init; }

    /// <summary>Whether nobody is told of the objects that are read, since they aren't the application's.</summary>
    public bool AreSilent { get; init; }

    /// <summary>No filter is ignored.</summary>
    public static IgnoredFilters None { get; } = new(false, []);

    /// <summary>Every filter is.</summary>
    public static IgnoredFilters All { get; } = new(true, []);

    /// <summary>Those that a query says it goes without, or a table in it. What the contexts of its tables go without is no part of it: the one that runs it counts.</summary>
    public static IgnoredFilters In(Expression query)
    {
        var finder = new Finder();
        finder.Visit(query);
        return finder.Found;
    }

    /// <summary>Whether a filter is ignored.</summary>
    /// <param name="name">Its name; null for one without.</param>
    public bool Covers(string? name) => AreAll || (name is not null && Names.Contains(name));

    /// <summary>Whether filters are left for the rows of an entity: its own, or those of classes that derive from it.</summary>
    public bool LeaveAny(EntityModel entity) => entity.Hierarchy is null ? LeaveAnyOf(entity) : entity.WithDerived.Any(LeaveAnyOf);

    /// <summary>These and more.</summary>
    public IgnoredFilters With(IgnoredFilters more) =>
        more == None ? this
        : AreAll || more.AreAll ? All with { IsTracked = IsTracked, AreSilent = AreSilent }
        : this with { Names = [.. Names.Concat(more.Names).Distinct().Order(StringComparer.Ordinal)] };

    // Each write asks: nothing is allocated where there are none.
    private bool LeaveAnyOf(EntityModel entity)
    {
        for (var i = 0; i < entity.Filters.Count; i++)
        {
            if (!Covers(entity.Filters[i].Name))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Finder : TemplateVisitor
    {
        public IgnoredFilters Found { get; private set; } = None;

        protected override Expression VisitConstant(ConstantExpression node)
        {
            Found = node.Value is IgnoredFilters said ? Found.With(said) : node.Value is IQueryRoot table ? Found.With(table.Ignored) : Found;
            return node;
        }

        protected override Expression VisitExtension(Expression node)
        {
            Found = node is RootExpression root ? Found.With(root.Ignored) : Found;
            return base.VisitExtension(node);
        }
    }
}
