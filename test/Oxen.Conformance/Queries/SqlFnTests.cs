namespace Oxen.Conformance;

/// <summary>What C# has no words for.</summary>
[Golden]
public sealed class SqlFnTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Like_with_an_escape() => Same(
        s => s.Samples.Where(x => SqlFn.Like(x.String, "%!%%", "!")).Select(x => x.Id),
        s => s.Samples.Where(x => x.String.Contains('%')).Select(x => x.Id));

    [Test]
    public void Like_with_an_escape_of_a_variable() => Same(
        ["!_", "!%"],
        (s, pattern) => s.Samples.Where(x => SqlFn.Like(x.StringN, "%" + pattern + "%", "!")).Select(x => x.Id),
        (s, pattern) => s.Samples.Where(x => x.StringN != null && x.StringN.Contains(pattern.Substring(1))).Select(x => x.Id));

    [Test]
    public void Not_like() => Same(
        s => s.Samples.Where(x => !SqlFn.Like(x.StringN, "%日%")).Select(x => x.Id),
        s => s.Samples.Where(x => x.StringN == null || !x.StringN.Contains('日')).Select(x => x.Id));

    [Test]
    public void Between_numbers() => Same(
        [(2, 5), (5, 2)],
        (s, range) => s.Products.Where(p => SqlFn.Between(p.Id, range.Item1, range.Item2)).Select(p => p.Id),
        (s, range) => s.Products.Where(p => p.Id >= range.Item1 && p.Id <= range.Item2).Select(p => p.Id));

    [Test]
    public void Between_decimals() => Same(
        s => s.Products.Where(p => SqlFn.Between(p.UnitPrice, 9.5m, 31m)).Select(p => p.Id),
        s => s.Products.Where(p => p.UnitPrice >= 9.5m && p.UnitPrice <= 31m).Select(p => p.Id));

    [Test]
    public void Between_of_a_nullable() => Same(
        s => s.Products.Where(p => !SqlFn.Between<double?>(p.Weight, 1, 5)).Select(p => p.Id),
        s => s.Products.Where(p => !(p.Weight >= 1 && p.Weight <= 5)).Select(p => p.Id));

    [Test]
    public void Between_columns() => Same(
        s => s.Products.Where(p => SqlFn.Between<short?>(p.UnitsInStock, p.ReorderLevel, 30)).Select(p => p.Id),
        s => s.Products.Where(p => p.UnitsInStock >= p.ReorderLevel && p.UnitsInStock <= 30).Select(p => p.Id));

    [Test]
    public void Between_enums_stored_as_text() => Same(
        s => s.Orders.Where(o => SqlFn.Between(o.Status, OrderStatus.Shipped, OrderStatus.Cancelled)).Select(o => o.Id),
        s => s.Orders.Where(o => o.Status >= OrderStatus.Shipped).Select(o => o.Id));

    [Test]
    public void Between_instants() => Same(
        [new DateTime(1996, 8, 1, 0, 0, 0, DateTimeKind.Utc)],
        (s, from) => s.Orders.Where(o => SqlFn.Between(o.PlacedAt, from, from.AddMonths(1))).Select(o => o.Id),
        (s, from) => s.Orders.Where(o => o.PlacedAt >= from && o.PlacedAt <= from.AddMonths(1)).Select(o => o.Id));

    [Test]
    public void In_values() => Same(
        s => s.Customers.Where(c => SqlFn.In(c.City, "London", "Berlin")).Select(c => c.Id),
        s => s.Customers.Where(c => c.City == "London" || c.City == "Berlin").Select(c => c.Id));

    [Test]
    public void In_enums() => Same(
        s => s.Orders.Where(o => !SqlFn.In(o.Status, OrderStatus.Open, OrderStatus.Cancelled)).Select(o => o.Id),
        s => s.Orders.Where(o => o.Status == OrderStatus.Shipped).Select(o => o.Id));

    [Test]
    public void In_columns() => Same(
        s => s.Products.Where(p => SqlFn.In(p.Id, p.SupplierId, p.SupplierId + 3, 14)).Select(p => p.Id),
        s => s.Products.Where(p => p.Id == p.SupplierId || p.Id == p.SupplierId + 3 || p.Id == 14).Select(p => p.Id));

    [Test]
    public void In_with_null() => Same(
        s => s.Customers.Where(c => SqlFn.In(c.Region, "BE", null)).Select(c => c.Id),
        s => s.Customers.Where(c => c.Region == "BE" || c.Region == null).Select(c => c.Id));

    [Test]
    public void Collate_compares() => Same(
        s => (Database.Dialect == "mysql"
            ? s.Customers.Where(c => SqlFn.Collate(c.City, "utf8mb4_general_ci") == "LONDON")
            : s.Customers.Where(c => SqlFn.Collate(c.City, "NOCASE") == "LONDON")).Select(c => c.Id),
        s => s.Customers.Where(c => c.City != null && c.City.ToUpperInvariant() == "LONDON").Select(c => c.Id));

    [Test]
    public void Collate_orders() => Same(
        s => s.Products.Where(p => p.Name.StartsWith("R") || p.Name.StartsWith("r") || p.Name.StartsWith("C")).OrderBy(InAnyCase()).ThenBy(p => p.Id).Select(p => p.Id),
        s => s.Products.Where(p => p.Name.StartsWith("R") || p.Name.StartsWith("r") || p.Name.StartsWith("C")).OrderBy(p => p.Name.ToUpperInvariant()).ThenBy(p => p.Id).Select(p => p.Id));

    [Test]
    public void Two_collations_are_two_queries()
    {
        if (Database.Dialect == "mysql")
        {
            Assert.That(Db.Customers.Count(c => SqlFn.Collate(c.City, "utf8mb4_general_ci") == "LONDON"), Is.GreaterThan(0));
            Assert.That(Db.Customers.Count(c => SqlFn.Collate(c.City, "utf8mb4_bin") == "LONDON"), Is.Zero);
            return;
        }

        Assert.That(Db.Customers.Count(c => SqlFn.Collate(c.City, "NOCASE") == "LONDON"), Is.GreaterThan(0));
        Assert.That(Db.Customers.Count(c => SqlFn.Collate(c.City, "BINARY") == "LONDON"), Is.Zero);
    }

    private System.Linq.Expressions.Expression<Func<Product, string>> InAnyCase() =>
        Database.Dialect == "mysql" ? p => SqlFn.Collate(p.Name, "utf8mb4_general_ci") : p => SqlFn.Collate(p.Name, "NOCASE");
}
