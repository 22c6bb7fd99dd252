using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds SQL written by hand that is a value, see <see cref="SqlFn.Raw"/>.</summary>
internal static class RawValueBinder
{
    /// <summary>The value; null when the call is none.</summary>
    public static ValueShape? Bind(QueryBinder binder, MethodCallExpression node, Scope? scope)
    {
        if (!RawCall.IsRaw(node.Method))
        {
            return null;
        }

        if (RawCall.Parts(node) is not ({ Value: string sql }, var holes))
        {
            throw QueryBinder.Error(node.Arguments[0], "The SQL of 'SqlFn.Raw' comes from a variable, so it isn't known what its holes are.", "Write the SQL in the query itself, such as SqlFn.Raw<int>($\"length({u.Name})\").");
        }

        var (text, arguments) = RawBinder.Split(binder, sql, [.. holes.Select(Unboxed)], scope);
        return new ValueShape(new SqlRawValue(text, arguments, Nullable.GetUnderlyingType(node.Type) ?? node.Type), node.Type);
    }

    // What stands in a hole is passed as an object.
    private static Expression Unboxed(Expression hole) =>
        hole is UnaryExpression { NodeType: ExpressionType.Convert } convert && convert.Type == typeof(object) ? convert.Operand : hole;
}
