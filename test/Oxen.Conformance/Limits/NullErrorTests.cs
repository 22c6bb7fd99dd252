namespace Oxen.Conformance;

/// <summary>A NULL where the C# type has none is an error that names its place and the query.</summary>
public sealed class NullErrorTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void A_null_that_has_no_place_is_named()
    {
        Told(s => s.Orders.Select(o => new { o.Id, Of = new { Employee = (int)o.EmployeeId! } }).ToList(), "'Of.Employee' of a row is NULL (column 'employee_id'), but its C# type 'int' can't be null. Make it nullable, such as (int?)x.Employee, or give a default with ??:\n\nOrders.Select(o => new");
        Told(s => s.Products.Select(p => p.Weight!.Value).ToList(), "The value of a row is NULL (column 'weight'), but its C# type 'double' can't be null.");
        Told(s => s.Customers.Select(c => new { c.Id, Employees = c.Orders.Select(o => new { By = (int)o.EmployeeId! }).ToList() }).ToList(), "'By' of a row is NULL");

        void Told(Func<IShop, object?> query, string message) => Assert.That(() => query(Db), Throws.TypeOf<NullValueException>().With.Property("Code").EqualTo("OXEN4108").And.Message.Contain(message));
    }

    [Test]
    public void The_greatest_of_nothing_is_an_error_of_LINQ() =>
        Assert.That(() => Db.Products.Where(p => p.Id < 0).Max(p => p.Id), Throws.InvalidOperationException.With.Message.EqualTo("Sequence contains no elements"));
}
