using System.Reflection;

namespace Oxen.Sqlite;

/// <summary>Values as text and text as values, in the invariant culture; values made for each row.</summary>
internal static class SqliteConversionFunctions
{
    /// <summary>The integers SQLite stores as such, with the least and the greatest value of each as SQL.</summary>
    public static IReadOnlyDictionary<Type, string> Ranges { get; } = new Dictionary<Type, string>
    {
        [typeof(sbyte)] = "-128, 127",
        [typeof(byte)] = "0, 255",
        [typeof(short)] = "-32768, 32767",
        [typeof(ushort)] = "0, 65535",
        [typeof(int)] = "-2147483648, 2147483647",
        [typeof(uint)] = "0, 4294967295",
        [typeof(long)] = "-9223372036854775808, 9223372036854775807",
    };

    private static readonly Type[] Integers = [.. Ranges.Keys];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. Integers.Select(type => ToText(type, "CAST({0} AS TEXT)")),
        ToText(typeof(ulong), "{0}"),
        ToText(typeof(decimal), "{0}"),
        ToText(typeof(double), "oxen_text({0})"),
        ToText(typeof(float), "oxen_textf({0})"),
        ToText(typeof(bool), "CASE WHEN {0} THEN 'True' WHEN NOT {0} THEN 'False' END"),
        ToText(typeof(char), "{0}"),
        ToText(typeof(string), "{0}"),
        ToText(typeof(Guid), "lower({0})"),
        ToText(typeof(TimeSpan), "oxen_span_text({0})"),
        ToText(typeof(DateTime), "oxen_format({0}, NULL, 16)"),
        ToText(typeof(DateTimeOffset), "oxen_format({0}, NULL, 19)"),
        ToText(typeof(DateOnly), "oxen_format({0}, NULL, 20)"),
        ToText(typeof(TimeOnly), "oxen_format({0}, NULL, 21)"),
        .. SqliteFormatBodies.Types.Select(row => new FunctionRow(row.Type, nameof(ToString), $"oxen_format({{0}}, {{1}}, {row.Code})") { Parameters = [typeof(string)] }),
        .. Integers.Select(type => Parse(type, "oxen_parse_integer({0})")),
        Parse(typeof(bool), "oxen_parse_boolean({0})"),
        Parse(typeof(char), "{0}"),
        Parse(typeof(DateTime), "oxen_parse_datetime({0})"),
        Parse(typeof(DateTimeOffset), "oxen_parse_instant({0})"),
        Parse(typeof(DateOnly), "oxen_parse_date({0})"),
        Parse(typeof(TimeOnly), "oxen_parse_time({0})"),
        Parse(typeof(TimeSpan), "oxen_parse_span({0})"),
        new(typeof(Guid), ConstructorInfo.ConstructorName, "oxen_parse_guid({0})") { Parameters = [typeof(string)] },
        new(typeof(byte[]), nameof(Array.Length), "length({0})"),
        new(typeof(byte[]), "Item", "oxen_byte({0}, {1})") { Parameters = [typeof(int)] },
        Parse(typeof(ulong), "oxen_parse_decimal({0})"),
        Parse(typeof(decimal), "oxen_parse_decimal({0})"),
        Parse(typeof(double), "oxen_parse_real({0})"),
        Parse(typeof(float), "oxen_single(oxen_parse_real({0}))"),
        Parse(typeof(Guid), "oxen_parse_guid({0})"),
        Random(nameof(System.Random.NextDouble), "oxen_random()"),
        Random(nameof(System.Random.NextSingle), "oxen_randomf()"),
        Random(nameof(System.Random.Next), "oxen_random_next()"),
        Random(nameof(System.Random.Next), "oxen_random_next({0})", typeof(int)),
        Random(nameof(System.Random.Next), "oxen_random_next({0}, {1})", typeof(int), typeof(int)),
        Random(nameof(System.Random.NextInt64), "oxen_random_next({0})", typeof(long)),
        Random(nameof(System.Random.NextInt64), "oxen_random_next({0}, {1})", typeof(long), typeof(long)),
        new(typeof(Guid), nameof(Guid.NewGuid), "oxen_new_guid()") { IsNeverNull = true, IsVolatile = true },
        new(typeof(Guid), nameof(Guid.CreateVersion7), "oxen_new_guid_7()") { Parameters = [], IsNeverNull = true, IsVolatile = true },
    ];

    private static FunctionRow Random(string name, string template, params Type[] parameters) =>
        new(typeof(Random), name, template) { Parameters = parameters, IgnoresInstance = true, IsVolatile = true };

    private static FunctionRow ToText(Type type, string template) => new(type, nameof(ToString), template) { Parameters = [] };

    private static FunctionRow Parse(Type type, string template) => new(type, nameof(int.Parse), template) { Parameters = [typeof(string)] };
}
