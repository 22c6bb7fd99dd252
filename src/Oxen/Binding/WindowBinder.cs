using System.Collections.Frozen;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds window functions: a function of <see cref="SqlFn"/>, and the window <c>Over</c> gives it.</summary>
internal static class WindowBinder
{
    private const string Over = nameof(WindowFunction<>.Over);

    private static readonly SqlFrame WholePartition = new(
        SqlFrameUnit.Rows, new SqlFrameBound(SqlFrameBoundKind.UnboundedPreceding), new SqlFrameBound(SqlFrameBoundKind.UnboundedFollowing));

    // Functions that aren't aggregates, by their names in SqlFn.
    private static readonly FrozenDictionary<string, WindowRow> Functions = new Dictionary<string, WindowRow>
    {
        [nameof(SqlFn.RowNumber)] = new("ROW_NUMBER"),
        [nameof(SqlFn.Rank)] = new("RANK"),
        [nameof(SqlFn.DenseRank)] = new("DENSE_RANK"),
        [nameof(SqlFn.PercentRank)] = new("PERCENT_RANK"),
        [nameof(SqlFn.CumulativeDistribution)] = new("CUME_DIST"),
        [nameof(SqlFn.NTile)] = new("NTILE"),
        [nameof(SqlFn.Lag)] = new("LAG") { PassesValue = true, MayBeOutside = true },
        [nameof(SqlFn.Lead)] = new("LEAD") { PassesValue = true, MayBeOutside = true },
        [nameof(SqlFn.FirstValue)] = new("FIRST_VALUE") { PassesValue = true },
        [nameof(SqlFn.LastValue)] = new("LAST_VALUE") { PassesValue = true, SeesWholePartition = true },
        [nameof(SqlFn.NthValue)] = new("NTH_VALUE") { PassesValue = true, MayBeOutside = true, SeesWholePartition = true },
    }.ToFrozenDictionary();

    /// <summary>A window function's value; null when the call is none.</summary>
    public static ValueShape? Bind(ScalarBinder scalars, MethodCallExpression node, Scope? scope)
    {
        if (node.Method is { Name: Over, DeclaringType: { IsGenericType: true } owner } && owner.GetGenericTypeDefinition() == typeof(WindowFunction<>))
        {
            scalars.HasWindows = true;
            var window = new Window(scalars, scope);
            if (node.Arguments is [var definition])
            {
                window.Define(definition);
            }

            return new ValueShape(Call(scalars, node, scope, window), node.Type);
        }

        return IsWindow(node.Type)
            ? throw QueryBinder.Error(node, $"'SqlFn.{node.Method.Name}' doesn't say which rows it is about.", "Call Over on it, such as .Over(w => w.OrderBy(x.Id)), or .Over() for all rows.")
            : null;
    }

    private static bool IsWindow(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(WindowFunction<>) || type.GetGenericTypeDefinition() == typeof(WindowAggregate<>));

    private static SqlExpression Call(ScalarBinder scalars, MethodCallExpression over, Scope? scope, Window window)
    {
        SqlExpression? filter = null;
        var function = over.Object as MethodCallExpression;
        while (function is { Method.Name: nameof(WindowAggregate<>.Where), Object: MethodCallExpression filtered })
        {
            filter = SqlBuild.And(filter, scalars.BindSql(function.Arguments[0], scope));
            function = filtered;
        }

        if (function is null || function.Method.DeclaringType != typeof(SqlFn))
        {
            throw QueryBinder.Error(over.Object ?? over, "What 'Over' is called on isn't a window function.", "Call it on a function of SqlFn, in the query itself, such as SqlFn.RowNumber().Over(…).");
        }

        NodeList<SqlExpression> arguments = [.. function.Arguments.Select(argument => scalars.BindSql(argument, scope))];
        return Functions.TryGetValue(function.Method.Name, out var row)
            ? Ranked(row, function, arguments, window)
            : Aggregate(function, arguments, filter, window);
    }

    private static SqlWindow Ranked(WindowRow row, MethodCallExpression call, NodeList<SqlExpression> arguments, Window window)
    {
        if (window.OrderBy.Count == 0)
        {
            throw QueryBinder.Error(call, $"'SqlFn.{call.Method.Name}' needs an order: rows of a table have none.", "Say which in the window, such as .Over(w => w.OrderBy(x.Id)).");
        }

        var type = call.Type.GetGenericArguments()[0];
        var isNullable = row.PassesValue && (arguments[0].IsNullable || (arguments.Count == 3 ? arguments[2].IsNullable : row.MayBeOutside || window.MayBeEmpty));
        var template = $"{row.Name}({string.Join(", ", arguments.Select((_, i) => $"{{{i}}}"))})";
        var function = new SqlFunction(template, arguments, Nullable.GetUnderlyingType(type) ?? type, isNullable);
        return new SqlWindow(function, window.PartitionBy, window.OrderBy) { Frame = window.Frame ?? (row.SeesWholePartition ? WholePartition : null), PassesValue = row.PassesValue };
    }

