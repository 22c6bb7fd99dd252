namespace Oxen;

/// <summary>An update or delete names no rows; it was not sent.</summary>
public sealed class DestructiveOperationException : OxenException
{
    internal DestructiveOperationException(Type entity)
        : base(ErrorCodes.Destructive, $"An update or delete of all rows of '{TypeName.Of(entity)}', or of any that come first, was refused: no condition of the query picks rows, as it runs now; Take, Skip and joins alone don't. Add a Where that does, such as Where(row => others.Any(other => other.Id == row.Id)) for a join, or say .AllRows() if it isn't by mistake.")
    {
    }
}
