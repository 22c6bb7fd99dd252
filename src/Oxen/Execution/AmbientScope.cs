using System.Transactions;

namespace Oxen;

/// <summary>
/// A <see cref="TransactionScope"/> of .NET around a call of Oxen: refused, since the call would not be part of it, or would be on
/// one database and not on another.
/// </summary>
internal static class AmbientScope
{
    /// <summary>Promises that there is none.</summary>
    /// <exception cref="TransactionException">There is one.</exception>
    public static void ThrowIfAny()
    {
        if (Transaction.Current is not null)
        {
            throw new TransactionException(
                "A TransactionScope of System.Transactions is around this call, and Oxen takes no part in such: what it writes would not be undone with the scope. "
                + "Use db.TransactionAsync in its place, or put a TransactionScope with TransactionScopeOption.Suppress around the calls of Oxen.");
        }
    }
}
