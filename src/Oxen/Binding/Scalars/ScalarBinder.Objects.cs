using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <content>Objects the query makes, and what only C# can compute.</content>
internal sealed partial class ScalarBinder
{
    private Shape BindNew(NewExpression node, Scope? scope)
    {
        NodeList<Shape> parts = [.. node.Arguments.Select(argument => Bind(argument, scope))];
        if (node.Constructor is { } constructor && query.Dialect.Functions.Find(constructor) is { } row && parts.All(part => part is ValueShape))
        {
            // A time that is read back has lost its kind.
            return Function(row, parts, node, scope) is var made && made is ValueShape value && node.Type == typeof(DateTime)
                ? Computed(value, Client(node, parts, new TranslationError(node, "", "")))
                : made;
        }

        if (query.Dialect.Types.Find(node.Type) is not null)
        {
            return Client(node, scope, $"Making a '{TypeName.Of(node.Type)}' of a row's values isn't translated to SQL.");
        }

        return new ObjectShape(parts, MembersOf(node), values => node.Update(Boxed(node.Arguments, values)), node.Type);
    }

    private ObjectShape BindInit(MemberInitExpression node, Scope? scope)
    {
        var arguments = node.NewExpression.Arguments.Count;
        var assignments = node.Bindings.Select(binding => binding as MemberAssignment
            ?? throw QueryBinder.Error(node, $"The initialiser of '{binding.Member.Name}' isn't a plain assignment.", "Assign a whole value to each member.")).ToList();
        NodeList<Shape> parts = [.. node.NewExpression.Arguments.Concat(assignments.Select(assignment => assignment.Expression)).Select(part => Bind(part, scope))];
        string?[] members = [.. MembersOf(node.NewExpression), .. assignments.Select(assignment => assignment.Member.Name)];
        return new ObjectShape(parts, members, Make, node.Type);

        Expression Make(Expression[] values)
        {
            var boxed = Boxed([.. node.NewExpression.Arguments, .. assignments.Select(assignment => assignment.Expression)], values);
            return node.Update(node.NewExpression.Update(boxed[..arguments]), assignments.Select((assignment, i) => assignment.Update(boxed[arguments + i])));
        }
    }

    // In SQL a value is no other for being an object; in C# it is.
    private static Expression[] Boxed(IReadOnlyList<Expression> written, Expression[] values) =>
        [.. values.Select((value, i) => value.Type.IsValueType && !written[i].Type.IsValueType ? Expression.Convert(value, written[i].Type) : value)];

    // The members a constructor's arguments can be read back by: those of anonymous types, tuples and records.
    private static string?[] MembersOf(NewExpression node)
    {
        if (node.Members is { } members)
        {
            return [.. members.Select(member => member.Name)];
        }

        var parameters = node.Constructor?.GetParameters() ?? [];
        if (typeof(ITuple).IsAssignableFrom(node.Type))
        {
            return [.. parameters.Select((_, i) => $"Item{i + 1}")];
        }

        var isRecord = node.Type.GetMethod("<Clone>$") is not null || node.Type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        return [.. parameters.Select(parameter => isRecord ? node.Type.GetProperty(parameter.Name!)?.Name : null)];
    }

    // The quotient and the remainder.
    private ObjectShape? Divided(MethodCallExpression call, Scope? scope) =>
        call is { Method: { Name: nameof(Math.DivRem), IsStatic: true }, Arguments: [var left, var right] } && typeof(ITuple).IsAssignableFrom(call.Type)
            && Bind(Expression.Divide(left, right), scope) is ValueShape quotient && Bind(Expression.Modulo(left, right), scope) is ValueShape remainder
            ? new ObjectShape([quotient, remainder], ["Item1", "Item2"], values => Expression.New(call.Type.GetConstructor(call.Type.GetGenericArguments())!, values), call.Type)
            : null;

