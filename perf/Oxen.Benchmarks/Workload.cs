using Oxen.Benchmarks.Contenders;

namespace Oxen.Benchmarks;

/// <summary>One thing to measure. A step is one run; its number chooses the row.</summary>
internal sealed record Workload(string Name, Func<IContender, bool> Suits, Func<IContender, int, ValueTask> Step)
{
    /// <summary>How many rows are inserted before the table is emptied.</summary>
    private const int RowsToClear = 20_000;

    private static readonly NewOrder OneOrder = Data.NewOrder(1);
    private static readonly List<NewOrder> ManyOrders = [.. Enumerable.Range(0, Data.BatchSize).Select(Data.NewOrder)];
    private static readonly Lazy<List<NewOrder>> VeryManyOrders = new(() => [.. Enumerable.Range(0, Data.BulkSize).Select(Data.NewOrder)]);
    private static readonly Order Updated = Data.Order(1);
    private static readonly List<Order> ManyUpdated = [.. Enumerable.Range(1, Data.BatchSize).Select(Data.Order)];

    public static readonly Workload RowByKey = For<IReader>("row by key", async (reader, step) => await reader.ByKey(SomeKey(step, Data.Customers)));
    public static readonly Workload HundredRows = For<IReader>("100 rows", async (reader, step) => await reader.Page(SomeKey(step, Data.Customers - Data.PageSize)));
    public static readonly Workload AllRows = For<IReader>("5,000 rows of 10 columns", async (reader, _) => await reader.All());
    public static readonly Workload Lines = For<IReader>("join projected to a record, 100 rows", async (reader, step) => await reader.Lines(SomeKey(step, Data.Orders - Data.PageSize)));
    public static readonly Workload WithOrders = For<IGraphReader>("100 customers with their orders", async (reader, step) => await reader.WithOrders(SomeKey(step, Data.Customers - Data.PageSize)));
    public static readonly Workload WithPosts = For<IGraphReader>("100 authors with 10 posts each", async (reader, step) => await reader.WithPosts(SomeKey(step, Data.Authors - Data.PageSize)));
    public static readonly Workload WithComments = For<IGraphReader>("100 authors, 10 posts each, 5 comments each", async (reader, step) => await reader.WithComments(SomeKey(step, Data.Authors - Data.PageSize)));
    public static readonly Workload InsertOne = For<IWriter>("insert one", InsertOneOrder);
    public static readonly Workload InsertThousand = For<IWriter>("insert 1,000", InsertManyOrders);
    public static readonly Workload UpdateOne = For<IWriter>("update one by key", UpdateOneOrder);
    public static readonly Workload BulkThousand = For<IManyWriter>("bulk insert 1,000", (writer, step) => BulkInsert(writer, step, ManyOrders));
    public static readonly Workload BulkMany = For<IManyWriter>("bulk insert 100,000", (writer, step) => BulkInsert(writer, step, VeryManyOrders.Value)) with { Suits = contender => contender is IManyWriter { IsForBulks: true } };
    public static readonly Workload UpdateThousand = For<IManyWriter>("update 1,000 by key", async (writer, step) => await writer.UpdateMany(Changed(step)));
    public static readonly Workload UpsertThousand = For<IUpserter>("upsert 1,000", async (writer, step) => await writer.Upsert(Changed(step)));
    public static readonly Workload UpdateHundred = For<IWriter>("set-based update, 100 rows", AddQuantity);

    public static IReadOnlyList<Workload> Reading { get; } = [RowByKey, HundredRows, AllRows, Lines, WithOrders, WithPosts, WithComments];

    public static IReadOnlyList<Workload> Writing { get; } = [InsertOne, InsertThousand, BulkThousand, BulkMany, UpdateOne, UpdateThousand, UpdateHundred, UpsertThousand];

    /// <summary>Those that read, then those that write.</summary>
    public static IReadOnlyList<Workload> All { get; } = [.. Reading, .. Writing];

    private static Workload For<T>(string name, Func<T, int, ValueTask> step)
        where T : IContender => new(name, contender => contender is T, (contender, number) => step((T)contender, number));

    /// <summary>Keys in an order no cache of pages can foresee.</summary>
    private static int SomeKey(int step, int count) => (int)((uint)step * 7919 % count) + 1;

    private static async ValueTask InsertOneOrder(IWriter writer, int step)
    {
        if (step % RowsToClear == 0)
            await writer.Clear();
        OneOrder.Id = 0;
        await writer.InsertOne(OneOrder);
    }

    private static async ValueTask InsertManyOrders(IWriter writer, int step)
    {
        if (step % (RowsToClear / Data.BatchSize) == 0)
            await writer.Clear();
        foreach (NewOrder order in ManyOrders)
            order.Id = 0;
        await writer.InsertMany(ManyOrders);
    }

    private static async ValueTask BulkInsert(IManyWriter writer, int step, List<NewOrder> orders)
    {
        if (step % Math.Max(1, RowsToClear / orders.Count) == 0)
            await writer.Clear();

        // EF Core sets keys.
        foreach (NewOrder order in orders)
            order.Id = 0;
        await writer.BulkInsert(orders);
    }

    private static List<Order> Changed(int step)
    {
        foreach (Order order in ManyUpdated)
            order.Quantity = step % 100;
        return ManyUpdated;
    }

    private static ValueTask UpdateOneOrder(IWriter writer, int step)
    {
        Updated.Id = SomeKey(step, Data.Orders);
        Updated.CustomerId = Data.CustomerOf(Updated.Id);
        Updated.Quantity = step % 100;
        return writer.Update(Updated);
    }

    private static ValueTask AddQuantity(IWriter writer, int step)
    {
        int after = SomeKey(step, Data.Orders - Data.PageSize);
        return writer.AddQuantity(after, after + Data.PageSize, step % 2 == 0 ? 1 : -1);
    }
}
