namespace Oxen;

/// <content>The time it may take.</content>
public sealed partial class OxenTransaction
{
    private CancellationTokenSource? _clock;

    private void StartClock()
    {
        if (_options.Timeout is { } timeout)
        {
            _clock = new CancellationTokenSource(timeout);
            _pin.Deadline = _clock.Token;
        }
    }

    private void ThrowIfLate()
    {
        if (_pin.Deadline.IsCancellationRequested)
        {
            throw Late();
        }
    }

    /// <summary>The error of a transaction whose time is over.</summary>
    internal static TransactionException Late(Exception? cause = null) => new(
        "The transaction took longer than its timeout, so it can only be rolled back. Make it shorter, or give it more time with TransactionOptions.Timeout.", cause ?? new TimeoutException());
}
