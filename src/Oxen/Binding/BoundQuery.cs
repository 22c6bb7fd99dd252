namespace Oxen;

/// <summary>A query bound to the model: the select, and what each of its rows becomes.</summary>
internal sealed record BoundQuery(SqlSelect Select, Shape Shape)
{
    /// <summary>What the rows become together.</summary>
    public ResultKind Result { get; init; }

    /// <summary>Whether an absent row stands for no rows, as <c>DefaultIfEmpty</c> says.</summary>
    public bool IsOptional { get; init; }

    /// <summary>How many keys of the order belong to the latest sort, which <c>ThenBy</c> goes on with; the rest are earlier ones.</summary>
    public int SortKeys { get; init; }

    /// <summary>The update or delete the query ends in; null for a query that reads.</summary>
    public SqlQuery? Write { get; init; }

    /// <summary>The entity whose rows <see cref="Write"/> gives, as it leaves or finds them; null where it gives none.</summary>
    public EntityModel? Returns { get; init; }

    /// <summary>The common table expressions that the whole command may read.</summary>
    public NodeList<SqlCte> Ctes { get; init; }

    /// <summary>What is sent: the write, or the select.</summary>
    public SqlQuery Command => Ctes.Count == 0 ? Write ?? Select : new SqlWith(Ctes, Write ?? Select);

    /// <summary>How rows are read when SQL the application wrote is the whole command; null for any other query.</summary>
    public RawRow? RawRow { get; init; }

    /// <summary>The queries it consists of, where it is one command with its collections; empty for any other.</summary>
    public NodeList<SinglePart> Parts { get; init; }

    /// <summary>What a row of the first of its <see cref="Parts"/> becomes; null where there are none.</summary>
    public Shape? Whole { get; init; }

    /// <summary>What is said about the command.</summary>
    public CommandNotes Notes { get; init; }

    /// <summary>Whether a condition picks rows, so that a write means these.</summary>
    public bool IsFiltered { get; init; }

    /// <summary>Whether it was said that a write means every row.</summary>
    public bool MeansAllRows { get; init; }

    /// <summary>The values an update gives, before it is complete.</summary>
    public NodeList<SqlAssignment> Assignments { get; init; }

    /// <summary>The value that stands for no row, for <c>FirstOrDefault(value)</c>, <c>DefaultIfEmpty(value)</c> and their like; null for the type's default.</summary>
    public SqlExpression? Default { get; init; }
}

/// <summary>What the rows of a query become together.</summary>
internal enum ResultKind
{
    /// <summary>A sequence.</summary>
    Sequence,

    /// <summary>The one value of the one row there always is.</summary>
    Scalar,

    /// <summary>The first row; none is an error.</summary>
    First,

    /// <summary>The first row, or a default.</summary>
    FirstOrDefault,

    /// <summary>The row at an index; none there is an error.</summary>
    ElementAt,

    /// <summary>The only row; none or several is an error.</summary>
    Single,

    /// <summary>The only row, or a default; several is an error.</summary>
    SingleOrDefault,
}
