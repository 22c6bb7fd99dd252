using System.Linq.Expressions;

namespace Oxen;

/// <summary>A converter of two functions of a property, which may be of a nullable type.</summary>
internal sealed class GivenConverter<TProperty, TStore>(Func<TProperty, TStore> toStore, Expression<Func<TStore, TProperty>> fromStore)
    : ValueConverter(Nullable.GetUnderlyingType(typeof(TProperty)) ?? typeof(TProperty), typeof(TStore), OfValue(fromStore))
{
    private Func<TStore, TProperty>? _fromStore;

    internal override object ToStoreValue(object value) => toStore((TProperty)value)
        ?? throw new ValueException($"A conversion of {TypeName.Of(ModelType)} to {TypeName.Of(StoreType)} gave null for a value. Null is stored without it; give any other value a form of its own.");

    internal override object ToModelValue(object stored) => (_fromStore ??= fromStore.Compile())((TStore)stored)!;

    // A null isn't converted, so what is made of a stored value is a value.
    private static LambdaExpression OfValue(Expression<Func<TStore, TProperty>> fromStore) => Nullable.GetUnderlyingType(typeof(TProperty)) is { } type
        ? Expression.Lambda(Expression.Convert(fromStore.Body, type), fromStore.Parameters)
        : fromStore;
}
