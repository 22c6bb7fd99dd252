using Oxen.Benchmarks.Contenders;

namespace Oxen.Benchmarks;

/// <summary>Nothing is measured before everyone gave the same, right objects.</summary>
internal static class Verification
{
    public static async Task VerifyAsync(IContender contender)
    {
        if (contender is IReader reader)
            await VerifyAsync(reader);
        if (contender is IGraphReader graphReader)
            await VerifyAsync(graphReader);
        if (contender is IWriter writer)
        {
            await VerifyInsertsAsync(writer);
            await VerifyUpdatesAsync(writer);
        }

        if (contender is IManyWriter many)
            await VerifyManyAsync(many);
    }

    private static async Task VerifyAsync(IReader reader)
    {
        Demand(await reader.ByKey(0) is null, reader, "finds a row that isn't there");
        foreach (int id in new[] { 1, 15, 4711 })
            Demand(await reader.ByKey(id) == Data.Customer(id), reader, $"row {id} differs");

        List<Customer> page = await reader.Page(300);
        Demand(page.SequenceEqual(Enumerable.Range(301, Data.PageSize).Select(Data.Customer)), reader, "the page differs");

        List<Customer> all = await reader.All();
        Demand(all.OrderBy(customer => customer.Id).SequenceEqual(Enumerable.Range(1, Data.Customers).Select(Data.Customer)), reader, "the list of all rows differs");

        List<OrderLine> lines = await reader.Lines(400);
        Demand(lines.SequenceEqual(Enumerable.Range(401, Data.PageSize).Select(Data.Line)), reader, "the joined rows differ");
    }

    private static async Task VerifyAsync(IGraphReader reader)
    {
        List<Customer> customers = await reader.WithOrders(500);
        Demand(
            customers.Select(customer => customer with { Orders = null }).SequenceEqual(Enumerable.Range(501, Data.PageSize).Select(Data.Customer)),
            reader,
            "the customers with orders differ");
        Demand(
            customers.All(customer => customer.Orders!.OrderBy(order => order.Id).SequenceEqual(Data.OrdersOf(customer.Id))),
            reader,
            "the orders of the customers differ");

        foreach (bool withComments in new[] { false, true })
        {
            List<Author> authors = withComments ? await reader.WithComments(50) : await reader.WithPosts(50);
            Demand(authors.Select(author => author with { Posts = null! }).SequenceEqual(Enumerable.Range(51, Data.PageSize).Select(Data.Author)), reader, "the authors differ");
            List<Post> posts = [.. authors.SelectMany(author => author.Posts.OrderBy(post => post.Id))];
            Demand(
                posts.Select(post => post with { Comments = null! }).SequenceEqual(Enumerable.Range(50 * Data.PostsOfAuthor + 1, Data.PageSize * Data.PostsOfAuthor).Select(Data.Post)),
                reader,
                "the posts of the authors differ");
            Demand(
                !withComments || posts.All(post => post.Comments.OrderBy(comment => comment.Id).SequenceEqual(Enumerable.Range((post.Id - 1) * Data.CommentsOfPost + 1, Data.CommentsOfPost).Select(Data.Comment))),
                reader,
                "the comments of the posts differ");
        }
    }

    private static async Task VerifyInsertsAsync(IWriter writer)
    {
        List<NewOrder> orders = [.. Enumerable.Range(0, Data.BatchSize + 1).Select(Data.NewOrder)];
        await writer.Clear();
        await writer.InsertOne(orders[0]);
        await writer.InsertMany(orders[1..]);

        Demand(orders.All(order => order.Id > 0), writer, "leaves keys unset");
        Demand((await writer.NewOrders()).SequenceEqual(orders.OrderBy(order => order.Id)), writer, "the stored orders differ");
        await writer.Clear();
        Demand((await writer.NewOrders()).Count == 0, writer, "doesn't remove the stored orders");
    }

    private static async Task VerifyUpdatesAsync(IWriter writer)
    {
        Order[] orders = [.. Enumerable.Range(1, Data.Orders).Select(Data.Order)];
        Order changed = orders[700] with { Product = "Another", Quantity = 77, Price = 0.5, Note = null };
        await writer.Update(changed);
        await writer.AddQuantity(800, 900, 3);
        IEnumerable<Order> expected = orders.Select(order =>
            order.Id == changed.Id ? changed :
            order.Id is > 800 and <= 900 ? order with { Quantity = order.Quantity + 3 } :
            order);
        Demand((await writer.Orders()).SequenceEqual(expected), writer, "the updated orders differ");

        await writer.Update(orders[700]);
        await writer.AddQuantity(800, 900, -3);
        Demand((await writer.Orders()).SequenceEqual(orders), writer, "the orders that were updated back differ");
    }

    private static async Task VerifyManyAsync(IManyWriter writer)
    {
        List<NewOrder> inserted = [.. Enumerable.Range(0, 2 * Data.BatchSize).Select(Data.NewOrder)];
        await writer.Clear();
        await writer.BulkInsert(inserted);
        List<NewOrder> found = await writer.NewOrders();
        Demand(found.Select(order => order with { Id = 0 }).SequenceEqual(Enumerable.Range(0, 2 * Data.BatchSize).Select(Data.NewOrder)), writer, "the orders of a bulk differ");
        await writer.Clear();

        Order[] orders = [.. Enumerable.Range(1, Data.Orders).Select(Data.Order)];
        Order[] changed = [.. orders.Take(Data.BatchSize).Select(order => order with { Quantity = order.Quantity + 7, Note = "changed" })];
        await writer.UpdateMany(changed);
        Demand((await writer.Orders()).SequenceEqual([.. changed, .. orders.Skip(Data.BatchSize)]), writer, "the many updated orders differ");
        await writer.UpdateMany(orders[..Data.BatchSize]);
        if (writer is IUpserter upserter)
        {
            await upserter.Upsert(changed);
            Demand((await writer.Orders()).SequenceEqual([.. changed, .. orders.Skip(Data.BatchSize)]), writer, "the upserted orders differ");
            await upserter.Upsert(orders[..Data.BatchSize]);
        }

        Demand((await writer.Orders()).SequenceEqual(orders), writer, "the many orders that were updated back differ");
    }

    private static void Demand(bool fact, IContender contender, string otherwise)
    {
        if (!fact)
            throw new InvalidOperationException($"{contender.Name}: {otherwise}.");
    }
}
