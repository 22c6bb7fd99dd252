using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>Writes an expression as C#, without what the compiler put in: conversions, numbers for enum members, spans.</summary>
/// <param name="text">Where it is written.</param>
/// <param name="model">Knows what tables are called.</param>
/// <param name="culprit">The part to mark; null for none.</param>
/// <param name="hidesLiterals">Whether literals must not be seen.</param>
internal sealed partial class CSharpWriter(CodeText text, DbModel model, Expression? culprit, bool hidesLiterals)
{
    private const string Hidden = "…";

    /// <summary>Writes a whole query.</summary>
    public void WriteQuery(Expression query) => Write(query, Strength.None);

    private void Write(Expression node, Strength context)
    {
        var start = text.Length;
        var needsParentheses = StrengthOf(node) < context;
        text.Write(needsParentheses ? "(" : "");
        var part = WriteNode(node, context);
        if (ReferenceEquals(node, culprit))
        {
            text.MarkFrom(part ?? start + (needsParentheses ? 1 : 0));
        }

        text.Write(needsParentheses ? ")" : "");
    }

    /// <summary>Writes a node; returns where its own part begins when that isn't where the node begins.</summary>
    private int? WriteNode(Expression node, Strength context)
    {
        switch (node)
        {
            case MethodCallExpression { Method: { Name: "op_Implicit", IsStatic: true }, Arguments: [var operand] }:
                Write(operand, context);
                break;
            case MethodCallExpression call:
                return WriteCall(call);
            case TemplateExpression template:
                WriteTemplate(template, context);
                break;
            case ParameterExpression parameter:
                text.Write(NameOf(parameter));
                break;
            case ConstantExpression constant:
                text.Write(Literal(constant.Value, constant.Type));
                break;
            case DefaultExpression @default:
                text.Write(@default.Type.IsValueType ? $"default({TypeName.Of(@default.Type)})" : "null");
                break;
            case MemberExpression member:
                WriteMember(member);
                break;
            case UnaryExpression unary:
                WriteUnary(unary, context);
                break;
            case BinaryExpression binary:
                WriteBinary(binary);
                break;
            case ConditionalExpression conditional:
                WriteConditional(conditional);
                break;
            case TypeBinaryExpression type:
                Write(type.Expression, Strength.Relational);
                text.Write($" is {TypeName.Of(type.TypeOperand)}");
                break;
            case LambdaExpression lambda:
                WriteLambda(lambda);
                break;
            case InvocationExpression invocation:
                Write(invocation.Expression, Strength.Primary);
                WriteArguments(invocation.Arguments);
                break;
            case IndexExpression index:
                WriteIndex(index.Object!, index.Arguments);
                break;
            default:
                WriteObject(node);
                break;
        }

        return null;
    }

    private void WriteTemplate(TemplateExpression node, Strength context)
    {
        switch (node)
        {
            // An argument of a compiled query has its own name, other variables are members that bear theirs.
            case SlotExpression { Pattern: MemberExpression { Expression: LeafExpression, Member.Name: var member } } slot
                when slot.Name != SlotExpression.NoName && !slot.Name.Equals(member, StringComparison.OrdinalIgnoreCase):
                text.Write(slot.Name);
                break;
            case SlotExpression slot:
                Write(slot.Pattern, context);
                break;
            case InlinedQueryExpression inlined:
                // The variable's name says less than the query when the fault is in the query.
                Write(culprit is not null && PartFinder.IsPart(inlined.Body, culprit) ? inlined.Body : inlined.Pattern, context);
                break;
            case RootExpression { Sql: null } root:
                text.Write(root.Temporary is not null ? $"TempTable<{TypeName.Of(root.ElementType)}>" : model.Find(root.ElementType)?.ContextProperty ?? $"Table<{TypeName.Of(root.ElementType)}>()");
                break;
            case RootExpression root:
                WriteSql(root);
                break;
            default:
                text.Write(Hidden);
                break;
        }
    }

    // A fault in the text itself is a hole's, so holes can be marked.
    private void WriteSql(RootExpression root)
    {
        text.Write($"Sql<{TypeName.Of(root.ElementType)}>($\"");
        foreach (var piece in RawSql.Parse(root.Sql!))
        {
            WriteSqlText(piece.Text);
            if (piece.Hole is { } index)
            {
                var start = text.Length;
                text.Write($"{{{Hidden}{piece.Format}}}");
                if (ReferenceEquals(root.Holes[index], culprit))
                {
                    text.MarkFrom(start);
                }
            }
        }

        text.Write("\")");
    }

    private void WriteSqlText(string sql)
    {
        var lines = sql.ReplaceLineEndings("\n").Split('\n');
        text.Depth++;
        for (var i = 0; i < lines.Length; i++)
        {
            text.Write(i == 0 ? lines[i] : lines[i].TrimStart());
            if (i < lines.Length - 1)
            {
                text.Write(" ");
                text.Break();
            }
        }

        text.Depth--;
    }

    private void WriteMember(MemberExpression node)
    {
        if (Captured.Is(node))
        {
            text.Write(Hidden);
            return;
        }

        if (node.Expression is null)
        {
            text.Write($"{TypeName.Of(node.Member.DeclaringType!)}.");
        }
        else if (!IsUnwritten(node.Expression))
        {
            Write(node.Expression, Strength.Primary);
            text.Write(".");
        }

        text.Write(WrittenName(node.Member.Name));
    }

    // The objects that closures are kept in, and "this", which needn't be said.
    private static bool IsUnwritten(Expression owner) => owner switch
    {
        LeafExpression => true,
        MemberExpression { Expression: { } outer, Member: FieldInfo { Name: var name } } =>
            name.Contains("<>", StringComparison.Ordinal) && IsUnwritten(outer),
        _ => false,
    };

    private void WriteLambda(LambdaExpression node)
    {
        text.Write(node.Parameters is [var single] ? NameOf(single) : $"({string.Join(", ", node.Parameters.Select(NameOf))})");
        text.Write(" => ");
        // What a lambda returns decides the type of the result, so a conversion there was written.
        if (node.Body is UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert && !ReferenceEquals(convert, culprit) && EnumOf(convert) is null)
        {
            WriteCast(convert, Strength.None);
        }
        else
        {
            Write(node.Body, Strength.None);
        }
    }

    private static string NameOf(ParameterExpression parameter) => parameter.Name is { Length: > 0 } name ? WrittenName(name) : "x";

    // The compiler's names for hoisted variables hold the written one: <min>P, <min>5__2. Others end in a number at most.
    private static string WrittenName(string name)
    {
        var end = name.StartsWith('<') ? name.IndexOf('>', StringComparison.Ordinal) : -1;
        return end switch
        {
            < 0 => name,
            1 => "x" + name[name.AsSpan().TrimEnd("0123456789").Length..],
            _ => name[1..end],
        };
    }
}
