using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Oxen;

/// <summary>
/// A connection that several commands of several tasks use in turn, never at once: that of a transaction, or one lent.
/// </summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A semaphore owns something only once its wait handle was asked for; streams may take a turn after the end.")]
internal sealed class PinnedConnection
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _lock = new();
    private readonly HashSet<string> _temporary = new(StringComparer.OrdinalIgnoreCase);
    private PooledConnection? _connection;
    private int _holders = 1;
    private volatile int _lent;

    /// <summary>A connection still to be rented, in the first turn.</summary>
    public PinnedConnection(DatabaseEngine engine) => Engine = engine;

    /// <summary>A connection of the application, in a transaction the application began.</summary>
    public PinnedConnection(DatabaseEngine engine, DbTransaction transaction)
    {
        Engine = engine;
        _connection = engine.Connections.Adopt(transaction.Connection!);
        Transaction = transaction;
    }

    /// <summary>What it belongs to.</summary>
    public DatabaseEngine Engine { get; }

    /// <summary>Whether the connection is rented.</summary>
    public bool IsConnected => _connection is not null;

    /// <summary>The connection; set in the first turn.</summary>
    public PooledConnection Connection
    {
        get => _connection!;
        set => _connection = value;
    }

    /// <summary>The driver's transaction; null before it began, after it ended, and for a connection that is only lent.</summary>
    public DbTransaction? Transaction { get; set; }

    /// <summary>Cancelled when the time of the transaction is over; none where it may take any time.</summary>
    public CancellationToken Deadline { get; set; }

    /// <summary>The transaction begun last that hasn't ended: the one commands must belong to.</summary>
    public OxenTransaction? Innermost { get; private set; }

    /// <summary>How many times the connection is lent to the application, which may use it between any two commands.</summary>
    public int Lent => _lent;

    /// <summary>Makes a transaction the innermost; false if another is in its place.</summary>
    public bool TryPush(OxenTransaction transaction, OxenTransaction? outer)
    {
        lock (_lock)
        {
            if (!ReferenceEquals(Innermost, outer))
            {
                return false;
            }

            outer?.IsUsed = true;
            Innermost = transaction;
            return true;
        }
    }

    /// <summary>Makes the outer one innermost again.</summary>
    public void Pop(OxenTransaction? outer)
    {
        lock (_lock)
        {
            Innermost = outer;
        }
    }

    /// <summary>One more user keeps the connection from going back.</summary>
    public void Hold()
    {
        lock (_lock)
        {
            _holders++;
        }
    }

    /// <summary>One user less; after the last the connection goes back where it came from.</summary>
    public void Release()
    {
        lock (_lock)
        {
            if (--_holders > 0)
            {
                return;
            }
        }

        if (_connection is { } connection)
        {
            connection.Source.Return(connection);
        }
    }

    /// <summary>A temporary table whose name isn't taken: the first of its class, where classes of other namespaces may give the same names.</summary>
    /// <param name="entityOf">The table, by its number among those of its class.</param>
    public EntityModel NameTemporary(Func<int, EntityModel> entityOf)
    {
        lock (_lock)
        {
            for (var number = 1; ; number++)
            {
                if (entityOf(number) is var entity && _temporary.Add(entity.Table))
                {
                    return entity;
                }
            }
        }
    }

    /// <summary>Lets a temporary table of that name be made again.</summary>
    public void FreeTemporary(EntityModel entity)
    {
        lock (_lock)
        {
            _temporary.Remove(entity.Table);
        }
    }

    /// <summary>The application has the connection too.</summary>
    public void BeginLending()
    {
        Interlocked.Increment(ref _lent);
        Innermost?.IsUsed = true;
    }

    /// <summary>The application gave the connection back.</summary>
    public void EndLending() => Interlocked.Decrement(ref _lent);

    /// <summary>Waits for the turn of a command of this scope.</summary>
    public ConnectionUse Enter(ISessionScope scope)
    {
        RowReading.ThrowIfReading(_connection);
        _turn.Wait();
        return Entered(scope);
    }

    /// <summary>Takes the turn of a command of this scope if nobody has it.</summary>
    public bool TryEnter(ISessionScope scope, out ConnectionUse use)
    {
        RowReading.ThrowIfReading(_connection);
        if (!_turn.Wait(0, CancellationToken.None))
        {
            use = default;
            return false;
        }

        use = Entered(scope);
        return true;
    }

    /// <inheritdoc cref="Enter"/>
    public async ValueTask<ConnectionUse> EnterAsync(ISessionScope scope, CancellationToken cancellationToken)
    {
        RowReading.ThrowIfReading(_connection);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        return Entered(scope);
    }

    /// <summary>Waits for the turn of a stream that began in an earlier one, or of the end of a transaction.</summary>
    public void Reenter()
    {
        RowReading.ThrowIfReading(_connection);
        _turn.Wait();
    }

    /// <summary>Takes the turn as <see cref="Reenter"/> does, if nobody has it.</summary>
    public bool TryReenter()
    {
        RowReading.ThrowIfReading(_connection);
        return _turn.Wait(0, CancellationToken.None);
    }

    /// <inheritdoc cref="Reenter"/>
    public Task ReenterAsync(CancellationToken cancellationToken)
    {
        RowReading.ThrowIfReading(_connection);
        return _turn.WaitAsync(cancellationToken);
    }

    /// <summary>Ends the turn.</summary>
    public void Exit() => _turn.Release();

    private ConnectionUse Entered(ISessionScope scope)
    {
        try
        {
            scope.ThrowIfEnded();
            if (Deadline.IsCancellationRequested)
            {
                throw OxenTransaction.Late();
            }

            if (!ReferenceEquals(Innermost, scope.Transaction))
            {
                throw new TransactionException(
                    "A nested transaction is open in another flow, which would take this command with it when it is rolled back. "
                    + "Await its end first, or run this command in it through db.With(transaction).");
            }

            Innermost?.IsUsed = true;
            return new ConnectionUse(Connection, Transaction, this);
        }
        catch
        {
            Exit();
            throw;
        }
    }
}
