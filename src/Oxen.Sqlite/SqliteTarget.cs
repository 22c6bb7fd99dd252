using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>The database the options name, and how a connection to it is opened.</summary>
internal sealed class SqliteTarget
{
    private readonly Action<SqliteConnection>? _setUp;
    private readonly string _connectionString;

    static SqliteTarget() => Batteries_V2.Init();

    /// <summary>The database this connection string names.</summary>
    public SqliteTarget(string connectionString, Action<SqliteConnection>? setUp)
    {
        // The driver's pool would finalize prepared commands, so Oxen keeps connections itself.
        var builder = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        builder.ForeignKeys ??= true;
        _connectionString = builder.ConnectionString;
        _setUp = setUp;
        IsReadOnly = builder.Mode == SqliteOpenMode.ReadOnly;
        Address = new DatabaseAddress(null, null, Path.GetFileName(builder.DataSource));
        IsPrivate = builder.Mode == SqliteOpenMode.Memory || IsPrivateSource(builder.DataSource);
    }

    /// <summary>Whether the database is seen by one connection, and gone when that is closed: in memory, or a temporary file.</summary>
    public bool IsPrivate { get; }

    /// <summary>The database's name for traces: the file's, without its folder.</summary>
    public DatabaseAddress Address { get; }

    /// <summary>Whether the file may only be read.</summary>
    public bool IsReadOnly { get; }

    /// <summary>A new connection, open and set up.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = IsPrivate || IsReadOnly
                ? "PRAGMA busy_timeout = 5000"
                : "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL";
            command.ExecuteNonQuery();
            return SetUp(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Gives an open connection what queries need of each, one the application opened too.</summary>
    public SqliteConnection SetUp(SqliteConnection connection)
    {
        SqliteRegisteredFunctions.Register(connection);
        _setUp?.Invoke(connection);
        return connection;
    }

    private static bool IsPrivateSource(string source) =>
        source.Length == 0
        || source.Contains(":memory:", StringComparison.OrdinalIgnoreCase)
        || (source.StartsWith("file:", StringComparison.OrdinalIgnoreCase) && source.Contains("mode=memory", StringComparison.OrdinalIgnoreCase));
}
