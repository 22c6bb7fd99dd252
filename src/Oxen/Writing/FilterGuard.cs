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
    /// <param name="options">Compile the questions.</param>
    public static FilterGuard? Of(EntityModel entity, IEnumerable<FilterTemplate> filters, int first, OptionsData options)
    {
        var guard = new FilterGuard(entity);
        foreach (var filter in filters)
        {
            foreach (var part in filter.Parts)
            {
                List<ColumnModel> columns = [.. part.Members.Select(member => ColumnOf(entity, member)).OfType<ColumnModel>()];
                if (columns.Count == part.Members.Length)
                {
                    var question = new OverValues(entity, filter.Condition.Parameters[0], first).Lambda(part.Condition);
                    guard._parts.Add(new Part(filter.Name, columns, (Func<object?[], bool>)options.CompileExpression(question))
                    {
                        Required = [.. columns.Where(column => column.Property.PropertyType.IsValueType && Nullable.GetUnderlyingType(column.Property.PropertyType) is null).Select(column => EntityCommands.IndexOf(entity, column))],
                    });
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
            if ((written is null || part.Columns.Any(written.Contains)) && !part.Holds(values))
            {
                throw new QueryFilterException(_entity.ClrType, operation, part.Filter, [.. part.Columns.Select(column => column.Property.Name)]);
            }
        }
    }

    // What a path leads to may be a member of the column's value, such as the length of a text.
    private static ColumnModel? ColumnOf(EntityModel entity, string path) =>
        entity.FindColumn(path) ?? (path.LastIndexOf('.') is var end and > 0 ? ColumnOf(entity, path[..end]) : null);

    private sealed record Part(string? Filter, IReadOnlyList<ColumnModel> Columns, Func<object?[], bool> Question)
    {
        // Null where an object inside the row isn't there: SQL finds no such row.
        public required int[] Required { get; init; }

        public bool Holds(object?[] values) => !Array.Exists(Required, slot => values[slot] is null) && Question(values);
    }

    /// <summary>Puts the values to be written in the place of the row's members, and those of the context in that of slots.</summary>
    private sealed class OverValues(EntityModel entity, ParameterExpression row, int first) : ExpressionVisitor
    {
        private static readonly ParameterExpression Values = Expression.Parameter(typeof(object?[]), "values");

        public Expression<Func<object?[], bool>> Lambda(Expression condition) => Expression.Lambda<Func<object?[], bool>>(Visit(condition), Values);

        protected override Expression VisitMember(MemberExpression node) => FilterPart.MemberOf(row, node) is { } path && entity.FindColumn(path) is { } column
            ? Value(EntityCommands.IndexOf(entity, column), node.Type)
            : base.VisitMember(node);

        protected override Expression VisitExtension(Expression node) => node is SlotExpression slot ? Value(first + slot.Index, slot.Type) : node;

        private static MethodCallExpression Value(int index, Type type) =>
            Expression.Call(typeof(FailedValue), nameof(FailedValue.Cast), [type], Expression.ArrayIndex(Values, Expression.Constant(index)));
    }
}
