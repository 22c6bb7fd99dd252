using System.Globalization;
using System.Text;

namespace Oxen;

/// <summary>
/// Prints any tree for people, at any stage: much like SQL, but of no database. A column is <c>#0.name</c>, by the id of
/// its source, with <c>?</c> when it can be NULL; a parameter shows how it is stored once that is known. Literals beside
/// a sensitive column aren't shown.
/// </summary>
internal sealed partial class SqlPrinter : SqlVisitor<string>
{
    private const string Hidden = "…";

    private bool _hidesLiterals;

    private SqlPrinter()
    {
    }

    /// <summary>The node as text; a query has a line for each clause.</summary>
    public static string Print(SqlNode node) => new SqlPrinter().Visit(node);

    public override string VisitColumn(SqlColumn node) => $"#{node.Source}.{node.Name}{(node.IsNullable ? "?" : "")}";

    public override string VisitParameter(SqlParameter node) =>
        $"@{node.Value.Name}{(node.IsNullable ? "?" : "")}{(node.Value.IsList ? "[]" : "")}{Store(node)}{(node.IsSensitive ? " (sensitive)" : "")}";

    public override string VisitLiteral(SqlLiteral node) => node.Value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        _ when _hidesLiterals => Hidden,
        string text => $"'{text}'",
        Enum member => $"{TypeName.Of(node.ClrType)}.{member}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };

    public override string VisitUnary(SqlUnary node) => node.Operator switch
    {
        SqlUnaryOperator.Not => $"not {Operand(node.Operand)}",
        SqlUnaryOperator.Negate => $"-{Operand(node.Operand)}",
        _ => $"~{Operand(node.Operand)}",
    };

    public override string VisitBinary(SqlBinary node) => node.Operator is SqlBinaryOperator.And or SqlBinaryOperator.Or
        ? Operation(node)
        : Beside([node.Left, node.Right], () => Operation(node));

    public override string VisitIsNull(SqlIsNull node) => $"{Operand(node.Operand)} is {(node.IsNegated ? "not " : "")}null";

    public override string VisitFunction(SqlFunction node) => Beside(node.Arguments, () => Filled(node.Template, node.Arguments));

    public override string VisitRawValue(SqlRawValue node) => Beside(node.Arguments, () =>
        string.Concat(node.Text.Select((text, i) => i < node.Arguments.Count ? text + Operand(node.Arguments[i]) : text)));

    public override string VisitCase(SqlCase node) => Beside([.. node.Whens.SelectMany(when => new[] { when.Test, when.Then }), node.Else], () =>
        $"case {string.Join(' ', node.Whens.Select(when => $"when {Visit(when.Test)} then {Visit(when.Then)}"))} else {Visit(node.Else)} end");

    public override string VisitCast(SqlCast node) => $"{(node.IsChecked ? "checked " : "")}cast({Visit(node.Operand)} as {TypeName.Of(node.ClrType)})";

    public override string VisitCollate(SqlCollate node) => $"{Operand(node.Operand)} collate {node.Collation}";

    public override string VisitIn(SqlIn node) => Beside([node.Operand, .. node.Items], () => $"{Operand(node.Operand)} in ({List(node.Items, Visit)})");

    public override string VisitInList(SqlInList node) => $"{Operand(node.Operand)} in {Visit(node.List)}";

    public override string VisitInQuery(SqlInQuery node) => $"{Operand(node.Operand)} in {Subquery(node.Query)}";

    public override string VisitExists(SqlExists node) => $"exists {Subquery(node.Query)}";

    public override string VisitScalar(SqlScalar node) => Subquery(node.Query);

    public override string VisitAggregate(SqlAggregate node) =>
        $"{node.Function.ToString().ToLowerInvariant()}({(node.IsDistinct ? "distinct " : "")}{(node.Operand is null ? "*" : Visit(node.Operand))}){(node.Filter is null ? "" : $" filter ({Visit(node.Filter)})")}";

    public override string VisitGroupingSets(SqlGroupingSets node) =>
        $"{node.Kind.ToString().ToLowerInvariant()} ({List(node.Items, item => $"({List(item.Keys, Visit)})")})";

    public override string VisitGroupingKey(SqlGroupingKey node) => $"key({Visit(node.Key)})?";

    public override string VisitGrouping(SqlGrouping node) => $"grouping({Visit(node.Key)})";

