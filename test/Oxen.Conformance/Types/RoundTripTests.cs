using System.Linq.Expressions;

namespace Oxen.Conformance;

/// <summary>Every type at its boundaries: what was inserted is read, is found by what it equals, and has its order.</summary>
public sealed class RoundTripTests(TestDatabase database) : ShopTests(database)
{
    private SampleData Values => field ??= new SampleData(Database.Kept);

    [Test]
    public void Whole_rows() => Same(s => s.Samples.OrderBy(x => x.Id));

    [Test]
    public void Whole_rows_that_are_read_again_and_again_are_the_same()
    {
        for (var turn = 0; turn < 8; turn++)
        {
            Same(s => s.Samples.OrderBy(x => x.Id));
        }
    }

    [Test]
    public Task Whole_rows_of_a_bulk_insert() => Whole_rows_of_a_bulk_insert(static rows => rows);

    [Test]
    public Task Whole_rows_of_a_bulk_insert_after_those_of_nulls() => Whole_rows_of_a_bulk_insert(static rows => rows.OrderByDescending(Nulls));

    [Test]
    public Task Whole_rows_of_a_bulk_insert_before_those_of_nulls() => Whole_rows_of_a_bulk_insert(static rows => rows.OrderBy(Nulls));

    [Test]
    public void Bool() => RoundTrip(x => x.Bool, x => x.BoolN, Values.Bools);

    [Test]
    public void SByte() => RoundTrip(x => x.SByte, x => x.SByteN, Values.SBytes);

    [Test]
    public void Byte() => RoundTrip(x => x.Byte, x => x.ByteN, Values.ByteValues);

    [Test]
    public void Short() => RoundTrip(x => x.Short, x => x.ShortN, Values.Shorts);

    [Test]
    public void UShort() => RoundTrip(x => x.UShort, x => x.UShortN, Values.UShorts);

    [Test]
    public void Int() => RoundTrip(x => x.Int, x => x.IntN, Values.Ints);

    [Test]
    public void UInt() => RoundTrip(x => x.UInt, x => x.UIntN, Values.UInts);

    [Test]
    public void Long() => RoundTrip(x => x.Long, x => x.LongN, Values.Longs);

    [Test]
    public void ULong() => RoundTrip(x => x.ULong, x => x.ULongN, Values.ULongs);

    [Test]
    public void Float() => RoundTrip(x => x.Float, x => x.FloatN, Values.Floats);

    [Test]
    public void Double() => RoundTrip(x => x.Double, x => x.DoubleN, Values.Doubles);

    [Test]
    public void Decimal() => RoundTrip(x => x.Decimal, x => x.DecimalN, Values.Decimals);

    [Test]
    public void Char() => RoundTrip(x => x.Char, x => x.CharN, Values.Chars);

    [Test]
    public void Guid() => RoundTrip(x => x.Guid, x => x.GuidN, Values.Guids);

    [Test]
    public void DateTime() => RoundTrip(x => x.DateTime, x => x.DateTimeN, Values.DateTimes);

    [Test]
    public void DateTimeOffset() => RoundTrip(x => x.Offset, x => x.OffsetN, Values.Offsets);

    [Test]
    public void DateOnly() => RoundTrip(x => x.Date, x => x.DateN, Values.Dates);

    [Test]
    public void TimeOnly() => RoundTrip(x => x.Time, x => x.TimeN, Values.Times);

    [Test]
    public void TimeSpan() => RoundTrip(x => x.Span, x => x.SpanN, Values.Spans);

    [Test]
    public void Enum_as_a_number() => RoundTrip(x => x.Number, x => x.NumberN, Values.Priorities);

    [Test]
    public void Enum_as_text()
    {
        Found(x => x.Word, Values.Priorities);
        Found(x => x.WordN, [null, .. Values.Priorities]);
    }

    [Test]
    public void String()
    {
        RoundTrip(x => x.String, Values.Strings);
        RoundTrip(x => x.StringN, [null, .. Values.Strings]);
    }

