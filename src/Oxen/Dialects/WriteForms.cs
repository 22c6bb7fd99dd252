using System.Collections.Immutable;
using System.Reflection;

namespace Oxen;

/// <summary>How a database says what writes of single rows need beyond standard SQL, as data.</summary>
internal sealed record WriteForms
{
    /// <summary>What follows the table's name in an insert that writes no column.</summary>
    public string EmptyInsert { get; init; } = " DEFAULT VALUES";

    /// <summary>Whether an insert can return columns; else they are selected by the row's key in the same round trip.</summary>
    public bool ReturnsInserted { get; init; } = true;

    /// <summary>Whether an update can return columns; else they are selected by the row's key in the same round trip.</summary>
    public bool ReturnsUpdated { get; init; } = true;

    /// <summary>Whether a delete can return columns; else they are read before it, with a lock.</summary>
    public bool ReturnsDeleted { get; init; } = true;

    /// <summary>How several rows are inserted by one command; null where a prepared command for each row is as fast.</summary>
    public RowsForm? Rows { get; init; }

    /// <summary>How rows are changed by one command that is joined with their new values; null where a prepared command for each row is as fast.</summary>
    public ChangeForm? Changes { get; init; }

    /// <summary>Whether a query that counts rows can lock them, so that an upsert needs no row of those that are all there.</summary>
    public bool CountsLocked { get; init; }

    /// <summary>What an upsert of many rows returns of each to say whether it was inserted; null where the database can't tell.</summary>
    public string? IsInserted { get; init; }

    /// <summary>How an insert is told what to do when the row exists.</summary>
    public UpsertForm Upsert { get; init; } = UpsertForm.OnConflict;
}

/// <summary>How several rows are inserted by one command.</summary>
/// <param name="Sizes">The numbers of rows a <c>VALUES</c> is written for, the largest first: a text for each is kept, and rows are sent in the largest that fits.</param>
internal sealed record RowsForm(params ImmutableArray<int> Sizes)
{
    /// <summary>What rows of columns are selected from, with <c>{0}</c> for a parameter of each column, so that one text does for any number of rows; null where each value is a parameter.</summary>
    public string? Source { get; init; }

    /// <summary>The source of an update, a delete or a query in the same way, with a position from 1 as its last column; null where rows travel as <see cref="TypeMappings.MapRows"/> says.</summary>
    public string? Table { get; init; }

    /// <summary>How columns of the rows are read in the same round trip; null where the command returns them, in the order in which they were sent.</summary>
    public ReadBackForm? ReadBack { get; init; }

    /// <summary>How all values of a column are one parameter; null where they can't be.</summary>
    public Func<TypeMapping, ColumnForm?> ColumnOf { get; init; } = static _ => null;
}

/// <summary>How the values that many rows have in one column are one parameter.</summary>
/// <param name="Parameter">How it is stored, which is as it is gathered.</param>
/// <param name="Gather">Makes it of rows.</param>
/// <param name="Reader">What makes it of objects: of their property where that is given, whose values are stored as they are; else of what is asked of each.</param>
internal sealed record ColumnForm(TypeMapping Parameter, GatherColumn Gather, Func<PropertyInfo?, Func<object, object?>, ReadColumn> Reader);

/// <summary>Makes one value of those that lie at the same place in many rows.</summary>
/// <exception cref="ValueException">One of them can't be stored.</exception>
internal delegate object GatherColumn(ReadOnlySpan<object?[]> rows, int place);

/// <summary>Makes one value of those that objects hold for a column.</summary>
/// <exception cref="ValueException">One of them can't be stored.</exception>
internal delegate Array ReadColumn(ReadOnlySpan<object> objects);

/// <summary>How rows are found that the same command has just inserted, numbered one after the other in the order in which they were sent.</summary>
/// <param name="Before">What is sent before the insert, so that the numbers of an earlier one aren't taken for its own.</param>
/// <param name="Numbered">Which rows they are: <c>{0}</c> is the column of the numbers, <c>{1}</c> how many rows were sent.</param>
/// <param name="Single">Which row it is, where one was sent.</param>
/// <param name="Apart">From how many rows on these are commands of their own, so that the insert is one statement, which the database can prepare: then that saves more than the round trips cost.</param>
/// <param name="Most">How many rows are sent at most, where these commands are worth more rows than the largest size.</param>
internal sealed record ReadBackForm(string Before, string Numbered, string Single, int Apart, int Most);

/// <summary>
/// How many rows are changed by one command: <c>{0}</c> is the table, <c>{1}</c> what is assigned, <c>{2}</c> the source of
/// the values, <c>{3}</c> which row of it is whose.
/// </summary>
/// <param name="Update">The update.</param>
/// <param name="Delete">The delete.</param>
/// <param name="Returning">
/// The update that gives columns of its rows, in the order in which they were sent, or none where it lacks a row: <c>{4}</c> the
/// columns, <c>{5}</c> the position of a row, <c>{6}</c> names for the columns, <c>{7}</c> which row of the source has whose key,
/// <c>{8}</c> how many rows were sent.
/// </param>
internal sealed record ChangeForm(string Update, string Delete, string Returning);

/// <summary>Ways to say an upsert.</summary>
internal enum UpsertForm
{
    /// <summary><c>ON CONFLICT (key) DO UPDATE SET a = excluded.a</c>.</summary>
    OnConflict,

    /// <summary><c>ON DUPLICATE KEY UPDATE a = VALUES(a)</c>: any unique index decides, so it is said only where there is none but the key.</summary>
    OnDuplicateKey,

    /// <summary><c>VALUES (…) AS new ON DUPLICATE KEY UPDATE a = new.a</c>.</summary>
    OnDuplicateKeyOfRow,
}
