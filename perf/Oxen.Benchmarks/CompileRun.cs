using System.Globalization;
using System.Linq.Expressions;
using Oxen.Benchmarks.Contenders;

namespace Oxen.Benchmarks;

/// <summary>
/// What a query costs whose form isn't known yet: capture and all stages of compilation, but for the delegate that reads
/// rows, which queries with rows of one kind share; what all of it costs; how the cost grows with the size of the query; and what
/// a known query costs among many.
/// </summary>
internal static class CompileRun
{
    private static readonly int[] Misses = [1, 2, 4, 8];
    private static readonly int[] Shapes = [10, 1000, 10_000];
    private static readonly int[] Predicates = [1, 10, 50, 100, 200];
    private static readonly int[] Joins = [1, 5, 10, 20, 30];
    private static readonly int[] Levels = [1, 5, 10, 15, 20];

    /// <summary>Measures and prints the tables.</summary>
    public static async Task RunAsync()
    {
        await using OxenOptions options = ShopDb.InMemory();
        var db = new ShopDb(options);
        int age = 30;
        string country = "Peru";

        // What comes first would pay for the compiler's own code.
        await Lane.MeasureAsync([Compiled("", db, SixTables(db, age)), Compiled("", db, Filtered(db, 10))]);
        await PrintAsync("predicates of a query that isn't known", null, [.. Misses.Select(count => Missed($"{count}", db, Filtered(db, count)))]);
        await PrintHitsAsync();
        await PrintAsync("predicates", Predicates, [.. Predicates.Select(count => Compiled($"{count}", db, Filtered(db, count)))]);
        await PrintAsync("joins", Joins, [.. Joins.Select(count => Compiled($"{count}", db, Joined(db, count)))]);
        await PrintAsync("levels of subqueries", Levels, [.. Levels.Select(count => Compiled($"{count}", db, Nested(db, count)))]);
        await PrintAsync("query", null,
        [
            Compiled("one condition", db, db.Customers.Where(customer => customer.Age > age)),
            Compiled("a condition, an order, a page, an object", db, db.Customers
                .Where(customer => customer.Age > age && customer.Country == country && customer.Email != null)
                .OrderBy(customer => customer.Name).Skip(20).Take(10).Select(customer => new { customer.Id, customer.Name })),
            Compiled("six tables, grouped", db, SixTables(db, age)),
        ]);
    }

    // How long a known query is looked for among others, and what is kept of each.
    private static async Task PrintHitsAsync()
    {
        Console.WriteLine("\n| known queries | time to find one | found | kept of each |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (int count in Shapes)
        {
            await using OxenOptions options = ShopDb.InMemory();
            var db = new ShopDb(options);
            Expression[] queries = [.. Enumerable.Range(0, count).Select(number => OlderThan(db, number))];
            long before = GC.GetTotalMemory(forceFullCollection: true);
            foreach (Expression query in queries)
                db.Provider.Plan<Customer>(query, out _);

            double kept = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)options.PlanCache.Count;
            PlanCacheStatistics filled = options.PlanCache;
            var find = new Lane($"{count:N0}", step =>
            {
                db.Provider.Plan<Customer>(queries[step % count], out _);
                return ValueTask.CompletedTask;
            });
            await Lane.MeasureAsync([find]);
            PlanCacheStatistics used = options.PlanCache;
            double found = (used.Hits - filled.Hits) / (double)(used.Hits - filled.Hits + used.Misses - filled.Misses);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {find.Name} | {find.Time:N2} µs | {found:P1} | {kept / 1024:N1} KB |"));
        }
    }

    // A number in the text of a query is a part of its form.
    private static Expression OlderThan(ShopDb db, int age)
    {
        ParameterExpression customer = Expression.Parameter(typeof(Customer), "customer");
        BinaryExpression condition = Expression.GreaterThan(Expression.Property(customer, nameof(Customer.Age)), Expression.Constant(age));
        return db.Customers.Where(Expression.Lambda<Func<Customer, bool>>(condition, customer)).Expression;
    }

