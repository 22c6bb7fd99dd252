using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Oxen.PostgreSql;

/// <summary>Arrays: how they are stored in columns, and what SQL says of them.</summary>
internal static class PostgreSqlArrays
{
    /// <summary>Whether an element is in an array. Of all that says so, this alone uses a GIN index.</summary>
    public const string Contains = "{0} @> ARRAY[{1}]";

    /// <summary>An element of an array.</summary>
    public const string Element = "{0}[{1}]";

    /// <summary>What ends the name of a type of arrays.</summary>
    public const string Suffix = "[]";

    private const string Made = "ARRAY";
    private const string Texts = PostgreSqlTypes.Text + Suffix;

    /// <summary>How the elements become rows.</summary>
    public static ArrayRowsSyntax Elements { get; } = new("unnest({0}) WITH ORDINALITY AS {1} (value, place)", "place", "value");

    /// <summary>The functions.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        Row(ArrayPart.Count, "cardinality({0})"),
        Row(ArrayPart.Element, Element),
        Row(ArrayPart.Contains, Contains),
        Row(ArrayPart.ContainsNull, "array_position({0}, NULL) IS NOT NULL"),
        Row(ArrayPart.Place, "array_position({0}, {1})"),
        Row(ArrayPart.Overlaps, "{0} && {1}"),
        Row(ArrayPart.Concat, "{0} || {1}"),
        Row(ArrayPart.Append, "array_append({0}, {1})"),
        Row(ArrayPart.Prepend, "array_prepend({1}, {0})"),
        Row(ArrayPart.OfValues, Made + "[{0}]"),
        Row(ArrayPart.OfQuery, Made + "{0}"),
    ];

    /// <summary>How a list of this type is stored; null where the driver has no arrays of such elements.</summary>
    public static TypeMapping? Map(TypeMapping element, Type type)
    {
        if (element is not { Parameter: NpgsqlParameterType { Driver: { } driver } })
        {
            return null;
        }

        var item = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];
        var read = driver.IsValueType && Nullable.GetUnderlyingType(item) is not null ? typeof(Nullable<>).MakeGenericType(driver) : driver;
        var mapping = PostgreSqlLists.ArrayOf(element, keepsNull: true) with { ClrType = type, StoreType = element.StoreType + Suffix, Form = StoreForm.Opaque, ToJson = stored => Text(element, (IEnumerable)stored), Element = element };
        if (read == item)
        {
            return mapping with { Read = Method(nameof(PostgreSqlReads.ReadSequence), type.IsArray ? type : typeof(List<>).MakeGenericType(item)) };
        }

        var items = Expression.Parameter(read.MakeArrayType(), "items");
        var made = Expression.Call(typeof(PostgreSqlArrays), type.IsArray ? nameof(ToArray) : nameof(ToList), [read, item], items);
        return mapping with { Read = Method(nameof(PostgreSqlReads.ReadSequence), items.Type), FromStore = Expression.Lambda(made, items) };
    }

    /// <summary>The operator in a form that fits types that aren't plain, and texts, which a column may hold as varchar; null where it fits as it is.</summary>
    public static string? Fitted(SqlFunction call) => call switch
    {
        { Template: Contains, Arguments: [{ Mapping: { } array }, var item] }
            when item.Mapping?.StoreType + Suffix != array.StoreType || (item is SqlLiteral && item.Mapping is not { StoreType: "integer" or "boolean" }) || (item is not SqlParameter && array.StoreType == Texts) =>
            $"{{0}} @> CAST(ARRAY[{{1}}] AS {array.StoreType})",
        { Template: Element, Arguments: [not SqlColumn, _] } => $"({{0}})[{{1}}]",
        { Mapping.StoreType: var type } when call.Template.StartsWith(Made, StringComparison.Ordinal) => $"CAST({call.Template} AS {type})",
        _ => null,
    };

    /// <summary>The elements as the C# type they stand for.</summary>
    public static TTo[] ToArray<TFrom, TTo>(TFrom[] items) => Array.ConvertAll(items, Conversion<TFrom, TTo>.Of);

    /// <inheritdoc cref="ToArray{TFrom, TTo}"/>
    public static List<TTo> ToList<TFrom, TTo>(TFrom[] items) => [.. ToArray<TFrom, TTo>(items)];

    // As PostgreSQL reads it: {"a","b \"c\"",NULL}.
    private static string Text(TypeMapping element, IEnumerable stored) => $"{{{string.Join(',', stored.Cast<object?>().Select(item => item is null or DBNull ? "NULL" : Quoted(element.ToJson is { } text ? text(item) : item)))}}}";

    private static string Quoted(object item) =>
        $"\"{Convert.ToString(item, CultureInfo.InvariantCulture)!.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static MethodInfo Method(string name, Type sequence) => typeof(PostgreSqlReads).GetMethod(name)!.MakeGenericMethod(sequence);

    private static FunctionRow Row(string name, string template) => new(typeof(ArrayPart), name, template);

    /// <summary>Makes the C# type of an element of what the driver has read, once for each pair of types.</summary>
    private static class Conversion<TFrom, TTo>
    {
        public static Converter<TFrom, TTo> Of { get; } = Make();

        private static Converter<TFrom, TTo> Make()
        {
            var item = Expression.Parameter(typeof(TFrom), "item");
            var to = Nullable.GetUnderlyingType(typeof(TTo)) ?? typeof(TTo);
            var from = Nullable.GetUnderlyingType(typeof(TFrom)) is null ? (Expression)item : Expression.Property(item, nameof(Nullable<int>.Value));
            Expression made = to.IsEnum && from.Type == typeof(string) ? Expression.Call(typeof(PostgreSqlLabels<>).MakeGenericType(to), nameof(PostgreSqlLabels<DayOfWeek>.Read), [], from)
                : to == typeof(char) ? Expression.Property(from, "Chars", Expression.Constant(0))
                : to == typeof(DateTimeOffset) ? Expression.New(typeof(DateTimeOffset).GetConstructor([typeof(DateTime)])!, from)
                : Expression.ConvertChecked(from, to);
            var isNull = Nullable.GetUnderlyingType(typeof(TTo)) is null ? null : Expression.Equal(item, Expression.Constant(null, typeof(TFrom)));
            return Expression.Lambda<Converter<TFrom, TTo>>(isNull is null ? made : Expression.Condition(isNull, Expression.Default(typeof(TTo)), Expression.Convert(made, typeof(TTo))), item).Compile();
        }
    }
}
