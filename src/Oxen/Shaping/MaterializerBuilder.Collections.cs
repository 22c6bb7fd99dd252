using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <content>
/// Rows that hold collections. A list can be handed out before it is filled; what can't, an array or an object that may
/// look into its collection, is made later: all it needs of the row is read at once, and a delegate makes the rest.
/// </content>
internal sealed partial class MaterializerBuilder
{
    private readonly List<ParameterExpression> _kept = [];
    private readonly List<Expression> _reads = [];
    private Expression? _absent;

    /// <summary>Whether objects of this shape have to wait for the collections inside them.</summary>
    public static bool MustWait(Shape shape) => shape switch
    {
        CollectionShape collection => !CollectionReads.IsList(collection),
        ObjectShape made => made.Parts.Any(MustWait) || (HasCollections(made) && !OnlyHolds(made.Type)),
        ClientShape client => client.Parts.Any(HasCollections),
        OptionalShape optional => MustWait(optional.Row),
        _ => false,
    };

    /// <summary>The lambda for rows of this shape, which gives what makes them once their collections are there.</summary>
    /// <inheritdoc cref="Lambda{T}(Shape, IReadOnlyList{ColumnRead}, Dialect, ReadTerms)"/>
    public static Expression<RowReader<Func<T>>> LambdaLater<T>(Shape shape, IReadOnlyList<ColumnRead> columns, Dialect dialect, ReadTerms terms)
    {
        var builder = new MaterializerBuilder(dialect, columns, terms);
        return builder.Reader<Func<T>>(builder.Later(shape, typeof(T)));
    }

    /// <summary>The lambda that reads a row of a collection into its buffer.</summary>
    public static Expression<RowReader<bool>> LambdaInto(CollectionShape shape, IReadOnlyList<ColumnRead> columns, Dialect dialect, ReadTerms terms)
    {
        var builder = new MaterializerBuilder(dialect, columns, terms);
        var type = CollectionReads.ElementType(shape);
        var position = builder.Read(((ObjectShape)shape.Rows.Shape).Parts[0]);
        return builder.Reader<bool>(shape.IsByKey ? CollectionReads.AddByKey(shape, builder._values, position, Add) : Add(position));

        Expression Add(Expression place) => MustWait(shape.Element)
            ? builder.Reading(make => CollectionReads.Add(shape, builder._values, place, make), shape.Element, type)
            : CollectionReads.Add(shape, builder._values, place, As(builder.Read(shape.Element), type));
    }

    private BlockExpression Later(Shape shape, Type type) => Reading(static make => make, shape, type);

    private BlockExpression Reading(Func<LambdaExpression, Expression> use, Shape shape, Type type)
    {
        var make = Expression.Lambda(As(Make(shape), type));
        return Expression.Block(_kept, [.. _reads, use(make)]);
    }

    private Expression Make(Shape shape) => shape switch
    {
        CollectionShape collection => CollectionReads.Collection(collection, Kept(Open(collection))),
        _ when shape is LoadedShape || !HasCollections(shape) => Kept(Read(shape)),
        ObjectShape made => made.Make([.. made.Parts.Select((part, i) => Named(made.Members[i], part, Make))]),
        ClientShape client => client.Make([.. client.Parts.Select(Make)]),
        OptionalShape optional => MakeOptional(optional),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private ConditionalExpression MakeOptional(OptionalShape shape)
    {
        var outer = _absent;
        var absent = Kept(IsAbsent(shape));
        _absent = outer is null ? absent : Expression.OrElse(outer, absent);
        var row = Make(shape.Row);
        _absent = outer;
        return Expression.Condition(absent, Expression.Default(shape.Type), As(row, shape.Type));
    }

    private ParameterExpression Kept(Expression read)
    {
        var variable = Expression.Variable(read.Type);
        _kept.Add(variable);
        _reads.Add(Expression.Assign(variable, _absent is null ? read : Expression.Condition(_absent, Expression.Default(read.Type), read)));
        return variable;
    }

    private Expression Open(CollectionShape shape) => CollectionReads.Open(shape, _values, Read);

    private static bool HasCollections(Shape shape) => shape switch
    {
        CollectionShape => true,
        LoadedShape loaded => loaded.Loaded.Any(HasCollections),
        ObjectShape made => made.Parts.Any(HasCollections),
        ClientShape client => client.Parts.Any(HasCollections),
        OptionalShape optional => HasCollections(optional.Row),
        _ => false,
    };

    // The constructors of these types do nothing but keep what they are given.
    private static bool OnlyHolds(Type type) =>
        typeof(ITuple).IsAssignableFrom(type)
        || type.IsDefined(typeof(CompilerGeneratedAttribute), false)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IGrouping<,>));
}
