namespace Oxen.Sqlite;

/// <summary>The methods of <see cref="Convert"/>: they round to even, mind the range, and give zero for a text that is null.</summary>
internal static class SqliteConvertFunctions
{
    private const string Number = "{0}";

    private static readonly Type[] Integers = [.. SqliteConversionFunctions.Ranges.Keys];
    private static readonly Type[] Exact = [typeof(decimal), typeof(ulong)];
    private static readonly Type[] Reals = [typeof(float), typeof(double)];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. SqliteConversionFunctions.Ranges.SelectMany(range => ToInteger(range.Key, range.Value)),
        .. ToReal("ToDouble", Number),
        .. ToReal("ToSingle", "oxen_single({0})"),
        .. Integers.Concat(Reals).Where(type => type != typeof(float)).Select(type => Row("ToDecimal", "oxen_decimal({0})", type)),
        Row("ToDecimal", "oxen_decimalf({0})", typeof(float)),
        .. Exact.Select(type => Row("ToDecimal", "{0}", type)),
        Row("ToDecimal", "CASE WHEN {0} THEN '1' WHEN NOT {0} THEN '0' END", typeof(bool)),
        OfText("ToDecimal", "oxen_parse_decimal({0})", "'0'"),
        .. Integers.Concat(Reals).Select(type => Row("ToBoolean", "{0} <> 0", type)),
        .. Exact.Select(type => Row("ToBoolean", "{0} <> '0'", type)),
        Row("ToBoolean", "{0}", typeof(bool)),
        OfText("ToBoolean", "oxen_parse_boolean({0})", "0"),
        .. SqliteConversionFunctions.Rows.Where(row => row is { Name: nameof(ToString), Parameters: [] } && row.DeclaringType != typeof(Guid) && row.DeclaringType != typeof(TimeSpan)
            && row.DeclaringType != typeof(DateOnly) && row.DeclaringType != typeof(TimeOnly) && row.DeclaringType != typeof(DateTimeOffset))
            .Select(row => Row(nameof(ToString), row.Template, row.DeclaringType)),
        Row("ToDateTime", "{0}", typeof(DateTime)),
        OfText("ToDateTime", "oxen_parse_datetime({0})", "'0001-01-01 00:00:00'"),
    ];

    private static IEnumerable<FunctionRow> ToInteger(Type type, string range)
    {
        var name = "To" + type.Name;
        var converted = $"oxen_to_integer({{0}}, {range})";
        return
        [
            .. Integers.Concat(Exact).Concat(Reals).Where(from => from != type).Select(from => Row(name, converted, from)),
            Row(name, "{0}", type),
            Row(name, "{0}", typeof(bool)),
            OfText(name, $"oxen_to_integer(oxen_parse_integer({{0}}), {range})", "0"),
        ];
    }

    private static IEnumerable<FunctionRow> ToReal(string name, string converted) =>
    [
        .. Integers.Select(type => Row(name, converted.Replace("{0}", "CAST({0} AS REAL)", StringComparison.Ordinal), type)),
        .. Reals.Select(type => Row(name, converted, type)),
        .. Exact.Select(type => Row(name, converted.Replace("{0}", "oxen_decimal_to_real({0})", StringComparison.Ordinal), type)),
        Row(name, "CAST({0} AS REAL)", typeof(bool)),
        OfText(name, converted.Replace("{0}", "oxen_parse_real({0})", StringComparison.Ordinal), "0.0"),
    ];

    private static FunctionRow OfText(string name, string template, string none) =>
        Row(name, $"COALESCE({template}, {none})", typeof(string)) with { IsNeverNull = true };

    private static FunctionRow Row(string name, string template, Type from) => new(typeof(Convert), name, template) { Parameters = [from] };
}
