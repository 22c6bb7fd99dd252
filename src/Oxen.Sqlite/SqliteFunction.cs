namespace Oxen.Sqlite;

/// <summary>Computes the result of one call.</summary>
internal delegate void SqliteFunctionBody(SqliteCall call);

/// <summary>A function written in C# that SQL can call.</summary>
/// <param name="Name">Its name in SQL.</param>
/// <param name="Arity">How many arguments it takes.</param>
/// <param name="Body">What it does; not called when an argument is NULL, for then the result is NULL.</param>
internal sealed record SqliteFunction(string Name, int Arity, SqliteFunctionBody Body)
{
    /// <summary>Whether the body is called with NULL too.</summary>
    public bool TakesNull { get; init; }

    /// <summary>Whether it gives another result each time, or depends on the culture: no use in an index then.</summary>
    public bool IsVolatile { get; init; }

    /// <summary>Calls the function.</summary>
    public void Invoke(SqliteCall call)
    {
        // An exception must not leave through SQLite's own frames.
        try
        {
            if (!TakesNull && call.HasNull)
            {
                call.ReturnNull();
            }
            else
            {
                Body(call);
            }
        }
        catch (Exception exception)
        {
            call.Fail(Name, exception);
        }
    }
}
