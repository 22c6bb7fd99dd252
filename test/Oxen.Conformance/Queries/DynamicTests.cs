using System.Linq.Expressions;

namespace Oxen.Conformance;

/// <summary>Lambdas that variables, helpers and generic methods bring along, and functions of the application's.</summary>
[Golden]
public sealed class DynamicTests(TestDatabase database) : ShopTests(database)
{
    private static readonly Expression<Func<Product, bool>> IsCheap = p => p.UnitPrice < 20;
    private static readonly Expression<Func<Order, bool>> IsOpen = o => o.ShippedAt == null;
    private static readonly Expression<Func<Customer, string>> Place = c => c.Country + "/" + c.City;

    [Test]
    public void A_variable_is_called() => Same(s => s.Products.Where(p => IsCheap.Compile()(p)).Select(p => p.Id));

    [Test]
    public void A_variable_is_called_beside_others() => Same([3, 8], (s, id) => s.Products.Where(p => p.Id > id && !IsCheap.Compile()(p)).Select(p => p.Id));

    [Test]
    public void A_variable_is_called_in_a_projection() => Same(s => s.Customers.Select(c => new { c.Id, Place = Place.Compile()(c) }));

    [Test]
    public void A_variable_orders() => Same(s => s.Customers.OrderBy(c => Place.Compile()(c)).ThenBy(c => c.Id).Select(c => c.Id));

    [Test]
    public void A_variable_filters_a_collection() => Same(s => s.Customers.Select(c => new { c.Id, Open = c.Orders.Count(IsOpen.Compile()) }), s => s.Customers.Select(c => new { c.Id, Open = s.Orders.Where(o => o.CustomerId == c.Id).Count(IsOpen) }));

    [Test]
    public void A_variable_filters_a_query_inside() => Same(s => s.Customers.Where(c => s.Orders.Where(IsOpen).Any(o => o.CustomerId == c.Id)).Select(c => c.Id));

    [Test]
    public void A_variable_filters_a_table() => Same([10m, 30m], (s, most) =>
    {
        Expression<Func<Product, bool>> isBelow = p => p.UnitPrice < most;
        return s.Suppliers.Where(x => s.Products.Where(isBelow).Any(p => p.SupplierId == x.Id)).Select(x => x.Id);
    });

    [Test]
    public void A_variable_that_captures_is_called() => Same(["a", "e"], (s, letter) =>
    {
        Expression<Func<string, bool>> has = text => text.Contains(letter);
        return s.Customers.Where(c => has.Compile()(c.Name) || has.Compile()(c.Country)).Select(c => c.Id);
    });

    [Test]
    public void A_variable_calls_another() => Same(s =>
    {
        Expression<Func<int, int>> twice = n => n * 2;
        Expression<Func<int, bool>> isLarge = n => twice.Compile()(n) > 15;
        return s.Products.Where(p => isLarge.Compile()(p.Id)).Select(p => twice.Compile()(p.Id));
    });

    [Test]
    public void Another_lambda_is_another_query()
    {
        Expression<Func<Product, bool>>[] tests = [p => p.Id > 3, p => p.Name.Length > 5, p => p.Id > 3];
        Same(tests, (s, test) => s.Products.Where(p => test.Compile()(p)).Select(p => p.Id));
    }

    [Test]
    public void A_helper_gives_the_lambda() => Same([5, 10], (s, least) => s.Products.Where(p => AtLeast(least).Compile()(p.Id)).Select(p => p.Id));

    [Test]
    public void Two_lambdas_of_one_parameter_each() => Same(s => s.Lines.Where(l => Between(2, 9).Compile()(l.Quantity) && Between(3, 7).Compile()(l.ProductId)).Select(l => new { l.OrderId, l.ProductId }));

    [Test]
    public void Predicates_joined_by_and() => Same(s => s.Products.Where(And(IsCheap, p => p.SupplierId == 1)).Select(p => p.Id));

