namespace Oxen;

/// <summary>The schema of the database can't be brought to what the model asks for.</summary>
public sealed class MigrationException : OxenException
{
    internal MigrationException(string message)
        : base(ErrorCodes.Migration, message)
    {
    }
}
