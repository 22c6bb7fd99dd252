namespace Oxen.MySql;

/// <summary>Values as text and text as values, in the invariant culture. A text that isn't a value is an error, as in C#.</summary>
internal static class MySqlConversionFunctions
{
    private static readonly Type[] Integers = [.. MySqlCasts.Ranges.Keys];
    private static readonly Type[] Numbers = [.. Integers, typeof(float), typeof(double), typeof(decimal)];
    private const string DecimalText = "CASE WHEN locate('.', {0}) = 0 THEN CAST({0} AS CHAR) ELSE trim(TRAILING '.' FROM trim(TRAILING '0' FROM {0})) END";
    private const string BooleanText = "CASE WHEN {0} THEN 'True' WHEN NOT {0} THEN 'False' END";
    private const string ParsedReal = @"CASE WHEN {0} REGEXP '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?\\s*$' THEN CAST(trim({0}) AS DOUBLE) WHEN {0} IS NOT NULL THEN ~0 + 1 END";
    private const string ParsedDecimal = @"CASE WHEN {0} REGEXP '^\\s*[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)\\s*$' THEN CAST(trim({0}) AS DECIMAL(57,28)) WHEN {0} IS NOT NULL THEN ~0 + 1 END";
    private const string ParsedBoolean = "CASE lower(trim({0})) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE ELSE CASE WHEN {0} IS NOT NULL THEN ~0 + 1 END END";

    private const string ParsedGuid = "CASE WHEN char_length({0}) = 36 AND {0} REGEXP '^[0-9a-fA-F-]+$' THEN lower({0}) WHEN {0} IS NOT NULL THEN ~0 + 1 END";

    // As the invariant culture writes it; the least span has no opposite among the longs.
    private const string SpanText = "concat(CASE WHEN {0} < 0 THEN '-' ELSE '' END, CASE WHEN abs({0} + 0.0) >= 864000000000 THEN concat(abs({0} + 0.0) DIV 864000000000, '.') ELSE '' END, "
        + "lpad(abs({0} + 0.0) DIV 36000000000 % 24, 2, '0'), ':', lpad(abs({0} + 0.0) DIV 600000000 % 60, 2, '0'), ':', lpad(abs({0} + 0.0) DIV 10000000 % 60, 2, '0'), "
        + "CASE WHEN {0} % 10000000 <> 0 THEN concat('.', lpad(abs({0} % 10000000), 7, '0')) ELSE '' END)";

    /// <summary>The rows of the types themselves.</summary>
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. Integers.Select(type => ToText(type, "CAST({0} AS CHAR)")),
        ToText(typeof(decimal), DecimalText),
        ToText(typeof(bool), BooleanText),
        ToText(typeof(char), "{0}"),
        ToText(typeof(string), "{0}"),
        ToText(typeof(Guid), "CAST({0} AS CHAR)"),
        ToText(typeof(DateTime), "date_format({0}, '%m/%d/%Y %H:%i:%s')"),
        ToText(typeof(DateTimeOffset), "date_format({0}, '%m/%d/%Y %H:%i:%s +00:00')"),
        ToText(typeof(DateOnly), "date_format({0}, '%m/%d/%Y')"),
        ToText(typeof(TimeOnly), "time_format({0}, '%H:%i')"),
        .. Integers.Select(type => Parse(type, Parsed(type))),
        Parse(typeof(double), ParsedReal),
        Parse(typeof(float), $"CAST(CAST({ParsedReal} AS FLOAT) AS DOUBLE)"),
        Parse(typeof(decimal), ParsedDecimal),
        Parse(typeof(bool), ParsedBoolean),
        Parse(typeof(char), "{0}"),
        Parse(typeof(Guid), ParsedGuid),
        new(typeof(Guid), System.Reflection.ConstructorInfo.ConstructorName, ParsedGuid) { Parameters = [typeof(string)] },
        ToText(typeof(TimeSpan), SpanText),
    ];

    /// <summary>The rows of <see cref="Convert"/>: they round to even, mind the range, and give zero for a text that is null.</summary>
    public static IReadOnlyList<FunctionRow> OfConvert { get; } =
    [
        .. Integers.SelectMany(ToInteger),
        .. Numbers.Select(type => Row("ToDouble", "CAST({0} AS DOUBLE)", type)),
        Row("ToDouble", "CAST({0} AS DOUBLE)", typeof(bool)),
        OfText("ToDouble", ParsedReal, "0"),
        .. Integers.Append(typeof(decimal)).Append(typeof(bool)).Select(type => Row("ToDecimal", "CAST({0} AS DECIMAL(57,28))", type)),
        OfText("ToDecimal", ParsedDecimal, "0"),
        Row("ToDecimal", MySqlCasts.DoubleToDecimal, typeof(double)),
        Row("ToDecimal", MySqlCasts.SingleToDecimal, typeof(float)),
        .. Numbers.Append(typeof(bool)).Select(type => Row("ToSingle", "CAST(CAST({0} AS FLOAT) AS DOUBLE)", type)),
        OfText("ToSingle", $"CAST(CAST({ParsedReal} AS FLOAT) AS DOUBLE)", "0"),
        .. Numbers.Select(type => Row("ToBoolean", "{0} <> 0", type)),
        Row("ToBoolean", "{0}", typeof(bool)),
        OfText("ToBoolean", ParsedBoolean, "FALSE"),
        .. Integers.Select(type => Row(nameof(ToString), "CAST({0} AS CHAR)", type)),
        Row(nameof(ToString), DecimalText, typeof(decimal)),
        Row(nameof(ToString), BooleanText, typeof(bool)),
        Row(nameof(ToString), "{0}", typeof(char)),
        Row(nameof(ToString), "{0}", typeof(string)),
        Row(nameof(ToString), "date_format({0}, '%m/%d/%Y %H:%i:%s')", typeof(DateTime)),
        Row("ToDateTime", "{0}", typeof(DateTime)),
    ];

    private static IEnumerable<FunctionRow> ToInteger(Type type)
    {
        var name = "To" + type.Name;
        var range = MySqlCasts.Ranges[type];
        return
        [
            .. Integers.Where(from => from != type).Select(from => Row(name, MySqlCasts.InRange("{0}", range, type), from)),
            .. new[] { typeof(float), typeof(double) }.Select(from => Row(name, MySqlCasts.InRange("round({0})", range, type), from)),
            Row(name, MySqlCasts.InRange("(CASE WHEN abs({0} % 1) = 0.5 THEN 2 * round({0} / 2) ELSE round({0}) END)", range, type), typeof(decimal)),
            Row(name, "{0}", type),
            Row(name, "{0}", typeof(bool)),
            OfText(name, Parsed(type), "0"),
        ];
    }

    private static string Parsed(Type type) =>
        $@"CASE WHEN {{0}} REGEXP '^\\s*[-+]?[0-9]+\\s*$' THEN {MySqlCasts.InRange("CAST(trim({0}) AS DECIMAL(30))", MySqlCasts.Ranges[type], type)} WHEN {{0}} IS NOT NULL THEN ~0 + 1 END";

    private static FunctionRow OfText(string name, string template, string none) =>
        Row(name, $"COALESCE({template}, {none})", typeof(string)) with { IsNeverNull = true };

    private static FunctionRow Row(string name, string template, Type from) => new(typeof(Convert), name, template) { Parameters = [from] };

    private static FunctionRow ToText(Type type, string template) => new(type, nameof(ToString), template) { Parameters = [] };

    private static FunctionRow Parse(Type type, string template) => new(type, nameof(int.Parse), template) { Parameters = [typeof(string)] };
}
