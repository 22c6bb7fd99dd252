namespace Oxen;

/// <summary>An update or delete names no rows; it was not sent.</summary>
public sealed class DestructiveOperationException : OxenException
{
    internal DestructiveOperationException(Type entity)
        : base(ErrorCodes.Destructive, $"An update or delete of all rows of '{TypeName.Of(entity)}' was refused: no condition of the query picks rows, as it runs now. Add a Where that does, or say .AllRows() if every row is meant.")
    {
    }
}
