using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <content>Entities with what is loaded with them: a row that comes again is the same object.</content>
internal sealed partial class MaterializerBuilder
{
    /// <summary>Makes the map of an entity's objects for one execution.</summary>
    public static Func<IdentityMap> NewIdentities(LoadedShape shape) =>
        MapType(shape).GetMethod(nameof(IdentityMap<,>.New), BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Func<IdentityMap>>();

    private BlockExpression Loaded(LoadedShape shape)
    {
        if (shape.IsOnce)
        {
            var once = Expression.Variable(shape.Type, "entity");
            return Expression.Block([once], [Expression.Assign(once, Entity(shape.Entity)), .. Members(shape, once), once]);
        }

        var map = Expression.Variable(MapType(shape), "map");
        var found = Key(shape);
        var key = Expression.Variable(found.Type, "key");
        var entity = Expression.Variable(shape.Type, "entity");
        List<Expression> body =
        [
            Expression.Assign(map, Expression.Convert(Expression.ArrayIndex(_values, Expression.Constant(shape.Slot)), map.Type)),
            Expression.Assign(key, found),
            Expression.Assign(entity, Expression.Coalesce(
                As(Expression.Call(map, nameof(IdentityMap<,>.Find), null, key), shape.Type), As(Expression.Call(map, nameof(IdentityMap<,>.Add), null, key, Entity(shape.Entity)), shape.Type))),
            .. shape is { IsKept: true, Navigations.Count: > 0 } ? [Expression.Call(map, nameof(IdentityMap.Mark), null, entity, Expression.Constant(shape.Navigations.ToArray()))] : Array.Empty<Expression>(),
            .. Members(shape, entity),
            entity,
        ];
        return Expression.Block([map, key, entity], body);
    }

    private IEnumerable<Expression> Members(LoadedShape shape, ParameterExpression entity) =>
        shape.Navigations.Zip(shape.Loaded, (navigation, part) => Held(entity, navigation, part, shape.IsOnce));

    // What only a derived class has is loaded for its objects alone.
    private Expression Held(ParameterExpression entity, NavigationModel navigation, Shape part, bool isOnce)
    {
        var owner = navigation.Owner.ClrType;
        if (owner.IsAssignableFrom(entity.Type))
        {
            return part is CollectionShape rows ? Collection(entity, navigation, rows, isOnce) : Reference(entity, navigation, part);
        }

        var derived = Expression.Variable(owner, "derived");
        return Expression.Block([derived],
            Expression.Assign(derived, Expression.TypeAs(entity, owner)),
            Expression.IfThen(Expression.ReferenceNotEqual(derived, Expression.Constant(null, owner)), Held(derived, navigation, part, isOnce)));
    }

    private Expression Collection(ParameterExpression entity, NavigationModel navigation, CollectionShape rows, bool isOnce)
    {
        var list = CollectionReads.OpenFor(rows, entity, isOnce, _values, Read, _tracker);
        list = _tracker is null ? list : Expression.Call(typeof(ObjectTracker), nameof(ObjectTracker.Kept), [CollectionReads.ElementType(rows)], _tracker, entity, Expression.Constant(navigation), list);
        return NavigationHolders.TakesList(navigation) ? Expression.Assign(Expression.Property(entity, navigation.Property), As(list, navigation.Property.PropertyType)) : list;
    }

    private Expression Reference(ParameterExpression entity, NavigationModel navigation, Shape part)
    {
        if (navigation.Inverse is not { } inverse)
        {
            var read = Expression.Variable(part.Type, "read");
            return Expression.Block([read], Expression.Assign(read, Read(part)), Refer(entity, navigation, read));
        }

        var other = Expression.Variable(part.Type, "other");
        return Expression.Block([other],
            Expression.Assign(other, Read(part)),
            Refer(entity, navigation, other),
            Expression.IfThen(
                Expression.ReferenceNotEqual(other, Expression.Constant(null, other.Type)),
                Expression.Assign(Expression.Property(other, inverse.Property), entity)));
    }

    // What the application has put there since isn't overwritten.
    private Expression Refer(ParameterExpression entity, NavigationModel navigation, ParameterExpression other)
    {
        var assign = Expression.Assign(Expression.Property(entity, navigation.Property), other);
        return _tracker is null ? assign
            : Expression.IfThen(Expression.Call(typeof(ObjectTracker), nameof(ObjectTracker.Takes), null, _tracker, entity, Expression.Constant(navigation), other), assign);
    }

    private Expression Key(LoadedShape shape) => Tuple(KeyParts(shape).Select(Read));

    private static Type MapType(LoadedShape shape) =>
        typeof(IdentityMap<,>).MakeGenericType(Tuple(KeyParts(shape).Select(part => Expression.Default(part.Type))).Type, shape.Entity.Entity.Root.ClrType);

    private static Expression Tuple(IEnumerable<Expression> parts) =>
        parts.ToArray() is [var single] ? single : Expression.Call(typeof(ValueTuple), nameof(ValueTuple.Create), [.. parts.Select(part => part.Type)], [.. parts]);

    private static IEnumerable<ValueShape> KeyParts(LoadedShape shape) =>
        shape.Entity.Entity.Key.Select(column => shape.Entity.Columns[IndexOf(shape.Entity.Entity.Row, column)]);
}
