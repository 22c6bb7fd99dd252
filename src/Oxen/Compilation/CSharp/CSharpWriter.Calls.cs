using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <content>Calls.</content>
internal sealed partial class CSharpWriter
{
    private int? WriteCall(MethodCallExpression node)
    {
        switch (node)
        {
            case { Method: { IsSpecialName: true, Name: "get_Item" or "get_Chars" }, Object: { } indexed }:
                WriteIndex(indexed, node.Arguments);
                return null;
            case { Arguments: [var source, ConstantExpression { Value: QueryNote note }, ..] }:
                return WriteNote(source, note);
            case { Arguments: [var source, _, ConstantExpression { Value: SoftDeletePath path }] }:
                return WriteMark(source, path);
            case var raw when RawCall.IsRaw(raw.Method) && RawCall.Parts(raw) is ({ Value: string sql }, var holes):
                WriteRaw(raw, sql, holes);
                return null;
            case { Method: { Name: "ExecuteUpdate" or "ExecuteDelete" or "ExecuteUpdateReturning" or "ExecuteDeleteReturning" } } when IsOxens(node.Method):
                return WriteWrite(node);
            case { Method.Name: "KeysetPage" } when IsOxens(node.Method):
                return WritePage(node);
        }

        if (node.Object is { } instance)
        {
            return WriteOn(instance, node, node.Arguments);
        }

        if (IsExtension(node.Method))
        {
            return WriteOn(node.Arguments[0], node, [.. node.Arguments.Skip(1)]);
        }

        text.Write($"{TypeName.Of(node.Method.DeclaringType!)}.{NameOf(node.Method)}");
        WriteArguments(WrittenArguments(node, node.Arguments));
        return null;
    }

    // Of an operator its own part is the name and the arguments: the query before it isn't at fault.
    private int? WriteOn(Expression instance, MethodCallExpression node, IReadOnlyList<Expression> arguments)
    {
        var isOperator = typeof(IQueryable).IsAssignableFrom(instance.Type);
        if (!IsUnwritten(instance))
        {
            Write(instance, Strength.Primary);
            if (isOperator)
            {
                text.Break();
            }

            text.Write(".");
        }

        var start = text.Length;
        text.Write(NameOf(node.Method));
        WriteArguments(WrittenArguments(node, arguments));
        return isOperator ? start : null;
    }

    private void WriteRaw(MethodCallExpression node, string sql, IReadOnlyList<Expression> holes)
    {
        text.Write($"{TypeName.Of(node.Method.DeclaringType!)}.{NameOf(node.Method)}($\"");
        foreach (var (piece, hole, format) in RawSql.Parse(sql))
        {
            text.Write(hidesLiterals ? Hidden : piece.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal));
            if (hole is { } index)
            {
                text.Write("{");
                Write(holes[index] is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : holes[index], Strength.None);
                text.Write($"{format}}}");
            }
        }

