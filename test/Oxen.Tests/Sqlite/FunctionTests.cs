using System.Linq.Expressions;
using System.Reflection;

namespace Oxen.Sqlite;

/// <summary>Each function gives what C# gives, on all combinations of the sample values.</summary>
public class FunctionTests
{
    // Where C#'s method goes by the current culture, Oxen goes by the order of characters.
    private static readonly Dictionary<string, Delegate> Ordinal = new()
    {
        ["String.StartsWith(String)"] = (string a, string b) => a.StartsWith(b, StringComparison.Ordinal),
        ["String.EndsWith(String)"] = (string a, string b) => a.EndsWith(b, StringComparison.Ordinal),
        ["String.IndexOf(String)"] = (string a, string b) => a.IndexOf(b, StringComparison.Ordinal),
        ["String.IndexOf(String, Int32)"] = (string a, string b, int start) => a.IndexOf(b, start, StringComparison.Ordinal),
        ["String.LastIndexOf(String)"] = (string a, string b) => a.LastIndexOf(b, StringComparison.Ordinal),
        ["String.Compare(String, String)"] = (string? a, string? b) => Math.Sign(string.CompareOrdinal(a, b)),
        ["String.CompareOrdinal(String, String)"] = (string? a, string? b) => Math.Sign(string.CompareOrdinal(a, b)),
        ["String.CompareTo(String)"] = (string? a, string? b) => Math.Sign(string.CompareOrdinal(a, b)),
        ["String.Compare(String, String, StringComparison)"] = (string? a, string? b, StringComparison by) => Math.Sign(string.Compare(a, b, by)),
        ["String.ToUpper()"] = (string a) => a.ToUpperInvariant(),
        ["String.ToLower()"] = (string a) => a.ToLowerInvariant(),
        ["Char.ToUpper(Char)"] = (char a) => char.ToUpperInvariant(a),
        ["Char.ToLower(Char)"] = (char a) => char.ToLowerInvariant(a),
    };

    // Where C# throws, SQL may have computed what a condition rules out.
    private static readonly string[] Lenient = ["Substring", "Remove", "get_Chars", "Insert", "IndexOf", "PadLeft", "PadRight"];

    private static readonly SqliteProbe Probe = new();

    internal static IEnumerable<TestCaseData> Rows => Enum.GetValues<FunctionGroup>().SelectMany(group => SqliteFunctions.Rows(group).Concat(GenericFunctions.Rows(group))).Distinct()
        .Where(row => row.Arity > 0 && row.DeclaringType != typeof(Random) && row.DeclaringType != typeof(SqlFn) && row.DeclaringType != typeof(JsonPart) && row.DeclaringType != typeof(JsonItem))
        .Select(row => (Row: row, Member: MemberOf(row)))
        .Where(pair => pair.Member is null || pair.Row.DeclaringType.IsArray || ReferenceEquals(Find(pair.Member), pair.Row))
        .Select(pair => new TestCaseData(pair.Row).SetName($"{{m}}({NameOf(pair.Row)})"));

    [TestCaseSource(nameof(Rows))]
    public void A_function_gives_what_csharp_gives(object data)
    {
        var row = (FunctionRow)data;
        var member = MemberOf(row);
        Assert.That(member, Is.Not.Null, "The row is of no member of C#.");
        var lambda = Lambda(member!);
        var plan = Probe.Translate(lambda);
        var compiled = Ordinal.GetValueOrDefault(NameOf(row)) ?? lambda.Compile();
        var count = 0;
        foreach (var values in row.Name == "Parse" || row is { DeclaringType.Name: "Guid", Parameters: [{ Name: "String" }], Name: ".ctor" } || row is { DeclaringType.Name: "Convert", Parameters: [{ Name: "String" }] } ? SampleValues.Texts : SampleValues.Combinations([.. lambda.Parameters.Select(parameter => parameter.Type)]))
        {
            if (IsDeviation(row, values))
            {
                continue;
            }

            if (Expect(compiled, values, out var expected))
            {
                count++;
                Assert.That(Probe.Compute(plan, lambda.ReturnType, values), Is.EqualTo(expected), $"{NameOf(row)} of {Describe(values)}: {plan.Text}");
                Assert.That(expected is not null || !row.IsNeverNull, $"{NameOf(row)} of {Describe(values)} is NULL, which its row denies.");
                Assert.That(expected is not null || row.MayBeNull || values.Contains(null), $"{NameOf(row)} of {Describe(values)} is NULL, which its row doesn't tell.");
            }
            else if (Lenient.Contains(row.Name))
            {
                Probe.Compute(plan, lambda.ReturnType == typeof(char) ? typeof(string) : lambda.ReturnType, values);
            }
        }

        Assert.That(count, Is.GreaterThan(1));
    }

