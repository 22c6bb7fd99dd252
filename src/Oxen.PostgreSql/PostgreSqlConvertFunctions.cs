namespace Oxen.PostgreSql;

/// <summary>The methods of <see cref="Convert"/>: they round to even, mind the range, and give zero for a text that is null.</summary>
internal static class PostgreSqlConvertFunctions
{
    private static readonly Type[] Integers = [.. PostgreSqlConversionFunctions.Integers];
    private static readonly Type[] Exact = [typeof(decimal), typeof(ulong)];
    private static readonly Type[] Reals = [typeof(float), typeof(double)];

    /// <summary>The rows.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. Integers.SelectMany(ToInteger),
        .. ToReal("ToDouble", "double precision"),
        .. ToReal("ToSingle", "real"),
        .. Integers.Append(typeof(double)).Concat(Exact).Select(type => Row("ToDecimal", "CAST({0} AS numeric)", type)),
        Row("ToDecimal", PostgreSqlConversionFunctions.DecimalOfSingle, typeof(float)),
        Row("ToDecimal", "CAST(CAST({0} AS integer) AS numeric)", typeof(bool)),
        OfText("ToDecimal", "CAST({0} AS numeric)", "0"),
        .. Integers.Concat(Reals).Concat(Exact).Select(type => Row("ToBoolean", "{0} <> 0", type)),
        Row("ToBoolean", "{0}", typeof(bool)),
        OfText("ToBoolean", "CAST({0} AS boolean)", "FALSE"),
        .. PostgreSqlConversionFunctions.Rows.Where(row => row is { Name: nameof(ToString), Parameters: [] } && row.DeclaringType != typeof(Guid)
            && row.DeclaringType != typeof(DateOnly) && row.DeclaringType != typeof(TimeOnly) && row.DeclaringType != typeof(DateTimeOffset))
            .Select(row => Row(nameof(ToString), row.Template, row.DeclaringType)),
        Row("ToDateTime", "{0}", typeof(DateTime)),
    ];

    private static IEnumerable<FunctionRow> ToInteger(Type type)
    {
        var name = "To" + type.Name;
        return
        [
            .. Integers.Append(typeof(ulong)).Where(from => from != type).Select(from => Row(name, PostgreSqlCasts.Checked(type, "{0}"), from)),
            .. Reals.Select(from => Row(name, PostgreSqlCasts.Checked(type, "round(CAST({0} AS double precision))"), from)),
            Row(name, PostgreSqlCasts.Checked(type, "(CASE WHEN abs({0}) % 1 = 0.5 THEN 2 * round({0} / 2) ELSE round({0}) END)"), typeof(decimal)),
            Row(name, "{0}", type),
            Row(name, "CAST({0} AS integer)", typeof(bool)),
            OfText(name, PostgreSqlCasts.Checked(type, "CAST({0} AS bigint)").Replace("0 * {0}", "0 * CAST({0} AS bigint)", StringComparison.Ordinal), "0"),
        ];
    }

    private static IEnumerable<FunctionRow> ToReal(string name, string type) =>
    [
        .. Integers.Concat(Reals).Concat(Exact).Select(from => Row(name, $"CAST({{0}} AS {type})", from)),
        Row(name, $"CAST(CAST({{0}} AS integer) AS {type})", typeof(bool)),
        OfText(name, $"CAST({{0}} AS {type})", "0"),
    ];

    private static FunctionRow OfText(string name, string template, string none) =>
        Row(name, $"COALESCE({template}, {none})", typeof(string)) with { IsNeverNull = true };

    private static FunctionRow Row(string name, string template, Type from) => new(typeof(Convert), name, template) { Parameters = [from] };
}
