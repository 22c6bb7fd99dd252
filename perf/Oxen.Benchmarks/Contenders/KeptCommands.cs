using System.Data.Common;
using Oxen.Benchmarks.Databases;

namespace Oxen.Benchmarks.Contenders;

/// <summary>Commands that are made and prepared once for a connection; each member gives one with its values set.</summary>
internal sealed class KeptCommands : IAsyncDisposable
{
    private readonly Database _database;
    private readonly DbConnection _connection;
    private readonly DbCommand _byKey;
    private readonly DbCommand _page;
    private readonly DbCommand _lines;
    private readonly DbCommand _ordersOfPage;
    private readonly DbCommand _authors;
    private readonly DbCommand _posts;
    private readonly DbCommand _comments;
    private readonly DbCommand _insert;
    private readonly DbCommand _update;
    private readonly DbCommand _addQuantity;

    public KeptCommands(Database database, DbConnection connection)
    {
        _database = database;
        _connection = connection;
        _byKey = Prepare(Handwritten.ByKey, "@id");
        _page = Prepare(Handwritten.Page, "@after");
        All = Prepare(Handwritten.SelectCustomers);
        _lines = Prepare(Handwritten.Lines, "@after");
        _ordersOfPage = Prepare(Handwritten.OrdersOfPage, "@after", "@last");
        _authors = Prepare(HandwrittenBlog.Authors, "@after");
        _posts = Prepare(HandwrittenBlog.Posts, "@after", "@last");
        _comments = Prepare(HandwrittenBlog.Comments, "@after", "@last");
        _insert = OrderCommand.Create(database, connection, OrderCommand.Text + database.SelectKeyKept);
        _insert.Prepare();
        _update = OrderCommand.Create(database, connection, Handwritten.Update);
        database.Parameters.Add<int>(_update, "@id");
        _update.Prepare();
        _addQuantity = Prepare(Handwritten.AddQuantity, "@after", "@upTo", "@quantity");
        InsertMany = database.InsertMany(database, connection);
    }

    public DbCommand All { get; }

    /// <summary>Inserts a batch.</summary>
    public Action<List<NewOrder>> InsertMany { get; }

    public DbCommand ByKey(int id) => Set(_byKey, id);

    public DbCommand Page(int after) => Set(_page, after);

    public DbCommand Lines(int after) => Set(_lines, after);

    public DbCommand OrdersOfPage(int after, int last) => Set(_ordersOfPage, after, last);

    public DbCommand Authors(int after) => Set(_authors, after);

    public DbCommand Posts(int after, int last) => Set(_posts, after, last);

    public DbCommand Comments(int after, int last) => Set(_comments, after, last);

    public DbCommand AddQuantity(int after, int upTo, int quantity) => Set(_addQuantity, after, upTo, quantity);

    public DbCommand Insert(NewOrder order)
    {
        OrderCommand.Bind(_database, _insert, order);
        return _insert;
    }

    public DbCommand Update(Order order)
    {
        OrderCommand.Bind(_database, _update, order);
        _database.Parameters.Set(_update.Parameters[6], order.Id);
        return _update;
    }

    /// <summary>Closes the connection.</summary>
    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private DbCommand Set(DbCommand command, params ReadOnlySpan<int> values)
    {
        for (int i = 0; i < values.Length; i++)
            _database.Parameters.Set(command.Parameters[i], values[i]);
        return command;
    }

    private DbCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        DbCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (string parameter in parameters)
            _database.Parameters.Add<int>(command, parameter);
        command.Prepare();
        return command;
    }
}
