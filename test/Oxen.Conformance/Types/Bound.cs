using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Linq.Expressions;
using System.Text.Json.Nodes;

namespace Oxen.Conformance;

/// <summary>One member, the last values inside its bounds and the first outside, on one database.</summary>
public abstract class Bound(string member)
{
    /// <summary>The member's name.</summary>
    public string Member => member;

    /// <summary>Values that come back as they are, and numbers that come back rounded.</summary>
    public abstract int Inside { get; }

    /// <summary>Values that are refused.</summary>
    public abstract int Outside { get; }

    /// <summary>A row with this id and the value at an index, those outside behind those inside.</summary>
    public Bounded Row(int id, int value) => Set(new Bounded { Id = id }, value);

    /// <summary>Gives a row a value.</summary>
    public abstract Bounded Set(Bounded row, int value);

    /// <summary>Whether a row holds a value.</summary>
    public abstract bool Holds(Bounded row, int value);

    /// <summary>Updates rows by query.</summary>
    public abstract Task<int> SetAsync(IQueryable<Bounded> rows, int value);

    /// <summary>How many rows equal a value; null where it can't be asked.</summary>
    public abstract Task<int>? CountAsync(IQueryable<Bounded> rows, int value);

    /// <inheritdoc/>
    public override string ToString() => Member;