    [Test]
    public void Every_registered_function_is_used()
    {
        var text = string.Join('\n', Enum.GetValues<FunctionGroup>().SelectMany(SqliteFunctions.Rows).Select(row => row.Template));
        string[] lowered = ["oxen_decimal", "oxen_decimalf", "oxen_decimal_to_integer", "oxen_decimal_to_real", "oxen_remainder", "oxen_single", "oxen_real_of_bits", "oxen_bytes", "oxen_datetime"];
        Assert.That(SqliteRegisteredFunctions.All.Select(function => function.Name)
            .Where(name => !name.StartsWith("oxen_ulong_", StringComparison.Ordinal) && !lowered.Contains(name) && !text.Contains(name + "(", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void A_text_may_hold_U0000_except_for_EndsWith()
    {
        Expression<Func<string, string, bool>> contains = (text, part) => text.Contains(part);
        Expression<Func<string, string, bool>> starts = (text, part) => text.StartsWith(part);
        Expression<Func<string, string, bool>> ends = (text, part) => text.EndsWith(part);
        Expression<Func<string, string>> replaced = text => text.Replace("b", "c");
        Expression<Func<string, char, string>> trimmed = (text, end) => text.Trim(end);
        Expression<Func<string, int>> length = text => text.Length;
        Expression<Func<string, string, string>> joined = (a, b) => a + b;
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Probe.Compute(contains, "a\0b", "b"), Is.True);
        Assert.That(Probe.Compute(starts, "a\0b", "a\0"), Is.True);
        Assert.That(Probe.Compute(replaced, "a\0b"), Is.EqualTo("a\0c"));
        Assert.That(Probe.Compute(trimmed, "xa\0bx", 'x'), Is.EqualTo("a\0b"));
        Assert.That(Probe.Compute(length, "a\0b"), Is.EqualTo(3));
        Assert.That(Probe.Compute(joined, "a\0", "b"), Is.EqualTo("a\0b"));
        Assert.That(Probe.Compute(ends, "a\0b", "b"), Is.False, "The README lists this deviation.");
    }

    [Test]
    public void New_guids_differ_row_by_row()
    {
        Assert.That(Probe.Scalar("SELECT count(DISTINCT oxen_new_guid()) FROM (SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3)"), Is.EqualTo(3L));
        Expression<Func<Guid>> seventh = () => Guid.CreateVersion7();
        Assert.That(((Guid)Probe.Compute(seventh)!).Version, Is.EqualTo(7));
    }

    // What the README lists as a deviation: null for "nothing" in Replace, a quotient of zero. And texts of two billion characters.
    private static bool IsDeviation(FunctionRow row, object?[] values) =>
        (row.Name == "Replace" && values[2] is null)
        || (row.Name.StartsWith("Pad", StringComparison.Ordinal) && values[1] is int.MaxValue)
        || (row.Name is "Divide" or "op_Division" && values[1] is TimeSpan { Ticks: 0 })
        || (row.IsNeverNull && MemberOf(row) is MethodInfo { IsStatic: false } && values[0] is null);

    [Test]
    public void Random_numbers_are_made_row_by_row_within_their_bounds()
    {
        Expression<Func<double>> fraction = () => Random.Shared.NextDouble();
        Expression<Func<int>> any = () => Random.Shared.Next();
        Expression<Func<int, int>> below = most => Random.Shared.Next(most);
        Expression<Func<long, long, long>> between = (least, most) => Random.Shared.NextInt64(least, most);
        Expression<Func<int, int, int>> die = (least, most) => Random.Shared.Next(least, most);
        Expression<Func<float>> single = () => Random.Shared.NextSingle();
        using var scope = Assert.EnterMultipleScope();
        for (var i = 0; i < 100; i++)
        {
            Assert.That(Probe.Compute(fraction), Is.GreaterThanOrEqualTo(0d).And.LessThan(1d));
            Assert.That(Probe.Compute(any), Is.GreaterThanOrEqualTo(0));
            Assert.That(Probe.Compute(below, 3), Is.InRange(0, 2));
            Assert.That(Probe.Compute(between, -5_000_000_000L, -4_999_999_998L), Is.InRange(-5_000_000_000L, -4_999_999_999L));
            Assert.That(Probe.Compute(die, 1, 7), Is.InRange(1, 6));
            Assert.That(Probe.Compute(single), Is.LessThan(1f));
        }

        Assert.That(Probe.Scalar("SELECT count(DISTINCT oxen_random_next(1000000000)) FROM json_each('[1,2,3,4,5]')"), Is.EqualTo(5L));
    }

    private static bool Expect(Delegate compiled, object?[] values, out object? expected)
    {
        try
        {
            expected = compiled.DynamicInvoke(values) switch
            {
                double.NaN or float.NaN => null,
                string text => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)),
                char character when char.IsSurrogate(character) => '\uFFFD',
                var value => value,
            };
            return true;
        }
        catch (TargetInvocationException error) when (error.InnerException is NullReferenceException || (error.InnerException is ArgumentNullException && values.Contains(null)))
        {
            // What has no value has none in SQL.
            expected = null;
            return values.Contains(null);
        }
        catch (TargetInvocationException)
        {
            expected = null;
            return false;
        }
    }

    private static MemberInfo? MemberOf(FunctionRow row)
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance;
        if (row.Name == ConstructorInfo.ConstructorName)
        {
            return row.DeclaringType.GetConstructor(row.Parameters!);
        }

        if (row is { Name: "Item", DeclaringType.IsArray: true })
        {
            return row.DeclaringType.GetMethod("Get");
        }

        return row.Parameters is null
            ? (MemberInfo?)row.DeclaringType.GetProperty(row.Name, Any) ?? row.DeclaringType.GetMethods(Any).SingleOrDefault(method => method.Name == row.Name)
            : row.DeclaringType.GetMethod(row.Name, Any, row.Parameters);
    }

