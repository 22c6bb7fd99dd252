using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>Makes a value look like a captured variable in an expression, so that it is a parameter and not part of the form.</summary>
internal static class Captured
{
    /// <summary>The value as a variable.</summary>
    public static MemberExpression Of<T>(T value) => Expression.Field(Expression.Constant(new Box<T>(value)), Box<T>.Field);

    private sealed class Box<T>(T value)
    {
        public static readonly FieldInfo Field = typeof(Box<T>).GetField(nameof(Value))!;

        public readonly T Value = value;
    }
}