    /// <summary>Each member on a database.</summary>
    public static Bound[] All(string dialect)
    {
        var (lite, postgres, my) = (dialect == "sqlite", dialect == "postgresql", dialect == "mysql");
        T[] If<T>(bool condition, params T[] values) => condition ? values : [];
        string[] half = ["a\uD800", "\uDC00a"];
        string[] zero = ["a\0", "\0"];

        // What is finer than a microsecond is cut off, which the packages' pages say.
        DateTime Cut(DateTime time) => lite ? time : new DateTime(time.Ticks / 10 * 10, time.Kind);
        long CutTicks(long ticks) => lite ? ticks : ticks / 10 * 10;
        return
        [
            Of(r => r.SByte, [sbyte.MinValue, sbyte.MaxValue], []),
            Of(r => r.Byte, [byte.MinValue, byte.MaxValue], []),
            Of(r => r.Short, [short.MinValue, short.MaxValue], []),
            Of(r => r.UShort, [ushort.MinValue, ushort.MaxValue], []),
            Of(r => r.Int, [int.MinValue, int.MaxValue], []),
            Of(r => r.UInt, [uint.MinValue, uint.MaxValue], []),
            Of(r => r.Long, [long.MinValue, long.MaxValue], []),
            Of(r => r.ULong, [ulong.MinValue, ulong.MaxValue, long.MaxValue + 1ul], []),
            Of(r => r.Narrow, [.. new int?[] { short.MinValue, short.MaxValue }, .. If<int?>(lite, short.MaxValue + 1)], If<int?>(!lite, short.MinValue - 1, short.MaxValue + 1, int.MaxValue)),
            Of(r => r.NarrowEnum, [Wide.One, (Wide)short.MaxValue], If<Wide?>(!lite, Wide.Far)),
            Of(r => r.Money, [999.99m, -999.99m, 0.01m, 1.50m, 1.500000m], [1000m, -1000m, 999.995m, -999.999m, decimal.MaxValue],
                (0.001m, 0m), (0.005m, 0.01m), (-0.005m, -0.01m), (12.345m, 12.35m), (-12.345m, -12.35m), (12.3449999m, 12.34m), (999.994m, 999.99m), (1e-28m, 0m)),
            Of(r => r.Whole, [999m, -999m, 1.0m], [1000m, 999.5m, -999.5m], (0.5m, 1m), (-0.5m, -1m), (1.5m, 2m), (2.5m, 3m), (0.49m, 0m), (999.4m, 999m)),
            Of<Price?>(r => r.Converted, [new Price(999.99m)], [new Price(1000m), new Price(999.995m)], (new Price(12.345m), new Price(12.35m))),
            Of(r => r.Digits, [.. new decimal?[] { 99.9m }, .. If<decimal?>(lite, 100m, 1.25m)], If<decimal?>(!lite, 100m, 99.95m), If<(decimal?, decimal?)>(!lite, (1.25m, 1.3m))),
            Of(r => r.Decimal, [decimal.MaxValue, decimal.MinValue, 1e-28m, 7.9228162514264337593543950335m], []),
            Of(r => r.Float, [.. new float?[] { float.MinValue, float.MaxValue, float.Epsilon, 0.1f }, .. If<float?>(!my, float.PositiveInfinity, float.NegativeInfinity), .. If<float?>(postgres, float.NaN)],
                [.. If<float?>(!postgres, float.NaN), .. If<float?>(my, float.PositiveInfinity, float.NegativeInfinity)]),
            Of(r => r.Double, [.. new double?[] { double.MinValue, double.MaxValue, double.Epsilon, 0.1 }, .. If<double?>(!my, double.PositiveInfinity, double.NegativeInfinity), .. If<double?>(postgres, double.NaN)],
                [.. If<double?>(!postgres, double.NaN), .. If<double?>(my, double.PositiveInfinity, double.NegativeInfinity)]),
            Of(r => r.LongFloat, [0.1, double.MaxValue], []),
            Of(r => r.WholeDouble, [.. new double?[] { 2, -5 }, .. If<double?>(lite, 1.5)], If<double?>(!lite, 1.5, 40_000)),
            Of(r => r.Amount, [lite ? 1234567890123.45m : 1234567890123456.78m, -0.01m], If<decimal?>(!lite, 12345678901234567m)),
            Of(r => r.Aliased, [999.99m], If<decimal?>(!lite, 1000m)),
            Of(r => r.Second, [.. new TimeOnly?[] { new TimeOnly(23, 59, 59), TimeOnly.MinValue }, .. If<TimeOnly?>(lite, new TimeOnly(23, 59, 59, 700))], If<TimeOnly?>(!lite, new TimeOnly(23, 59, 59, 700), new TimeOnly(23, 59, 59, 500), TimeOnly.MaxValue)),
            Of(r => r.Text, [.. new[] { "", " ", "\uFFFF", "\U0001F600", new string('x', 70_000) }, .. If(!postgres, zero)], [.. half, .. If(postgres, zero)]),
            Of(r => r.Five, ["abcde", "\u00E4\u00F6\u00FC\u00DF\u20AC", "a\U0001F600\U0001F600", "a    "], ["abcdef", "\U0001F600\U0001F600\U0001F600", "abcde ", .. half, .. If(postgres, zero)]),
            Of(r => r.Annotated, ["abcde", "a\U0001F600\U0001F600"], ["abcdef", "\U0001F600\U0001F600\U0001F600"]),
            Of(r => r.Indexed, [new string('x', 255)], If(my, new string('x', 256))),
            Of(r => r.Typed, [.. new[] { "abcde", "" }, .. If(lite, "abcdef")], If(!lite, "abcdef")),
            Of(r => r.Letter, [.. new char?[] { ' ', '\u00E4', '\uFFFF' }, .. If<char?>(!postgres, '\0')], [.. new char?[] { '\uD800', '\uDFFF' }, .. If<char?>(postgres, '\0')]),
            Of<char[]?>(r => r.Letters, [.. new[] { "abcde".ToCharArray() }, .. If<char[]>(!postgres, "a\0".ToCharArray())], [.. half.Select(text => text.ToCharArray()), .. If<char[]>(postgres, "a\0".ToCharArray())]),
            Of<byte[]?>(r => r.Bytes, [[], [0], [0, 255, 39, 92], new byte[70_000]], []),
            Of<byte[]?>(r => r.Three, [[], [0, 1, 2]], [[0, 1, 2, 3]]),
            Of(r => r.Guid, [Guid.Empty, Guid.AllBitsSet, new Guid("00112233-4455-6677-8899-aabbccddeeff")], []),
            Of(r => r.Moment, [Utc(DateTime.MinValue), Cut(Utc(DateTime.MaxValue)), new DateTime(1, 1, 1, 0, 0, 0, 1, DateTimeKind.Utc), new DateTime(1900, 2, 28, 0, 0, 0, DateTimeKind.Utc)], []),
            Of(r => r.Offset, [DateTimeOffset.MinValue, new DateTimeOffset(Cut(Utc(DateTime.MaxValue)))], []),
            Of(r => r.Date, [DateOnly.MinValue, DateOnly.MaxValue], []),
            Of(r => r.Time, [TimeOnly.MinValue, new TimeOnly(CutTicks(TimeOnly.MaxValue.Ticks))], []),
            Of(r => r.Span, [new TimeSpan(CutTicks(TimeSpan.MinValue.Ticks)), new TimeSpan(CutTicks(TimeSpan.MaxValue.Ticks)), TimeSpan.Zero, new TimeSpan(-10)], []),
            Of(r => r.Number, [Wide.One, (Wide)int.MinValue, (Wide)12345], []),
            Of(r => r.Word, [Wide.One, (Wide)12345, (Wide)(-1)], []),
            Of<Code?>(r => r.Code, [new Code("abcde")], [new Code("abcdef"), .. half.Select(text => new Code(text)), .. If(postgres, new Code("a\0"))]),
            Of<BoundedNote?>(r => r.Document, [.. new[] { new BoundedNote("a\U0001F600", 0.1), new BoundedNote("", double.MaxValue) }, .. If(!postgres, new BoundedNote("a\0", 0))],
                [new BoundedNote("", double.NaN), new BoundedNote("", double.PositiveInfinity), new BoundedNote("a\uD800", 0), .. If(postgres, new BoundedNote("a\0", 0))]),
            Of<JsonObject?>(r => r.Node, [.. new JsonObject[] { new() { ["a"] = 1.5m } }, .. If(!postgres, new JsonObject { ["a"] = "\0" })], [new JsonObject { ["a"] = "\uD800" }, new JsonObject { ["\uDC00"] = 1 }, new JsonObject { ["a"] = double.NaN }, .. If(postgres, new JsonObject { ["a"] = "\0" }, new JsonObject { ["\0"] = 1 })]),
            Of<List<string>?>(r => r.Texts, [.. new List<string>[] { [], ["", "a\U0001F600"] }, .. If<List<string>>(!postgres, ["a\0"])], [["a", "b\uD800"], .. If<List<string>>(postgres, ["a", "\0"])]),
            Of<double[]?>(r => r.Doubles, [.. new double[][] { [], [0.1, double.MaxValue] }, .. If<double[]>(postgres, [double.NaN, double.PositiveInfinity])], If<double[]>(!postgres, [1, double.NaN], [double.NegativeInfinity])),
            Of<List<char>?>(r => r.Chars, [.. new List<char>[] { ['a', '\uFFFF'] }, .. If<List<char>>(!postgres, ['\0'])], [['a', '\uD800'], .. If<List<char>>(postgres, ['\0'])]),
        ];
    }

