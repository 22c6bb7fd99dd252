using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Oxen.Benchmarks.Contenders;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks;

/// <summary>Where the time of a repeated query goes: its stages one by one, for a row by its key.</summary>
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
        await Lane.MeasureAsync(lanes);

        Console.WriteLine("| stage | time | allocated |");
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