    public override string VisitWindow(SqlWindow node)
    {
        List<string> parts = [];
        if (node.PartitionBy.Count > 0)
        {
            parts.Add($"partition by {List(node.PartitionBy, Visit)}");
        }

        if (node.OrderBy.Count > 0)
        {
            parts.Add($"order by {List(node.OrderBy, Ordering)}");
        }

        if (node.Frame is { } frame)
        {
            parts.Add($"{frame.Unit.ToString().ToLowerInvariant()} between {Bound(frame.Start)} and {Bound(frame.End)}");
        }

        return $"{Visit(node.Function)} over ({string.Join(' ', parts)})";
    }

    private string Ordering(SqlOrdering ordering) => Visit(ordering.Key) + (ordering.IsDescending ? " desc" : "");

    private string Bound(SqlFrameBound bound) => bound.Kind switch
    {
        SqlFrameBoundKind.UnboundedPreceding => "unbounded preceding",
        SqlFrameBoundKind.Preceding => $"{Visit(bound.Distance!)} preceding",
        SqlFrameBoundKind.CurrentRow => "current row",
        SqlFrameBoundKind.Following => $"{Visit(bound.Distance!)} following",
        _ => "unbounded following",
    };

    private static string Store(SqlExpression node) => node.Mapping is { } mapping ? ":" + mapping.StoreType : "";

    // Literals that stand beside a sensitive column may be values of it.
    private string Beside(NodeList<SqlExpression> operands, Func<string> print)
    {
        var outer = _hidesLiterals;
        _hidesLiterals |= operands.Any(SensitiveColumns.AreIn);
        var text = print();
        _hidesLiterals = outer;
        return text;
    }

    private string Operation(SqlBinary node) => $"{Operand(node.Left, node.Operator)} {Symbol(node.Operator)} {Operand(node.Right, node.Operator)}";

    // Parentheses stand wherever they aren't plainly superfluous: in chains of AND or OR, and around comparisons in them.
    private string Operand(SqlExpression node, SqlBinaryOperator around = SqlBinaryOperator.Coalesce) => node switch
    {
        SqlCase => $"({Visit(node)})",
        SqlBinary binary when LevelOf(binary.Operator) <= LevelOf(around) && !(binary.Operator == around && LevelOf(around) < 2) => $"({Visit(node)})",
        _ => Visit(node),
    };

    private static int LevelOf(SqlBinaryOperator op) => op switch
    {
        SqlBinaryOperator.Or => 0,
        SqlBinaryOperator.And => 1,
        <= SqlBinaryOperator.NullSafeNotEqual => 2,
        _ => 3,
    };

    private string Subquery(SqlQuery query) => $"(\n{Indented(Visit(query))}\n)";

    private static string List<T>(IEnumerable<T> items, Func<T, string> print) => string.Join(", ", items.Select(print));

    private static string Indented(string text) => "    " + text.Replace("\n", "\n    ", StringComparison.Ordinal);

    private string Filled(string template, NodeList<SqlExpression> arguments)
    {
        var text = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            var isHole = template[i] == '{' && i + 2 < template.Length && template[i + 2] == '}' && char.IsAsciiDigit(template[i + 1]);
            text.Append(isHole ? Operand(arguments[template[i + 1] - '0']) : template[i].ToString());
            i += isHole ? 2 : 0;
        }

        return text.ToString();
    }

    private static string Symbol(SqlBinaryOperator op) => op switch
    {
        SqlBinaryOperator.Or => "or",
        SqlBinaryOperator.And => "and",
        SqlBinaryOperator.Equal => "=",
        SqlBinaryOperator.NotEqual => "<>",
        SqlBinaryOperator.Less => "<",
        SqlBinaryOperator.LessOrEqual => "<=",
        SqlBinaryOperator.Greater => ">",
        SqlBinaryOperator.GreaterOrEqual => ">=",
        SqlBinaryOperator.NullSafeEqual => "is not distinct from",
        SqlBinaryOperator.NullSafeNotEqual => "is distinct from",
        SqlBinaryOperator.BitwiseOr => "|",
        SqlBinaryOperator.BitwiseAnd => "&",
        SqlBinaryOperator.BitwiseXor => "^",
        SqlBinaryOperator.ShiftLeft => "<<",
        SqlBinaryOperator.ShiftRight => ">>",
        SqlBinaryOperator.Add => "+",
        SqlBinaryOperator.Subtract => "-",
        SqlBinaryOperator.Concat => "||",
        SqlBinaryOperator.Multiply => "*",
        SqlBinaryOperator.Divide => "/",
        SqlBinaryOperator.Modulo => "%",
        SqlBinaryOperator.Coalesce => "??",
        _ => op.ToString(),
    };
}
