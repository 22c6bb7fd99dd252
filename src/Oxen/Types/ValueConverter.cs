using System.Linq.Expressions;

namespace Oxen;

/// <summary>Converts a model value to the type that is stored and back. Null is stored as NULL and never reaches a converter.</summary>
public abstract class ValueConverter
{
    private protected ValueConverter(Type modelType, Type storeType, LambdaExpression fromStore)
    {
        ModelType = modelType;
        StoreType = storeType;
        FromStore = fromStore;
    }

    /// <summary>The type of the property.</summary>
    public Type ModelType { get; }

    /// <summary>The CLR type that is stored; it must be one the database maps by itself.</summary>
    public Type StoreType { get; }

    internal LambdaExpression FromStore { get; }

    internal abstract object ToStoreValue(object value);

    internal abstract object ToModelValue(object stored);

    // What reads a stored value tells what was stored. Captured variables don't show in the expression's text.
    internal bool IsSameAs(ValueConverter other) => ReferenceEquals(this, other)
        || (ModelType == other.ModelType && StoreType == other.StoreType && TextOf(FromStore) is var text && text == TextOf(other.FromStore) && !text.Contains("value(", StringComparison.Ordinal));

    private static string TextOf(LambdaExpression fromStore) =>
        ParameterReplacer.Replace(fromStore.Parameters[0], Expression.Parameter(fromStore.Parameters[0].Type, "stored"), fromStore.Body).ToString();
}

/// <summary>
/// Converts a model value to the type that is stored and back.
/// <para>
/// In a query a converted member can be compared with values and with members of the same converter, grouped, counted,
/// made distinct and selected. SQL sees what is stored: a converted member sorts, and is compared by &lt;, &gt;, Min and
/// Max, as its stored value. Calculations, text functions, Sum and Average over it aren't said in SQL; in the last Select
/// C# computes them.
/// </para>
/// <example><code>
/// public sealed class EmailConverter() : ValueConverter&lt;Email, string&gt;(email => email.Address, text => new Email(text));
/// </code></example>
/// </summary>
/// <typeparam name="TModel">The type of the property, not nullable.</typeparam>
/// <typeparam name="TStore">The type that is stored, not nullable.</typeparam>
/// <param name="toStore">Makes the stored value of a model value. Equal model values must give equal stored values.</param>
/// <param name="fromStore">Makes the model value of a stored value.</param>
public class ValueConverter<TModel, TStore>(Func<TModel, TStore> toStore, Expression<Func<TStore, TModel>> fromStore)
    : ValueConverter(typeof(TModel), typeof(TStore), fromStore)
    where TModel : notnull
    where TStore : notnull
{
    private Func<TStore, TModel>? _fromStore;

    internal override object ToStoreValue(object value) => toStore((TModel)value);

    internal override object ToModelValue(object stored) => (_fromStore ??= ((Expression<Func<TStore, TModel>>)FromStore).Compile())((TStore)stored);
}
