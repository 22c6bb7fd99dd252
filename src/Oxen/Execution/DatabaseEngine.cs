using System.Data;
using System.Data.Common;
using Microsoft.Extensions.Logging;

namespace Oxen;

/// <summary>What all contexts over the same options share: the dialect, its connections, the frozen options.</summary>
internal sealed class DatabaseEngine : IAsyncDisposable, IDisposable, IFunctionOwner
{
    /// <summary>An engine for these options; opens no connection yet.</summary>
    public DatabaseEngine(Dialect dialect, OptionsData options)
    {
        Dialect = dialect;
        Options = options;
        Connections = dialect.CreateConnections(options);
        Plans = new PlanCache(options.MaxCachedPlans);
        Readers = new RowReaders(options, tellsOrder: dialect.Traits.InOrder != CommandBehavior.Default);
        IsSynchronous = dialect.Traits.IsSynchronous;
        WatchesCommands = dialect.Traits is { IsSynchronous: true } or { StopsByToken: false };
        Preparing = dialect.Traits.Preparing;
        IsOutdated = dialect.Traits.IsOutdated;
        IsSingleConnection = Connections.IsSingleConnection;
        CommandLogger = options.LoggerFactory?.CreateLogger(CommandLog.Category);
        TransactionLogger = options.LoggerFactory?.CreateLogger(TransactionLog.Category);
    }

    /// <summary>The database's dialect.</summary>
    public Dialect Dialect { get; }

    /// <summary>The frozen options.</summary>
    public OptionsData Options { get; }

    /// <inheritdoc/>
    public IReadOnlyList<DeclaredFunction> Functions => Options.Functions;

    /// <summary>Where connections come from.</summary>
    public ConnectionSource Connections { get; }

    /// <summary>The plans of queries.</summary>
    public PlanCache Plans { get; }

    /// <summary>The delegates that read rows.</summary>
    public RowReaders Readers { get; }

    /// <summary>Whether the driver's asynchronous methods block, so that its synchronous ones are called instead.</summary>
    public bool IsSynchronous { get; }

    /// <summary>Whether Oxen stops a command whose token is cancelled or whose time is over, since the driver doesn't.</summary>
    public bool WatchesCommands { get; }

    /// <summary>When Oxen has the database prepare a command; null for never.</summary>
    public PreparingRules? Preparing { get; }

    /// <inheritdoc cref="DialectTraits.IsOutdated"/>
    public Func<DbException, bool>? IsOutdated { get; }

    /// <summary>Whether there is one connection for all.</summary>
    public bool IsSingleConnection { get; }

    /// <summary>Where commands are logged; null for nowhere.</summary>
    public ILogger? CommandLogger { get; }

    /// <summary>Where transactions are logged; null for nowhere.</summary>
    public ILogger? TransactionLogger { get; }

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync()
    {
        Plans.End();
        return Connections.DisposeAsync();
    }

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose()
    {
        Plans.End();
        Connections.Dispose();
    }
}
