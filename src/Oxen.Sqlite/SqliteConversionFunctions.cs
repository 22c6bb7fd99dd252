namespace Oxen.Sqlite;

/// <summary>Values as text and text as values, in the invariant culture; values made for each row.</summary>
internal static class SqliteConversionFunctions
{
    private static readonly Type[] Integers =
        [typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long)];

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
        .. Integers.Select(type => Parse(type, "oxen_parse_integer({0})")),
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