    [Test]
    public void Predicates_joined_by_invocation()
    {
        var product = Expression.Parameter(typeof(Product), "x");
        Expression<Func<Product, bool>> named = p => p.Name != "";
        var both = Expression.Lambda<Func<Product, bool>>(Expression.AndAlso(Expression.Invoke(IsCheap, product), Expression.Invoke(named, product)), product);
        Same(s => s.Products.Where(both).Select(p => p.Id));
    }

    [Test]
    public void A_predicate_of_a_name() => Same(["Name", "Country"], (s, member) =>
    {
        var supplier = Expression.Parameter(typeof(Supplier), "x");
        var test = Expression.GreaterThan(Expression.Property(Expression.Property(supplier, member), "Length"), Expression.Constant(5));
        return s.Suppliers.Where(Expression.Lambda<Func<Supplier, bool>>(test, supplier)).Select(x => x.Id);
    });

    [Test]
    public void A_generic_method_by_an_interface()
    {
        Same(s => Named(s.Products, "Chai"));
        Same(s => Named(s.Categories, "Sweets"));
        Same(s => Shortest(s.Suppliers));
    }

    [Test]
    public void An_inlined_property() => Same(["Nancy Davolio", "Anne Dodsworth"], (s, name) => s.Employees.Where(e => e.FullName == name).Select(e => e.Id));

    [Test]
    public void An_inlined_property_orders_and_is_selected() => Same(s => s.Employees.OrderBy(e => e.FullName).ThenBy(e => e.Id).Select(e => new { e.FullName, e.FullName.Length }));

    [Test]
    public void An_inlined_property_over_a_reference() => Same(s => s.Employees.Where(e => e.ReportsTo != null && e.ReportsTo.FullName.StartsWith("Andrew")).Select(e => e.Id));

    [Test]
    public void An_inlined_property_of_a_variable()
    {
        var nancy = new Employee { FirstName = "Nancy", LastName = "Davolio" };
        Same(s => s.Employees.Where(e => e.FullName == nancy.FullName).Select(e => e.Id));
    }

    [Test]
    public void An_inlined_property_groups() => Same(s => s.Orders.Where(o => o.Employee != null).GroupBy(o => o.Employee!.FullName).Select(g => new { g.Key, Count = g.Count() }));

    [Test]
    public void An_inlined_extension() => Same(s => s.Products.Where(p => p.IsScarce(20)).Select(p => p.Id));

    [Test]
    public void An_inlined_extension_of_a_variable() => Same([10, 40], (s, least) => s.Products.Where(p => !p.IsScarce(least)).Select(p => p.Id));

    [Test]
    public void An_inlined_extension_with_a_query() => Same(s => s.Customers.Select(c => new { c.Id, Total = c.FreightOf(s.Orders) }));

    [Test]
    public void An_inlined_member_that_uses_another() => Same(s => s.Employees.Where(e => e.Title() == "Dr. Janet Leverling").Select(e => e.Id));

    [Test]
    public void An_inlined_generic_method() => Same(s => s.Categories.Select(c => c.Shout()));

    [Test]
    public void Inlined_without_an_expression() => Assert.That(
        () => Db.Employees.Where(e => e.Nothing() == 1).ToList(),
        Throws.InstanceOf<ModelException>().With.Message.Contains("'NothingExpression'"));

    [Test]
    public void A_delegate_is_refused()
    {
        Func<Product, bool> isCheap = p => p.UnitPrice < 20;
        Assert.That(() => Db.Products.Where(p => isCheap(p)).ToList(), Throws.InstanceOf<QueryTranslationException>().With.Message.Contains("Expression<Func<…>>"));
    }

    [Test]
    public void A_function_of_the_application() => Same(
        s => s.Products.Where(p => Text.Hex(p.Name) == "43686169").Select(p => new { p.Id, Hex = Text.Hex(p.Name) }),
        s => s.Products.Where(p => p.Name == "Chai").Select(p => new { p.Id, Hex = "43686169" }));

