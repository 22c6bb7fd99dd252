using System.Linq.Expressions;
using System.Reflection;

namespace Oxen.Sqlite;

/// <summary>Each operator and cast between numbers gives what C# gives, on all combinations of the sample values.</summary>
public class OperatorTests
{
    private static readonly Type[] Calculating = [typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal)];
    private static readonly Type[] Integers = [typeof(int), typeof(uint), typeof(long), typeof(ulong)];

    private static readonly Type[] Numbers =
    [
        typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong),
        typeof(float), typeof(double), typeof(decimal),
    ];

    private static readonly SqliteProbe Probe = new();

    private static IEnumerable<TestCaseData> Arithmetic =>
        from type in Calculating
        from op in new[] { ExpressionType.Add, ExpressionType.Subtract, ExpressionType.Multiply, ExpressionType.Divide, ExpressionType.Modulo }
        select new TestCaseData(type, op).SetName($"{{m}}({type.Name} {op})");

    private static IEnumerable<TestCaseData> Comparisons =>
        from type in Calculating
        from op in new[] { ExpressionType.LessThan, ExpressionType.LessThanOrEqual, ExpressionType.GreaterThan, ExpressionType.GreaterThanOrEqual, ExpressionType.Equal, ExpressionType.NotEqual }
        select new TestCaseData(type, op).SetName($"{{m}}({type.Name} {op})");

    private static IEnumerable<TestCaseData> Bits =>
        from type in Integers
        from op in new[] { ExpressionType.And, ExpressionType.Or, ExpressionType.ExclusiveOr, ExpressionType.LeftShift, ExpressionType.RightShift }
        select new TestCaseData(type, op).SetName($"{{m}}({type.Name} {op})");

    private static IEnumerable<TestCaseData> Casts =>
        from source in Numbers
        from target in Numbers
        where source != target
        select new TestCaseData(source, target).SetName($"{{m}}({source.Name} to {target.Name})");

    // Overflow is an error or exact, never a wrong number; dividing by zero is NULL. Both are listed in the README.
    [TestCaseSource(nameof(Arithmetic))]
    public void Arithmetic_gives_what_csharp_gives(Type type, ExpressionType op)
    {
        var (left, right) = (Expression.Parameter(type, "left"), Expression.Parameter(type, "right"));
        var guarded = op switch
        {
            ExpressionType.Add => Expression.AddChecked(left, right),
            ExpressionType.Subtract => Expression.SubtractChecked(left, right),
            ExpressionType.Multiply => Expression.MultiplyChecked(left, right),
            _ => Expression.MakeBinary(op, left, right),
        };
        Check(
            Expression.Lambda(Expression.MakeBinary(op, left, right), left, right),
            Expression.Lambda(guarded, left, right),
            values => op is not (ExpressionType.Divide or ExpressionType.Modulo) || !values[1]!.Equals(Convert.ChangeType(0, type)));
    }

    [TestCaseSource(nameof(Comparisons))]
    public void Comparison_gives_what_csharp_gives(Type type, ExpressionType op)
    {
        var (left, right) = (Expression.Parameter(type, "left"), Expression.Parameter(type, "right"));
        Check(Expression.Lambda(Expression.MakeBinary(op, left, right), left, right));
    }

    [TestCaseSource(nameof(Bits))]
    public void Operators_on_bits_give_what_csharp_gives(Type type, ExpressionType op)
    {
        var isShift = op is ExpressionType.LeftShift or ExpressionType.RightShift;
        var (left, right) = (Expression.Parameter(type, "left"), Expression.Parameter(isShift ? typeof(int) : type, "right"));
        Check(Expression.Lambda(Expression.MakeBinary(op, left, right), left, right));
    }

    [TestCase(typeof(int))]
    [TestCase(typeof(uint))]
    [TestCase(typeof(long))]
    [TestCase(typeof(ulong))]
    public void Complement_gives_what_csharp_gives(Type type)
    {
        var operand = Expression.Parameter(type, "operand");
        Check(Expression.Lambda(Expression.Not(operand), operand));
    }

    [TestCase(typeof(int))]
    [TestCase(typeof(long))]
    [TestCase(typeof(float))]
    [TestCase(typeof(double))]
    [TestCase(typeof(decimal))]
    public void Negation_gives_what_csharp_gives(Type type)
    {
        var operand = Expression.Parameter(type, "operand");
        Check(Expression.Lambda(Expression.Negate(operand), operand), Expression.Lambda(Expression.NegateChecked(operand), operand));
    }

    [TestCaseSource(nameof(Casts))]
    public void A_cast_gives_what_csharp_gives(Type source, Type target)
    {
        var operand = Expression.Parameter(source, "operand");
        Check(Expression.Lambda(Expression.Convert(operand, target), operand));
    }

    [Test]
    public void A_span_of_time_can_be_added_to_and_taken_from_a_time()
    {
        Expression<Func<DateTime, TimeSpan, DateTime>> sum = (time, span) => time + span;
        Expression<Func<DateTime, DateTime, TimeSpan>> difference = (later, earlier) => later - earlier;
        Check(sum);
        Check(difference);
        Expression<Func<DateTimeOffset, TimeSpan, DateTimeOffset>> before = (time, span) => time - span;
        Expression<Func<DateTimeOffset, DateTimeOffset, TimeSpan>> between = (later, earlier) => later - earlier;
        Check(before);
        Check(between);
        Expression<Func<TimeSpan, TimeSpan, TimeSpan>> both = (a, b) => a + b;
        Expression<Func<TimeSpan, TimeSpan, bool>> longer = (a, b) => a > b;
        Check(both);
        Check(longer);
    }

    [Test]
    public void CompareTo_beside_zero_is_a_comparison()
    {
        Expression<Func<DateTime, DateTime, bool>> later = (a, b) => a.CompareTo(b) > 0;
        Expression<Func<decimal, decimal, bool>> least = (a, b) => a.CompareTo(b) <= 0;
        Check(later);
        Check(least);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Probe.Translate(later).Text, Is.EqualTo("SELECT @p0 > @p1 AS result"));
        Assert.That(Probe.Translate(least).Text, Is.EqualTo("SELECT @p0 COLLATE OXEN_DECIMAL <= @p1 AS result"));
    }

    [Test]
    public void A_number_beside_a_decimal_is_taken_as_it_is()
    {
        Expression<Func<decimal, int, decimal>> product = (price, count) => price * count;
        Check(product, isWanted: values => Math.Abs((decimal)values[0]!) < 1e10m);
        Assert.That(Probe.Translate(product).Text, Is.EqualTo("SELECT oxen_decimal_multiply(@p0, @p1) AS result"));
    }

    [Test]
    public void Expressions_nest()
    {
        Expression<Func<decimal, decimal, int, bool>> total = (price, tax, count) => (price + tax) * count > 100m - price;
        Check(total, isWanted: values => Math.Abs((decimal)values[0]!) < 1e10m && Math.Abs((decimal)values[1]!) < 1e10m);
        Expression<Func<string, string, bool>> text = (a, b) => !(a.Trim().ToUpper() + b).StartsWith(b) == (a.Length - -b.Length > 3);
        Check(text, isWanted: values => values[0] is not null && values[1] is not null);
        Expression<Func<double, double, double>> mean = (a, b) => Math.Round(Math.Abs(a - b) / 2, 1) % 7;
        Check(mean, isWanted: values => (double)values[0]! < 1e9 && (double)values[1]! < 1e9);
    }

    private static void Check(LambdaExpression lambda, LambdaExpression? reference = null, Func<object?[], bool>? isWanted = null)
    {
        var plan = Probe.Translate(lambda);
        var compiled = (reference ?? lambda).Compile();
        var count = 0;
        foreach (var values in SampleValues.Combinations([.. lambda.Parameters.Select(parameter => parameter.Type)]))
        {
            if (isWanted?.Invoke(values) == false || !TryInvoke(compiled, values, out var expected))
            {
                continue;
            }

            count++;
            Assert.That(Probe.Compute(plan, lambda.ReturnType, values), Is.EqualTo(expected), $"({string.Join(", ", values)}): {plan.Text}");
        }

        Assert.That(count, Is.GreaterThan(0));
    }

    private static bool TryInvoke(Delegate compiled, object?[] values, out object? result)
    {
        try
        {
            result = compiled.DynamicInvoke(values) switch
            {
                double.NaN or float.NaN => null,
                var value => value,
            };
            return true;
        }
        catch (TargetInvocationException error) when (error.InnerException is ArithmeticException or ArgumentOutOfRangeException)
        {
            result = null;
            return false;
        }
    }
}
