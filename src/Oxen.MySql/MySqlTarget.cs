using System.Data.Common;

namespace Oxen.MySql;

/// <summary>The database that is meant: opens its connections and sets them up, so that the SQL they take is standard.</summary>
internal sealed class MySqlTarget
{
    private const string PoolSizeKey = "Max Pool Size";
    private const int DefaultPoolSize = 100;
    private const string PatienceKey = "Connection Timeout";

    private readonly Func<DbConnection> _create;
    private readonly Lock _reading = new();
    private MySqlServer? _server;
    private string? _database;

    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(15);

    /// <summary>A database by the connection string of a driver.</summary>
    public MySqlTarget(DbProviderFactory driver, string connectionString)
    {
        var builder = Read(driver, connectionString);
        MaxConnections = builder.TryGetValue(PoolSizeKey, out var size) ? Math.Max(1, Convert.ToInt32(size, System.Globalization.CultureInfo.InvariantCulture)) : DefaultPoolSize;
        Patience = builder.TryGetValue(PatienceKey, out var seconds) ? TimeSpan.FromSeconds(Convert.ToUInt16(seconds, System.Globalization.CultureInfo.InvariantCulture)) : DefaultPatience;

        // Oxen keeps the connections, each set up once; a row that is found is affected, changed or not; and a text may hold any character.
        builder["Pooling"] = false;
        builder["UseAffectedRows"] = false;
        builder["CharacterSet"] = "utf8mb4";
        Address = new DatabaseAddress(Value(builder, "Server"), int.TryParse(Value(builder, "Port"), out var port) ? port : null, Value(builder, "Database"));
        var text = builder.ConnectionString;
        _create = () =>
        {
            var connection = driver.CreateConnection()!;
            connection.ConnectionString = text;
            return connection;
        };
    }

    /// <summary>A database by a data source of the application's.</summary>
    public MySqlTarget(DbDataSource source)
    {
        MaxConnections = DefaultPoolSize;
        Address = DatabaseAddress.Unknown;
        _create = source.CreateConnection;
    }

    /// <summary>A database that is only written for, as this server is.</summary>
    internal MySqlTarget(MySqlServer server)
    {
        Address = DatabaseAddress.Unknown;
        _server = server;
        _create = static () => throw new InvalidOperationException("There is no such database.");
    }

    /// <summary>How many connections may be open at once.</summary>
    public int MaxConnections { get; }

    /// <summary>How long a command waits for a connection when all are in use; zero for without end, as drivers have it.</summary>
    public TimeSpan Patience { get; } = DefaultPatience;

    /// <summary>Where the database is, for traces.</summary>
    public DatabaseAddress Address { get; }

    /// <summary>Which server it is; opens a connection where none was opened before.</summary>
    public MySqlServer Server
    {
        get
        {
            if (_server is null)
            {
                lock (_reading)
                {
                    if (_server is null)
                    {
                        using var connection = Open();
                    }
                }
            }

            return _server!;
        }
    }

    /// <summary>A new connection, open and set up.</summary>
    public DbConnection Open()
    {
        var connection = _create();
        try
        {
            connection.Open();
            _database ??= connection.Database;
            return SetUp(connection);
        }
        catch (DbException exception)
        {
            connection.Dispose();
            throw MySqlErrors.NotOpened(exception, Address);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc cref="Open"/>
    public async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = _create();
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            _database ??= connection.Database;
            using var command = connection.CreateCommand();
            if (_server is null)
            {
                command.CommandText = "SELECT VERSION()";
                _server = MySqlServer.Parse((string)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!);
            }

            command.CommandText = SessionOf(_server);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch (DbException exception)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw MySqlErrors.NotOpened(exception, Address);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Gives an open connection what queries need of each, one the application opened too.</summary>
    public DbConnection SetUp(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        if (_server is null)
        {
            command.CommandText = "SELECT VERSION()";
            _server = MySqlServer.Parse((string)command.ExecuteScalar()!);
        }

        command.CommandText = SessionOf(_server);
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>Ends what queries and writes of rows in the application's SQL may have left on a connection, by functions they call too: locks, settings.</summary>
    /// <remarks>Nothing but a new connection ends variables, which hide no setting of Oxen's.</remarks>
    public string Reset => "ROLLBACK; UNLOCK TABLES; DO RELEASE_ALL_LOCKS(); "
        + (string.IsNullOrEmpty(_database) ? "" : $"USE `{_database.Replace("`", "``", StringComparison.Ordinal)}`; ")
        + "SET SESSION autocommit = 1, SESSION foreign_key_checks = 1, SESSION unique_checks = 1, SESSION sql_safe_updates = DEFAULT, SESSION sql_select_limit = DEFAULT, SESSION group_concat_max_len = DEFAULT; "
        + SessionOf(Server);

    // || joins texts, values that don't fit are errors, 0 is a key like any other, unsigned numbers subtract as C#'s do.
    // Backslashes escape, as drivers that write values into the text count on. Quotients have the digits of C#'s decimal.
    // MariaDB would make a list of a thousand keys a subquery, for good in a command that is prepared.
    private static string SessionOf(MySqlServer server) =>
        $"SET NAMES utf8mb4 COLLATE {server.Collation}, SESSION sql_mode = '{(server.IsMariaDb ? "SIMULTANEOUS_ASSIGNMENT," : "")}STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,"
        + "PIPES_AS_CONCAT,NO_AUTO_VALUE_ON_ZERO,NO_UNSIGNED_SUBTRACTION', SESSION time_zone = '+00:00', SESSION div_precision_increment = 28, "
        + (server.IsMariaDb ? "SESSION in_predicate_conversion_threshold = 0, " : "") + "SESSION lc_messages = 'en_US'";

    private static string? Value(DbConnectionStringBuilder builder, string key) => builder.TryGetValue(key, out var value) ? value?.ToString() : null;

    // The driver's own message may quote a part of the text, and a password with it.
    private static DbConnectionStringBuilder Read(DbProviderFactory driver, string connectionString)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            throw new ArgumentException("The connection string is empty. Name a server and a database: \"Server=localhost;Database=blog;User ID=blog;Password=…\".", nameof(connectionString));
        }

        try
        {
            var builder = driver.CreateConnectionStringBuilder() ?? new DbConnectionStringBuilder();
            builder.ConnectionString = connectionString;
            return builder;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new ArgumentException("The driver can't read the connection string. It is of the form \"Server=localhost;Database=blog;User ID=blog;Password=…\".", nameof(connectionString));
        }
    }
}
