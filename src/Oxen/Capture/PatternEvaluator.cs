using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>
/// Evaluates a pattern over the leaves of one execution. Variables, members, calls and conversions are read by
/// reflection, which takes nanoseconds; a compiled lambda would take a thousand times as long as it saves.
/// </summary>
internal static class PatternEvaluator
{
    // The application's own exception, not reflection's wrapping of it.
    private const BindingFlags OwnExceptions = BindingFlags.DoNotWrapExceptions;

    /// <summary>The value of <paramref name="pattern"/>.</summary>
    public static object? Evaluate(Expression pattern, ReadOnlySpan<object?> leaves, ref QueryClock clock) => pattern switch
    {
        LeafExpression leaf => leaves[leaf.Index],
        MemberExpression { Expression: null } member => clock.Read(member.Member) ?? Read(member.Member, null),
        MemberExpression member => Read(member.Member, Evaluate(member.Expression!, leaves, ref clock)),
        ConstantExpression constant => constant.Value,
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert
            when convert.Type.IsAssignableFrom(convert.Operand.Type) || Nullable.GetUnderlyingType(convert.Type) == convert.Operand.Type
            => Evaluate(convert.Operand, leaves, ref clock),
        MethodCallExpression call when !call.Method.GetParameters().Any(parameter => parameter.ParameterType.IsByRef) && !HasLambda(call)
            => Call(call, leaves, ref clock),
        BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual, Right: ConstantExpression { Value: null } } test
            when test.Method is null || test.Method.DeclaringType == typeof(string)
            => Evaluate(test.Left, leaves, ref clock) is null == (test.NodeType == ExpressionType.Equal),
        UnaryExpression { NodeType: ExpressionType.Not, Method: null } not when not.Type == typeof(bool) => !(bool)Evaluate(not.Operand, leaves, ref clock)!,
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => NewArray(array, leaves, ref clock),
        _ => Interpret(pattern, leaves, ref clock),
    };

    private static object? Read(MemberInfo member, object? instance)
    {
        if (instance is null && !IsStatic(member))
        {
            throw new InvalidOperationException($"The query reads '{member.DeclaringType?.Name}.{member.Name}' of an object that is null. Assign the object before running the query.");
        }

        return member is FieldInfo field ? field.GetValue(instance) : ((PropertyInfo)member).GetValue(instance, OwnExceptions, null, null, null);
    }

    private static bool IsStatic(MemberInfo member) =>
        member is FieldInfo { IsStatic: true } || member is PropertyInfo property && property.GetMethod!.IsStatic;

    private static object? Call(MethodCallExpression call, ReadOnlySpan<object?> leaves, ref QueryClock clock)
    {
        var instance = call.Object is null ? null : Evaluate(call.Object, leaves, ref clock);
        var arguments = EvaluateAll(call.Arguments, leaves, ref clock);
        return call.Method.Invoke(instance, OwnExceptions, null, arguments, null);
    }

    private static object?[] EvaluateAll(ReadOnlyCollection<Expression> expressions, ReadOnlySpan<object?> leaves, ref QueryClock clock)
    {
        var values = new object?[expressions.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Evaluate(expressions[i], leaves, ref clock);
        }

        return values;
    }

    private static Array NewArray(NewArrayExpression array, ReadOnlySpan<object?> leaves, ref QueryClock clock)
    {
        var values = EvaluateAll(array.Expressions, leaves, ref clock);
        var result = Array.CreateInstance(array.Type.GetElementType()!, values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            result.SetValue(values[i], i);
        }

        return result;
    }

    private static bool HasLambda(MethodCallExpression call) =>
        call.Arguments.Any(argument => argument is LambdaExpression or UnaryExpression { NodeType: ExpressionType.Quote });

    private static object? Interpret(Expression pattern, ReadOnlySpan<object?> leaves, ref QueryClock clock)
    {
        var body = new LeafFiller(leaves.ToArray(), clock).Visit(pattern);
        return Expression.Lambda<Func<object?>>(Expression.Convert(body, typeof(object))).Compile(preferInterpretation: true)();
    }

    private sealed class LeafFiller(object?[] leaves, QueryClock clock) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) =>
            node is LeafExpression leaf ? Expression.Constant(leaves[leaf.Index], leaf.Type) : node;

        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression is null && clock.Read(node.Member) is { } time ? Expression.Constant(time, node.Type) : base.VisitMember(node);
    }
}
