namespace Oxen;

/// <summary>
/// The database or its driver refused a command, or no connection could be had. The exception of the driver is the inner one,
/// unless its message would show the value of a <c>[Sensitive]</c> column: then there is none.
/// </summary>
public class DatabaseException : OxenException
{
    internal DatabaseException(string message, string? sql, bool isTransient, Exception? innerException)
        : this(ErrorCodes.Database, message, sql, isTransient, innerException)
    {
    }

    private protected DatabaseException(string code, string message, string? sql, bool isTransient, Exception? innerException)
        : base(code, sql is null ? message : $"{message}{Environment.NewLine}{sql}", innerException)
    {
        Sql = sql;
        IsTransient = isTransient;
    }

    /// <summary>The text of the command, without the values of its parameters; null where no command was sent.</summary>
    public string? Sql { get; }

    /// <summary>Whether the same command may succeed when it is tried again.</summary>
    public bool IsTransient { get; }
}
