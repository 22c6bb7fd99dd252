namespace Oxen;

/// <summary>What all contexts over the same options share: the dialect, its connections, the frozen options.</summary>
internal sealed class DatabaseEngine(Dialect dialect, OptionsData options) : IAsyncDisposable
{
    /// <summary>The database's dialect.</summary>
    public Dialect Dialect { get; } = dialect;

    /// <summary>The frozen options.</summary>
    public OptionsData Options { get; } = options;

    /// <summary>Where connections come from.</summary>
    public ConnectionSource Connections { get; } = dialect.CreateConnections(options);

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync() => Connections.DisposeAsync();
}
