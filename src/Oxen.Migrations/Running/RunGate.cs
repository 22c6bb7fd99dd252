using System.Runtime.CompilerServices;

namespace Oxen.Migrations;

/// <summary>
/// One runner at a time over the same options, before any waits for a connection: where there is but one, the second would
/// wait for it, and not for as long as its own options say.
/// </summary>
internal sealed class RunGate : IDisposable
{
    private static readonly ConditionalWeakTable<DatabaseEngine, SemaphoreSlim> Gates = [];

    private readonly SemaphoreSlim _gate;

    private RunGate(SemaphoreSlim gate) => _gate = gate;

    /// <summary>Waits for the turn.</summary>
    /// <exception cref="MigrationException">It doesn't come in time.</exception>
    public static async Task<RunGate> EnterAsync(DatabaseEngine engine, TimeSpan patience, CancellationToken cancellationToken)
    {
        var gate = Gates.GetValue(engine, static _ => new SemaphoreSlim(1, 1));
        return await gate.WaitAsync(patience, cancellationToken).ConfigureAwait(false) ? new RunGate(gate) : throw RunLock.TooLong(patience, null);
    }

    /// <inheritdoc/>
    public void Dispose() => _gate.Release();
}
