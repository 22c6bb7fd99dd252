namespace Oxen;

/// <summary>An update or delete names no rows; it was not sent.</summary>
public sealed class DestructiveOperationException : OxenException
{
    internal DestructiveOperationException(string entity, string operation)
        : base(ErrorCodes.Destructive, $"{operation} over all rows of '{entity}' was refused: the query has no Where that picks rows. Add a Where, or say .AllRows() if every row is meant.")
    {
    }
}
