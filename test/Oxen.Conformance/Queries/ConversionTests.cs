using System.Globalization;

namespace Oxen.Conformance;

/// <summary>Values of one type as another: <c>Convert</c>, <c>Parse</c>, <c>ToString</c> with and without a format, casts.</summary>
[Golden]
public sealed class ConversionTests(TestDatabase database) : ValueTests(database)
{
    private static IQueryable<Sample> All(IShop shop) => shop.Samples;

    private static IQueryable<Product> Products(IShop shop) => shop.Products;

    private static IQueryable<Product> Small(IShop shop) => shop.Products.Where(p => p.UnitPrice < 1000 && p.UnitsInStock < 120 && p.UnitsInStock >= 0);

    private static IQueryable<Order> Orders(IShop shop) => shop.Orders;

    private static IQueryable<Employee> Employees(IShop shop) => shop.Employees;

    [Test]
    public void Convert_to_integers() => Values(
        Small,
        p => Convert.ToInt32(p.UnitPrice),
        p => Convert.ToInt32(p.Id),
        p => Convert.ToInt32(p.IsDiscontinued),
        p => Convert.ToInt32(p.Id / 2.0),
        p => Convert.ToInt32(p.Id.ToString()),
        p => (int)Convert.ToByte(p.UnitsInStock),
        p => (int)Convert.ToInt16(p.UnitPrice),
        p => (int)Convert.ToSByte(p.UnitsInStock / 2),
        p => (int)Convert.ToUInt16(p.Id),
        p => Convert.ToInt32((long)p.Id));

    [Test]
    public void Convert_to_longs() => Values(
        Small,
        p => Convert.ToInt64(p.UnitPrice),
        p => Convert.ToInt64(p.Id),
        p => (long)Convert.ToUInt32(p.Id),
        p => Convert.ToInt64(p.Id == 1 ? "42" : "-7"));

    [Test]
    public void Convert_to_fractions() => Values(
        Small,
        p => Convert.ToDouble(p.UnitPrice),
        p => Convert.ToDouble(p.Id),
        p => Convert.ToDouble(p.Name == "Chai" ? "1.5e2" : "0"),
        p => Convert.ToDouble(p.IsDiscontinued),
        p => (double)Convert.ToSingle(p.UnitPrice));

    [Test]
    public void Convert_to_decimals() => Values(
        Small,
        p => Convert.ToDecimal(p.Id),
        p => Convert.ToDecimal(p.Id / 4.0),
        p => Convert.ToDecimal(p.UnitPrice),
        p => Convert.ToDecimal(p.IsDiscontinued),
        p => Convert.ToDecimal(p.Id == 1 ? "12.50" : "0.1", CultureInfo.InvariantCulture));

    [Test]
    public void Convert_to_booleans() => Conditions(
        Small,
        p => Convert.ToBoolean(p.UnitsInStock),
        p => Convert.ToBoolean(p.UnitPrice),
        p => Convert.ToBoolean(p.Id == 3 ? "true" : " False "),
        p => Convert.ToBoolean(p.IsDiscontinued),
        p => Convert.ToBoolean(p.Id - 1.0));

    [Test]
    [Refused("mysql", 1, "it has other formats")]
    public void Convert_to_text() => Values(
        Products,
        p => Convert.ToString(p.Id),
        p => Convert.ToString(p.UnitsInStock),
        p => Convert.ToString(p.IsDiscontinued),
        p => Convert.ToString(p.Name)!,
        p => Convert.ToString(p.Id / 4.0, CultureInfo.InvariantCulture));

    [Test]
    public void Convert_of_null() => Values(
        s => s.Customers,
        c => Convert.ToInt32(c.Region == "BE" ? "3" : null),
        c => Convert.ToInt32(c.Rank));

    [Test]
    public void Parsed_numbers() => Values(
        Products,
        p => int.Parse(p.Id.ToString()),
        p => int.Parse(p.Id.ToString(), CultureInfo.InvariantCulture) + 1,
        p => (int)short.Parse("1" + p.Id),
        p => (int)long.Parse("-" + p.Id),
        p => (int)byte.Parse(p.Id == 2 ? "200" : "7"));

