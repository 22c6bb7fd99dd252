using System.Reflection;

namespace Oxen.PostgreSql;

/// <summary>Values as text and text as values, in the invariant culture; values made for each row.</summary>
internal static class PostgreSqlConversionFunctions
{
    /// <summary>A decimal of the seven digits of a float.</summary>
    public const string DecimalOfSingle = "CAST(to_char(CAST({0} AS double precision), 'FM9.999999EEEE') AS numeric)";

    /// <summary>The integers of C#, which are whole numbers of some type in PostgreSQL.</summary>
    public static IReadOnlyList<Type> Integers { get; } = [typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long)];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. Integers.Append(typeof(ulong)).Append(typeof(decimal)).Append(typeof(Guid)).Select(type => ToText(type, "CAST({0} AS text)")),
        ToText(typeof(double), "replace(CAST({0} AS text), 'e', 'E')"),
        ToText(typeof(bool), "CASE WHEN {0} THEN 'True' WHEN NOT {0} THEN 'False' END"),
        ToText(typeof(char), "{0}"),
        ToText(typeof(string), "{0}"),
        ToText(typeof(DateTime), "to_char({0} AT TIME ZONE 'UTC', 'MM/DD/YYYY HH24:MI:SS')"),
        ToText(typeof(DateTimeOffset), "to_char({0} AT TIME ZONE 'UTC', 'MM/DD/YYYY HH24:MI:SS') || ' +00:00'"),
        ToText(typeof(DateOnly), "to_char({0}, 'MM/DD/YYYY')"),
        ToText(typeof(TimeOnly), "to_char({0}, 'HH24:MI')"),
        .. Integers.Append(typeof(ulong)).Append(typeof(decimal)).Append(typeof(double)).Append(typeof(float)).Append(typeof(Guid)).Append(typeof(bool))
            .Select(type => Parse(type, $"CAST({{0}} AS {PostgreSqlTypes.Table.Find(type)!.StoreType})")),
        Parse(typeof(char), "{0}"),
        Parse(typeof(DateOnly), "CAST({0} AS date)"),
        Parse(typeof(TimeOnly), "CAST({0} AS time)"),
        new(typeof(Guid), ConstructorInfo.ConstructorName, "CAST({0} AS uuid)") { Parameters = [typeof(string)] },
        new(typeof(byte[]), "Item", "CASE WHEN {1} BETWEEN 0 AND octet_length({0}) - 1 THEN get_byte({0}, {1}) END") { Parameters = [typeof(int)], MayBeNull = true },
        Random(nameof(System.Random.NextDouble), "random()"),
        Random(nameof(System.Random.NextSingle), "CAST(random() * 0.9999999 AS real)"),
        Random(nameof(System.Random.Next), "CAST(floor(random() * 2147483647) AS integer)"),
        Random(nameof(System.Random.Next), "CAST(floor(random() * {0}) AS integer)", typeof(int)),
        Random(nameof(System.Random.Next), "CAST({0} + floor(random() * (CAST({1} AS bigint) - {0})) AS integer)", typeof(int), typeof(int)),
        Random(nameof(System.Random.NextInt64), "CAST(floor(random() * {0}) AS bigint)", typeof(long)),
        Random(nameof(System.Random.NextInt64), "CAST({0} + floor(random() * ({1} - {0})) AS bigint)", typeof(long), typeof(long)),
        new(typeof(Guid), nameof(Guid.NewGuid), "gen_random_uuid()") { IsNeverNull = true, IsVolatile = true },
    ];

    private static FunctionRow Random(string name, string template, params Type[] parameters) =>
        new(typeof(Random), name, template) { Parameters = parameters, IgnoresInstance = true, IsVolatile = true };

    private static FunctionRow ToText(Type type, string template) => new(type, nameof(ToString), template) { Parameters = [] };

    private static FunctionRow Parse(Type type, string template) => new(type, nameof(int.Parse), template) { Parameters = [typeof(string)] };
}
