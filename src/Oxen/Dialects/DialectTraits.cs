using System.Data;
using System.Data.Common;

namespace Oxen;

/// <summary>What a database and its driver can do, as data.</summary>
internal sealed record DialectTraits
{
    /// <summary>When two names of tables, columns or indexes are the same.</summary>
    public StringComparer Names { get; init; } = StringComparer.Ordinal;

    /// <summary>Whether an aggregate can say which rows count: <c>FILTER (WHERE …)</c>.</summary>
    public bool HasFilterClause { get; init; } = true;

    /// <summary>Whether a grouped select may give a column it isn't grouped by.</summary>
    public bool GivesUngroupedColumns { get; init; }

    /// <summary>Whether a subquery beside groups may read an expression that they are grouped by; else only a column.</summary>
    public bool KnowsKeysInSubqueries { get; init; }

    /// <summary>Whether a subquery may be grouped by what it reads of the row outside.</summary>
    public bool GroupsByOuterRows { get; init; } = true;

    /// <summary>Whether there are indexes of the words of a text.</summary>
    public bool HasFullTextIndexes { get; init; } = true;

    /// <summary>
    /// Up to which number the count of <c>Take</c>, or of a page, stands in the SQL, though it may come of a variable: a database
    /// that plans a prepared command once plans badly for a count it doesn't know. 0 where the count is always a parameter.
    /// </summary>
    public int PlannedCounts { get; init; }

    /// <summary>Whether there is <c>FULL JOIN</c>.</summary>
    public bool HasFullJoin { get; init; } = true;

    /// <summary>Whether a subquery in <c>FROM</c> can read the rows before it: <c>LATERAL</c>. Asked when a query is compiled, since it may depend on the server's version.</summary>
    public Func<bool> HasLateral { get; init; } = static () => false;

    /// <summary>Whether there are <c>GROUPING SETS</c>, <c>ROLLUP (…)</c>, <c>CUBE (…)</c> and <c>GROUPING(…)</c>.</summary>
    public bool HasGroupingSets { get; init; } = true;

    /// <summary>Whether what is grouped by a table's key may select its other columns, however the key is known: without asking for a declared one.</summary>
    public bool GroupsByKey { get; init; }

    /// <summary>Whether a table may have a foreign key to one that is created later, and none can be added to a table.</summary>
    public bool HasForeignKeysAhead { get; init; }

    /// <summary>Whether a change of the schema is part of a transaction and undone with it; else it commits the transaction it comes in.</summary>
    public bool HasTransactionalDdl { get; init; } = true;

    /// <summary>Whether the type of a key alone says that the database numbers it, so that nothing else needs to be compared.</summary>
    public bool NumbersByType { get; init; }

    /// <summary>Why no transaction can have an isolation level, and what to do instead; null where it can.</summary>
    public Func<IsolationLevel, string?> RefusedIsolation { get; init; } = static level => level == IsolationLevel.Chaos ? NoChaos : null;

    /// <summary>Why no database has that level.</summary>
    public const string NoChaos = "no database Oxen knows lets writes overwrite each other. ReadUncommitted is the weakest there is.";

    /// <summary>Whether tables and columns have comments.</summary>
    public bool HasComments { get; init; } = true;

    /// <summary>Whether a column that is computed when it is read can become a plain one with the values it had; stored ones can everywhere.</summary>
    public bool KeepsVirtualValues { get; init; }

    /// <summary>Whether an index can be of some rows alone.</summary>
    public bool HasPartialIndexes { get; init; } = true;

    /// <summary>Whether an index is kept in other ways than the ordinary tree.</summary>
    public bool HasIndexMethods { get; init; }

    /// <summary>Whether an index can be renamed; else it is made anew.</summary>
    public bool RenamesIndexes { get; init; } = true;

    /// <summary>
    /// Whether a foreign key holds on to what it is made of: an index over its columns must be there, and its columns and
    /// those it refers to can't change their type.
    /// </summary>
    public bool HoldsColumnsOfForeignKeys { get; init; }

    /// <summary>Whether commands that the driver sends together, as a <c>DbBatch</c>, are done as a whole, and it tells how many rows each affected; else it is only asked together.</summary>
    public bool WritesBatches { get; init; }

    /// <summary>When Oxen has the database prepare a command; null where the driver does by itself, or that is no gain.</summary>
    public PreparingRules? Preparing { get; init; }

    /// <summary>
    /// Whether an error says that the database refused a command, which the driver had prepared by itself, because its tables
    /// have changed, and did nothing: sent again, the driver has it prepared anew. Null where that doesn't happen.
    /// </summary>
    public Func<DbException, bool>? IsOutdated { get; init; }

    /// <summary>Whether a command that runs stops when the token of the driver's method is cancelled; else Oxen stops it by the driver's <c>Cancel</c>.</summary>
    public bool StopsByToken { get; init; } = true;

    /// <summary>Whether a parameter of bytes may be a stream that can seek, of which the driver sends piece by piece.</summary>
    public bool SendsStreams { get; init; }

    /// <summary>How the driver is told to give the values of a row as they come in, instead of reading the row first.</summary>
    public CommandBehavior LargeValues { get; init; } = CommandBehavior.SequentialAccess;

    /// <summary>How the driver is told that the columns of rows are read in their order, so that it makes a value when that is asked for; default where that is no gain.</summary>
    public CommandBehavior InOrder { get; init; }

    /// <summary>Whether a column is found in a list that is sent, as in <c>= ANY (@keys)</c>, in less time than by a join with the list's rows.</summary>
    public bool FindsByLists { get; init; }

    /// <summary>Whether only one transaction at a time can write, so that each other that begins to waits for its end.</summary>
    public bool HasOneWriter { get; init; }

    /// <summary>Whether the driver's asynchronous methods block, so that Oxen reads synchronously inside its own.</summary>
    public bool IsSynchronous { get; init; }
}
