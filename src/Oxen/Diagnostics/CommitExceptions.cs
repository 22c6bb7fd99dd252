using System.Runtime.ExceptionServices;

namespace Oxen;

/// <summary>
/// The connection was lost while a transaction was committed, so that nobody knows whether its changes are permanent. It is
/// never tried again by itself: ask the database whether the work was done, by something the work writes, such as a row
/// with a key the application made, and run it again only if it wasn't.
/// </summary>
public sealed class CommitUnknownException : OxenException
{
    internal CommitUnknownException(Exception innerException)
        : base(ErrorCodes.CommitUnknown,
            "The connection was lost while the transaction was committed: it may have been committed or not. It isn't tried again, as that might do the work twice. "
            + "Look in the database for what the work writes, and run it again only if that isn't there.",
            innerException)
    {
    }
}

/// <summary>
/// The transaction was committed, and what was to be done after it failed: code given to <c>OnCommitted</c> threw, an interceptor,
/// or a member of an object that was to hold what was written. What else was to be done was done. Don't run the transaction again.
/// </summary>
public sealed class AfterCommitException : OxenException
{
    internal AfterCommitException(IReadOnlyList<Exception> errors)
        : base(ErrorCodes.AfterCommit,
            $"The transaction was committed, but code of the application that was to run after it threw: {string.Join("; ", errors.Select(error => error.GetType().Name))}. That is what OnCommitted was given, an interceptor, or a member of an object that was to hold what was written. Don't run the transaction again; do by other means what that code was to do.",
            errors[0]) => Errors = errors;

    /// <summary>What was thrown, in order.</summary>
    public IReadOnlyList<Exception> Errors { get; }

    /// <summary>Throws what objects threw that were to hold what was written: as it is where it may still be rolled back.</summary>
    internal static void ThrowIfAny(IReadOnlyList<Exception> errors, bool isCommitted)
    {
        if (errors.Count == 0)
        {
            return;
        }

        if (!isCommitted)
        {
            ExceptionDispatchInfo.Throw(errors[0]);
        }

        throw new AfterCommitException(errors);
    }
}
