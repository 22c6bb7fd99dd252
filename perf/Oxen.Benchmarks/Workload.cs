using Oxen.Benchmarks.Contenders;

namespace Oxen.Benchmarks;

/// <summary>One thing to measure. A step is one run; its number chooses the row.</summary>
internal sealed record Workload(string Name, Func<IContender, bool> Suits, Func<IContender, int, ValueTask> Step)
{
    private const int StepsToClear = 5_000;

    private static readonly Order OneOrder = Data.NewOrder(1);
    private static readonly List<Order> ManyOrders = [.. Enumerable.Range(0, Data.BatchSize).Select(Data.NewOrder)];

    public static readonly Workload RowByKey = Read("row by key", async (reader, step) => await reader.ByKey(SomeKey(step)));
    public static readonly Workload HundredRows = Read("100 rows", async (reader, step) => await reader.Page(SomeKey(step) % (Data.Customers - Data.PageSize)));
    public static readonly Workload AllRows = Read("5,000 rows of 10 columns", async (reader, _) => await reader.All());
    public static readonly Workload InsertOne = Write("insert one", InsertOneOrder);
    public static readonly Workload InsertThousand = Write("insert 1,000", InsertManyOrders);

    public static IReadOnlyList<Workload> All { get; } = [RowByKey, HundredRows, AllRows, InsertOne, InsertThousand];

    private static Workload Read(string name, Func<IReader, int, ValueTask> step) =>
        new(name, contender => contender is IReader, (contender, number) => step((IReader)contender, number));

    private static Workload Write(string name, Func<IWriter, int, ValueTask> step) =>
        new(name, contender => contender is IWriter, (contender, number) => step((IWriter)contender, number));

    /// <summary>Keys in an order no cache of pages can foresee.</summary>
    private static int SomeKey(int step) => (int)((uint)step * 7919 % Data.Customers) + 1;

    private static async ValueTask InsertOneOrder(IWriter writer, int step)
    {
        if (step % StepsToClear == 0)
            await writer.Clear();
        OneOrder.Id = 0;
        await writer.InsertOne(OneOrder);
    }

    private static async ValueTask InsertManyOrders(IWriter writer, int step)
    {
        if (step % (StepsToClear / Data.BatchSize) == 0)
            await writer.Clear();
        foreach (Order order in ManyOrders)
            order.Id = 0;
        await writer.InsertMany(ManyOrders);
    }
}
