namespace Oxen;

/// <summary>Binds <c>Cast</c> and <c>OfType</c>: a row becomes what it is already, under another type; of a hierarchy, only those that are of it.</summary>
internal static class CastBinder
{
    public static BoundQuery Cast(OperatorCall call)
    {
        var (from, to) = (call.Source.Shape.Type, call.Call.Method.GetGenericArguments()[0]);
        return call.Source.Shape is EntityShape { Entity.Hierarchy: { } hierarchy } row && hierarchy.Find(to) is { } entity && entity.Is(row.Entity)
            ? call.Source with { Shape = row.As(entity) }
            : IsHeld(from, to) ? Under(call, to) : throw QueryBinder.Error(
            call.Call, $"A cast of '{TypeName.Of(from)}' to '{TypeName.Of(to)}' isn't translated to SQL.", "Select what is wanted of each row, such as Select(x => (long)x).");
    }

    // Null is of no type.
    public static BoundQuery OfType(OperatorCall call)
    {
        var (from, to) = (call.Source.Shape.Type, call.Call.Method.GetGenericArguments()[0]);
        if (call.Source.Shape is EntityShape { Entity.Hierarchy: not null } or OptionalShape { Row: EntityShape })
        {
            return OfClass(call, to);
        }

        if (!IsHeld(Underlying(from), to))
        {
            throw Untranslatable.Operator(call.Call);
        }

        if (call.Source.Shape is not ValueShape { Sql.IsNullable: true })
        {
            return Under(call, to);
        }

        var source = call.Source.Select is { Limit: null, Offset: null } ? call.Source : Pushdown.Apply(call.Binder, call.Source);
        var isThere = new SqlIsNull(((ValueShape)source.Shape).Sql, IsNegated: true);
        return Under(call with { Source = source with { Select = FilterBinder.With(source.Select, isThere), IsFiltered = true } }, to);
    }

    private static BoundQuery OfClass(OperatorCall call, Type type)
    {
        var source = call.Source.Select is { Limit: null, Offset: null } ? call.Source : Pushdown.Apply(call.Binder, call.Source);
        if (TypeTest.Bind(source.Shape, type, isExact: false) is not ValueShape { Sql: var test })
        {
            throw Untranslatable.Operator(call.Call);
        }

        var row = source.Shape as EntityShape ?? (EntityShape)((OptionalShape)source.Shape).Row;
        var narrowed = row.Entity.Hierarchy?.Find(type) is { } entity && entity.Is(row.Entity) ? EntityViews.Known(row, entity) : row;
        return source with { Shape = narrowed, Select = test is SqlLiteral { Value: true } ? source.Select : FilterBinder.With(source.Select, test) };
    }

    private static BoundQuery Under(OperatorCall call, Type type) =>
        call.Source.Shape is ValueShape value ? call.Source with { Shape = value with { Type = type == typeof(object) ? value.Type : type } } : call.Source;

    // As C# unboxes: a value to its own type or its nullable form, an object to what it derives from.
    private static bool IsHeld(Type from, Type to) => to.IsAssignableFrom(from) || Nullable.GetUnderlyingType(to) == from;

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
