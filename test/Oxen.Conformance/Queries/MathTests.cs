namespace Oxen.Conformance;

/// <summary>Members of <c>Math</c> and of the numbers.</summary>
[Golden]
public sealed class MathTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Rounded_and_divided_decimals_beside_others() => All(
        s => s.Customers.Select(c => Math.Round(c.CreditLimit ?? 10, 1)).Concat(s.Products.Select(p => p.UnitPrice)),
        s => s.Customers.Select(c => new { c.Id, A = Math.Round(c.CreditLimit ?? 0, 2), B = Math.Round(c.CreditLimit ?? 0), C = (c.CreditLimit ?? 0) / 1, D = (c.CreditLimit ?? 0) / 7 }),
        s => s.Customers.Select(c => (c.CreditLimit ?? 10) / 3).Concat(s.Products.Select(p => p.UnitPrice)),
        s => s.Customers.Where(c => c.CreditLimit < 1000000).Select(c => (c.CreditLimit ?? 10) / 4).Concat(s.Products.Select(p => (decimal)p.Id)),
        s => s.Products.Select(p => new { p.Id, A = Math.Round(p.UnitPrice / 8, 2), B = Math.Round(-p.UnitPrice / 8, 1), C = Math.Round(p.UnitPrice / 8), D = Math.Round(p.UnitPrice, 20), E = Math.Round(p.Id * 0.125m, 2), F = Math.Round(p.Id * -0.25m, 1), G = Math.Round(p.Id * 0.5m), H = Math.Round(p.Id * 0.125m, 2, MidpointRounding.AwayFromZero) }));

    [Test]
    public void Abs() => Same(s => s.Products.Select(p => new { p.Id, A = Math.Abs(p.UnitsInStock), B = Math.Abs(p.Id - 7), C = Math.Abs(-p.UnitPrice) }));

    [Test]
    public void Abs_of_a_nullable() => Same(s => s.Products.Where(p => p.Weight != null && Math.Abs(p.Weight.Value) > 1).Select(p => p.Id));

    [Test]
    public void Sign() => Same(s => s.Orders.Select(o => new { o.Id, A = Math.Sign(o.Freight), B = Math.Sign(o.Id - 3) }));

    [Test]
    public void Round_goes_to_the_even_neighbour() => Same(s => s.Lines.Select(l => new { l.OrderId, l.ProductId, A = Math.Round(l.Quantity / 2.0), B = Math.Round(l.Quantity / 2m) }));

    [Test]
    public void Round_to_digits() => Same(s => s.Lines.Select(l => new { l.OrderId, l.ProductId, A = Math.Round(l.UnitPrice, 1), B = Math.Round(l.Discount, 3) }));

    [Test]
    public void Round_away_from_zero() => Same(s => s.Lines.Select(l => new { l.OrderId, l.ProductId, A = Math.Round(l.Quantity / 2.0, MidpointRounding.AwayFromZero), B = Math.Round(l.Quantity / 2m, MidpointRounding.AwayFromZero) }));

    [Test]
    public void Floor_ceiling_truncate() => Same(s => s.Orders.Select(o => new { o.Id, A = Math.Floor(o.Freight), B = Math.Ceiling(o.Freight), C = Math.Truncate(o.Freight) }));

    [Test]
    public void Floor_ceiling_truncate_of_doubles() => Same(s => s.Lines.Select(l => new { l.OrderId, l.ProductId, A = Math.Floor(l.Quantity / 4.0), B = Math.Ceiling(l.Quantity / 4.0), C = Math.Truncate(l.Quantity / 4.0) }));

    [Test]
    public void Min_and_max() => Same(s => s.Products.Select(p => new { p.Id, A = Math.Max(p.Id, p.SupplierId), B = Math.Min(p.UnitPrice, 30m), C = Math.Max(p.Id, 5) }));

    [Test]
    public void Powers_and_roots() => Same(s => s.Products.Select(p => new { p.Id, A = Math.Pow(p.Id, 2), B = Math.Sqrt(p.Id), C = Math.Exp(p.SupplierId), D = Math.Log(p.Id), E = Math.Log10(p.Id) }));

    [Test]
    public void Angles() => Same(s => s.Products.Select(p => new { p.Id, A = Math.Sin(p.Id), B = Math.Cos(p.Id), C = Math.Atan2(p.Id, 2), D = Math.PI * p.Id }));

    [Test]
    public void Clamp() => Same(s => s.Products.Select(p => Math.Clamp(p.Id, 3, 7)));

    [Test]
    public void In_a_condition() => Same([2, 3], (s, n) => s.Products.Where(p => Math.Pow(p.Id, n) > 50 && Math.Floor(p.UnitPrice / 10) < n).Select(p => p.Id));

    [Test]
    public void Decimal_members() => Same(s => s.Orders.Select(o => new { o.Id, A = decimal.Round(o.Freight, 1), B = decimal.Floor(o.Freight), C = decimal.Negate(o.Freight), D = decimal.Add(o.Freight, 1) }));

    [Test]
    public void CompareTo() => Same(s => s.Products.Where(p => p.Id.CompareTo(p.SupplierId) > 0 && p.UnitPrice.CompareTo(20m) < 0).Select(p => p.Id));

    [Test]
    public void Infinities() => Same(s => s.Samples.Select(x => new { x.Id, A = double.IsInfinity(x.Double), B = double.IsNaN(x.Double), C = double.IsPositiveInfinity(x.Double) }));
}
