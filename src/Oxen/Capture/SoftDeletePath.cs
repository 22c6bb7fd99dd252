namespace Oxen;

/// <summary>Says which rows of a command that marks rows as deleted are meant: those a query picks, or those that belong to them.</summary>
/// <param name="Keys">The foreign keys that lead from the query's rows to those that are meant; none for the query's own.</param>
/// <param name="Restores">Whether the mark is taken away instead.</param>
internal sealed record SoftDeletePath(NodeList<ForeignKeyModel> Keys, bool Restores) : QueryNote
{
    /// <summary>The class whose table is written, of several that hold the rows; null where one does.</summary>
    public EntityModel? Table { get; init; }
}
