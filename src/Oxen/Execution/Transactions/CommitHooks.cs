namespace Oxen;

/// <summary>Who is told of commits.</summary>
/// <param name="Before">Called before the outermost transaction is committed; it still takes commands.</param>
/// <param name="After">Called after it was committed.</param>
internal sealed record CommitHooks(Func<OxenTransaction, CancellationToken, Task> Before, Func<Task> After);
