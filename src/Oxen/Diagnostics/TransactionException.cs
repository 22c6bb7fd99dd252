namespace Oxen;

/// <summary>A transaction was used in a way that can't work: after its end, out of order, or from two flows at once.</summary>
public sealed class TransactionException : OxenException
{
    internal TransactionException(string message, Exception? innerException = null)
        : base(ErrorCodes.Transaction, message, innerException)
    {
    }
}