    [Test]
    [Refused("postgresql", 6, "it reads dates by the settings of the session")]
    [Refused("mysql", 10, "it has no such function")]
    public void Parsed_values() => Conditions(
        Products,
        p => double.Parse(p.Id + ".5") > 3,
        p => decimal.Parse(p.Id + ".10") < 5.11m,
        p => bool.Parse(p.Id == 1 ? "True" : "false"),
        p => Guid.Parse("00000000-0000-0000-0000-00000000000" + (p.Id % 10)) == new Guid("00000000-0000-0000-0000-000000000003"),
        p => new Guid("00000000-0000-0000-0000-00000000000" + (p.Id % 10)) != Guid.Empty,
        p => DateOnly.Parse("2024-01-0" + (p.Id % 9 + 1)) > new DateOnly(2024, 1, 5),
        p => DateTime.Parse("2024-01-0" + (p.Id % 9 + 1) + " 12:30:00") > new DateTime(2024, 1, 5),
        p => TimeOnly.Parse("0" + (p.Id % 9) + ":30") < new TimeOnly(4, 0),
        p => TimeSpan.Parse("0" + (p.Id % 9) + ":30:00") < new TimeSpan(4, 0, 0),
        p => TimeSpan.Parse(p.Id + ".00:00:00").TotalDays > 4.5,
        p => float.Parse(p.Id + ".5") < 4);

    [Test]
    [Refused("postgresql", 1, "it writes a float otherwise")]
    [Refused("mysql", 2, "it writes a float otherwise")]
    public void ToString_of_numbers() => Values(
        All,
        x => x.SByte.ToString(),
        x => x.UShort.ToString(),
        x => x.UInt.ToString(),
        x => x.Long.ToString(),
        x => x.ULong.ToString(),
        x => x.Float.ToString(),
        x => x.Double.ToString(CultureInfo.InvariantCulture));

    [Test]
    public void ToString_of_other_types() => Values(
        All,
        x => x.Guid.ToString(),
        x => x.Span.ToString(),
        x => x.Bool.ToString(),
        x => x.Char.ToString(),
        x => x.Date.ToString(),
        x => x.Time.ToString(),
        x => x.DateTime.ToString(),
        x => x.Number.ToString(),
        x => x.Word.ToString(),
        x => x.String.ToString());

    [Test]
    [Refused("mysql", 1, "it has no such function")]
    public void ToString_of_nullables() => Values(
        All,
        x => x.IntN.ToString(),
        x => x.BoolN.ToString(),
        x => x.GuidN.ToString(),
        x => x.NumberN.ToString(),
        x => x.WordN.ToString(),
        x => x.SpanN.ToString(),
        x => x.DateN.ToString(),
        x => x.DoubleN.ToString());

    [Test]
    [Refused("postgresql", 9, "it has other formats")]
    [Refused("mysql", 9, "it has other formats")]
    public void Formatted_numbers() => Values(
        All,
        x => x.Int.ToString("D12"),
        x => x.Int.ToString("X"),
        x => x.Byte.ToString("x2"),
        x => x.Long.ToString("#,##0"),
        x => x.Short.ToString("+0;-0;zero"),
        x => x.Double.ToString("E3"),
        x => x.Decimal.ToString("0.000", CultureInfo.InvariantCulture),
        x => x.Decimal.ToString("N2"),
        x => x.Float.ToString("R"));

