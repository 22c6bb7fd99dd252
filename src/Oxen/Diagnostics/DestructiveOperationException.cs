namespace Oxen;

/// <summary>An operation that would destroy data was refused because nothing said that it is meant.</summary>
public sealed class DestructiveOperationException : OxenException
{
    internal DestructiveOperationException(string message)
        : base(ErrorCodes.Destructive, message)
    {
    }
}
