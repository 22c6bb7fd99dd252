namespace Oxen.Conformance;

/// <summary>The members of <c>Math</c>, <c>MathF</c> and the numbers that <see cref="MathTests"/> doesn't have, operators on bits, checked arithmetic.</summary>
[Golden]
public sealed class NumberFunctionTests(TestDatabase database) : ValueTests(database)
{
    private static IQueryable<Sample> All(IShop shop) => shop.Samples;

    private static IQueryable<Sample> Moderate(IShop shop) => shop.Samples.Where(x => x.Double > -1000 && x.Double < 1000 && x.Float > -1000 && x.Float < 1000 && x.Decimal > -1000 && x.Decimal < 1000);

    private static IQueryable<Product> Products(IShop shop) => shop.Products;

    [Test]
    public void Integers_by_their_own_type() => Values(
        Products,
        p => int.Abs(p.Id - 7),
        p => int.Max(p.Id, p.SupplierId),
        p => int.Min(p.Id, 4),
        p => int.Clamp(p.Id, 3, 9),
        p => int.Sign(p.Id - 5),
        p => (int)short.Abs(p.UnitsInStock),
        p => (int)short.Max(p.UnitsInStock, 10));

    [Test]
    [Refused("mysql", 6, "it has no such function")]
    [Refused("postgresql", 6, "it has no such function")]
    public void Bits_of_integers() => Values(
        All,
        x => int.PopCount(x.Int),
        x => (int)long.PopCount(x.Long),
        x => int.LeadingZeroCount(x.Int),
        x => (int)long.LeadingZeroCount(x.Long),
        x => int.TrailingZeroCount(x.Int),
        x => (int)short.PopCount((short)(x.Id - 3)),
        x => int.CopySign(x.Id, x.Id - 3),
        x => int.MaxMagnitude(x.Id - 3, 2),
        x => int.MinMagnitude(x.Id - 3, 2));

    [Test]
    public void A_quotient_and_a_remainder()
    {
        Same(s => s.Products.Select(p => new { p.Id, By = Math.DivRem(p.Id * 7 - 20, 3) }));
        Same(s => s.Products.Where(p => int.DivRem(p.Id, 4).Item2 == 1).OrderBy(p => Math.DivRem(p.Id, 3).Item1).ThenBy(p => p.Id).Select(p => p.Id).ToList());
    }

    [Test]
    public void Integers_are_tested() => Conditions(
        Products,
        p => int.IsEvenInteger(p.Id),
        p => int.IsPow2(p.Id - 2),
        p => short.IsPow2(p.UnitsInStock),
        p => int.IsOddInteger(p.Id),
        p => int.IsPositive(p.Id - 3),
        p => int.IsNegative(p.UnitsInStock - 5),
        p => short.IsNegative(p.UnitsInStock),
        p => p.Id % 2 == 1 && -p.Id % 2 == -1);

    [Test]
    public void Longs() => Values(
        All,
        x => Math.BigMul(x.Int, x.Int),
        x => Math.Max(x.Long, 5),
        x => long.Min(x.Long, x.Int),
        x => Math.Clamp(x.Long, -10, 10),
        x => x.Long / 2 % 1000,
        x => (long)Math.Sign(x.Long));

    [Test]
    [Refused("mysql", 1, "it has no such function")]
    public void Rounded() => Values(
        Moderate,
        x => Math.Round(x.Double, 1),
        x => Math.Round(x.Double, MidpointRounding.AwayFromZero),
        x => Math.Round(x.Double, 1, MidpointRounding.ToZero),
        x => Math.Round(x.Double, MidpointRounding.ToNegativeInfinity),
        x => double.Round(x.Double, 2),
        x => double.Floor(x.Double),
        x => double.Ceiling(x.Double),
        x => double.Truncate(x.Double),
        x => Math.Truncate(x.Double));

