using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// A function made of a lambda: interpreted at first, and compiled on another thread once it is called often. Compiling takes
/// as long as hundreds of interpreted calls, and the caller would wait for it.
/// </summary>
/// <typeparam name="T">The delegate.</typeparam>
internal sealed class WarmingFunction<T> : IThreadPoolWorkItem
    where T : Delegate
{
    /// <summary>From how many calls on it is compiled.</summary>
    public const int Many = 100;

    private readonly OptionsData _options;
    private readonly Func<Expression<T>> _write;
    private Expression<T>? _lambda;
    private volatile T? _function;
    private volatile bool _isWarm;
    private int _calls;

    /// <summary>A function that is made when it is first asked for.</summary>
    /// <param name="options">Whether the application has a compiler of its own: it is called at once.</param>
    /// <param name="write">Writes the lambda. It may be called more than once.</param>
    public WarmingFunction(OptionsData options, Func<Expression<T>> write) => (_options, _write) = (options, write);

    /// <summary>Whether it was compiled.</summary>
    public bool IsWarm => _isWarm;

    /// <summary>The function. Ask for it at each call: it gets faster.</summary>
    public T Function
    {
        get
        {
            var function = _function ?? Make();
            if (!_isWarm && Interlocked.Increment(ref _calls) == Many)
            {
                ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
            }

            return function;
        }
    }

    /// <summary>Compiles the lambda; what the thread pool calls, once.</summary>
    public void Execute()
    {
        try
        {
            _function = _lambda!.Compile();
        }
        catch (Exception)
        {
            // What can be interpreted alone stays so: nobody waits here for an error.
        }

        _isWarm = true;
        _lambda = null;
    }

    private T Make()
    {
        var lambda = _write();
        if (_options.ExpressionCompiler is not null || !Interpretation.Fits(lambda))
        {
            _isWarm = true;
            return _function = (T)_options.CompileExpression(lambda);
        }

        // Another thread may have been faster; what it made does the same.
        Interlocked.CompareExchange(ref _lambda, lambda, null);
        var made = lambda.Compile(preferInterpretation: true);
        return Interlocked.CompareExchange(ref _function, made, null) ?? made;
    }
}