    [Test]
    [Refused("postgresql", 10, "it has other formats")]
    [Refused("mysql", 10, "it has other formats")]
    public void Formatted_values() => Values(
        All,
        x => x.Guid.ToString("N"),
        x => x.Guid.ToString("B"),
        x => x.Date.ToString("yyyy-MM-dd"),
        x => x.Date.ToString("O"),
        x => x.Time.ToString("HH:mm"),
        x => x.Span.ToString("g"),
        x => x.DateTime.ToString("O"),
        x => x.DateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture),
        x => x.DateTime.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture),
        x => x.Offset.ToString("u"));

    [Test]
    [Refused("postgresql", 5, "it has other formats")]
    [Refused("mysql", 5, "it has other formats")]
    public void A_format_groups()
    {
        Same(s => s.Orders.GroupBy(o => o.PlacedAt.ToString("yyyy-MM")).Select(g => new { g.Key, Count = g.Count() }));
        Same(["1996-07", "1996-08"], (s, month) => s.Orders.Where(o => o.PlacedAt.ToString("yyyy-MM") == month).Select(o => o.Id));
        Same(["yyyy", "MM"], (s, format) => s.Orders.Where(o => o.PlacedAt.ToString(format) == "08").Select(o => o.Id));
    }

    [Test]
    public void ToString_of_an_enum_in_conditions() => Conditions(
        Orders,
        o => o.Status.ToString() == "Shipped",
        o => o.Priority.ToString() == "High",
        o => o.Priority.ToString() == "",
        o => o.Priority != null && o.Priority.Value.ToString().StartsWith("N"),
        o => ("" + o.Status).Length == 4);

    [Test]
    public void Casts_between_numbers() => Values(
        Small,
        p => (int)p.UnitPrice,
        p => (int)(p.Id / 2.0),
        p => (int)(double)p.UnitsInStock,
        p => (int)(p.Weight ?? 0),
        p => (int)(float)p.Id);

    [Test]
    public void Casts_to_fractions() => Values(
        Small,
        p => (double)p.UnitPrice,
        p => (double)p.Id / 3,
        p => (double)(decimal)p.Id,
        p => p.Weight + p.Id,
        p => (double)(float)p.UnitPrice);

    [Test]
    public void Members_of_nullables() => Values(
        Products,
        p => p.CategoryId.GetValueOrDefault(),
        p => p.CategoryId.GetValueOrDefault(-1),
        p => p.CategoryId.HasValue ? p.CategoryId.Value : 0,
        p => (int)(p.ReorderLevel ?? 7),
        p => (p.CategoryId ?? 0) + p.Id,
        p => p.CategoryId == null ? -1 : p.CategoryId.Value * 2,
        p => p.ReorderLevel.GetValueOrDefault((short)p.Id) + 0);

    [Test]
    public void Nullables_are_tested() => Conditions(
        Products,
        p => p.CategoryId.HasValue,
        p => !p.Weight.HasValue || p.Weight.Value > 1,
        p => p.CategoryId.Equals(1),
        p => p.CategoryId.Equals(null),
        p => p.Weight.GetValueOrDefault() == 0,
        p => p.CategoryId.GetValueOrDefault(2) == 2,
        p => p.Sku.HasValue && p.Sku.Value != Guid.Empty,
        p => (p.CategoryId ?? p.SupplierId) == p.SupplierId,
        p => p.ReorderLevel > p.UnitsInStock,
        p => p.ReorderLevel + 1 == 11);

    [Test]
    public void Tuples_are_compared() => Conditions(
        Employees,
        e => ValueTuple.Create(e.FirstName, e.LastName).Equals(ValueTuple.Create("Nancy", "Davolio")),
        e => ValueTuple.Create(e.Id, e.ReportsToId).Equals(new ValueTuple<int, int?>(2, 1)),
        e => Tuple.Create(e.FirstName, e.Id).Item1 == "Nancy",
        e => new ValueTuple<string, int>(e.FirstName, e.Id).Item2 > 3,
        e => new { e.FirstName, e.LastName }.Equals(new { FirstName = "Anne", LastName = "Dodsworth" }),
        e => new { A = e.Id, B = new { C = e.FirstName } }.B.C == "Janet");

    [Test]
    public void Bytes() => Conditions(
        All,
        x => x.Bytes.Length > 2,
        x => x.Bytes.Length == 0,
        x => x.BytesN != null && x.BytesN.Length == 3,
        x => x.Bytes.Length > 0 && x.Bytes[0] == 255,
        x => x.Bytes.SequenceEqual(new byte[] { 255, 0, 128 }),
        x => x.BytesN != null && x.BytesN.SequenceEqual(x.Bytes),
        x => x.BytesN == null);
}
