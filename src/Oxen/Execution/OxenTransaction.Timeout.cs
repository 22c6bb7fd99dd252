namespace Oxen;

/// <content>The time it may take.</content>
public sealed partial class OxenTransaction
{
    private CancellationTokenSource? _clock;

    /// <summary>Cancelled when its time is over; none where it may take any time.</summary>
    internal CancellationToken Deadline => _clock?.Token ?? CancellationToken.None;

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
