using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>The database the options name, and how a connection to it is opened and looked after.</summary>
internal sealed class SqliteTarget
{
    // In milliseconds; writers of other processes are waited for, those of this one queue.
    private const int BusyTimeout = 5000;

    // Pragmas a file keeps are set by the first connection alone: setting the journal's mode wants the file for itself.
    private readonly Lock _firstOpening = new();
    private readonly ConditionalWeakTable<sqlite3, SqliteTarget> _setUpAlready = [];
    private readonly Action<SqliteConnection>? _setUp;
    private readonly string _connectionString;
    private readonly string _file;
    private volatile bool _wasOpened;

    static SqliteTarget() => Batteries_V2.Init();

    /// <summary>The database this connection string names.</summary>
    public SqliteTarget(string connectionString, Action<SqliteConnection>? setUp)
    {
        // The driver's pool would finalize prepared commands, so Oxen keeps connections itself.
        var builder = Read(connectionString);
        builder.Pooling = false;
        HasForeignKeys = builder.ForeignKeys ??= true;
        _connectionString = builder.ConnectionString;
        _setUp = setUp;
        _file = builder.DataSource;
        IsPrivate = builder.Mode == SqliteOpenMode.Memory || IsPrivateSource(builder.DataSource);
        _wasOpened = IsPrivate || builder.Mode == SqliteOpenMode.ReadOnly;
        Address = new DatabaseAddress(null, null, Path.GetFileName(builder.DataSource));
    }

    /// <summary>Whether connections watch over foreign keys.</summary>
    public bool HasForeignKeys { get; } = true;

    /// <summary>Whether the database is seen by one connection, and gone when that is closed: in memory, or a temporary file.</summary>
    public bool IsPrivate { get; }

    /// <summary>The database's name for traces: the file's, without its folder.</summary>
    public DatabaseAddress Address { get; }

    /// <summary>A new connection, open and set up.</summary>
    public SqliteConnection Open()
    {
        if (_wasOpened)
        {
            return OpenOne(isFirst: false);
        }

        lock (_firstOpening)
        {
            var connection = OpenOne(isFirst: !_wasOpened);
            _wasOpened = true;
            return connection;
        }
    }

    /// <summary>Gives an open connection what queries need of each, one the application opened too; once.</summary>
    public SqliteConnection SetUp(SqliteConnection connection)
    {
        if (_setUpAlready.TryAdd(connection.Handle!, this))
        {
            SqliteRegisteredFunctions.Register(connection);
            _setUp?.Invoke(connection);
        }

        return connection;
    }

    /// <summary>Begins a transaction that holds the right to write from the start: one that asks later may be refused.</summary>
    public static DbTransaction Begin(DbConnection connection) => connection.BeginTransaction(IsolationLevel.Serializable);

    /// <summary>Begins a transaction that only reads, beside whoever writes.</summary>
    public static DbTransaction BeginSnapshot(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: true);

    /// <summary>Begins a transaction that only reads, and in which writes are refused.</summary>
    public static DbTransaction BeginReadOnly(DbConnection connection)
    {
        var transaction = BeginSnapshot(connection);
        SetQueryOnly(connection, "1");
        return transaction;
    }

    /// <summary>Takes writes again.</summary>
    public static void LetWrite(DbConnection connection) => SetQueryOnly(connection, "0");

    /// <summary>Whether a transaction is over; SQLite ends one by itself after some errors, and when a write in it is stopped.</summary>
    public static bool HasEnded(DbTransaction transaction) =>
        transaction.Connection is not SqliteConnection { Handle: { IsInvalid: false } handle } || raw.sqlite3_get_autocommit(handle) != 0;

    /// <summary>Whether the connection is open and in no transaction.</summary>
    public static bool IsReusable(PooledConnection connection) =>
        connection.Connection is SqliteConnection { Handle: { IsInvalid: false } handle } && raw.sqlite3_get_autocommit(handle) != 0;

    /// <summary>Ends a transaction that was left open: the driver's, or one begun in SQL.</summary>
    public static void RollBack(PooledConnection connection)
    {
        if (connection.Connection is SqliteConnection { Handle: { IsInvalid: false } handle } open)
        {
            using var command = open.CreateCommand();
            command.Transaction?.Dispose();
            if (raw.sqlite3_get_autocommit(handle) == 0)
            {
                raw.sqlite3_exec(handle, "ROLLBACK");
            }
        }
    }

    /// <summary>Stops the command; the driver's own <see cref="DbCommand.Cancel"/> does nothing.</summary>
    public static void Stop(DbCommand command)
    {
        if (command.Connection is SqliteConnection { Handle: { IsInvalid: false } handle })
        {
            raw.sqlite3_interrupt(handle);
        }
    }

    private static void SetQueryOnly(DbConnection connection, string value)
    {
        if (connection is SqliteConnection { Handle: { IsInvalid: false } handle })
        {
            raw.sqlite3_exec(handle, "PRAGMA query_only = " + value);
        }
    }

    private SqliteConnection OpenOne(bool isFirst)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            OpenFile(connection, isFirst);
            return SetUp(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void OpenFile(SqliteConnection connection, bool isFirst)
    {
        try
        {
            connection.Open();
            raw.sqlite3_busy_timeout(connection.Handle!, BusyTimeout);
            if (isFirst)
            {
                using var command = connection.CreateCommand();
                command.CommandText = "PRAGMA journal_mode = WAL";
                command.ExecuteNonQuery();
            }
        }
        catch (SqliteException exception)
        {
            throw SqliteErrors.NotOpened(exception, _file);
        }
    }

    // The driver's own message may quote a part of the text, and a password with it.
    private static SqliteConnectionStringBuilder Read(string connectionString)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            throw new ArgumentException("The connection string is empty. Name a file, \"Data Source=blog.db\", or a database in memory, \"Data Source=:memory:\".", nameof(connectionString));
        }

        if (!connectionString.Contains('=', StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{connectionString}' isn't a connection string. If it is a file, say \"Data Source={connectionString.Trim()}\".", nameof(connectionString));
        }

        try
        {
            return new SqliteConnectionStringBuilder(connectionString);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            var keys = string.Join(", ", new SqliteConnectionStringBuilder().Keys.Cast<string>());
            throw new ArgumentException($"The connection string can't be read{Unknown(connectionString)}. What SQLite's driver knows is {keys}, as in \"Data Source=blog.db\".", nameof(connectionString));
        }
    }

    private static string Unknown(string connectionString)
    {
        try
        {
            var known = new SqliteConnectionStringBuilder();
            var unknown = new DbConnectionStringBuilder { ConnectionString = connectionString }.Keys.Cast<string>().Where(key => !known.ContainsKey(key)).ToList();
            return unknown.Count > 0 ? $": it has no setting '{string.Join("', '", unknown)}'" : ": a setting has a value it can't have";
        }
        catch (ArgumentException)
        {
            return ": it isn't of the form \"name=value;name=value\"";
        }
    }

    private static bool IsPrivateSource(string source) =>
        source.Length == 0
        || source.Contains(":memory:", StringComparison.OrdinalIgnoreCase)
        || (source.StartsWith("file:", StringComparison.OrdinalIgnoreCase) && source.Contains("mode=memory", StringComparison.OrdinalIgnoreCase));
}