    [Test]
    public void Bytes()
    {
        Same(s => s.Samples.OrderBy(x => x.Id).Select(x => new { x.Bytes, x.BytesN }));
        Same([null, .. Values.Blobs],
            (s, bytes) => s.Samples.Where(x => x.BytesN == bytes).Select(x => x.Id),
            (s, bytes) => s.Samples.Where(x => x.BytesN == null ? bytes == null : bytes != null && x.BytesN.SequenceEqual(bytes)).Select(x => x.Id));
    }

    [Test]
    public void Json() => Same(s => s.Samples.OrderBy(x => x.Id).Select(x => new { x.Document, x.Parcel }));

    [Test]
    public void Json_is_null_or_not() => Same(s => s.Samples.Where(x => x.Parcel == null || x.Document == null).Select(x => x.Id));

    private async Task Whole_rows_of_a_bulk_insert(Func<IEnumerable<Sample>, IEnumerable<Sample>> order)
    {
        const int Step = 1_000;
        var expected = (await Db.Samples.OrderBy(x => x.Id).ToListAsync()).ConvertAll(Printed.Of);
        List<Sample> many = [];
        for (var turn = 1; many.Count < 2 * Step; turn++)
        {
            many.AddRange((await Db.Samples.ToListAsync()).Select(sample =>
            {
                sample.Id += turn * Step;
                return sample;
            }));
        }

        await using var transaction = await Db.BeginTransactionAsync();
        await Db.Samples.BulkInsertAsync(order(many));
        var read = await Db.Samples.OrderBy(x => x.Id).ToListAsync();
        read.ForEach(sample => sample.Id %= Step);

        Assert.That(read, Has.Count.EqualTo(many.Count + expected.Count));
        Assert.That(read.Chunk(expected.Count).Select(chunk => chunk.Select(Printed.Of)), Is.All.EqualTo(expected));
    }

    private static int Nulls(Sample sample) => typeof(Sample).GetProperties().Count(property => property.GetValue(sample) is null);

    private void RoundTrip<T>(Expression<Func<Sample, T>> column, Expression<Func<Sample, T?>> nullable, T[] values)
        where T : struct
    {
        RoundTrip(column, values);
        RoundTrip(nullable, [null, .. values]);
    }

    private void RoundTrip<T>(Expression<Func<Sample, T>> column, T[] values)
    {
        Found(column, values);
        Same(s => s.Samples.OrderBy(column).ThenBy(x => x.Id).Select(x => x.Id));
        Same(s => s.Samples.OrderByDescending(column).ThenBy(x => x.Id).Select(x => x.Id));
        Same(s => s.Samples.Select(column).Min());
        Same(s => s.Samples.Select(column).Max());
        foreach (var op in new[] { ExpressionType.LessThan, ExpressionType.LessThanOrEqual, ExpressionType.GreaterThan, ExpressionType.GreaterThanOrEqual })
        {
            if (HasOperator<T>(op))
            {
                Same(values, (s, value) => s.Samples.Where(Compared(op, column, value)).Select(x => x.Id));
            }
        }
    }

    private void Found<T>(Expression<Func<Sample, T>> column, T[] values)
    {
        Same(s => s.Samples.OrderBy(x => x.Id).Select(column));
        Same(s => s.Samples.Select(column).Distinct());
        Same(s => s.Samples.Select(column).Distinct().Count());
        Same(values, (s, value) => s.Samples.Where(Compared(ExpressionType.Equal, column, value)).Select(x => x.Id));
        Same(values, (s, value) => s.Samples.Where(Compared(ExpressionType.NotEqual, column, value)).Select(x => x.Id));
    }

    // x => x.Column op value, with the value in a variable.
    private static Expression<Func<Sample, bool>> Compared<T>(ExpressionType op, Expression<Func<Sample, T>> column, T value)
    {
        var variable = Expression.Field(Expression.Constant(new Variable<T>(value)), nameof(Variable<>.Value));
        return Expression.Lambda<Func<Sample, bool>>(Expression.MakeBinary(op, column.Body, variable), column.Parameters);
    }

    private static bool HasOperator<T>(ExpressionType op)
    {
        try
        {
            Expression.MakeBinary(op, Expression.Default(typeof(T)), Expression.Default(typeof(T)));
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private sealed class Variable<T>(T value)
    {
        public readonly T Value = value;
    }
}
