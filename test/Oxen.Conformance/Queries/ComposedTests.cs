using System.Linq.Expressions;

namespace Oxen.Conformance;

/// <summary>Queries put together at run time: variables that are queries, predicates that are built, generic code.</summary>
[Golden]
public sealed class ComposedTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void A_query_in_a_variable_is_inlined() => Same(s =>
    {
        var dear = s.Products.Where(p => p.UnitPrice > 50m).Select(p => p.SupplierId);
        return s.Suppliers.Where(x => dear.Contains(x.Id)).Select(x => x.Name);
    });

    [Test]
    public void A_query_in_a_variable_uses_its_own_variables() => Same([10m, 50m], (s, price) =>
    {
        var dear = s.Products.Where(p => p.UnitPrice > price);
        return s.Suppliers.Where(x => dear.Any(p => p.SupplierId == x.Id)).Select(x => x.Name);
    });

    [Test]
    public void A_query_in_a_variable_is_used_twice() => Same(s =>
    {
        var late = s.Orders.Where(o => o.ShippedAt == null);
        return s.Customers.Where(c => late.Any(o => o.CustomerId == c.Id)).Select(c => new { c.Id, Late = late.Count(o => o.CustomerId == c.Id) });
    });

    [Test]
    public void A_query_in_a_variable_is_paged() => Same(s =>
    {
        var top = s.Products.OrderByDescending(p => p.UnitPrice).ThenBy(p => p.Id).Take(3);
        return s.Suppliers.Where(x => top.Any(p => p.SupplierId == x.Id)).Select(x => x.Id);
    });

    [Test]
    public void A_query_in_a_variable_of_a_sequence_is_inlined() => Same([true, false, true], (s, isQuery) =>
    {
        IEnumerable<int> dear = isQuery ? s.Products.Where(p => p.UnitPrice > 50m).Select(p => p.SupplierId) : new List<int> { 1, 2, 3 };
        return s.Suppliers.Where(x => dear.Contains(x.Id)).Select(x => x.Name);
    });

    [Test]
    public void A_query_in_a_variable_of_a_sequence_is_looked_into() => Same(s =>
    {
        IEnumerable<Product> dear = s.Products.Where(p => p.UnitPrice > 50m);
        return s.Suppliers.Select(x => new { x.Id, Dear = dear.Count(p => p.SupplierId == x.Id), HasDear = dear.Any(p => p.SupplierId == x.Id) });
    });

    [Test]
    public void A_query_in_a_variable_of_an_object_is_inlined() => Same(s =>
    {
        object dear = s.Products.Where(p => p.UnitPrice > 50m).Select(p => p.SupplierId);
        return s.Suppliers.Where(x => ((IEnumerable<int>)dear).Contains(x.Id)).Select(x => x.Name);
    });

    [Test]
    public void A_method_gives_a_query() => Same(s => s.Customers.Where(c => OrdersOf(s, "ALFKI").Select(o => o.CustomerId).Contains(c.Id)).Select(c => c.Id));

    [Test]
    public void A_predicate_in_a_variable()
    {
        Expression<Func<Customer, bool>> isBritish = c => c.Country == "UK";
        Same(s => s.Customers.Where(isBritish).Select(c => c.Id));
    }

    [Test]
    public void A_predicate_with_a_captured_variable() => Same(["UK", "Spain"], (s, country) =>
    {
        Expression<Func<Customer, bool>> isFrom = c => c.Country == country;
        return s.Customers.Where(isFrom).Where(c => c.IsActive).Select(c => c.Id);
    });

    [Test]
    public void A_selector_in_a_variable()
    {
        Expression<Func<Product, decimal>> value = p => p.UnitPrice * p.UnitsInStock;
        Same(s => s.Products.Where(p => p.Id < 14).OrderByDescending(value).ThenBy(p => p.Id).Select(value));
    }

    [Test]
    public void Conditions_are_joined_by_invocation()
    {
        Expression<Func<Product, bool>> cheap = p => p.UnitPrice < 20m;
        Expression<Func<Product, bool>> here = p => p.UnitsInStock > 20;
        var both = Expression.Lambda<Func<Product, bool>>(
            Expression.AndAlso(cheap.Body, Expression.Invoke(here, cheap.Parameters)), cheap.Parameters);
        Same(s => s.Products.Where(both).Select(p => p.Id));
    }

    [Test]
    public void A_chain_of_alternatives_is_built()
    {
        var product = Expression.Parameter(typeof(Product), "p");
        Expression any = Expression.Constant(false);
        foreach (var name in new[] { "Chai", "Ikura", "none" })
        {
            any = Expression.OrElse(any, Expression.Equal(Expression.Property(product, nameof(Product.Name)), Expression.Constant(name)));
        }

        var predicate = Expression.Lambda<Func<Product, bool>>(any, product);
        Same(s => s.Products.Where(predicate).Select(p => p.Id));
    }

    [Test]
    public void An_order_by_a_name() => Same(["UnitPrice", "Name"], (s, name) =>
    {
        var product = Expression.Parameter(typeof(Product), "p");
        var key = Expression.Lambda<Func<Product, IComparable>>(Expression.Convert(Expression.Property(product, name), typeof(IComparable)), product);
        return s.Products.OrderBy(key).ThenBy(p => p.Id).Select(p => p.Id);
    });

    [Test]
    public void Optional_conditions_are_added() => Same([(null, null), ("UK", null), (null, true), ("UK", (bool?)true)], (s, wanted) =>
    {
        var query = s.Customers.AsQueryable();
        if (wanted.Item1 is { } country)
        {
            query = query.Where(c => c.Country == country);
        }

        if (wanted.Item2 is { } mail)
        {
            query = query.Where(c => c.AcceptsMail == mail);
        }

        return query.OrderBy(c => c.Id).Select(c => c.Id);
    });

    [Test]
    public void An_interface_in_a_constraint() => Same(s => Named(s.Products, "Chai").Select(p => p.Id));

    [Test]
    public void An_interface_in_a_constraint_of_another_entity() => Same(s => Named(s.Customers, "london").Select(c => c.Id));

    [Test]
    public void Names_of_anything() => Same(s => Names(s.Suppliers).Concat(Names(s.Categories)).OrderBy(name => name));

    [Test]
    public void Query_syntax() => Same(s => from p in s.Products where p.UnitPrice > 20m orderby p.SupplierId descending, p.Name select new { p.Name, p.UnitPrice });

    [Test]
    public void Query_syntax_with_let() => Same(s => from p in s.Products let value = p.UnitPrice * p.UnitsInStock where value > 500m orderby value, p.Id select new { p.Id, value });

    [Test]
    public void AsQueryable_is_nothing() => Same(s => s.Products.AsQueryable().Where(p => p.Id == 1).AsQueryable().Select(p => p.Name));

    [Test]
    public void Conditions_in_many_steps() => Same([3, 40], (s, steps) =>
    {
        var query = s.Orders;
        for (var i = 1; i <= steps; i++)
        {
            var id = i;
            query = query.Where(o => o.Id != id);
        }

        return query.OrderBy(o => o.Id).Select(o => o.Id);
    });

    [Test]
    public void The_same_form_with_another_object_is_another_value()
    {
        var filters = new[] { new { City = "London", Id = "CONSH" }, new { City = "Madrid", Id = "BOLID" } };
        foreach (var filter in filters)
        {
            Same(s => s.Customers.Where(c => c.City == filter.City && c.Id == filter.Id).Select(c => c.Name));
        }
    }

    private static IQueryable<Order> OrdersOf(IShop shop, string customer) => shop.Orders.Where(o => o.CustomerId == customer);

    private static IQueryable<T> Named<T>(IQueryable<T> query, string name)
        where T : INamed => query.Where(x => x.Name == name);

    private static IQueryable<string> Names<T>(IQueryable<T> query)
        where T : class, INamed => query.Where(x => x.Name != "").Select(x => x.Name);
}
