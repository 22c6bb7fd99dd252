using System.Data.Common;

namespace Oxen;

/// <summary>The explicit form of transactions: a context whose calls are part of one, whatever flow they are made from.</summary>
public static class OxenDbTransactions
{
    /// <summary>
    /// A context like this one whose calls are part of <paramref name="transaction"/>: for helpers, and for flows that
    /// weren't started inside it.
    /// </summary>
    /// <exception cref="ArgumentException">The transaction belongs to a context with other options.</exception>
    public static TDb With<TDb>(this TDb db, OxenTransaction transaction)
        where TDb : OxenDb
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(transaction);
        return (TDb)db.With(db.Session.With(transaction));
    }

    /// <summary>
    /// A context like this one whose calls are part of a transaction the application began on its own connection. The
    /// application commits it, and closes the connection.
    /// </summary>
    /// <exception cref="ArgumentException">The transaction has ended, or is in use by a context with other options.</exception>
    public static TDb With<TDb>(this TDb db, DbTransaction transaction)
        where TDb : OxenDb
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(transaction);
        return (TDb)db.With(db.Session.With(transaction));
    }
}
