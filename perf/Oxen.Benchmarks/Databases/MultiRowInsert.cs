using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text;

namespace Oxen.Benchmarks.Databases;

/// <summary>An insert of several rows by one command, whose text is made once.</summary>
internal sealed class MultiRowInsert
{
    private readonly int _columns;

    public MultiRowInsert(DbConnection connection, string table, string columns, int rows)
    {
        _columns = columns.Count(character => character == ',') + 1;
        Command = connection.CreateCommand();
        var text = new StringBuilder("insert into ").Append(table).Append(" (").Append(columns).Append(") values ");
        for (int i = 0; i < rows * _columns; i++)
        {
            DbParameter parameter = Command.CreateParameter();
            parameter.ParameterName = "@p" + i.ToString(CultureInfo.InvariantCulture);
            Command.Parameters.Add(parameter);
            text.Append(i == 0 ? "(" : i % _columns == 0 ? "), (" : ", ").Append(parameter.ParameterName);
        }

        Command.CommandText = text.Append(')').ToString();
    }

    public DbCommand Command { get; }

    /// <summary>Has the server prepare it; with Oracle's driver each parameter's type must be told, which has NULL for a decimal else.</summary>
    public MultiRowInsert Prepare(params ReadOnlySpan<DbType> types)
    {
        for (int i = 0; i < Command.Parameters.Count; i++)
            Command.Parameters[i].DbType = types[i % _columns];
        Command.Prepare();
        return this;
    }

    /// <summary>Sets the values of a row.</summary>
    public void Set(int row, params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < _columns; i++)
            Command.Parameters[row * _columns + i].Value = values[i] ?? DBNull.Value;
    }

    /// <summary>Sets the values of an order's columns.</summary>
    public void Set(int row, IOrderColumns order) =>
        Set(row, order.CustomerId, order.Product, order.Quantity, order.Price, order.Note, order.PlacedAt);
}