    [Test]
    [Deviates("postgresql", 1, "more digits than a `decimal` has")]
    public void Decimals_rounded() => Values(
        Moderate,
        x => Math.Round(x.Decimal, 1),
        x => Math.Round(x.Decimal, 0, MidpointRounding.AwayFromZero),
        x => decimal.Round(x.Decimal, MidpointRounding.ToPositiveInfinity),
        x => decimal.Truncate(x.Decimal),
        x => decimal.Ceiling(x.Decimal),
        x => decimal.Abs(x.Decimal),
        x => Math.Max(x.Decimal, 1.5m),
        x => decimal.Min(x.Decimal, 0),
        x => decimal.Clamp(x.Decimal, 0, 2),
        x => decimal.Remainder(x.Decimal, 3),
        x => decimal.Divide(x.Decimal, 4),
        x => decimal.Multiply(x.Decimal, 0.1m));

    [Test]
    public void Decimals_are_tested() => Conditions(
        Moderate,
        x => decimal.IsInteger(x.Decimal),
        x => decimal.IsNegative(x.Decimal),
        x => decimal.IsPositive(x.Decimal),
        x => decimal.Compare(x.Decimal, 1) > 0,
        x => decimal.Sign(x.Decimal) == 0,
        x => decimal.ToInt32(x.Decimal) == 1,
        x => decimal.ToDouble(x.Decimal) > 0.5);

    [Test]
    [Refused("postgresql", 2, "it has no such function")]
    [Deviates("postgresql", 6, "a `float` or `double` that is too great or too small")]
    [Refused("mysql", 9, "it has no such function")]
    public void Doubles() => Values(
        Moderate,
        x => Math.Cbrt(x.Double),
        x => Math.Exp(x.Double),
        x => double.Sqrt(x.Double * x.Double),
        x => double.Pow(x.Double, 2),
        x => double.Exp2(x.Double),
        x => double.Hypot(x.Double, 3),
        x => double.DegreesToRadians(x.Double),
        x => double.Lerp(x.Double, 10, 0.5),
        x => Math.CopySign(3.0, x.Double),
        x => Math.MaxMagnitude(x.Double, -2.0),
        x => Math.IEEERemainder(x.Double, 3),
        x => Math.FusedMultiplyAdd(x.Double, 2, 1),
        x => Math.Abs(x.Double) % 2,
        x => double.Max(x.Double, 0),
        x => Math.ScaleB(1, 3) * x.Double);

    [Test]
    [Refused("postgresql", 1, "it has no such function")]
    [Deviates("postgresql", 1, "the last digit of a `double`")]
    [Refused("mysql", 2, "it has no such function")]
    public void Logarithms() => Values(
        Products,
        p => Math.Log(p.Id),
        p => Math.Log(p.Id, 3),
        p => Math.Log2(p.Id),
        p => double.Log10(p.Id),
        p => double.LogP1(p.Id));

    [Test]
    [Refused("postgresql", 1, "it has no such function")]
    [Refused("mysql", 7, "it has no such function")]
    public void Angles() => Values(
        Products,
        p => Math.Tan(p.Id),
        p => Math.Asin(p.Id / 20.0),
        p => Math.Acos(p.Id / 20.0),
        p => Math.Atan(p.Id),
        p => Math.Sinh(p.Id / 10.0),
        p => Math.Cosh(p.Id / 10.0),
        p => Math.Tanh(p.Id),
        p => Math.Asinh(p.Id),
        p => Math.Acosh(p.Id),
        p => Math.Atanh(p.Id / 20.0),
        p => double.SinPi(p.Id / 4.0));

    [Test]
    [Deviates("postgresql", 3, "a `float` or `double` that is too great or too small")]
    public void Floats() => Values(
        Moderate,
        x => MathF.Abs(x.Float),
        x => MathF.Round(x.Float),
        x => MathF.Floor(x.Float),
        x => MathF.Pow(x.Float, 2),
        x => MathF.Exp(x.Float),
        x => float.Sqrt(x.Float * x.Float),
        x => MathF.Max(x.Float, 0),
        x => Math.Clamp(x.Float, -1, 1),
        x => float.Truncate(x.Float),
        x => x.Float / 3 + 0.1f);

