using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>The expressions that collect rows inside rows.</summary>
internal static class CollectionReads
{
    /// <summary>The type of the buffer.</summary>
    public static Type BufferType(CollectionShape shape) =>
        (shape.Navigation is null ? typeof(CollectionBuffer<,>) : typeof(NavigationBuffer<,>)).MakeGenericType(KeyType(shape), ElementType(shape));

    /// <summary>Makes the buffer of one execution.</summary>
    public static Func<CollectionBuffer> NewBuffer(CollectionShape shape) => (Func<CollectionBuffer>)typeof(CollectionReads)
        .GetMethod(shape.Navigation is null ? nameof(NewCollection) : nameof(NewNavigation), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(KeyType(shape), ElementType(shape))
        .Invoke(null, [shape])!;

    private static Func<CollectionBuffer> NewCollection<TKey, TElement>(CollectionShape shape) =>
        () => new CollectionBuffer<TKey, TElement> { IsByKey = shape.IsByKey };

    private static Func<CollectionBuffer> NewNavigation<TKey, TElement>(CollectionShape shape)
        where TElement : class
    {
        var giveBack = NavigationHolders.GiveBack(shape.Navigation!);
        var hold = (Action<object, List<TElement>>?)NavigationHolders.Hold(shape.Navigation!);
        return () => new NavigationBuffer<TKey, TElement>(giveBack, hold) { IsByKey = shape.IsByKey };
    }

    /// <summary>The type of what a row of the collection becomes.</summary>
    public static Type ElementType(CollectionShape shape) => shape.IsOne ? shape.Type
        : shape.Type.GetInterfaces().Prepend(shape.Type).First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];

    /// <summary>A list for the row that is read, filled later.</summary>
    public static Expression Open(CollectionShape shape, Expression values, Func<ValueShape, Expression> read) =>
        Expression.Call(Buffer(shape, values), nameof(CollectionBuffer<,>.Open), null, Key(shape, read));

    /// <summary>The list of the member of an entity, filled later.</summary>
    public static Expression OpenFor(CollectionShape shape, Expression owner, bool isOnce, Expression values, Func<ValueShape, Expression> read, Expression? tracker = null) =>
        Expression.Call(tracker is null ? Buffer(shape, values) : Expression.Call(Buffer(shape, values), nameof(NavigationBuffer<,>.For), null, tracker, Expression.Constant(shape.Navigation)), isOnce ? nameof(NavigationBuffer<,>.OpenOnce) : nameof(NavigationBuffer<,>.OpenFor), null, owner, Key(shape, read));

    private static Expression Key(CollectionShape shape, Func<ValueShape, Expression> read) => shape.Keys is [var single]
        ? read(single)
        : Expression.NewArrayInit(typeof(object), shape.Keys.Select(part => Expression.Convert(read(part), typeof(object))));

    /// <summary>Adds an element to the list of the row at a position; later, when it is a delegate that makes it.</summary>
    public static Expression Add(CollectionShape shape, Expression values, Expression position, Expression element) =>
        Expression.Call(Buffer(shape, values), element is LambdaExpression ? nameof(CollectionBuffer<,>.AddLater) : nameof(CollectionBuffer<,>.Add), null, position, element);

    /// <summary>Adds an element to the list of each row with a key. The element is made for each anew, as if it had been read once for each.</summary>
    public static Expression AddByKey(CollectionShape shape, Expression values, Expression key, Func<Expression, Expression> add)
    {
        var place = Expression.Variable(typeof(int), "place");
        var end = Expression.Label("end");
        return Expression.Block([place],
            Expression.Assign(place, Expression.Call(Buffer(shape, values), nameof(CollectionBuffer<,>.PlaceOf), null, key.Type == KeyType(shape) ? key : Expression.Convert(key, KeyType(shape)))),
            Expression.Loop(
                Expression.IfThenElse(
                    Expression.GreaterThanOrEqual(place, Expression.Constant(0)),
                    Expression.Block(add(place), Expression.Assign(place, Expression.Call(Buffer(shape, values), nameof(CollectionBuffer<,>.Before), null, place))),
                    Expression.Break(end)),
                end),
            Expression.Constant(true));
    }

    /// <summary>Whether the list itself is the collection, so that it can be handed out before it is filled.</summary>
    public static bool IsList(CollectionShape shape) =>
        !shape.IsOne && (shape.Type.IsAssignableFrom(ListType(shape)) || shape.Type.IsAssignableFrom(QueryType(shape)));

    /// <summary>The collection, made of its list.</summary>
    public static Expression Collection(CollectionShape shape, Expression list)
    {
        var element = ElementType(shape);
        if (shape.IsOne)
        {
            var one = shape.Rows.Result is ResultKind.Single or ResultKind.SingleOrDefault ? nameof(Enumerable.SingleOrDefault) : nameof(Enumerable.FirstOrDefault);
            return Expression.Call(typeof(Enumerable), one, [element], list);
        }

        return shape.Type.IsAssignableFrom(ListType(shape)) ? Expression.Convert(list, shape.Type)
            : shape.Type.IsAssignableFrom(QueryType(shape)) ? Expression.New(QueryType(shape).GetConstructor([typeof(IEnumerable<>).MakeGenericType(element)])!, list)
            : shape.Type.IsArray ? Expression.Call(typeof(Enumerable), nameof(Enumerable.ToArray), [element], list)
            : shape.Type.IsAssignableFrom(typeof(HashSet<>).MakeGenericType(element)) ? Expression.Call(typeof(Enumerable), nameof(Enumerable.ToHashSet), [element], list)
            : shape.Type.IsAssignableFrom(typeof(IOrderedEnumerable<>).MakeGenericType(element)) ? Expression.Call(typeof(CollectionReads), nameof(Ordered), [element], list)
            : throw new QueryTranslationException(new TranslationError(Expression.Default(shape.Type), $"A '{TypeName.Of(shape.Type)}' isn't made of the rows of a query.", "End the inner query with ToList() or ToArray()."));
    }

    // The rows are in their order already.
    private static IOrderedEnumerable<T> Ordered<T>(List<T> rows) => rows.OrderBy(static _ => 0);

    private static Type KeyType(CollectionShape shape) => shape.Keys is [var single] ? single.Type : typeof(object?[]);

    private static Type ListType(CollectionShape shape) => typeof(List<>).MakeGenericType(ElementType(shape));

    private static Type QueryType(CollectionShape shape) => typeof(EnumerableQuery<>).MakeGenericType(ElementType(shape));

    private static UnaryExpression Buffer(CollectionShape shape, Expression values) =>
        Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(shape.Slot)), BufferType(shape));
}
