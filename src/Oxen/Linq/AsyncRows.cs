using System.Linq.Expressions;

namespace Oxen;

/// <summary>A query as an asynchronous sequence; each enumeration runs it anew.</summary>
internal sealed class AsyncRows<T>(OxenQueryProvider provider, Expression expression) : IAsyncEnumerable<T>
{
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        provider.StreamAsync<T>(expression, cancellationToken).GetAsyncEnumerator(cancellationToken);
}
