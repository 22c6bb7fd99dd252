namespace Oxen.Conformance;

/// <summary>Operators on numbers: signs, truncation, precedence, exactness, conversions.</summary>
[Golden]
public sealed class ArithmeticTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Bits_beside_other_operators() => All(
        s => s.Products.Select(p => new { p.Id, A = (p.Id + p.SupplierId) ^ p.Id, B = p.Id + (p.SupplierId ^ p.Id), C = (p.Id * 3) ^ 5, D = 5 ^ (p.Id * 3), E = (p.Id ^ 3) * 2, F = (p.Id ^ 3) ^ p.SupplierId }),
        s => s.Products.Select(p => new { p.Id, A = ~p.Id + 1, B = 1 + ~p.Id, C = ~p.Id * 3, D = ~(p.Id + 1), E = -~p.Id, F = ~-p.Id, G = ~~p.Id, H = ~p.Id & 7, I = ~(p.Id & 3) }),
        s => s.Products.Select(p => new { p.Id, A = (p.Id + 1) & 3, B = p.Id + (1 & p.Id), C = (p.Id | 4) & 6, D = p.Id | (4 & p.Id), E = (p.Id << 1) + 1, F = p.Id << (1 + 1), G = (p.Id + 8) >> 1, H = p.Id & (3 << 1), I = p.Id | (p.SupplierId ^ 5), J = p.Id - (p.SupplierId & 1) }),
        s => s.Products.Where(p => (~p.Id + 1 == -p.Id) && (p.Id ^ p.Id) == 0 && ((p.Id & 1) == 1 || (p.Id & 1) == 0)).Select(p => p.Id));

    [Test]
    public void Addition_subtraction_multiplication() => Same(s => s.Products.Select(p => new { p.Id, N = p.UnitsInStock + p.SupplierId * 3 - p.Id }));

    [Test]
    public void Parentheses() => Same(s => s.Products.Select(p => new { p.Id, A = (p.UnitsInStock + p.SupplierId) * 3, B = p.Id - (p.SupplierId - 1), C = p.Id - p.SupplierId - 1 }));

    [Test]
    public void Negation() => Same(s => s.Products.Select(p => new { p.Id, A = -p.UnitsInStock, B = -(p.Id + 1), C = - -p.Id, D = -p.UnitPrice, E = -p.Weight }));

    [Test]
    public void Plus_sign() => Same(s => s.Products.Select(p => +p.UnitPrice));

    [Test]
    public void Division_of_integers_truncates_toward_zero() => Same(s => s.Products.Select(p => new { p.Id, A = p.UnitsInStock / 7, B = -p.Id / 3, C = p.Id / -3 }));

    [Test]
    public void Remainder_has_the_sign_of_the_dividend() => Same(s => s.Products.Select(p => new { p.Id, A = p.UnitsInStock % 7, B = -p.Id % 3, C = p.Id % -3 }));

    [Test]
    public void Division_by_a_variable() => Same([2, -3, 7], (s, by) => s.Products.Select(p => new { p.Id, Q = p.UnitsInStock / by, R = p.UnitsInStock % by }));

    [Test]
    public void Division_in_a_condition() => Same(s => s.Products.Where(p => p.Id / 2 * 2 == p.Id && p.Id % 4 != 0).Select(p => p.Id));

    [Test]
    public void Division_of_doubles() => Same(s => s.Products.Select(p => new { p.Id, A = p.Weight / 3, B = p.Weight % 0.5, C = 1.0 / 3 * p.Id }));

    [Test]
    public void Division_of_an_integer_by_a_double() => Same(s => s.Products.Select(p => new { p.Id, A = p.Id / 2.0, B = 10.0 / p.Id }));

    [Test]
    public void Division_of_a_converted_integer() => Same(s => s.Products.Select(p => new { p.Id, A = (double)p.Id / 3, B = (decimal)p.Id / 3 }));

    [Test]
    public void Multiplication_of_an_integer_and_a_decimal() => Same(s => s.Lines.Select(l => new { l.OrderId, l.ProductId, Total = l.Quantity * l.UnitPrice }));

    [Test]
    public void Decimals_stay_exact() => Same(s => s.Orders.Select(o => new { o.Id, A = o.Freight + 0.1m, B = o.Freight - 0.3m, C = o.Freight * 1.1m, D = o.Freight / 3m, E = o.Freight % 0.7m }));

    [Test]
    public void Decimals_are_compared_after_arithmetic() => Same([0.3m, 32.38m], (s, number) => s.Orders.Where(o => o.Freight + 0.1m > number && o.Freight * 2 != number).Select(o => o.Id));

    [Test]
    public void Sums_of_tenths_are_exact() => Same(s => s.Orders.Where(o => o.Freight + 0.2m == 0.3m || o.Freight * 3 == 0.3m).Select(o => o.Id));

    [Test]
    public void Decimals_have_an_order_after_arithmetic() => Same(s => s.Orders.OrderBy(o => o.Freight * -1).ThenBy(o => o.Id).Select(o => o.Id));

    [Test]
    public void Greatest_decimals() => Same(s => s.Customers.Where(c => c.CreditLimit > 79228162514264337593543950334m).Select(c => c.Id));

    [Test]
    public void Longs() => Same(s => s.Samples.Where(x => x.Long > -10 && x.Long < 1L << 54).Select(x => new { x.Id, A = x.Long + 1, B = x.Long * 2, C = x.Long / 3, D = x.Long % 5 }));

    [Test]
    public void An_int_made_long_before_it_overflows() => Same(s => s.Samples.Select(x => new { x.Id, A = (long)x.Int * 2, B = x.Int + 1L }));

    [Test]
    public void Small_integers_are_ints_in_arithmetic() => Same(s => s.Samples.Select(x => new { x.Id, A = x.Byte + x.SByte, B = x.Short * x.UShort / 2, C = x.Byte - 300 }));

    [Test]
    public void Unsigned_ints_are_longs_with_ints() => Same(s => s.Samples.Select(x => new { x.Id, A = x.UInt + 1L, B = x.UInt - x.Int }));

    [Test]
    [Deviates("postgresql", 1, "a `float` or `double` that is too great or too small")]
    public void Floats_are_calculated_as_floats() => Same(s => s.Samples.Where(x => x.Float < 2f && x.Float > -2f).Select(x => new { x.Id, A = x.Float * 3f, B = x.Float + 0.1f, C = x.Float / 3f }));

    [Test]
    public void Bits() => Same(s => s.Samples.Select(x => new { x.Id, And = x.Int & 6, Or = x.Int | 8, Xor = x.Int ^ 5, Not = ~x.Int }));

    [Test]
    public void Bits_of_longs() => Same(s => s.Samples.Select(x => new { x.Id, And = x.Long & 0xFFFF, Or = x.Long | 1, Xor = x.Long ^ -1, Not = ~x.Long }));

    [Test]
    public void Bits_in_a_condition() => Same([1, 2, 4], (s, bit) => s.Products.Where(p => (p.Id & bit) != 0).Select(p => p.Id));

    [Test]
    public void Shift_left() => Same(s => s.Products.Select(p => new { p.Id, A = p.Id << 2, B = 1 << p.Id, C = 1L << p.Id }));

    [Test]
    public void Shift_left_takes_the_low_bits_of_the_count() => Same(s => s.Products.Select(p => new { p.Id, A = p.Id << 33, B = (long)p.Id << 65 }));

    [Test]
    public void Shift_right_keeps_the_sign() => Same(s => s.Products.Select(p => new { p.Id, A = p.UnitsInStock >> 1, B = -p.Id >> 1, C = -p.Id >> 31 }));

    [Test]
    public void Shift_by_a_variable() => Same([0, 1, 31, 32, -1], (s, count) => s.Products.Where(p => p.Id < 4).Select(p => new { p.Id, Right = p.Id >> count }));

    [Test]
    public void Precedence_of_bits_and_comparison() => Same(s => s.Products.Where(p => (p.Id & 3) == 1 || (p.Id | 8) > 12).Select(p => p.Id));

    [Test]
    public void Precedence_of_shift_and_addition() => Same(s => s.Products.Select(p => new { p.Id, A = (p.Id << 1) + 1, B = p.Id << (1 + 1), C = p.Id & (p.SupplierId + 1) }));

    [Test]
    public void A_double_cut_to_an_int() => Same(s => s.Products.Where(p => p.Weight != null).Select(p => new { p.Id, A = (int)p.Weight!.Value, B = (long)(p.Weight.Value * -3.3) }));

    [Test]
    public void A_decimal_cut_to_an_int() => Same(s => s.Products.Where(p => p.Id < 14).Select(p => new { p.Id, A = (int)p.UnitPrice, B = (int)-p.UnitPrice }));

    [Test]
    [Deviates("postgresql", 1, "the last digit of a `double`")]
    [Deviates("mysql", 1, "a `decimal` as a `double`")]
    public void A_decimal_as_a_double() => Same(s => s.Products.Select(p => new { p.Id, A = (double)p.UnitPrice }));

    [Test]
    public void A_double_as_a_decimal() => Same(s => s.Products.Select(p => new { p.Id, A = (decimal?)p.Weight }));

    [Test]
    public void An_int_narrowed() => Same(s => s.Samples.Select(x => new { x.Id, A = (short)x.Int, B = (byte)x.Int, C = (sbyte)x.Short, D = (ushort)x.Int, E = (uint)x.Int }));

    [Test]
    public void A_long_narrowed() => Same(s => s.Samples.Select(x => new { x.Id, A = (int)x.Long, B = (uint)x.Long }));

    [Test]
    public void A_nullable_narrowed() => Same(s => s.Samples.Select(x => new { x.Id, A = (short?)x.IntN, B = (int?)x.LongN }));

    [Test]
    public void A_char_as_a_number() => Same(s => s.Samples.Where(x => x.Char > 96 && x.Char < 'z').Select(x => x.Id));

    [Test]
    public void A_calculation_is_a_key_of_the_order() => Same(s => s.Lines.OrderByDescending(l => l.Quantity * l.UnitPrice * (decimal)(1 - l.Discount)).ThenBy(l => l.OrderId).ThenBy(l => l.ProductId).Select(l => new { l.OrderId, l.ProductId }));

    [Test]
    public void Constants_are_folded() => Same(s => s.Products.Where(p => p.Id > 2 * 3 - 1).Select(p => p.Id));

    [Test]
    public void Variables_are_calculated_before_the_command() => Same([2, 3], (s, n) => s.Products.Where(p => p.Id > n * 3 - 1).Select(p => p.Id));
}
