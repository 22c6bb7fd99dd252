using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <content>Objects, lists and variables.</content>
internal sealed partial class CSharpWriter
{
    private void WriteObject(Expression node)
    {
        switch (node)
        {
            case NewExpression { Members.Count: > 0 } anonymous when IsAnonymous(anonymous.Type):
                WriteBraces("new", anonymous.Arguments, (argument, i) => WriteNamed(anonymous.Members[i].Name, argument));
                break;
            case NewExpression @new:
                text.Write($"new {TypeName.Of(@new.Type)}");
                WriteArguments(@new.Arguments, mayBreak: true);
                break;
            case MemberInitExpression init:
                WriteNew(init.NewExpression);
                WriteBraces("", init.Bindings, (binding, _) => WriteBinding(binding));
                break;
            case ListInitExpression list:
                WriteNew(list.NewExpression);
                WriteBraces("", list.Initializers, (element, _) => WriteElement(element));
                break;
            case NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array:
                WriteBraces(array.Expressions.Count == 0 ? $"new {TypeName.Of(array.Type)}" : "new[]", array.Expressions, (element, _) => Write(element, Strength.None));
                break;
            case NewArrayExpression array:
                text.Write($"new {TypeName.Of(array.Type.GetElementType()!)}[");
                WriteList(array.Expressions);
                text.Write("]");
                break;
            case BlockExpression { Variables: [var variable], Expressions: [BinaryExpression { NodeType: ExpressionType.Assign, Right: var value }, var body] }:
                Write(ParameterReplacer.Replace(variable, value, body), Strength.None);
                break;
            default:
                text.Write($"«{node.NodeType}»");
                break;
        }
    }

    private void WriteNew(NewExpression node)
    {
        text.Write($"new {TypeName.Of(node.Type)}");
        if (node.Arguments.Count > 0)
        {
            WriteArguments(node.Arguments);
        }
    }

    private void WriteBraces<T>(string prefix, IReadOnlyList<T> items, Action<T, int> write)
    {
        text.Write(items.Count == 0 ? prefix + " { }" : prefix + " { ");
        text.Depth++;
        for (var i = 0; i < items.Count; i++)
        {
            text.Write(i == 0 ? "" : ", ");
            text.Break();
            text.Depth++;
            write(items[i], i);
            text.Depth--;
        }

        text.Depth--;
        text.Write(items.Count == 0 ? "" : " }");
    }

    // A member that is called like what it is made of needn't be named.
    private void WriteNamed(string name, Expression value)
    {
        var own = value switch
        {
            MemberExpression member => member.Member.Name,
            ParameterExpression parameter => parameter.Name,
            SlotExpression { Pattern: MemberExpression member } => member.Member.Name,
            _ => null,
        };
        text.Write(own == name ? "" : WrittenName(name) + " = ");
        Write(value, Strength.None);
    }

    private void WriteBinding(MemberBinding binding)
    {
        text.Write(binding.Member.Name + " =");
        switch (binding)
        {
            case MemberAssignment assignment:
                text.Write(" ");
                Write(assignment.Expression, Strength.None);
                break;
            case MemberMemberBinding members:
                WriteBraces("", members.Bindings, (inner, _) => WriteBinding(inner));
                break;
            case MemberListBinding list:
                WriteBraces("", list.Initializers, (element, _) => WriteElement(element));
                break;
        }
    }

    private void WriteElement(ElementInit element)
    {
        if (element.Arguments is [var single])
        {
            Write(single, Strength.None);
        }
        else
        {
            WriteBraces("", element.Arguments, (argument, _) => Write(argument, Strength.None));
        }
    }

    private static bool IsAnonymous(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), false) && type.Name.Contains("AnonymousType", StringComparison.Ordinal);
}
