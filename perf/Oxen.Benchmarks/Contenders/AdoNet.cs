using System.Data.Common;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>Hand-written ADO.NET as it is usually written: a new command each time. The baseline.</summary>
internal sealed class AdoNet(Database database) : ConnectedContender(database, "new command"), IReader, IWriter
{
    public ValueTask<Customer?> ByKey(int id)
    {
        using DbCommand command = Command(Handwritten.ByKey, "@id", id);
        return new(Handwritten.ReadOne(command));
    }

    public ValueTask<List<Customer>> Page(int after)
    {
        using DbCommand command = Command(Handwritten.Page, "@after", after);
        return new(Handwritten.ReadAll(command));
    }

    public ValueTask<List<Customer>> All()
    {
        using DbCommand command = Connection.CreateCommand();
        command.CommandText = Handwritten.SelectCustomers;
        return new(Handwritten.ReadAll(command));
    }

    public ValueTask<List<OrderLine>> Lines(int after)
    {
        using DbCommand command = Command(Handwritten.Lines, "@after", after);
        return new(Handwritten.ReadLines(command));
    }

    public ValueTask<List<Customer>> WithOrders(int after)
    {
        using DbCommand page = Command(Handwritten.Page, "@after", after);
        List<Customer> customers = Handwritten.ReadAll(page);
        using DbCommand orders = Command(Handwritten.OrdersOfPage, "@after", after);
        Database.Parameters.Add(orders, "@last", customers[^1].Id);
        return new(Handwritten.ReadOrders(customers, orders));
    }

    public ValueTask<List<Author>> WithPosts(int after) => Graph(after, withComments: false);

    public ValueTask<List<Author>> WithComments(int after) => Graph(after, withComments: true);

    public ValueTask InsertOne(NewOrder order)
    {
        using DbCommand command = OrderCommand.Create(Database, Connection, OrderCommand.Text + Database.SelectKey);
        OrderCommand.Bind(Database, command, order);
        order.Id = OrderCommand.RunScalar(command);
        return ValueTask.CompletedTask;
    }

    public ValueTask InsertMany(List<NewOrder> orders)
    {
        using DbTransaction transaction = Connection.BeginTransaction();
        using DbCommand command = OrderCommand.Create(Database, Connection, OrderCommand.Text + Database.SelectKey);
        command.Transaction = transaction;
        foreach (NewOrder order in orders)
        {
            OrderCommand.Bind(Database, command, order);
            order.Id = OrderCommand.RunScalar(command);
        }

        transaction.Commit();
        return ValueTask.CompletedTask;
    }

    public ValueTask Update(Order order)
    {
        using DbCommand command = OrderCommand.Create(Database, Connection, Handwritten.Update);
        OrderCommand.Bind(Database, command, order);
        Database.Parameters.Add(command, "@id", order.Id);
        command.ExecuteNonQuery();
        return ValueTask.CompletedTask;
    }

    public ValueTask AddQuantity(int after, int upTo, int quantity)
    {
        using DbCommand command = Command(Handwritten.AddQuantity, "@after", after);
        Database.Parameters.Add(command, "@upTo", upTo);
        Database.Parameters.Add(command, "@quantity", quantity);
        command.ExecuteNonQuery();
        return ValueTask.CompletedTask;
    }

    private ValueTask<List<Author>> Graph(int after, bool withComments)
    {
        using DbCommand page = Command(HandwrittenBlog.Authors, "@after", after);
        List<Author> authors = HandwrittenBlog.Read(page, HandwrittenBlog.ReadAuthor);
        List<Post> posts = OfPage(HandwrittenBlog.Posts, HandwrittenBlog.ReadPost);
        return new(HandwrittenBlog.Stitch(authors, posts, withComments ? OfPage(HandwrittenBlog.Comments, HandwrittenBlog.ReadComment) : null));

        List<T> OfPage<T>(string text, Func<DbDataReader, T> read)
        {
            using DbCommand command = Command(text, "@after", after);
            Database.Parameters.Add(command, "@last", authors[^1].Id);
            return HandwrittenBlog.Read(command, read);
        }
    }

    private DbCommand Command(string text, string parameter, int value)
    {
        DbCommand command = Connection.CreateCommand();
        command.CommandText = text;
        Database.Parameters.Add(command, parameter, value);
        return command;
    }
}
