namespace Oxen;

/// <summary>How the collections inside of a query's rows are read. What comes back is the same.</summary>
public enum QuerySplittingBehavior
{
    /// <summary>By a command more for each kind of them, which is sent the keys of the rows that were read. The default.</summary>
    SplitQuery,

    /// <summary>
    /// By the query's own command: one round trip, and one state of the database. Its rows are those of all parts together,
    /// never a product of several collections. A query that can't be read so is split: one over SQL the application wrote or
    /// over a named query, one in random order, or one whose rows are told apart by a document only.
    /// </summary>
    SingleQuery,
}
