using System.Collections;
using System.Linq.Expressions;

namespace Oxen.Conformance;

/// <summary>The shop in a database, where every query runs asynchronously, however it is written.</summary>
internal sealed class AsyncShop(ShopDb db, bool isStreamed) : IShop
{
    public IQueryable<Category> Categories => Query(db.Categories);
    public IQueryable<Supplier> Suppliers => Query(db.Suppliers);
    public IQueryable<Product> Products => Query(db.Products);
    public IQueryable<Customer> Customers => Query(db.Customers);
    public IQueryable<Employee> Employees => Query(db.Employees);
    public IQueryable<Order> Orders => Query(db.Orders);
    public IQueryable<OrderLine> Lines => Query(db.Lines);
    public IQueryable<Region> Regions => Query(db.Regions);
    public IQueryable<Territory> Territories => Query(db.Territories);
    public IQueryable<EmployeeTerritory> EmployeeTerritories => Query(db.EmployeeTerritories);
    public IQueryable<Sample> Samples => Query(db.Samples);
    public IQueryable<Basket> Baskets => Query(db.Baskets);
    public IQueryable<Contact> Contacts => Query(db.Contacts);
    public IQueryable<Shelf> Shelves => Query(db.Shelves);

    private AsyncQuery<T> Query<T>(IQueryable<T> table) => new(new AsyncProvider((OxenQueryProvider)table.Provider, isStreamed), table.Expression);

    private sealed class AsyncProvider(OxenQueryProvider provider, bool isStreamed) : IQueryProvider
    {
        public IQueryable<T> CreateQuery<T>(Expression expression) => new AsyncQuery<T>(this, provider.CreateQuery<T>(expression).Expression);

        public IQueryable CreateQuery(Expression expression) => throw new NotSupportedException();

        public T Execute<T>(Expression expression) => provider.ExecuteAsync<T>(PageCounts.AsVariable(expression, provider.Db.Session.Engine.Dialect), CancellationToken.None).GetAwaiter().GetResult();

        public object? Execute(Expression expression) => Execute<object?>(expression);

        public List<T> Rows<T>(Expression expression) =>
            (isStreamed ? StreamedAsync<T>(expression) : provider.ToListAsync<T>(expression, CancellationToken.None)).GetAwaiter().GetResult();

        private async Task<List<T>> StreamedAsync<T>(Expression expression)
        {
            List<T> rows = [];
            await foreach (var row in provider.StreamAsync<T>(expression, CancellationToken.None))
            {
                rows.Add(row);
            }

            return rows;
        }
    }

    private sealed class AsyncQuery<T>(AsyncProvider provider, Expression expression) : IOrderedQueryable<T>, IQuerySource
    {
        public Type ElementType => typeof(T);

        public Expression Expression => expression;

        public IQueryProvider Provider => provider;

        public IEnumerator<T> GetEnumerator() => provider.Rows<T>(expression).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
