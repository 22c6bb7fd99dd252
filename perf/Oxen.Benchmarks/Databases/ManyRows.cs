using System.Data;
using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace Oxen.Benchmarks.Databases;

/// <summary>The fastest writes of many rows that ADO.NET can do on a database, of which nothing is read back; made once for a connection.</summary>
/// <param name="Insert">Inserts orders.</param>
/// <param name="Update">Updates all columns of orders by their keys.</param>
/// <param name="Upsert">Inserts orders, or updates those whose keys are there.</param>
internal sealed record ManyRows(Action<IReadOnlyList<NewOrder>> Insert, Action<IReadOnlyList<Order>> Update, Action<IReadOnlyList<Order>> Upsert)
{
    private const string Assignments = "customer_id = excluded.customer_id, product = excluded.product, quantity = excluded.quantity, price = excluded.price, note = excluded.note, placed_at = excluded.placed_at";
    private const string InsertWithKey = $"insert into orders ({OrderCommand.Columns}, id) values (@customer, @product, @quantity, @price, @note, @placed, @id)";

    /// <summary>Prepared commands in a loop, in one transaction.</summary>
    public static ManyRows Loops(Database database, DbConnection connection)
    {
        DbCommand insert = OrderCommand.Create(database, connection, OrderCommand.Text);
        DbCommand update = WithKey(Contenders.Handwritten.Update);
        DbCommand upsert = WithKey($"{InsertWithKey} on conflict (id) do update set {Assignments}");
        return new ManyRows(
            orders => Run(insert, orders, order => OrderCommand.Bind(database, insert, order)),
            orders => Run(update, orders, order => Bind(update, order)),
            orders => Run(upsert, orders, order => Bind(upsert, order)));

        DbCommand WithKey(string text)
        {
            DbCommand command = OrderCommand.Create(database, connection, text);
            database.Parameters.Add<int>(command, "@id");
            return command;
        }

        void Bind(DbCommand command, Order order)
        {
            OrderCommand.Bind(database, command, order);
            database.Parameters.Set(command.Parameters[6], order.Id);
        }

        void Run<T>(DbCommand command, IReadOnlyList<T> orders, Action<T> bind)
        {
            using DbTransaction transaction = connection.BeginTransaction();
            command.Transaction = transaction;
            command.Prepare();
            foreach (T order in orders)
            {
                bind(order);
                command.ExecuteNonQuery();
            }

            transaction.Commit();
            command.Transaction = null;
        }
    }

    /// <summary>Binary COPY, and arrays that are joined with the table.</summary>
    public static ManyRows CopyAndArrays(DbConnection connection)
    {
        const string Source = "unnest(@customers, @products, @quantities, @prices, @notes, @placed, @ids)";
        UnnestOrders update = new(connection, $"""
            update orders as o
            set customer_id = v.customer_id, product = v.product, quantity = v.quantity, price = v.price, note = v.note, placed_at = v.placed_at
            from {Source} as v ({OrderCommand.Columns}, id)
            where o.id = v.id
            """);
        UnnestOrders upsert = new(connection, $"insert into orders ({OrderCommand.Columns}, id) select * from {Source} on conflict (id) do update set {Assignments}");
        return new ManyRows(orders => Copy((NpgsqlConnection)connection, orders), update.Run, upsert.Run);
    }

    /// <summary>Rows of values in a prepared statement; updates are inserts of keys that are there.</summary>
    public static ManyRows Values(DbConnection connection)
    {
        // As many as Oxen sends at once.
        const int Rows = 500;
        const string Duplicate = " on duplicate key update customer_id = values(customer_id), product = values(product), quantity = values(quantity), price = values(price), note = values(note), placed_at = values(placed_at)";
        var insert = new MultiRowInsert(connection, "new_orders", OrderCommand.Columns, Rows)
            .Prepare(OrderCommand.Types);
        var upsert = new MultiRowInsert(connection, "orders", $"{OrderCommand.Columns}, id", Rows);
        upsert.Command.CommandText += Duplicate;
        upsert.Prepare([.. OrderCommand.Types, DbType.Int32]);
        return new ManyRows(
            orders => Run(insert, orders, insert.Set),
            orders => Run(upsert, orders, SetWithKey),
            orders => Run(upsert, orders, SetWithKey));

        void SetWithKey(int row, Order order) =>
            upsert.Set(row, order.CustomerId, order.Product, order.Quantity, order.Price, order.Note, order.PlacedAt, order.Id);

        void Run<T>(MultiRowInsert rows, IReadOnlyList<T> orders, Action<int, T> set)
        {
            using DbTransaction transaction = connection.BeginTransaction();
            rows.Command.Transaction = transaction;
            for (int first = 0; first < orders.Count; first += Rows)
            {
                for (int i = 0; i < Rows; i++)
                    set(i, orders[first + i]);
                rows.Command.ExecuteNonQuery();
            }

            transaction.Commit();
            rows.Command.Transaction = null;
        }
    }

    private static void Copy(NpgsqlConnection connection, IReadOnlyList<NewOrder> orders)
    {
        using NpgsqlBinaryImporter importer = connection.BeginBinaryImport($"copy new_orders ({OrderCommand.Columns}) from stdin (format binary)");
        foreach (NewOrder order in orders)
        {
            importer.StartRow();
            importer.Write(order.CustomerId, NpgsqlDbType.Integer);
            importer.Write(order.Product, NpgsqlDbType.Text);
            importer.Write(order.Quantity, NpgsqlDbType.Integer);
            importer.Write(order.Price, NpgsqlDbType.Double);
            if (order.Note is null)
                importer.WriteNull();
            else
                importer.Write(order.Note, NpgsqlDbType.Text);
            importer.Write(order.PlacedAt, NpgsqlDbType.TimestampTz);
        }

        importer.Complete();
    }

    /// <summary>A prepared command over an array for each column of orders.</summary>
    private sealed class UnnestOrders
    {
        private readonly NpgsqlParameter<int[]> _customers = new() { ParameterName = "customers" };
        private readonly NpgsqlParameter<string[]> _products = new() { ParameterName = "products" };
        private readonly NpgsqlParameter<int[]> _quantities = new() { ParameterName = "quantities" };
        private readonly NpgsqlParameter<double[]> _prices = new() { ParameterName = "prices" };
        private readonly NpgsqlParameter<string?[]> _notes = new() { ParameterName = "notes" };
        private readonly NpgsqlParameter<DateTime[]> _placed = new() { ParameterName = "placed", NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz };
        private readonly NpgsqlParameter<int[]> _ids = new() { ParameterName = "ids" };
        private readonly DbCommand _command;

        public UnnestOrders(DbConnection connection, string text)
        {
            _command = connection.CreateCommand();
            _command.CommandText = text;
            _command.Parameters.AddRange(new DbParameter[] { _customers, _products, _quantities, _prices, _notes, _placed, _ids });
            _command.Prepare();
        }

        public void Run(IReadOnlyList<Order> orders)
        {
            _customers.TypedValue = [.. orders.Select(order => order.CustomerId)];
            _products.TypedValue = [.. orders.Select(order => order.Product)];
            _quantities.TypedValue = [.. orders.Select(order => order.Quantity)];
            _prices.TypedValue = [.. orders.Select(order => order.Price)];
            _notes.TypedValue = [.. orders.Select(order => order.Note)];
            _placed.TypedValue = [.. orders.Select(order => order.PlacedAt)];
            _ids.TypedValue = [.. orders.Select(order => order.Id)];
            _command.ExecuteNonQuery();
        }
    }
}
