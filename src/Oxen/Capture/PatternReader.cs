using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>
/// Reads the value of a pattern from the leaves of one execution. Variables, members, calls and conversions are read by
/// reflection, which takes nanoseconds; anything else, such as arithmetic, by an interpreted function that is made once. To
/// compile one would take a thousand times as long as it saves.
/// </summary>
internal sealed class PatternReader(Expression pattern)
{
    // The application's own exception, not reflection's wrapping of it.
    private const BindingFlags OwnExceptions = BindingFlags.DoNotWrapExceptions;

    private readonly Func<object?[], object?>? _function = IsSimple(pattern) ? null : PatternFunction.Of(pattern);

    /// <summary>What is read, over leaves.</summary>
    public Expression Pattern => pattern;

    /// <summary>The value.</summary>
    /// <param name="leaves">The leaves of this execution.</param>
    /// <param name="clock">The time of this execution; null as long as nobody asked for it.</param>
    public object? Read(ReadOnlySpan<object?> leaves, ref QueryClock? clock) =>
        _function is null ? Read(pattern, leaves, ref clock) : _function([clock ??= new QueryClock(), .. leaves]);

    private static bool IsSimple(Expression? pattern) => pattern switch
    {
        null or LeafExpression or ConstantExpression => true,
        MemberExpression member => IsSimple(member.Expression),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert => KeepsValue(convert) && IsSimple(convert.Operand),
        MethodCallExpression call => IsSimple(call.Object) && call.Arguments.All(IsSimple) && IsSimple(call.Method),
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => array.Expressions.All(IsSimple),
        _ => false,
    };

    private static bool IsSimple(MethodInfo method) =>
        !IsOfNullable(method) && !Array.Exists(method.GetParameters(), parameter => parameter.ParameterType.IsByRef);

    private static bool IsOfNullable(MemberInfo member) => member.DeclaringType is { IsValueType: true } type && Nullable.GetUnderlyingType(type) is not null;

    private static bool KeepsValue(UnaryExpression convert) =>
        convert.Type.IsAssignableFrom(convert.Operand.Type) || Nullable.GetUnderlyingType(convert.Type) == convert.Operand.Type;

    private static object? Read(Expression pattern, ReadOnlySpan<object?> leaves, ref QueryClock? clock) => pattern switch
    {
        LeafExpression leaf => leaves[leaf.Index],
        MemberExpression { Expression: null } member => QueryClock.Tells(member.Member) ? (clock ??= new QueryClock()).Read(member.Member) : Read(member.Member, null),
        MemberExpression member => Read(member.Member, Read(member.Expression!, leaves, ref clock)),
        ConstantExpression constant => constant.Value,
        UnaryExpression convert => Read(convert.Operand, leaves, ref clock),
        MethodCallExpression call => Call(call, leaves, ref clock),
        NewArrayExpression array => NewArray(array, leaves, ref clock),
        _ => throw new ArgumentOutOfRangeException(nameof(pattern)),
    };

    private static object? Read(MemberInfo member, object? instance) => member switch
    {
        FieldInfo field when instance is not null || field.IsStatic => field.GetValue(instance),
        PropertyInfo property when IsOfNullable(property) => ReadNullable(property, instance),
        PropertyInfo property when instance is not null || property.GetMethod!.IsStatic => property.GetValue(instance, OwnExceptions, null, null, null),
        _ => throw ObjectIsNull(member),
    };

    // The value of none is NULL: 'min == null || u.Age > min.Value' asks for both.
    private static object? ReadNullable(PropertyInfo property, object? value) => property.Name == nameof(Nullable<>.HasValue) ? value is not null : value;

    private static object? Call(MethodCallExpression call, ReadOnlySpan<object?> leaves, ref QueryClock? clock)
    {
        var instance = call.Object is null ? null : Read(call.Object, leaves, ref clock);
        if (instance is null && !call.Method.IsStatic)
        {
            throw ObjectIsNull(call.Method);
        }

        var arguments = ReadAll(call.Arguments, leaves, ref clock);
        return call.Method.Invoke(instance, OwnExceptions, null, arguments, null);
    }

    private static Array NewArray(NewArrayExpression array, ReadOnlySpan<object?> leaves, ref QueryClock? clock)
    {
        var values = ReadAll(array.Expressions, leaves, ref clock);
        var result = Array.CreateInstance(array.Type.GetElementType()!, values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            result.SetValue(values[i], i);
        }

        return result;
    }

    private static object?[] ReadAll(ReadOnlyCollection<Expression> expressions, ReadOnlySpan<object?> leaves, ref QueryClock? clock)
    {
        var values = expressions.Count == 0 ? [] : new object?[expressions.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Read(expressions[i], leaves, ref clock);
        }

        return values;
    }

    private static InvalidOperationException ObjectIsNull(MemberInfo member) =>
        new($"The query reads '{member.DeclaringType?.Name}.{member.Name}' of an object that is null. Assign the object before running the query.");
}