    private static SqlExpression Aggregate(MethodCallExpression call, NodeList<SqlExpression> arguments, SqlExpression? filter, Window window)
    {
        var type = call.Type.GetGenericArguments()[0];
        type = Nullable.GetUnderlyingType(type) ?? type;
        var value = arguments.Count > 0 ? arguments[0] : null;
        if (call.Method.Name == nameof(SqlFn.Count))
        {
            return Windowed(new SqlAggregate(SqlAggregateFunction.Count, value, type, IsNullable: false) { Filter = filter }, window);
        }

        var isNullable = value!.IsNullable || filter is not null || window.MayBeEmpty;
        switch (call.Method.Name)
        {
            case nameof(SqlFn.Sum):
                var sum = new SqlAggregate(SqlAggregateFunction.Sum, ScalarBinder.Summable(value, call), type, isNullable) { Filter = filter };
                return SqlBuild.Coalesce(Windowed(sum, window), SqlBuild.Zero(type));
            case nameof(SqlFn.Average):
                return Windowed(new SqlAggregate(SqlAggregateFunction.Average, ScalarBinder.Summable(value, call), type, isNullable) { Filter = filter }, window);
            default:
                var function = call.Method.Name == nameof(SqlFn.Min) ? SqlAggregateFunction.Min : SqlAggregateFunction.Max;
                return ScalarBinder.Extreme(function, value, isNullable) is SqlAggregate extreme
                    ? Windowed(extreme with { Filter = filter }, window)
                    : throw QueryBinder.Error(call, "An enum stored by its name isn't ordered as in C#, so a window has no least or greatest of it.", "Convert it to a number, or store its number.");
        }
    }

    private static SqlWindow Windowed(SqlAggregate aggregate, Window window) => new(aggregate, window.PartitionBy, window.OrderBy) { Frame = window.Frame };

    /// <summary>How a function is called.</summary>
    /// <param name="Name">Its name in SQL.</param>
    private sealed record WindowRow(string Name)
    {
        /// <summary>Whether it gives values of its first argument.</summary>
        public bool PassesValue { get; init; }

        /// <summary>Whether it may ask for a row that isn't there.</summary>
        public bool MayBeOutside { get; init; }

        /// <summary>Whether it sees the whole partition unless a frame is given. In SQL it would end at the row itself.</summary>
        public bool SeesWholePartition { get; init; }
    }

    /// <summary>A window as it is defined, call by call.</summary>
    private sealed class Window(ScalarBinder scalars, Scope? scope)
    {
        public NodeList<SqlExpression> PartitionBy { get; private set; }

        public NodeList<SqlOrdering> OrderBy { get; private set; }

        public SqlFrame? Frame { get; private set; }

        /// <summary>Whether the frame of a row may be without any row.</summary>
        public bool MayBeEmpty => Frame is { Start.Kind: SqlFrameBoundKind.Following } or { End.Kind: SqlFrameBoundKind.Preceding };

        public void Define(Expression definition)
        {
            switch (definition)
            {
                case LambdaExpression lambda:
                    Define(lambda.Body);
                    break;
                case MethodCallExpression { Object: { } before } call when call.Method.DeclaringType == typeof(WindowDefinition):
                    Define(before);
                    Add(call);
                    break;
                case ParameterExpression parameter when parameter.Type == typeof(WindowDefinition):
                    break;
                default:
                    throw QueryBinder.Error(definition, "This doesn't define a window.", "Write the window in the query, such as w => w.PartitionBy(x.Group).OrderBy(x.Id).");
            }
        }

        private void Add(MethodCallExpression call)
        {
            var isDescending = call.Method.Name.EndsWith("Descending", StringComparison.Ordinal);
            switch (call.Method.Name)
            {
                case nameof(WindowDefinition.PartitionBy):
                    PartitionBy = [.. PartitionBy, .. Shapes.Leaves(scalars.Bind(call.Arguments[0], scope)).Select(leaf => leaf.Sql)];
                    break;
                case nameof(WindowDefinition.OrderBy) or nameof(WindowDefinition.OrderByDescending) when OrderBy.Count > 0:
                    throw QueryBinder.Error(call, "The window is ordered twice.", "Use ThenBy or ThenByDescending for the next key.");
                case nameof(WindowDefinition.RowsBetween) or nameof(WindowDefinition.RangeBetween) or nameof(WindowDefinition.GroupsBetween):
                    Frame = new SqlFrame(UnitOf(call), Bound(call.Arguments[0]), Bound(call.Arguments[1]));
                    break;
                default:
                    OrderBy = [.. OrderBy, .. OrderBinder.Keys(scalars.Bind(call.Arguments[0], scope), call, isDescending)];
                    break;
            }
        }

        private static SqlFrameUnit UnitOf(MethodCallExpression call) => call.Method.Name switch
        {
            nameof(WindowDefinition.RowsBetween) => SqlFrameUnit.Rows,
            nameof(WindowDefinition.RangeBetween) => SqlFrameUnit.Range,
            _ => SqlFrameUnit.Groups,
        };

        private SqlFrameBound Bound(Expression bound) => bound switch
        {
            MemberExpression { Member.Name: nameof(SqlFn.CurrentRow) } => new SqlFrameBound(SqlFrameBoundKind.CurrentRow),
            MemberExpression { Member.Name: nameof(SqlFn.UnboundedPreceding) } => new SqlFrameBound(SqlFrameBoundKind.UnboundedPreceding),
            MemberExpression { Member.Name: nameof(SqlFn.UnboundedFollowing) } => new SqlFrameBound(SqlFrameBoundKind.UnboundedFollowing),
            MethodCallExpression { Method.Name: nameof(SqlFn.Preceding) } call => new SqlFrameBound(SqlFrameBoundKind.Preceding, Distance(call.Arguments[0])),
            MethodCallExpression { Method.Name: nameof(SqlFn.Following) } call => new SqlFrameBound(SqlFrameBoundKind.Following, Distance(call.Arguments[0])),
            _ => throw QueryBinder.Error(bound, "This isn't where a frame can begin or end.", "Use SqlFn.Preceding(n), SqlFn.CurrentRow, SqlFn.Following(n) or the unbounded ones."),
        };

        private SqlExpression Distance(Expression distance) => scalars.BindSql(distance, scope) is var known && known is SqlLiteral or SqlParameter
            ? known
            : throw QueryBinder.Error(distance, "How far a frame goes can't depend on a row.", "Use a number or a variable.");
    }
}
