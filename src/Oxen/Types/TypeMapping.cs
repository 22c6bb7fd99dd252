using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>
/// How one CLR type is stored in one database: a row of the dialect's table of types. Rows are immutable; a variation
/// (an enum, a converter, a length) is a copy with something changed.
/// </summary>
internal sealed record TypeMapping
{
    /// <summary>The type the model uses, never a <see cref="Nullable{T}"/>.</summary>
    public required Type ClrType { get; init; }

    /// <summary>The name of the column type in DDL, such as <c>INTEGER</c> or <c>varchar(100)</c>.</summary>
    public required string StoreType { get; init; }

    /// <summary>
    /// Static method <c>(TReader reader, int ordinal) -> value</c> that reads a column known not to be null;
    /// <c>TReader</c> is the dialect's sealed reader type.
    /// </summary>
    public required MethodInfo Read { get; init; }

    /// <summary>
    /// Turns what <see cref="Read"/> returned into <see cref="ClrType"/>; null when it already is. Inlined into materializers.
    /// It may take the reader and the ordinal too, to name the column when it can't.
    /// </summary>
    public LambdaExpression? FromStore { get; init; }

    /// <summary>The value of a column, as the model has it.</summary>
    /// <param name="reader">The reader, of the type <see cref="Read"/> takes.</param>
    /// <param name="ordinal">The column's ordinal.</param>
    public Expression ReadValue(Expression reader, Expression ordinal)
    {
        Expression stored = Expression.Call(Read, reader, ordinal);
        if (FromStore is not { } convert)
        {
            return stored;
        }

        var parameter = Expression.Variable(convert.Parameters[0].Type, "stored");
        var body = ParameterReplacer.Replace(convert.Parameters[0], parameter, convert.Body);
        foreach (var (place, argument) in convert.Parameters.Skip(1).Zip([reader, ordinal]))
        {
            body = ParameterReplacer.Replace(place, argument, body);
        }

        return Expression.Block([parameter], Expression.Assign(parameter, stored.Type == parameter.Type ? stored : Expression.Convert(stored, parameter.Type)), body);
    }

    /// <summary>Turns a value of <see cref="ClrType"/> into what the driver's parameter takes; null when it goes as it is.</summary>
    public Func<object, object>? ToStore { get; init; }

    /// <summary>Refuses what <see cref="ToStore"/> gave, by a <see cref="ValueException"/>, where the type of the column can't hold it; null where it holds any.</summary>
    public Action<object>? Refuse { get; init; }

    /// <summary>What the driver is told of a parameter's type; null where the value tells it.</summary>
    public ParameterType? Parameter { get; init; }

    /// <summary>
    /// Turns a store value into the JSON scalar that stands for it in a list sent as one JSON parameter; null when a
    /// JSON number, string or bool of the store value will do.
    /// </summary>
    public Func<object, object>? ToJson { get; init; }

    /// <summary>SQL that turns an element of a JSON list back into the stored form, with <c>{0}</c> for the element; null when it already is.</summary>
    public string? FromJsonSql { get; init; }

    /// <summary>The collation that comparisons and orderings of this type must name; null for the column's own.</summary>
    public string? Collation { get; init; }

    /// <summary>How the stored form behaves in arithmetic and comparison.</summary>
    public StoreForm Form { get; init; } = StoreForm.Opaque;

    /// <summary>The application's converter, whose stored form need not behave like the value; null for a form the database's table of types knows.</summary>
    public ValueConverter? Converter { get; init; }

    /// <summary>Whether the value is stored as a JSON document, whose parts SQL can name.</summary>
    public bool IsJson { get; init; }

    /// <summary>How the elements are stored where the value is an array of the database; null for any other.</summary>
    public TypeMapping? Element { get; init; }

    /// <summary>Whether equal values of the two rows are equal as stored, so that SQL may bring them together.</summary>
    public bool IsStoredLike(TypeMapping other) => ReferenceEquals(this, other) || (Converter, other.Converter) switch
    {
        (null, null) => Form == other.Form || (ClrType != other.ClrType && !IsName && !other.IsName),
        ({ } one, { } second) => one.IsSameAs(second),
        _ => false,
    };

    // To C# an enum and a char are numbers; a text isn't.
    private bool IsName => Form is StoreForm.Text or StoreForm.Enum && (ClrType.IsEnum || ClrType == typeof(char));

    /// <summary>Of what tells most rows apart: the hash of all members takes long, and columns are looked up often.</summary>
    public override int GetHashCode() => HashCode.Combine(ClrType, StoreType);

    /// <summary>The value as the driver's parameter takes it: <see cref="DBNull.Value"/> for null.</summary>
    /// <exception cref="ValueException">It can't be stored.</exception>
    public object ToParameter(object? value)
    {
        if (value is null)
        {
            return DBNull.Value;
        }

        var stored = ToStore is null ? value : ToStore(value);
        Refuse?.Invoke(stored);
        return stored;
    }

    /// <summary>This row for another model type, through a conversion on either side.</summary>
    public TypeMapping Converted(Type clrType, Func<object, object> toStore, LambdaExpression fromStore)
    {
        var outer = this;
        return this with
        {
            ClrType = clrType,
            ToStore = outer.ToStore is { } inner ? value => inner(toStore(value)) : toStore,
            FromStore = outer.FromStore is { } first ? Compose(first, fromStore) : fromStore,
        };
    }

    private static LambdaExpression Compose(LambdaExpression first, LambdaExpression second)
    {
        var value = Expression.Variable(second.Parameters[0].Type, "stored");
        var body = Expression.Block([value],
            Expression.Assign(value, first.Body),
            ParameterReplacer.Replace(second.Parameters[0], value, second.Body));
        return Expression.Lambda(body, [.. first.Parameters, .. second.Parameters.Skip(first.Parameters.Count)]);
    }
}

/// <summary>How a stored value behaves in SQL, as far as rewriting and lowering must know.</summary>
internal enum StoreForm
{
    /// <summary>Neither number nor text: bytes, identifiers, documents.</summary>
    Opaque,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A whole number the database calculates with.</summary>
    Integer,

    /// <summary>A binary floating-point number.</summary>
    Real,

    /// <summary>An exact decimal number.</summary>
    Decimal,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A name of an enum's member, in a type of the database whose order is that of the numbers.</summary>
    Enum,

    /// <summary>A point in time, a date or a time of day.</summary>
    Temporal,
}
