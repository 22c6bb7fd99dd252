namespace Oxen;

/// <summary>A cursor of a page can't be used: it was changed, signed with another key, or made by another query or version.</summary>
public sealed class CursorException : OxenException
{
    internal CursorException(string message)
        : base(ErrorCodes.Cursor, message)
    {
    }
}
