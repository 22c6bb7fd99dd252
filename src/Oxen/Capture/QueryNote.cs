namespace Oxen;

/// <summary>
/// Something said about a query that isn't part of its result. It stands in the template as it is and belongs to the
/// query's form, so that each tag has a text of its own.
/// </summary>
internal abstract record QueryNote;

/// <summary>A comment before the SQL.</summary>
/// <param name="Text">What it says.</param>
internal sealed record QueryTag(string Text) : QueryNote;

/// <summary>The name of a common table expression.</summary>
/// <param name="Name">The name.</param>
internal sealed record CteName(string Name) : QueryNote;

/// <summary>That all commands of the query see one state of the database.</summary>
internal sealed record QuerySnapshot : QueryNote;

/// <summary>Whether the query is one command with its collections.</summary>
/// <param name="Behavior">How it is read.</param>
internal sealed record QuerySplitting(QuerySplittingBehavior Behavior) : QueryNote;

/// <summary>That members which the model includes always are left out.</summary>
internal sealed record QueryWithoutAutoIncludes : QueryNote;

/// <summary>That the rows are locked.</summary>
/// <param name="Mode">What the lock keeps others from.</param>
internal sealed record QueryLock(RowLockMode Mode) : QueryNote;

/// <summary>What is done about rows that are locked already.</summary>
/// <param name="Wait">How they are waited for.</param>
internal sealed record QueryLockWait(RowLockWait Wait) : QueryNote;

/// <summary>How long the command may run.</summary>
/// <param name="Limit">The time.</param>
internal sealed record QueryTimeout(TimeSpan Limit) : QueryNote;