    // With the delegate that reads rows, since none of the kind were read before.
    private static Lane Missed(string name, ShopDb db, IQueryable<Customer> query) => new(name, _ =>
    {
        DatabaseEngine engine = db.Session.Engine;
        var plans = new PlanCache(1);
        plans.Find<Customer>(query.Expression, new QueryCompiler(db.Model, engine.Dialect, engine.Options, new RowReaders(engine.Options), db.Filters), engine, out var _);
        plans.End();
        return ValueTask.CompletedTask;
    });

    private static async Task PrintAsync(string title, int[]? sizes, Lane[] lanes)
    {
        // Each by itself: beside a short one a long one would be measured as often.
        foreach (Lane lane in lanes)
            await Lane.MeasureAsync([lane]);

        Console.WriteLine($"\n| {title} | time |{(sizes is null ? "" : " of each |")} allocated |");
        Console.WriteLine($"|---|---:|{(sizes is null ? "" : "---:|")}---:|");
        for (int i = 0; i < lanes.Length; i++)
        {
            string each = sizes is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {lanes[i].Time / sizes[i]:N1} µs |");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {lanes[i].Name} | {lanes[i].Time:N0} µs |{each} {lanes[i].Allocated / 1024:N0} KB |"));
        }
    }

    private static Lane Compiled<T>(string name, ShopDb db, IQueryable<T> query) => new(name, _ =>
    {
        QueryTemplate template = QueryCapture.Capture(query.Expression, db.Session.Engine, out object?[] leaves);
        db.Compiler.Compile<T>(template, template.ReadSlots(leaves));
        return ValueTask.CompletedTask;
    });

    private static IQueryable<object> SixTables(ShopDb db, int age) =>
        from customer in db.Customers
        join order in db.Orders on customer.Id equals order.CustomerId
        join referrer in db.Customers on customer.Referrer equals referrer.Id
        join earlier in db.Orders on referrer.Id equals earlier.CustomerId
        join friend in db.Customers on referrer.Referrer equals friend.Id
        join last in db.Orders on friend.Id equals last.CustomerId
        where customer.Age > age && order.Price > 10 && earlier.Note != null
        group new { order.Quantity, order.Price, last.PlacedAt } by new { customer.Country, friend.Name } into each
        where each.Count() > 3
        orderby each.Key.Country, each.Sum(row => row.Price) descending
        select new { each.Key.Country, each.Key.Name, Orders = each.Count(), Total = each.Sum(row => row.Quantity * row.Price), Latest = each.Max(row => row.PlacedAt) };

    private static IQueryable<Customer> Filtered(ShopDb db, int count)
    {
        IQueryable<Customer> query = db.Customers;
        for (int i = 0; i < count; i++)
        {
            int excluded = i;
            query = query.Where(customer => customer.Age != excluded);
        }

        return query;
    }

    private static IQueryable<int> Joined(ShopDb db, int count)
    {
        IQueryable<Customer> query = db.Customers;
        for (int i = 0; i < count; i++)
            query = query.Join(db.Orders, customer => customer.Id, order => order.CustomerId, (customer, order) => customer);

        return query.Select(customer => customer.Id);
    }

    // Each level asks whether there is an order, or a customer, of the row around it.
    private static IQueryable<Customer> Nested(ShopDb db, int count)
    {
        ParameterExpression customer = Expression.Parameter(typeof(Customer), "customer");
        return db.Customers.Where(Expression.Lambda<Func<Customer, bool>>(Exists(db, customer, count), customer));
    }

    private static Expression Exists(ShopDb db, ParameterExpression outer, int levels)
    {
        ParameterExpression inner = Expression.Parameter(typeof(Customer), "c" + levels.ToString(CultureInfo.InvariantCulture));
        Expression condition = Expression.Equal(Expression.Property(inner, nameof(Customer.Age)), Expression.Property(outer, nameof(Customer.Age)));
        if (levels > 1)
            condition = Expression.AndAlso(condition, Exists(db, inner, levels - 1));

        return Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(Customer)], ((IQueryable)db.Customers).Expression, Expression.Quote(Expression.Lambda<Func<Customer, bool>>(condition, inner)));
    }
}
