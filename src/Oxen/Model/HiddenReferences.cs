using System.Linq.Expressions;

namespace Oxen;

/// <summary>References to rows that must be there, of classes whose filters may hide them from rows that are seen.</summary>
internal static class HiddenReferences
{
    /// <summary>The references, each with the filters that nothing of its own class answers to.</summary>
    public static IEnumerable<(NavigationModel Reference, IReadOnlyList<FilterModel> Filters)> In(DbModel model)
    {
        foreach (var entity in model.Entities)
        {
            foreach (var reference in entity.Navigations.Where(navigation => navigation.IsOnDependent && navigation.Owner == entity && navigation.ForeignKey.When is null && navigation.ForeignKey.Columns.All(column => !column.IsNullable)))
            {
                List<FilterModel> hiding = [.. reference.Target.Filters.Where(filter => !entity.Filters.Any(own => (own.Name is not null && own.Name == filter.Name) || MemberFinder.IsIn(own.Condition, reference)))];
                if (hiding.Count > 0)
                {
                    yield return (reference, hiding);
                }
            }
        }
    }

    private sealed class MemberFinder(NavigationModel reference) : ExpressionVisitor
    {
        private bool _isFound;

        public static bool IsIn(LambdaExpression condition, NavigationModel reference)
        {
            var finder = new MemberFinder(reference);
            finder.Visit(condition.Body);
            return finder._isFound;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            _isFound |= node.Member.HasSameMetadataDefinitionAs(reference.Property);
            return base.VisitMember(node);
        }
    }
}
