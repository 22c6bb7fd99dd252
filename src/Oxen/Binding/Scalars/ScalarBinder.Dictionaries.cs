using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <content>Dictionaries: those made of a row's collection, and those the application has.</content>
internal sealed partial class ScalarBinder
{
    private static readonly MethodInfo Pairs = new Func<IEnumerable<object>, Func<object, object>, IEnumerable<object>>(Enumerable.Select).Method.GetGenericMethodDefinition();

    // A dictionary or lookup is made of the keys and values that a query of its own reads.
    private ClientShape? Keyed(MethodCallExpression node, Scope? scope)
    {
        if (node.Method.DeclaringType != typeof(Enumerable) || node.Method.Name is not (nameof(Enumerable.ToDictionary) or nameof(Enumerable.ToLookup)) || !query.IsRows(node.Arguments[0], scope))
        {
            return null;
        }

        List<LambdaExpression> lambdas = [.. node.Arguments.Skip(1).OfType<LambdaExpression>()];
        List<Expression> comparer = [.. node.Arguments.Skip(1).Where(argument => argument is not LambdaExpression)];
        var row = node.Arguments[0].Type.GetInterfaces().Append(node.Arguments[0].Type).First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];
        Expression rows = node.Arguments[0];
        if (lambdas.Count > 0)
        {
            var element = lambdas[0].Parameters[0];
            var value = lambdas.Count > 1 ? ParameterReplacer.Replace(lambdas[1].Parameters[0], element, lambdas[1].Body) : element;
            var pair = typeof(ValueTuple<,>).MakeGenericType(lambdas[0].ReturnType, value.Type);
            var made = Expression.New(pair.GetConstructor(pair.GetGenericArguments())!, lambdas[0].Body, value);
            rows = Expression.Call(Pairs.MakeGenericMethod(row, pair), rows, Expression.Lambda(made, element));
            row = pair;
        }

        var list = Bind(Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [row], rows), scope);
        var error = new TranslationError(node, $"A dictionary or lookup is made in C#, in the last Select.", "Leave it out where the query goes on, or run the query first.");
        return new ClientShape([list, .. comparer.Select(one => Bind(one, scope))], Make, error, node.Type);

        Expression Make(Expression[] parts)
        {
            if (lambdas.Count == 0)
            {
                return node.Update(null, parts);
            }

            var item = Expression.Parameter(row, "pair");
            var types = row.GetGenericArguments();
            Expression[] arguments = [parts[0], Expression.Lambda(Expression.Field(item, "Item1"), item), Expression.Lambda(Expression.Field(item, "Item2"), item), .. parts[1..]];
            return Expression.Call(typeof(Enumerable), node.Method.Name, [row, .. types], arguments);
        }
    }

    // What a dictionary of the application holds is a list of keys, or of pairs.
    private Shape? Lookup(MethodCallExpression node, Scope? scope)
    {
        var (list, key) = node switch
        {
            { Object: { } owner, Arguments: [var one], Method.Name: "ContainsKey" or "get_Item" } => (owner, one),
            { Object: null, Arguments: [var owner, var one, ..], Method.Name: "GetValueOrDefault" } when node.Method.DeclaringType?.FullName == "System.Collections.Generic.CollectionExtensions" => (owner, one),
            _ => (null, null),
        };
        while (list is UnaryExpression { NodeType: ExpressionType.Convert } convert)
        {
            list = convert.Operand;
        }

        if (list is not SlotExpression slot || key is null || PairOf(slot.Type) is not { } pair)
        {
            return null;
        }

        slot = query.FirstMention(slot);
        if (node.Method.Name == "ContainsKey")
        {
            return Bind(key, scope) is ValueShape { Sql: var operand }
                ? new ValueShape(new SqlInList(operand, ListParameter(slot, operand, query.Conversion((slot.Index, "keys"), dictionary => KeysOf(slot, dictionary)))), typeof(bool))
                : null;
        }

        if (query.Dialect.Types.Find(pair.GetGenericArguments()[1]) is null || query.Dialect.Types.Find(pair.GetGenericArguments()[0]) is null)
        {
            return null;
        }

        // In the last Select C# looks it up itself, and knows what to do with a key that isn't there.
        var element = Expression.Parameter(pair, "pair");
        var found = Expression.Call(typeof(Enumerable), nameof(Enumerable.Where), [pair], slot, Expression.Lambda(Expression.Equal(Expression.Property(element, "Key"), key), element));
        var values = Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [pair, node.Type], found, Expression.Lambda(Expression.Property(element, "Value"), element));
        var name = node.Method.Name == "get_Item" ? nameof(Enumerable.First) : nameof(Enumerable.FirstOrDefault);
        Expression[] arguments = node.Arguments.Count == 3 ? [values, node.Arguments[2]] : [values];
        return Subquery(Expression.Call(typeof(Enumerable), name, [node.Type], arguments), scope) is ValueShape value ? Computed(value, Client(node, scope, "")) : null;
    }

    private static Type? PairOf(Type type) => type.GetInterfaces().Append(type)
        .Where(one => one.IsGenericType && (one.GetGenericTypeDefinition() == typeof(IDictionary<,>) || one.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)))
        .Select(one => typeof(KeyValuePair<,>).MakeGenericType(one.GetGenericArguments())).FirstOrDefault();

    private static List<object?> KeysOf(SlotExpression slot, object? dictionary)
    {
        var key = PairOf(slot.Type)!.GetProperty("Key")!;
        return dictionary is null
            ? throw new ArgumentNullException(slot.Name, "A dictionary in a query is null. Pass an empty one.")
            : [.. ((IEnumerable)dictionary).Cast<object>().Select(key.GetValue)];
    }
}
