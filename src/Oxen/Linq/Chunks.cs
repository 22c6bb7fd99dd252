using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>A query that ends in <c>Chunk</c>: its rows are read by one command and cut into arrays as they come.</summary>
/// <typeparam name="T">The type of a chunk.</typeparam>
internal abstract class Chunks<T>
{
    /// <summary>The chunks of a query that ends so; null for any other query.</summary>
    public static Chunks<T>? Of(Expression query) =>
        typeof(T).IsSZArray && query is MethodCallExpression { Method.Name: nameof(Queryable.Chunk) } call && call.Method.DeclaringType == typeof(Queryable)
            ? (Chunks<T>)Activator.CreateInstance(typeof(ChunksOf<>).MakeGenericType(call.Method.GetGenericArguments()), call)!
            : null;

    /// <summary>The chunks, synchronously.</summary>
    public abstract IEnumerable<T> Stream(OxenQueryProvider provider);

    /// <summary>The chunks, asynchronously.</summary>
    public abstract IAsyncEnumerable<T> StreamAsync(OxenQueryProvider provider, CancellationToken cancellationToken);

    /// <summary>The SQL of the rows.</summary>
    public abstract string ToSql(OxenQueryProvider provider);
}

/// <summary>Chunks of rows of type <typeparamref name="TRow"/>.</summary>
internal sealed class ChunksOf<TRow>(MethodCallExpression call) : Chunks<TRow[]>
{
    private readonly Expression _rows = call.Arguments[0];

    public override IEnumerable<TRow[]> Stream(OxenQueryProvider provider) => provider.Stream<TRow>(_rows).Chunk(Size());

    public override async IAsyncEnumerable<TRow[]> StreamAsync(OxenQueryProvider provider, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var chunk in provider.StreamAsync<TRow>(_rows, cancellationToken).Chunk(Size()).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return chunk;
        }
    }

    public override string ToSql(OxenQueryProvider provider) => provider.ToSql<TRow>(_rows);

    // Queryable.Chunk hands the number over as it is.
    private int Size() => call.Arguments[1] is ConstantExpression { Value: int size }
        ? size
        : Expression.Lambda<Func<int>>(call.Arguments[1]).Compile(preferInterpretation: true)();
}
