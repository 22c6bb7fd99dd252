namespace Oxen;

/// <summary>The row was changed or deleted by someone else since it was read.</summary>
/// <remarks>
/// The row as it is now is read for it: one command more, of a write that has failed. It goes by the filters of the context,
/// so a row that they hide counts as gone.
/// </remarks>
public sealed class ConcurrencyException : OxenException
{
    /// <param name="entityType">The class.</param>
    /// <param name="row">The row, by its class and key as they may be seen.</param>
    /// <param name="operation">What was to be done, such as <c>UPDATE</c>.</param>
    /// <param name="columns">The columns by which the row was looked for.</param>
    /// <param name="current">The row as it is now; null where it is gone or wasn't read.</param>
    /// <param name="notRead">Why it couldn't be read; null for no error.</param>
    /// <param name="mayBeHidden">Whether filters of the context may hide the row.</param>
    /// <param name="unset">The member of the generated key that was never set; null where it was.</param>
    internal ConcurrencyException(Type entityType, string row, string operation, IEnumerable<string> columns, object? current = null, Exception? notRead = null, bool mayBeHidden = false, string? unset = null)
        : base(ErrorCodes.Concurrency,
            unset is not null
                ? $"{operation} of {row} found no row: its {unset} was never set, so it is a new object or wasn't read whole. {(IsDelete(operation) ? "A new one has no row to delete" : "InsertAsync writes a new one and gives it its key")}; one that has a row needs the key of that."
                : $"{operation} of {row} found no row with the object's {string.Join(", ", columns)}: since it was read, it was deleted or changed by someone else, or it was never inserted{(mayBeHidden ? ", or a query filter hides it from this context (IgnoreQueryFilters goes without)" : "")}. {(IsDelete(operation) ? "Read it again and decide whether it is still to be deleted; ExecuteDeleteAsync of a query by its key deletes it whatever it holds, if it is there." : "Read it again and decide what of the change still holds.")}",
            notRead)
    {
        EntityType = entityType;
        Current = current;
    }

    private static bool IsDelete(string operation) => operation == "DELETE" || operation.StartsWith("Soft delete", StringComparison.Ordinal);

    /// <summary>The indexes of all objects in the sequence whose rows are gone or have changed; empty where no sequence was written. The first is <see cref="OxenException.RowIndex"/>.</summary>
    public IReadOnlyList<long> RowIndexes { get; internal set; } = [];

    /// <summary>The class whose row was to be written.</summary>
    public Type EntityType { get; }

    /// <summary>
    /// The row as it is now, an object of <see cref="EntityType"/>: what another has written, or null where there is no row with
    /// the key any more. Also null where it couldn't be read, which <see cref="Exception.InnerException"/> tells, and for
    /// writes of links.
    /// <example><code>
    /// catch (ConcurrencyException conflict) when (conflict.Current is Post theirs)
    /// {
    ///     mine.Version = theirs.Version;      // what they wrote is overwritten
    ///     await db.Posts.UpdateAsync(mine);
    /// }
    /// </code></example>
    /// </summary>
    public object? Current { get; }
}
