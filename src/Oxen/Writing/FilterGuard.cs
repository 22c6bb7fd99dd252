using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Refuses objects that the filters of the context wouldn't let it see again: each part of a filter that compares the row
/// with the context is asked of the values that would be written. What a filter says of the row alone, such as that it
/// isn't hidden, is the application's to change.
/// </summary>
internal sealed class FilterGuard
{
    private readonly EntityModel _entity;
    private readonly List<Part> _parts = [];

    private FilterGuard(EntityModel entity) => _entity = entity;

    /// <summary>The guard of an entity; null where nothing is to be asked.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="filters">The filters that apply to it.</param>
    /// <param name="first">Where the values of the context begin.</param>
    /// <param name="options">Say how functions are made of the questions.</param>
    public static FilterGuard? Of(EntityModel entity, IEnumerable<FilterTemplate> filters, int first, OptionsData options)
    {
        var guard = new FilterGuard(entity);
        foreach (var filter in filters)
        {
            foreach (var part in filter.Parts)
            {
                List<ColumnModel> columns = [.. part.Members.Select(member => FilterPart.ColumnOf(entity, member)).OfType<ColumnModel>()];
                if (columns.Count == part.Members.Length)
                {
                    var question = new OverValues(entity, filter.Condition.Parameters[0], first).Lambda(part.Condition);
                    guard._parts.Add(new Part(filter.Name, columns, new(options, () => question)));
                }
            }
        }

        return guard._parts.Count == 0 ? null : guard;
    }

    /// <summary>Asks whether the context would see the row.</summary>
    /// <param name="values">The values of the row, and behind them those of the context.</param>
    /// <param name="operation">What is to be done.</param>
    /// <param name="written">The columns that are written; null for all.</param>
    /// <exception cref="QueryFilterException">It wouldn't.</exception>
    public void Check(object?[] values, string operation, IReadOnlyCollection<ColumnModel>? written = null)
    {
        foreach (var part in _parts)
        {
            if ((written is null || part.Columns.Any(written.Contains)) && !part.Question.Function(values))
            {
                throw new QueryFilterException(_entity.ClrType, operation, part.Filter, [.. part.Columns.Select(column => column.Property.Name)]);
            }
        }
    }

    private sealed record Part(string? Filter, IReadOnlyList<ColumnModel> Columns, WarmingFunction<Func<object?[], bool>> Question);

    /// <summary>Puts the values to be written in the place of the row's members, and those of the context in that of slots.</summary>
    private sealed class OverValues(EntityModel entity, ParameterExpression row, int first) : ExpressionVisitor
    {
        private static readonly ParameterExpression Values = Expression.Parameter(typeof(object?[]), "values");

        public Expression<Func<object?[], bool>> Lambda(Expression condition) => Expression.Lambda<Func<object?[], bool>>(Question(condition), Values);

        // What is asked of an object that isn't there is false, as in SQL.
        private Expression Question(Expression condition) => condition is BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } both
            ? both.Update(Question(both.Left), null, Question(both.Right))
            : Expression.TryCatch(Visit(condition), Expression.Catch(typeof(NullReferenceException), Expression.Constant(false)));

        protected override Expression VisitMember(MemberExpression node) => FilterPart.MemberOf(row, node) is { } path && entity.FindColumn(path) is { } column
            ? Value(entity.IndexOf(column), node.Type)
            : base.VisitMember(node);

        protected override Expression VisitExtension(Expression node) => node is SlotExpression slot ? Value(first + slot.Index, slot.Type) : node;

        private static MethodCallExpression Value(int index, Type type) =>
            Expression.Call(typeof(FailedValue), nameof(FailedValue.Cast), [type], Expression.ArrayIndex(Values, Expression.Constant(index)));
    }
}
