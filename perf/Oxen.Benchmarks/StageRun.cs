using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Oxen.Benchmarks.Contenders;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks;

/// <summary>Where the time of a repeated query goes: its stages one by one.</summary>
internal static class StageRun
{
    private static readonly MethodInfo FirstOrDefault =
        new Func<IQueryable<Customer>, Expression<Func<Customer, bool>>, Customer?>(Queryable.FirstOrDefault).Method;

    /// <summary>Measures and prints the stages.</summary>
    public static async Task RunAsync()
    {
        await using OxenOptions options = ShopDb.InMemory();
        await using var prepared = new PreparedAdoNet(SqliteDatabases.Memory);
        var db = new ShopDb(options);
        int id = 15;
        Expression query = Query(db, id);
        Expression computed = Query(db, customer => customer.Id == id + 1);
        QueryPlan<Customer> plan = db.Provider.Plan<Customer>(query, out object?[] values);

        Lane[] lanes =
        [
            Stage("build the tree of the lambda and the call", () => Query(db, id)),
            Stage("find the plan", () => db.Provider.Plan<Customer>(query, out _)),
            Stage("find the plan; a value is computed", () => db.Provider.Plan<Customer>(computed, out _)),
            Stage("run the command, read the row", () => QueryExecutor.Take(db.Session, plan.Command, values, plan.Rows, 1)),
            new Lane("all of it, awaited", async _ => await db.Customers.FirstOrDefaultAsync(customer => customer.Id == id)),
            new Lane("the kept command by hand", async _ => await prepared.ByKey(id)),
        ];
        await PrintAsync("a row by its key", lanes);

        Expression join = db.LinesAfter(id).Expression;
        QueryPlan<OrderLine> lines = db.Provider.Plan<OrderLine>(join, out object?[] after);
        await PrintAsync("100 rows of a join, projected",
        [
            Stage("build the tree", () => db.LinesAfter(id)),
            Stage("find the plan", () => db.Provider.Plan<OrderLine>(join, out _)),
            Stage("run the command, read the rows", () => QueryExecutor.ToList(db.Session, lines.Command, after, lines.Rows)),
            new Lane("all of it, awaited", async _ => await db.LinesAfter(id).ToListAsync()),
            new Lane("the kept command by hand", async _ => await prepared.Lines(id)),
        ]);

        await PrintAsync("a set-based update of 100 rows",
        [
            Stage("build the tree, find the plan", () => db.Orders.Where(order => order.Id > id && order.Id <= id + 100).ToUpdateSql(set => set.Set(order => order.Quantity, order => order.Quantity + id))),
            new Lane("all of it, awaited", async _ => await db.Orders.Where(order => order.Id > id && order.Id <= id + 100).ExecuteUpdateAsync(set => set.Set(order => order.Quantity, order => order.Quantity + id))),
            new Lane("the kept command by hand", async _ => await prepared.AddQuantity(id, id + 100, id)),
        ]);
    }

    private static async Task PrintAsync(string what, IReadOnlyList<Lane> lanes)
    {
        await Lane.MeasureAsync(lanes);
        Console.WriteLine($"\n| {what} | time | allocated |");
        Console.WriteLine("|---|---:|---:|");
        foreach (Lane lane in lanes)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {lane.Name} | {lane.Time:N2} µs | {lane.Allocated:N0} B |"));
    }

    private static MethodCallExpression Query(ShopDb db, int id) => Query(db, customer => customer.Id == id);

    private static MethodCallExpression Query(ShopDb db, Expression<Func<Customer, bool>> predicate) =>
        Expression.Call(null, FirstOrDefault, ((IQueryable)db.Customers).Expression, Expression.Quote(predicate));

    private static Lane Stage(string name, Action run) => new(name, _ =>
    {
        run();
        return ValueTask.CompletedTask;
    });
}
