namespace Oxen;

/// <summary>What is asked for can't be done in this way, such as a batch of what isn't one command, or an upsert by columns that aren't unique. Nothing was sent; the message says what to do instead.</summary>
public sealed class RefusedOperationException : OxenException
{
    internal RefusedOperationException(string message, Exception? innerException = null)
        : base(ErrorCodes.RefusedOperation, message, innerException)
    {
    }
}
