namespace Oxen;

/// <summary>Lets one flow at a time save a unit of work: a second one is an error, it doesn't wait.</summary>
internal sealed class OneFlow
{
    // The save a flow is part of: hooks are told in the flow of the save that tells them.
    private readonly AsyncLocal<object?> _own = new();
    private object? _running;

    /// <summary>Saves.</summary>
    /// <exception cref="RefusedOperationException">A save is running.</exception>
    public async Task<int> SaveAsync(Func<Task<int>> save)
    {
        var own = new object();
        if (Interlocked.CompareExchange(ref _running, own, null) is { } other)
        {
            throw Error("SaveChangesAsync", isOwn: ReferenceEquals(_own.Value, other));
        }

        try
        {
            _own.Value = own;
            return await save().ConfigureAwait(false);
        }
        finally
        {
            Volatile.Write(ref _running, null);
        }
    }

    /// <summary>Checks that no save is running but the one that has called the hook this comes from.</summary>
    /// <exception cref="RefusedOperationException">Another flow's save is running.</exception>
    public void ThrowIfSaving(string operation)
    {
        if (Volatile.Read(ref _running) is { } other && !ReferenceEquals(_own.Value, other))
        {
            throw Error(operation, isOwn: false);
        }
    }

    private static RefusedOperationException Error(string operation, bool isOwn) => new(isOwn
        ? $"{operation} was called by a hook or an interceptor, in the middle of a save of the same unit of work. What a hook changes, adds or removes before rows are written is part of that save, and after it a change for the next one: leave out the call, and save again when this save has ended."
        : $"{operation} was called while SaveChangesAsync of the same unit of work was still running. A unit of work is for one flow at a time: its objects are compared and written, and another flow would change them meanwhile. Await each call before the next one, or begin a unit of work for each flow with db.BeginWork().");
}
