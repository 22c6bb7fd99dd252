using System.Linq.Expressions;

namespace Oxen;

/// <summary>Reads the properties that a lambda names: of the class, or inside a complex member of it, such as <c>Address.City</c>.</summary>
internal static class PropertyNames
{
    /// <summary>The one property of <c>u => u.Name</c>.</summary>
    public static string One(LambdaExpression lambda)
    {
        ArgumentNullException.ThrowIfNull(lambda);
        return Property(lambda, lambda.Body) ?? throw new ModelException(
            $"{TypeName.Of(lambda.Parameters[0].Type)}: '{lambda}' names no property of the class. Name one directly, such as u => u.Name.");
    }

    /// <summary>The properties of <c>u => u.Name</c> or <c>u => new { u.Name, u.City }</c>, in that order.</summary>
    public static IReadOnlyList<string> Many(LambdaExpression lambda)
    {
        ArgumentNullException.ThrowIfNull(lambda);
        if (lambda.Body is not NewExpression { Arguments: { Count: > 0 } arguments })
        {
            return [One(lambda)];
        }

        var names = new string[arguments.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Property(lambda, arguments[i]) ?? throw new ModelException(
                $"{TypeName.Of(lambda.Parameters[0].Type)}: '{arguments[i]}' in '{lambda}' is no property of the class. Name properties directly, such as u => new {{ u.Name, u.City }}.");
        }

        return names;
    }

    /// <summary>The property an expression over the lambda's row names; null where it names none.</summary>
    public static string? Property(LambdaExpression lambda, Expression expression)
    {
        if (Strip(expression) is not MemberExpression { Expression: { } row, Member: System.Reflection.PropertyInfo property })
        {
            return null;
        }

        row = Strip(row);
        return row == lambda.Parameters[0] ? property.Name
            : row is MemberExpression { Expression: { } outer } value && Nullable.GetUnderlyingType(outer.Type) == value.Type && Property(lambda, outer) is { } nullable ? $"{nullable}.{property.Name}"
            : row.Type.Assembly != typeof(object).Assembly && Property(lambda, row) is { } path ? $"{path}.{property.Name}"
            : null;
    }

    private static Expression Strip(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } convert)
        {
            expression = convert.Operand;
        }

        return expression;
    }
}
