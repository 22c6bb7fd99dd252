using Microsoft.Data.Sqlite;

namespace Oxen.Benchmarks;

/// <summary>SQLite in memory, with the tables and rows of <see cref="Data"/>; it lives as long as its connection.</summary>
internal static class MemoryDatabase
{
    /// <summary>A new database.</summary>
    public static SqliteConnection Open()
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Fill(connection);
        return connection;
    }

    /// <summary>Makes the tables and rows on a connection to an empty database.</summary>
    public static void Fill(SqliteConnection connection)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Data.Tables;
        command.ExecuteNonQuery();

        command.CommandText = "insert into customers values (@id, @name, @email, @country, @age, @referrer, @points, @score, @active, @created)";
        for (int id = 1; id <= Data.Customers; id++)
        {
            Customer customer = Data.Customer(id);
            command.Parameters.Clear();
            command.Parameters.AddWithValue("@id", customer.Id);
            command.Parameters.AddWithValue("@name", customer.Name);
            command.Parameters.AddWithValue("@email", (object?)customer.Email ?? DBNull.Value);
            command.Parameters.AddWithValue("@country", customer.Country);
            command.Parameters.AddWithValue("@age", customer.Age);
            command.Parameters.AddWithValue("@referrer", (object?)customer.Referrer ?? DBNull.Value);
            command.Parameters.AddWithValue("@points", customer.Points);
            command.Parameters.AddWithValue("@score", customer.Score);
            command.Parameters.AddWithValue("@active", customer.Active);
            command.Parameters.AddWithValue("@created", customer.CreatedAt);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