    private static ObjectShape? Tuple(MethodCallExpression call, NodeList<Shape> parts) =>
        call.Method is { Name: "Create", IsStatic: true } && (call.Method.DeclaringType == typeof(ValueTuple) || call.Method.DeclaringType == typeof(System.Tuple))
            ? new ObjectShape(parts, [.. parts.Select((_, i) => $"Item{i + 1}")], values => call.Update(null, values), call.Type)
            : null;

    // An operator over something C# computes is computed by C# too.
    private static ClientShape? ClientOperator(Expression node, NodeList<Shape> operands) =>
        operands.OfType<ClientShape>().FirstOrDefault() is { } client ? Client(node, operands, client.Error) : null;

    /// <summary>The node as something C# computes from its parts.</summary>
    private ClientShape Client(Expression node, Scope? scope, string reason) => Client(node, scope, new TranslationError(node, reason, Untranslatable.Remedy));

    private ClientShape Client(Expression node, Scope? scope, TranslationError error)
    {
        List<Expression> children = [.. ChildrenOf(node)];
        if (children.Find(child => child is LambdaExpression or UnaryExpression { NodeType: ExpressionType.Quote }) is not null
            || node is ParameterExpression or TemplateExpression || node is MethodCallExpression && query.IsQuery(node, scope))
        {
            throw new QueryTranslationException(error);
        }

        return Client(node, [.. children.Select(child => Bind(child, scope))], error);
    }

    // The reason is that of the innermost part that isn't SQL.
    private static ClientShape Client(Expression node, NodeList<Shape> parts, TranslationError error)
    {
        List<Expression> children = [.. ChildrenOf(node)];
        return new ClientShape(parts, Make, parts.OfType<ClientShape>().FirstOrDefault()?.Error ?? error, node.Type);

        // Conversions to a base type or to object aren't kept in shapes.
        Expression Make(Expression[] values) => WithChildren(node, [.. values.Select((value, i) =>
            value.Type == children[i].Type ? value : Expression.Convert(value, children[i].Type))]);
    }

    private static IEnumerable<Expression> ChildrenOf(Expression node) => node switch
    {
        MethodCallExpression { Object: { } instance } call => call.Arguments.Prepend(instance),
        MethodCallExpression call => call.Arguments,
        MemberExpression { Expression: { } owner } => [owner],
        UnaryExpression unary => [unary.Operand],
        BinaryExpression binary => [binary.Left, binary.Right],
        ConditionalExpression conditional => [conditional.Test, conditional.IfTrue, conditional.IfFalse],
        NewExpression @new => @new.Arguments,
        NewArrayExpression array => array.Expressions,
        ListInitExpression list => list.NewExpression.Arguments.Concat(list.Initializers.SelectMany(item => item.Arguments)),
        TypeBinaryExpression type => [type.Expression],
        IndexExpression { Object: { } instance } index => index.Arguments.Prepend(instance),
        InvocationExpression invocation => invocation.Arguments.Prepend(invocation.Expression),
        _ => [],
    };

    private static ListInitExpression WithItems(ListInitExpression list, Expression[] children)
    {
        var next = list.NewExpression.Arguments.Count;
        return list.Update(
            list.NewExpression.Update(children[..next]),
            list.Initializers.Select(item => item.Update(children[next..(next += item.Arguments.Count)])));
    }

    private static Expression WithChildren(Expression node, Expression[] children) => node switch
    {
        MethodCallExpression { Object: not null } call => call.Update(children[0], children[1..]),
        MethodCallExpression call => call.Update(null, children),
        MemberExpression { Expression: not null } member => member.Update(children[0]),
        UnaryExpression unary => unary.Update(children[0]),
        BinaryExpression binary => binary.Update(children[0], binary.Conversion, children[1]),
        ConditionalExpression conditional => conditional.Update(children[0], children[1], children[2]),
        NewExpression @new => @new.Update(children),
        NewArrayExpression array => array.Update(children),
        ListInitExpression list => WithItems(list, children),
        TypeBinaryExpression type => type.Update(children[0]),
        IndexExpression { Object: not null } index => index.Update(children[0], children[1..]),
        InvocationExpression invocation => invocation.Update(children[0], children[1..]),
        _ => node,
    };
}
