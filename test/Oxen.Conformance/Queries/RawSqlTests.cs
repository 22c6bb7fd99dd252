namespace Oxen.Conformance;

/// <summary>SQL of the application, alone and with LINQ over it.</summary>
[Golden]
public sealed class RawSqlTests(TestDatabase database) : ShopTests(database)
{
    public sealed record CityCount(string? City, int Customers);

    public sealed record Renamed
    {
        public string ContactName { get; init; } = "";
        public decimal? CreditLimit { get; init; }
    }

    public sealed class Total
    {
        public string Country { get; set; } = "";
        public long Count { get; set; }
        public bool? Any { get; set; }
    }

    [Test]
    public void Entities() => Same(
        s => Sql<Customer>($"select * from customers where country = {"UK"}"),
        s => s.Customers.Where(c => c.Country == "UK"));

    [Test]
    public void Entities_from_columns_in_another_order() => Same(
        s => Sql<Category>($"select description, name, id from categories"),
        s => s.Categories);

    [Test]
    public void Entities_with_LINQ_over_them() => Same(
        s => Sql<Product>($"select * from products where supplier_id = {3}").Where(p => p.UnitPrice > 40m).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }),
        s => s.Products.Where(p => p.SupplierId == 3 && p.UnitPrice > 40m).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }));

    [Test]
    public void Entities_are_counted() => Same(
        s => Sql<Product>($"select * from products where supplier_id = {3}").Count(p => p.UnitPrice > 40m),
        s => s.Products.Count(p => p.SupplierId == 3 && p.UnitPrice > 40m));

    [Test]
    public void Entities_in_a_subquery() => Same(
        s => s.Suppliers.Where(x => Sql<Product>($"select * from products where unit_price > {5m}").Any(p => p.SupplierId == x.Id && p.IsDiscontinued)).Select(x => x.Id),
        s => s.Suppliers.Where(x => s.Products.Any(p => p.SupplierId == x.Id && p.IsDiscontinued)).Select(x => x.Id));

    [Test]
    public void Records() => Same(
        s => Sql<CityCount>($"select city, count(*) as customers from customers group by city"),
        s => s.Customers.GroupBy(c => c.City).Select(g => new CityCount(g.Key, g.Count())));

    [Test]
    public void Records_with_LINQ_over_them() => Same(
        s => Sql<CityCount>($"select city, count(*) as customers from customers group by city").Where(c => c.Customers > 1).OrderBy(c => c.City),
        s => s.Customers.GroupBy(c => c.City).Select(g => new CityCount(g.Key, g.Count())).Where(c => c.Customers > 1).OrderBy(c => c.City));

    [Test]
    public void Records_with_properties() => Same(
        s => Sql<Renamed>($"select contact_name, credit_limit from customers where contact_name is not null"),
        s => s.Customers.Where(c => c.ContactName != null).Select(c => new Renamed { ContactName = c.ContactName!, CreditLimit = c.CreditLimit }));

    [Test]
    public void Classes() => Same(
        s => Sql<Total>($"select country, count(*) as count, count(case when accepts_mail then 1 end) > 0 as \"any\" from customers group by country"),
        s => s.Customers.GroupBy(c => c.Country).Select(g => new Total { Country = g.Key, Count = g.LongCount(), Any = g.Any(c => c.AcceptsMail == true) }));

    [Test]
    public void Tuples_by_position() => Same(
        s => Sql<(int, string, double?)>($"select id, name, weight from products"),
        s => s.Products.Select(p => ValueTuple.Create(p.Id, p.Name, p.Weight)));

    [Test]
    public void Tuples_with_LINQ_over_them() => Same(
        s => Sql<(int Id, string Name)>($"select id, name from products").Where(p => p.Id < 5).OrderBy(p => p.Id).Select(p => p.Name),
        s => s.Products.Where(p => p.Id < 5).OrderBy(p => p.Id).Select(p => p.Name));

    [Test]
    public void Single_values() => Same(
        s => Sql<string>($"select name from products where id < {4}"),
        s => s.Products.Where(p => p.Id < 4).Select(p => p.Name));

    [Test]
    public void Single_nullable_values() => Same(
        s => Sql<int?>($"select category_id from products"),
        s => s.Products.Select(p => p.CategoryId));

    [Test]
    public void Single_values_with_LINQ_over_them() => Same(
        s => Sql<int>($"select id from products").Where(id => id > 10).OrderByDescending(id => id).Select(id => id * 2),
        s => s.Products.Select(p => p.Id).Where(id => id > 10).OrderByDescending(id => id).Select(id => id * 2));

    [Test]
    public void Single_values_are_summed() => Same(
        s => Sql<decimal>($"select unit_price from products where id < {14}").Sum(),
        s => s.Products.Where(p => p.Id < 14).Sum(p => p.UnitPrice));

    [Test]
    public void A_list_of_the_keys_of_raw_SQL() => Same(
        s => s.Products.Where(p => Sql<int>($"select product_id from order_lines where quantity > {40}").Contains(p.Id)).Select(p => p.Id),
        s => s.Products.Where(p => s.Lines.Where(l => l.Quantity > 40).Select(l => l.ProductId).Contains(p.Id)).Select(p => p.Id));

    [Test]
    public void Holes_of_every_type() => Same(
        s => Sql<int>($"select id from samples where int_n > {0} and long_n < {long.MaxValue} and decimal_n <> {1.5m} and double_n < {1e300} and string <> {"x"} and bool = {true} and date_time > {DateTime.UnixEpoch} and date < {DateOnly.MaxValue} and guid <> {Guid.AllBitsSet}"),
        s => s.Samples.Where(x => x.IntN > 0 && x.LongN < long.MaxValue && x.DecimalN != null && x.DecimalN != 1.5m && x.DoubleN < 1e300 && x.String != "x" && x.Bool && x.DateTime > DateTime.UnixEpoch && x.Date < DateOnly.MaxValue && x.Guid != Guid.AllBitsSet).Select(x => x.Id));

    [Test]
    public void A_hole_that_is_null()
    {
        string? none = null;
        Same(s => Sql<string>($"select id from customers where coalesce(region, '-') = coalesce({none}, '-')"), s => s.Customers.Where(c => c.Region == null).Select(c => c.Id));
    }

    [Test]
    public void A_common_table_expression() => Same(
        s => Sql<int>($"with recursive chain (id) as (select id from employees where reports_to_id is null union all select e.id from employees as e join chain on e.reports_to_id = chain.id) select id from chain"),
        s => s.Employees.Select(e => e.Id));

    [Test]
    public void A_common_table_expression_with_LINQ_over_it() => Same(
        s => Sql<int>($"with chosen as (select id from products where id > {10}) select id from chosen").OrderBy(id => id).Take(2),
        s => s.Products.Where(p => p.Id > 10).Select(p => p.Id).OrderBy(id => id).Take(2));

    [Test]
    public void Two_pieces_of_SQL_are_combined() => Same(
        s => Sql<string>($"select country from customers").Union(Sql<string>($"select country from suppliers")),
        s => s.Customers.Select(c => c.Country).Union(s.Suppliers.Select(x => x.Country)));

    [Test]
    public void SQL_joined_with_a_table() => Same(
        s => Sql<Product>($"select * from products").Join(s.Suppliers, p => p.SupplierId, x => x.Id, (p, x) => new { p.Name, Supplier = x.Name }),
        s => s.Products.Join(s.Suppliers, p => p.SupplierId, x => x.Id, (p, x) => new { p.Name, Supplier = x.Name }));

    [Test]
    public void First_of_SQL() => Same(s => Sql<Product>($"select * from products order by id").OrderBy(p => p.Id).First(), s => s.Products.OrderBy(p => p.Id).First());

    [Test]
    public void A_text_with_braces_and_quotes() => Same(
        s => Sql<string>($"select '{{}}''{{0}}--/*' || {"{1}"} as x"),
        s => s.Products.Where(p => p.Id == 1).Select(p => "{}'{0}--/*{1}"));

    private IQueryable<T> Sql<T>(FormattableString sql) => Db.Sql<T>(sql);
}
