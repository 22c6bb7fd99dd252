namespace Oxen;

/// <summary>The schema of the database can't be brought to what the model or the migrations ask for.</summary>
public sealed class MigrationException : OxenException
{
    internal MigrationException(string message, string code = ErrorCodes.Migration, string? migration = null, string? statement = null, Exception? innerException = null)
        : base(code, message, innerException)
    {
        Migration = migration;
        Statement = statement;
    }

    /// <summary>The migration at fault, as in <c>20260101120000_add_users</c>; null where it is none.</summary>
    public string? Migration { get; }

    /// <summary>The statement that failed; null where none did.</summary>
    public string? Statement { get; }
}