    private static DateTime Utc(DateTime time) => DateTime.SpecifyKind(time, DateTimeKind.Utc);

    // What is rounded comes back as the second value of its pair.
    private static Bound Of<T>(Expression<Func<Bounded, T>> member, T[] inside, T[] outside, params (T Given, T Kept)[] rounded) =>
        new Column<T>(member, [.. inside.Select(value => (value, value)), .. rounded], outside);

    private sealed class Column<T>(Expression<Func<Bounded, T>> member, (T Given, T Kept)[] inside, T[] outside) : Bound(((MemberExpression)member.Body).Member.Name)
    {
        private readonly Action<Bounded, T> _set = typeof(Bounded).GetProperty(((MemberExpression)member.Body).Member.Name)!.SetMethod!.CreateDelegate<Action<Bounded, T>>();
        private readonly Func<Bounded, T> _get = member.Compile();

        // Lists and documents are compared by no ==.
        private readonly bool _isDocument = typeof(T) == typeof(BoundedNote) || typeof(T) == typeof(JsonObject) || (typeof(T) != typeof(byte[]) && typeof(T) != typeof(string) && typeof(T).IsAssignableTo(typeof(System.Collections.IEnumerable)));

        public override int Inside => inside.Length;

        public override int Outside => outside.Length;

        public override Bounded Set(Bounded row, int value)
        {
            _set(row, Value(value));
            return row;
        }

        public override bool Holds(Bounded row, int value) => Printed.Of(_get(row)) == Printed.Of(Kept(value));

        public override Task<int> SetAsync(IQueryable<Bounded> rows, int value)
        {
            var given = Value(value);
            return rows.ExecuteUpdateAsync(set => set.Set(member, given));
        }

