using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>Finds what gives the expression of a member marked <see cref="InlinedAttribute"/>.</summary>
internal static class Companion
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;

    /// <summary>What gives the expression of a property; null when it isn't marked. That of the object's own class counts, where an interface or base class was named.</summary>
    public static Expression? Of(MemberExpression node)
    {
        var owner = node.Expression;
        while (owner is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } && node.Member.DeclaringType!.IsAssignableFrom(operand.Type))
        {
            owner = operand;
        }

        return Of(node.Member, []) ?? (owner is not null && owner.Type != node.Member.DeclaringType && owner.Type.GetProperty(node.Member.Name) is { } own ? Of(own, []) : null);
    }

    /// <summary>What gives the expression of a method; null when it isn't marked.</summary>
    public static Expression? Of(MethodInfo method) => Of(method, method.IsGenericMethod ? method.GetGenericArguments() : []);

    private static Expression? Of(MemberInfo member, Type[] typeArguments)
    {
        if (member.GetCustomAttribute<InlinedAttribute>(inherit: true) is not { } inlined)
        {
            return null;
        }

        var type = member.DeclaringType!;
        var name = inlined.Expression ?? member.Name + "Expression";
        Expression? given = type.GetProperty(name, Static) is { } property ? Expression.Property(null, property)
            : type.GetField(name, Static) is { } field ? Expression.Field(null, field)
            : type.GetMethods(Static).FirstOrDefault(method => method.Name == name && method.GetParameters().Length == 0) is { } method
                ? Expression.Call(method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeArguments) : method)
            : null;
        return given is not null && typeof(LambdaExpression).IsAssignableFrom(given.Type) ? given : throw new ModelException(
            $"'{TypeName.Of(type)}.{member.Name}' is marked [Inlined], but {TypeName.Of(type)} has no static property, field or method '{name}' that gives its Expression<Func<…>>. Add it, or name another: [Inlined(nameof(…))].");
    }
}
