using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>Makes a value look like a captured variable in an expression, so that it is a parameter and not part of the form.</summary>
internal static class Captured
{
    /// <summary>The value as a variable.</summary>
    public static MemberExpression Of<T>(T value) => Expression.Field(Expression.Constant(new Box<T>(value)), Box<T>.Field);

    /// <summary>Whether it is a value made to look like a variable, which nobody gave a name.</summary>
    public static bool Is(MemberExpression member) =>
        member.Member.DeclaringType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Box<>);

    private sealed class Box<T>(T value)
    {
        public static readonly FieldInfo Field = typeof(Box<T>).GetField(nameof(Value))!;

        public readonly T Value = value;
    }
}
