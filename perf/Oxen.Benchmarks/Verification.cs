using Oxen.Benchmarks.Contenders;

namespace Oxen.Benchmarks;

/// <summary>Nothing is measured before everyone gave the same, right objects.</summary>
internal static class Verification
{
    public static async Task VerifyAsync(IContender contender)
    {
        if (contender is IReader reader)
            await VerifyAsync(reader);
        if (contender is IWriter writer)
            await VerifyAsync(writer);
    }

    private static async Task VerifyAsync(IReader reader)
    {
        Demand(await reader.ByKey(0) is null, reader, "finds a row that isn't there");
        foreach (int id in new[] { 1, 15, 4711 })
            Demand(await reader.ByKey(id) == Data.Customer(id), reader, $"row {id} differs");

        List<Customer> page = await reader.Page(300);
        Demand(page.SequenceEqual(Enumerable.Range(301, Data.PageSize).Select(Data.Customer)), reader, "the page differs");

        List<Customer> all = await reader.All();
        Demand(all.SequenceEqual(Enumerable.Range(1, Data.Customers).Select(Data.Customer)), reader, "the list of all rows differs");
    }

    private static async Task VerifyAsync(IWriter writer)
    {
        List<Order> orders = [.. Enumerable.Range(0, Data.BatchSize + 1).Select(Data.NewOrder)];
        await writer.Clear();
        await writer.InsertOne(orders[0]);
        await writer.InsertMany(orders[1..]);

        Demand(orders.All(order => order.Id > 0), writer, "leaves keys unset");
        Demand((await writer.Orders()).SequenceEqual(orders.OrderBy(order => order.Id)), writer, "the stored orders differ");
        await writer.Clear();
    }

    private static void Demand(bool fact, IContender contender, string otherwise)
    {
        if (!fact)
            throw new InvalidOperationException($"{contender.Name}: {otherwise}.");
    }
}
