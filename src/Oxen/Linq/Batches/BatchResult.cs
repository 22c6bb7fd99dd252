namespace Oxen;

/// <summary>What a command of an <see cref="OxenBatch"/> gives, once the batch has run.</summary>
/// <typeparam name="T">What it gives.</typeparam>
public sealed class BatchResult<T>
{
    private Func<T>? _value;

    internal BatchResult()
    {
    }

    /// <summary>What the command gave.</summary>
    /// <exception cref="InvalidOperationException">The batch hasn't run, or has failed; or the query's own error, such as that of <c>Single</c> over two rows.</exception>
    public T Value => _value is null
        ? throw new InvalidOperationException("The batch hasn't run, or has failed. Await its RunAsync() first.")
        : _value();

    internal void Set(Func<T> value) => _value = value;
}
