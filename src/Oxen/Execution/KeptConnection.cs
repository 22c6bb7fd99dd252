namespace Oxen;

/// <summary>A connection that is current for a flow as long as temporary tables are on it, in whatever order they are dropped.</summary>
internal sealed class KeptConnection : ISessionScope
{
    private int _tables = 1;

    /// <summary>One for a first table. It becomes current for the calling flow.</summary>
    public KeptConnection(DbSession session, PinnedConnection pin)
    {
        Pin = pin;
        session.MakeCurrent(this);
    }

    /// <inheritdoc/>
    public PinnedConnection Pin { get; }

    ISessionScope? ISessionScope.Outer => null;

    OxenTransaction? ISessionScope.Transaction => null;

    bool ISessionScope.IsGone => IsGone;

    private bool IsGone => Volatile.Read(ref _tables) == 0;

    /// <summary>The kept connection that a scope is, or is within, with one table more; null for none.</summary>
    public static KeptConnection? Around(ISessionScope? scope)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (scope is KeptConnection kept)
            {
                return kept.TryAddTable() ? kept : null;
            }
        }

        return null;
    }

    /// <summary>One table less; after the last the connection isn't current any more, but for a transaction that is open on it.</summary>
    public void LoseTable() => Interlocked.Decrement(ref _tables);

    void ISessionScope.ThrowIfEnded() => ObjectDisposedException.ThrowIf(IsGone, this);

    private bool TryAddTable()
    {
        for (var tables = Volatile.Read(ref _tables); tables > 0;)
        {
            var seen = Interlocked.CompareExchange(ref _tables, tables + 1, tables);
            if (seen == tables)
            {
                return true;
            }

            tables = seen;
        }

        return false;
    }
}
