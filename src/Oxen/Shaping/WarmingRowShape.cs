using System.Data.Common;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Rows read by a lambda that is interpreted at first. Compiling it takes a hundred times as long as interpreting a row, so it is
/// done on another thread, once it pays: when the rows are read a second time, or are many.
/// </summary>
internal sealed class WarmingRowShape<T> : RowShape<T>, IThreadPoolWorkItem
{
    private const int Many = 100;

    private readonly RowReader<T> _interpreted;
    private readonly RowReader<T> _readWarming;
    private Expression<RowReader<T>>? _lambda;
    private int _isAsked;
    private volatile RowReader<T>? _compiled;
    private bool _wasUsed;
    private int _rows;

    /// <summary>Rows read by this lambda, which <see cref="Interpretation"/> fits.</summary>
    public WarmingRowShape(Expression<RowReader<T>> lambda)
    {
        _lambda = lambda;
        _interpreted = lambda.Compile(preferInterpretation: true);
        _readWarming = Read;
    }

    /// <summary>Whether the lambda was compiled.</summary>
    public bool IsWarm => _compiled is not null;

    /// <inheritdoc/>
    public override RowReader<T> For(DbDataReader reader)
    {
        if (_compiled is { } compiled)
        {
            return compiled;
        }

        if (_wasUsed)
        {
            Warm();
        }

        _wasUsed = true;
        return _readWarming;
    }

    /// <summary>Compiles the lambda; what the thread pool calls, once.</summary>
    public void Execute()
    {
        try
        {
            _compiled = _lambda!.Compile();
        }
        catch (Exception)
        {
            // What can be interpreted alone stays so: nobody waits here for an error.
            _compiled = _interpreted;
        }

        _lambda = null;
    }

    private T Read(DbDataReader reader, object?[] values)
    {
        if (_compiled is { } compiled)
        {
            return compiled(reader, values);
        }

        if (++_rows >= Many)
        {
            Warm();
        }

        return _interpreted(reader, values);
    }

    private void Warm()
    {
        if (_isAsked == 0 && Interlocked.Exchange(ref _isAsked, 1) == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }
}
