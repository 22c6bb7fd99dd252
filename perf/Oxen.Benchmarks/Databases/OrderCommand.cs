using System.Data;
using System.Data.Common;
using System.Globalization;

namespace Oxen.Benchmarks.Databases;

/// <summary>Inserts and updates of an order by ADO.NET: the text, its parameters, and what runs it.</summary>
internal static class OrderCommand
{
    /// <summary>The columns of an order besides its key.</summary>
    public const string Columns = "customer_id, product, quantity, price, note, placed_at";

    /// <summary>The types of <see cref="Columns"/>.</summary>
    public static ReadOnlySpan<DbType> Types => new[] { DbType.Int32, DbType.String, DbType.Int32, DbType.Double, DbType.String, DbType.DateTime };

    /// <summary>One new order; what gives the key follows.</summary>
    public const string Text = $"insert into new_orders ({Columns}) values (@customer, @product, @quantity, @price, @note, @placed)";

    /// <summary>A command with the parameters of <see cref="Columns"/>, for any number of orders.</summary>
    public static DbCommand Create(Database database, DbConnection connection, string text)
    {
        DbCommand command = connection.CreateCommand();
        command.CommandText = text;
        database.Parameters.Add<int>(command, "@customer");
        database.Parameters.Add<string>(command, "@product");
        database.Parameters.Add<int>(command, "@quantity");
        database.Parameters.Add<double>(command, "@price");
        database.Parameters.Add<string>(command, "@note");
        database.Parameters.Add<DateTime>(command, "@placed");
        return command;
    }

    /// <summary>Sets the parameters.</summary>
    public static void Bind(Database database, DbCommand command, IOrderColumns order)
    {
        DbParameterCollection parameters = command.Parameters;
        ParameterForm form = database.Parameters;
        form.Set(parameters[0], order.CustomerId);
        form.Set(parameters[1], order.Product);
        form.Set(parameters[2], order.Quantity);
        form.Set(parameters[3], order.Price);
        form.Set(parameters[4], order.Note);
        form.Set(parameters[5], order.PlacedAt);
    }

    /// <summary>Runs an insert whose result is the key.</summary>
    public static int RunScalar(DbCommand command) => Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);

    /// <summary>Runs a kept insert and gives the key.</summary>
    public static int RunKept(Database database, DbCommand command)
    {
        if (database.KeyOf is not { } keyOf)
            return RunScalar(command);
        command.ExecuteNonQuery();
        return keyOf(command);
    }

    /// <summary>Runs a kept insert without blocking and gives the key.</summary>
    public static async ValueTask<int> RunKeptAsync(Database database, DbCommand command)
    {
        if (database.KeyOf is not { } keyOf)
            return Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
        await command.ExecuteNonQueryAsync();
        return keyOf(command);
    }

    /// <summary>One prepared command, run for each order in a transaction: nothing is faster where there is no way to a server.</summary>
    public static Action<List<NewOrder>> PreparedLoop(Database database, DbConnection connection)
    {
        DbCommand command = Create(database, connection, Text + database.SelectKeyKept);
        command.Prepare();
        return orders =>
        {
            using DbTransaction transaction = connection.BeginTransaction();
            command.Transaction = transaction;
            foreach (NewOrder order in orders)
            {
                Bind(database, command, order);
                order.Id = RunKept(database, command);
            }

            transaction.Commit();
            command.Transaction = null;
        };
    }
}