        text.Write("\")");
    }

    private int? WriteNote(Expression source, QueryNote note)
    {
        Write(source, Strength.Primary);
        text.Break();
        text.Write(".");
        var start = text.Length;
        text.Write(note switch
        {
            QueryTag tag => $"TagWith(\"{tag.Text.ReplaceLineEndings(" ")}\")",
            QuerySnapshot => "AsSnapshot()",
            QuerySplitting splitting => splitting.Behavior == QuerySplittingBehavior.SingleQuery ? "AsSingleQuery()" : "AsSplitQuery()",
            QueryWithoutAutoIncludes => "IgnoreAutoIncludes()",
            QueryLock rowLock => $"For{rowLock.Mode}()",
            QueryLockWait wait => $"{wait.Wait}()",
            CteName cte => $"AsCte(\"{cte.Name}\")",
            _ => "WithTimeout(…)",
        });
        return start;
    }

    // A mark is what a delete was asked for.
    private int WriteMark(Expression source, SoftDeletePath path)
    {
        Write(source, Strength.Primary);
        text.Break();
        text.Write(".");
        var start = text.Length;
        text.Write(path.Restores ? "RestoreAsync()" : "ExecuteDeleteAsync()");
        return start;
    }

    private int WritePage(MethodCallExpression node)
    {
        Write(node.Arguments[0], Strength.Primary);
        text.Break();
        text.Write(".");
        var start = text.Length;
        text.Write("ToPageAsync(");
        Write(node.Arguments[1], Strength.None);
        if (node.Arguments is [_, _, var cursor, ConstantExpression { Value: bool isBackwards }])
        {
            text.Write(isBackwards ? ", before: " : ", after: ");
            Write(cursor, Strength.None);
        }

        text.Write(")");
        return start;
    }

    // The setters of an update stand between the query and the update, one call each.
    private int? WriteWrite(MethodCallExpression node)
    {
        var source = node.Arguments[0];
        Stack<MethodCallExpression> setters = [];
        while (source is MethodCallExpression { Method.Name: "Set" } set && IsOxens(set.Method))
        {
            setters.Push(set);
            source = set.Arguments[0];
        }

        Write(source, Strength.Primary);
        text.Break();
        text.Write(".");
        var start = text.Length;
        text.Write(node.Method.Name + "Async(");
        text.Depth++;
        text.Write(setters.Count == 0 ? "" : "s => s");
        foreach (var set in setters)
        {
            text.Break();
            text.Write(".Set(");
            Write(set.Arguments[1], Strength.None);
            text.Write(", ");
            Write(set.Arguments[2] is UnaryExpression { Operand: LambdaExpression { Body: SlotExpression slot } } ? slot : set.Arguments[2], Strength.None);
            text.Write(")");
        }

        if (node.Arguments is [_, var result])
        {
            text.Write(setters.Count == 0 ? "" : ", ");
            Write(result, Strength.None);
        }

        text.Depth--;
        text.Write(")");
        return start;
    }

    private void WriteArguments(IReadOnlyList<Expression> arguments, bool mayBreak = false)
    {
        text.Write("(");
        text.Depth++;
        WriteList(arguments, mayBreak);
        text.Depth--;
        text.Write(")");
    }

    private void WriteList(IReadOnlyList<Expression> items, bool mayBreak = false)
    {
        for (var i = 0; i < items.Count; i++)
        {
            text.Write(i == 0 ? "" : ", ");
            if (mayBreak)
            {
                text.Break();
            }

            Write(items[i], Strength.None);
        }
    }

    private void WriteIndex(Expression indexed, IReadOnlyList<Expression> arguments)
    {
        Write(indexed, Strength.Primary);
        text.Write("[");
        WriteList(arguments);
        text.Write("]");
    }

    // Without the array of a params parameter, and without the comparer that C# adds to a span's Contains.
    private static IReadOnlyList<Expression> WrittenArguments(MethodCallExpression node, IReadOnlyList<Expression> arguments)
    {
        if (node.Method.DeclaringType == typeof(MemoryExtensions))
        {
            return [.. arguments.Where(argument => argument is not (ConstantExpression { Value: null } or DefaultExpression))];
        }

        return arguments.Count > 0 && arguments[^1] is NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array
            && node.Method.GetParameters()[^1].IsDefined(typeof(ParamArrayAttribute))
            ? [.. arguments.SkipLast(1), .. array.Expressions]
            : arguments;
    }

    private static bool IsExtension(MethodInfo method) =>
        method.IsStatic && (method.IsDefined(typeof(ExtensionAttribute), false) || method.IsDefined(typeof(QueryOperatorAttribute), false));

    private static bool IsOxens(MethodInfo method) => method.IsDefined(typeof(QueryOperatorAttribute), false);

    // Type arguments are written where the arguments don't tell them, as in OfType<T>().
    private static string NameOf(MethodInfo method)
    {
        if (!method.IsGenericMethod)
        {
            return method.Name;
        }

        var definition = method.GetGenericMethodDefinition();
        var isInferred = definition.GetGenericArguments()
            .All(argument => definition.GetParameters().Any(parameter => Mentions(parameter.ParameterType, argument)));
        return isInferred ? method.Name : $"{method.Name}<{string.Join(", ", method.GetGenericArguments().Select(TypeName.Of))}>";
    }

    private static bool Mentions(Type type, Type argument) =>
        type == argument || type.HasElementType && Mentions(type.GetElementType()!, argument)
        || type.IsGenericType && type.GetGenericArguments().Any(inner => Mentions(inner, argument));
}