    private static FunctionRow? Find(MemberInfo member) =>
        member is MethodBase method ? Probe.Dialect.Functions.Find(method) : Probe.Dialect.Functions.Find(member);

    private static LambdaExpression Lambda(MemberInfo member)
    {
        if (member is ConstructorInfo constructor)
        {
            ParameterExpression[] made = [.. constructor.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType, parameter.Name))];
            return Expression.Lambda(Expression.New(constructor, made), made);
        }

        if (member.DeclaringType is { IsArray: true } || member.DeclaringType == typeof(Array))
        {
            var bytes = Expression.Parameter(typeof(byte[]), "bytes");
            var at = Expression.Parameter(typeof(int), "at");
            return member is PropertyInfo ? Expression.Lambda(Expression.ArrayLength(bytes), bytes) : Expression.Lambda(Expression.ArrayIndex(bytes, at), bytes, at);
        }

        if (member is PropertyInfo property)
        {
            var owner = Expression.Parameter(property.DeclaringType!, "owner");
            return Expression.Lambda(Expression.Property(owner, property), owner);
        }

        var method = (MethodInfo)member;
        ParameterExpression[] parameters = [.. method.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType, parameter.Name))];
        if (method.IsStatic)
        {
            return Expression.Lambda(Expression.Call(method, parameters), parameters);
        }

        var instance = Expression.Parameter(method.DeclaringType!, "instance");
        return Expression.Lambda(Expression.Call(instance, method, parameters), [instance, .. parameters]);
    }

    private static string NameOf(FunctionRow row) => row.Parameters is null
        ? $"{row.DeclaringType.Name}.{row.Name}"
        : $"{row.DeclaringType.Name}.{row.Name}({string.Join(", ", row.Parameters.Select(type => type.Name))})";

    private static string Describe(object?[] values) =>
        "(" + string.Join(", ", values.Select(value => value is null ? "null" : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture))) + ")";
}
