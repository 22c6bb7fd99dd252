using System.Collections;
using System.Linq.Expressions;
using System.Text.RegularExpressions;

namespace Oxen.Conformance;

/// <summary>
/// A shop that writes down the queries it is asked and answers none. Two queries are one when they are written alike,
/// whatever their variables hold.
/// </summary>
internal sealed partial class ListingShop : IShop
{
    private readonly Writer _writer = new();

    /// <summary>The distinct queries.</summary>
    public IReadOnlySet<string> Queries => _writer.Queries;

    public IQueryable<Category> Categories => Table<Category>();
    public IQueryable<Supplier> Suppliers => Table<Supplier>();
    public IQueryable<Product> Products => Table<Product>();
    public IQueryable<Customer> Customers => Table<Customer>();
    public IQueryable<Employee> Employees => Table<Employee>();
    public IQueryable<Order> Orders => Table<Order>();
    public IQueryable<OrderLine> Lines => Table<OrderLine>();
    public IQueryable<Region> Regions => Table<Region>();
    public IQueryable<Territory> Territories => Table<Territory>();
    public IQueryable<EmployeeTerritory> EmployeeTerritories => Table<EmployeeTerritory>();
    public IQueryable<Sample> Samples => Table<Sample>();
    public IQueryable<Basket> Baskets => Table<Basket>();
    public IQueryable<Contact> Contacts => Table<Contact>();
    public IQueryable<Shelf> Shelves => Table<Shelf>();

    // A variable is named by the class that holds it, which is another in each test.
    [GeneratedRegex(@"value\([^()]*\)(\.\w+)*")]
    private static partial Regex Variable { get; }

    private Query<T> Table<T>() => new(_writer, null);

    private sealed class Writer : IQueryProvider
    {
        public HashSet<string> Queries { get; } = [];

        public IQueryable<T> CreateQuery<T>(Expression expression) => new Query<T>(this, expression);

        public IQueryable CreateQuery(Expression expression) => throw new NotSupportedException();

        public T Execute<T>(Expression expression)
        {
            Queries.Add(Variable.Replace(expression.ToString(), "?"));
            throw new InvalidOperationException("It is only listed.");
        }

        public object? Execute(Expression expression) => Execute<object?>(expression);
    }

    private sealed class Query<T>(Writer writer, Expression? expression) : IOrderedQueryable<T>
    {
        public Type ElementType => typeof(T);
        public Expression Expression => expression ?? Expression.Constant(this);
        public IQueryProvider Provider => writer;

        public IEnumerator<T> GetEnumerator() => writer.Execute<IEnumerator<T>>(Expression);

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public override string ToString() => typeof(T).Name;
    }
}
