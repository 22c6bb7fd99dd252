using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>Reads calls of <see cref="SqlFn.Raw"/>: their text is part of the query's form, as an operator is, and only the holes hold values.</summary>
internal static class RawCall
{
    /// <summary>Whether it is <see cref="SqlFn.Raw"/>.</summary>
    public static bool IsRaw(MethodInfo method) => method.DeclaringType == typeof(SqlFn) && method.Name == nameof(SqlFn.Raw);

    /// <summary>The text and what stands in its holes; null where the call isn't written with an interpolated string.</summary>
    public static (ConstantExpression Text, ReadOnlyCollection<Expression> Holes)? Parts(MethodCallExpression call) =>
        call.Arguments is [MethodCallExpression { Method: { Name: nameof(FormattableStringFactory.Create) }, Arguments: [ConstantExpression text, NewArrayExpression holes] } create]
        && create.Method.DeclaringType == typeof(FormattableStringFactory)
            ? (text, holes.Expressions)
            : null;

    /// <summary>The call with each hole mapped.</summary>
    public static MethodCallExpression WithHoles(MethodCallExpression call, Func<Expression, Expression> map)
    {
        var create = (MethodCallExpression)call.Arguments[0];
        var holes = (NewArrayExpression)create.Arguments[1];
        return call.Update(null, [create.Update(null, [create.Arguments[0], holes.Update(holes.Expressions.Select(map))])]);
    }
}