    [Test]
    public void Doubles_are_tested() => Conditions(
        All,
        x => double.IsFinite(x.Double),
        x => double.IsNegativeInfinity(x.Double),
        x => double.IsInteger(x.Double),
        x => double.IsPositive(x.Double),
        x => x.DoubleN != null && double.IsFinite(x.DoubleN.Value),
        x => float.IsInfinity(x.Float),
        x => float.IsNegative(x.Float));

    [Test]
    public void Bits() => Values(
        All,
        x => x.Int & 6,
        x => x.Int | 1,
        x => x.Int ^ 5,
        x => ~x.Int,
        x => x.Byte & x.SByte,
        x => x.UShort | x.Byte,
        x => x.Int >> 3,
        x => (x.Byte + 1) << 4,
        x => x.IntN & 3 ?? -1);

    [Test]
    public void Bits_of_longs() => Values(
        All,
        x => x.Long & 0xFF,
        x => x.Long ^ x.Int,
        x => x.Long >> 40,
        x => 1L << x.Byte,
        x => ~x.Long,
        x => x.Long >> x.Id);

    [Test]
    public void Bits_of_unsigned_numbers() => Values(
        All,
        x => (long)(x.UInt & 0xF0u),
        x => (long)~x.UInt,
        x => (long)(x.UInt >> 31),
        x => (long)(x.UInt << 1),
        x => (long)(x.ULong >> 60),
        x => (long)(x.ULong & 0xFFUL));

    [Test]
    public void Bits_of_bools() => Conditions(
        All,
        x => x.Bool ^ x.Id > 3,
        x => x.Bool & x.Id > 3,
        x => x.Bool | x.Id > 20,
        x => (x.BoolN ?? false) ^ x.Bool);

    [Test]
    public void Casts_cut_off() => Values(
        All,
        x => (int)(byte)x.Int,
        x => (int)(sbyte)x.Int,
        x => (int)(short)x.Long,
        x => (long)(uint)x.Int,
        x => (int)x.Long,
        x => (long)(ushort)x.Int);

    [Test]
    public void Checked_casts() => Values(
        s => s.Samples.Where(x => x.Id == 1),
        x => (int)checked((byte)x.Id),
        x => checked((int)(x.Long + x.Id) % 7),
        x => (int)checked((short)(x.Decimal + 0.5m)),
        x => checked((int)(x.Id * 1.5)));

    [Test]
    public void Checked_arithmetic() => Values(
        Products,
        p => checked(p.Id + 1),
        p => checked(p.Id * p.SupplierId),
        p => checked(p.Id - 100),
        p => checked(-p.Id));

    [Test]
    public void Overflow_is_an_error_where_it_is_checked()
    {
        // Oracle's driver waits for the end of rows that an error has ended, until the command's timeout.
        var samples = Db.Samples.WithTimeout(TimeSpan.FromSeconds(2));
        Assert.That(() => samples.Where(x => checked((byte)x.Int) == 1).ToList(), Throws.InstanceOf<DatabaseException>());
        Assert.That(() => samples.Where(x => checked(x.Int + 1) > x.Int).ToList(), Throws.InstanceOf<DatabaseException>());
        Assert.That(() => samples.Where(x => checked(-x.Int) > 3).ToList(), Throws.InstanceOf<DatabaseException>());
        Assert.That(() => samples.Where(x => (int)x.Decimal > 3).ToList(), Throws.InstanceOf<DatabaseException>());
    }

    [Test]
    public void Random_numbers_differ_by_row()
    {
        Assert.That(Db.Samples.Select(x => Random.Shared.NextDouble()).ToList().Distinct().Count(), Is.GreaterThan(20));
        Assert.That(Db.Samples.Where(x => Random.Shared.Next(5) < 5 && Random.Shared.Next(2, 4) >= 2).Count(), Is.EqualTo(24));
        Assert.That(Db.Samples.Select(x => Guid.NewGuid()).ToList().Distinct().Count(), Is.EqualTo(24));
        Assert.That(Db.Samples.OrderBy(x => Guid.NewGuid()).Take(5).ToList(), Has.Count.EqualTo(5));
        Assert.That(Db.Samples.OrderBy(x => Random.Shared.Next()).Select(x => x.Id).ToList(), Is.Unique);
    }
}