        public override Task<int>? CountAsync(IQueryable<Bounded> rows, int value)
        {
            if (_isDocument)
            {
                return null;
            }

            return rows.CountAsync(Expression.Lambda<Func<Bounded, bool>>(Expression.Equal(member.Body, Expression.Field(Expression.Constant(new Variable(Kept(value))), nameof(Variable.Given))), member.Parameters));
        }

        private T Value(int index) => index < inside.Length ? inside[index].Given : outside[index - inside.Length];

        private T Kept(int index) => index < inside.Length ? inside[index].Kept : Value(index);

        private sealed class Variable(T given)
        {
            public readonly T Given = given;
        }
    }
}

/// <summary>A row with a member of each kind of bound.</summary>
public sealed class Bounded
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public sbyte? SByte { get; set; }

    public byte? Byte { get; set; }

    public short? Short { get; set; }

    public ushort? UShort { get; set; }

    public int? Int { get; set; }

    public uint? UInt { get; set; }

    public long? Long { get; set; }

    public ulong? ULong { get; set; }

    [Column(TypeName = "smallint")]
    public int? Narrow { get; set; }

    [Column(TypeName = "smallint")]
    public Wide? NarrowEnum { get; set; }

    public decimal? Money { get; set; }

    public decimal? Whole { get; set; }

    public decimal? Decimal { get; set; }

    public Price? Converted { get; set; }

    [Column(TypeName = "decimal(3,1)")]
    public decimal? Digits { get; set; }

    public float? Float { get; set; }

    public double? Double { get; set; }

    [Column(TypeName = "float(53)")]
    public double? LongFloat { get; set; }

    [Column(TypeName = "smallint")]
    public double? WholeDouble { get; set; }

    [Column(TypeName = "decimal(18,2)")]
    public decimal? Amount { get; set; }

    [Column(TypeName = "dec(5,2)")]
    public decimal? Aliased { get; set; }

    [Column(TypeName = "time(0)")]
    public TimeOnly? Second { get; set; }

    public string? Text { get; set; }

    public string? Five { get; set; }

    [MaxLength(5)]
    public string? Annotated { get; set; }

    [Index]
    public string? Indexed { get; set; }

    [Column(TypeName = "varchar(5)")]
    public string? Typed { get; set; }

    public char? Letter { get; set; }

    public char[]? Letters { get; set; }

    public byte[]? Bytes { get; set; }

    public byte[]? Three { get; set; }

    public Guid? Guid { get; set; }

    public DateTime? Moment { get; set; }

    public DateTimeOffset? Offset { get; set; }

    public DateOnly? Date { get; set; }

    public TimeOnly? Time { get; set; }

    public TimeSpan? Span { get; set; }

    public Wide? Number { get; set; }

    [StoredAs(typeof(string))]
    public Wide? Word { get; set; }

    public Code? Code { get; set; }

    [JsonColumn]
    public BoundedNote? Document { get; set; }

    public JsonObject? Node { get; set; }

    public List<string>? Texts { get; set; }

    public double[]? Doubles { get; set; }

    public List<char>? Chars { get; set; }
}

/// <summary>An enum with a member that no short holds.</summary>
public enum Wide
{
    One = 1,
    Far = 100_000,
}

/// <summary>What a converter stores as text.</summary>
public sealed record Code(string Text);

/// <summary>What a converter stores as a number.</summary>
public sealed record Price(decimal Amount);

/// <summary>A document.</summary>
public sealed record BoundedNote(string Text, double Number);

/// <summary>A row whose key has a bound.</summary>
public sealed class Keyed
{
    [MaxLength(5)]
    public string Id { get; set; } = "";

    public int Count { get; set; }
}

/// <summary>The rows.</summary>
public sealed class BoundsDb(OxenOptions options) : OxenDb(options)
{
    public Table<Bounded> Rows => Table<Bounded>();

    public Table<Keyed> Keyed => Table<Keyed>();

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Bounded>(row =>
    {
        row.Property(r => r.Money).HasPrecision(5, 2);
        row.Property(r => r.Whole).HasPrecision(3);
        row.Property(r => r.Converted).HasConversion(price => price!.Amount, amount => new Price(amount)).HasPrecision(5, 2);
        row.Property(r => r.Five).HasMaxLength(5);
        row.Property(r => r.Three).HasMaxLength(3);
        row.Property(r => r.Code).HasConversion(code => code!.Text, text => new Code(text)).HasMaxLength(5);
    });
}
