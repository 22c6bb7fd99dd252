using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;

namespace Oxen.TestServers;

/// <summary>
/// A database server for tests: the one whose connection string an environment variable holds, else one of this machine's
/// binaries, started at its first use and gone with the process. Safe to use from several threads.
/// </summary>
public sealed class TestServer : IDisposable
{
    private readonly ServerKind _kind;
    private readonly string? _given;
    private readonly Lazy<LocalServer> _local;
    private readonly ConcurrentBag<string> _cleared = [];
    private int _databases;

    private TestServer(ServerKind kind, bool isPrivate)
    {
        _kind = kind;
        _given = isPrivate ? null : Environment.GetEnvironmentVariable(kind.Variable);
        _local = new Lazy<LocalServer>(() => new LocalServer(kind));
        MissingReason = _given is not null || (kind.Binary(kind.Binaries.Initialise) is not null && kind.Binary(kind.Binaries.Serve) is not null)
            ? null
            : $"{kind.Variable} holds no connection string, and this machine has no {kind.Binaries.Serve}: install the package {kind.Package}.";
    }

    /// <summary>The PostgreSQL server all tests of the process share.</summary>
    public static TestServer PostgreSql { get; } = new(ServerKinds.PostgreSql, isPrivate: false);

    /// <summary>The MySQL or MariaDB server all tests of the process share.</summary>
    public static TestServer MySql { get; } = new(ServerKinds.MariaDb, isPrivate: false);

    /// <summary>Why there is no such server here; null when there is.</summary>
    public string? MissingReason { get; }

    /// <summary>Whether it was started here and not given by a connection string.</summary>
    public bool IsLocal => _given is null;

    /// <summary>The driver its databases are reached by.</summary>
    public DbProviderFactory Driver => _kind.Driver;

    /// <summary>The connection string of the server, without a database of the tests.</summary>
    public string ConnectionString => _given ?? _local.Value.ConnectionString;

    /// <summary>A server of the same kind for one test alone, which may kill it, and disposes it.</summary>
    public TestServer CreatePrivate() => new(_kind, isPrivate: true);

    /// <summary>An empty database, by its connection string; <see cref="DropDatabase"/> removes it.</summary>
    public string CreateDatabase()
    {
        if (_cleared.TryTake(out var cleared))
        {
            return cleared;
        }

        var name = $"oxen_{Environment.ProcessId}_{Interlocked.Increment(ref _databases)}";
        Execute(_kind.Drop(name));
        Execute($"CREATE DATABASE {name}");
        return _kind.WithDatabase(ConnectionString, name);
    }

    /// <summary>Removes a database, whoever uses it, or what is in it.</summary>
    public void DropDatabase(string database)
    {
        if (_kind.Clear is { } clear)
        {
            Execute(clear, database);
            _cleared.Add(database);
            return;
        }

        Drop(database);
    }

    /// <summary>Kills the server as a crash would; for a private one.</summary>
    public void Kill() => _local.Value.Kill();

    /// <summary>Kills the server and starts it again, with all it acknowledged; for a private one.</summary>
    public void Restart() => _local.Value.Restart();

    /// <summary>Stops the server if it was started here, and leaves no database on another.</summary>
    public void Dispose()
    {
        if (_local.IsValueCreated)
        {
            _local.Value.Stop();
            return;
        }

        foreach (var database in _cleared)
        {
            Drop(database);
        }
    }

    /// <summary>Runs a command as the server's operator does, on a connection of its own; gives its first value as a number, 0 for none.</summary>
    public long Operate(string text)
    {
        using var connection = _kind.Open(ConnectionString);
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar() is IConvertible value and not bool ? value.ToInt64(CultureInfo.InvariantCulture) : 0;
    }

    private void Drop(string database) =>
        Execute(_kind.Drop((string)new DbConnectionStringBuilder { ConnectionString = database }[_kind.DatabaseKey]));

    private void Execute(string text, string? database = null)
    {
        using var connection = _kind.Open(database ?? ConnectionString);
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