    [Test]
    public void A_function_of_the_application_of_values_alone() => Same(
        ["Chai", "Chang"],
        (s, name) => s.Products.Where(p => Text.Hex(p.Name) == Text.Hex(name)).Select(p => p.Id),
        (s, name) => s.Products.Where(p => p.Name == name).Select(p => p.Id));

    [Test]
    public void A_function_of_the_application_for_this_database() => Same(
        s => s.Products.OrderBy(p => Text.Least(p.Id, p.SupplierId)).ThenBy(p => p.Id).Select(p => p.Id),
        s => s.Products.OrderBy(p => Math.Min(p.Id, p.SupplierId)).ThenBy(p => p.Id).Select(p => p.Id));

    [Test]
    public void A_function_of_the_application_that_is_null() => Same(
        s => s.Customers.Where(c => Text.NullIf(c.Region, "") == null).Select(c => c.Id),
        s => s.Customers.Where(c => c.Region == null || c.Region == "").Select(c => c.Id));

    [Test]
    public void A_function_of_another_database() => Assert.That(
        () => Db.Products.Where(p => Text.Elsewhere(p.Id) == 1).ToList(),
        Throws.InstanceOf<QueryTranslationException>().With.Message.Contains("has no SQL for " + Deviation.NameOf(Database.Dialect)));

    private static Expression<Func<int, bool>> AtLeast(int least) => n => n >= least;

    private static Expression<Func<int, bool>> Between(int least, int most) => n => n >= least && n <= most;

    private static Expression<Func<T, bool>> And<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(Expression.AndAlso(one.Body, Expression.Invoke(other, one.Parameters)), one.Parameters);

    private static IQueryable<string> Named<T>(IQueryable<T> rows, string name)
        where T : INamed => rows.Where(row => row.Name == name).Select(row => row.Name);

    private static IQueryable<int> Shortest<T>(IQueryable<T> rows)
        where T : class, INamed => rows.OrderBy(row => row.Name.Length).ThenBy(row => row.Name).Select(row => row.Name.Length);

    internal static class Text
    {
        [SqlFunction("hex({0})")]
        [SqlFunction("upper(encode(convert_to({0}, 'UTF8'), 'hex'))", Database = "postgresql")]
        public static string Hex(string? text) => throw new NotSupportedException(text);

        [SqlFunction("least({0}, {1})")]
        [SqlFunction("min({0}, {1})", Database = "sqlite")]
        public static int Least(int a, int b) => throw new NotSupportedException($"{a}{b}");

        [SqlFunction("nullif({0}, {1})")]
        public static string? NullIf(string? text, string none) => throw new NotSupportedException(text + none);

        [SqlFunction("elsewhere({0})", Database = "elsewhere")]
        public static int Elsewhere(int number) => throw new NotSupportedException($"{number}");
    }
}

/// <summary>Members of rows that queries inline.</summary>
internal static class InlinedMembers
{
    public static Expression<Func<Product, int, bool>> IsScarceExpression => (p, least) => p.UnitsInStock < least && !p.IsDiscontinued;

    public static Expression<Func<Employee, string>> Titled { get; } = e => "Dr. " + e.FullName;

    [Inlined]
    public static bool IsScarce(this Product product, int least) => product.UnitsInStock < least && !product.IsDiscontinued;

    [Inlined]
    public static decimal FreightOf(this Customer customer, IQueryable<Order> orders) => orders.Where(o => o.CustomerId == customer.Id).Sum(o => o.Freight);

    [Inlined(nameof(Titled))]
    public static string Title(this Employee employee) => "Dr. " + employee.FullName;

    [Inlined]
    public static string Shout<T>(this T named)
        where T : INamed => named.Name.ToUpperInvariant() + "!";

    [Inlined]
    public static int Nothing(this Employee employee) => employee.Id;

    internal static Expression<Func<Customer, IQueryable<Order>, decimal>> FreightOfExpression() => (c, orders) => orders.Where(o => o.CustomerId == c.Id).Sum(o => o.Freight);

    internal static Expression<Func<T, string>> ShoutExpression<T>()
        where T : INamed => named => named.Name.ToUpperInvariant() + "!";
}
