using System.Data.Common;

namespace Oxen;

/// <summary>A transaction the application began on its own connection, and ends itself.</summary>
internal sealed class AdoptedTransaction(PinnedConnection pin, DbTransaction transaction) : ISessionScope
{
    /// <inheritdoc/>
    public PinnedConnection Pin => pin;

    /// <inheritdoc/>
    public ISessionScope? Outer => null;

    /// <inheritdoc/>
    public OxenTransaction? Transaction => null;

    /// <inheritdoc/>
    public bool IsGone => false;

    /// <inheritdoc/>
    public void ThrowIfEnded()
    {
        if (pin.Engine.Connections.HasEnded(transaction))
        {
            throw new TransactionException("The application has ended the transaction this context was made for with db.With. Use the context it was made from.");
        }
    }
}
