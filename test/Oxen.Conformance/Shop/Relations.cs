namespace Oxen.Conformance;

/// <summary>Links the rows of a shop in memory as the database's foreign keys do.</summary>
internal static class Relations
{
    public static ShopData Link(ShopData data)
    {
        foreach (var product in data.Products)
        {
            product.Category = data.Categories.FirstOrDefault(category => category.Id == product.CategoryId);
            product.Category?.Products.Add(product);
            product.Supplier = data.Suppliers.Single(supplier => supplier.Id == product.SupplierId);
            product.Supplier.Products.Add(product);
        }

        foreach (var employee in data.Employees)
        {
            employee.ReportsTo = data.Employees.FirstOrDefault(boss => boss.Id == employee.ReportsToId);
            employee.ReportsTo?.Reports.Add(employee);
        }

        foreach (var order in data.Orders)
        {
            order.Customer = data.Customers.Single(customer => customer.Id == order.CustomerId);
            order.Customer.Orders.Add(order);
            order.Employee = data.Employees.FirstOrDefault(employee => employee.Id == order.EmployeeId);
            order.Employee?.Orders.Add(order);
        }

        foreach (var line in data.Lines)
        {
            line.Order = data.Orders.Single(order => order.Id == line.OrderId);
            line.Order.Lines.Add(line);
            line.Product = data.Products.Single(product => product.Id == line.ProductId);
            line.Product.Lines.Add(line);
        }

        return data;
    }
}
