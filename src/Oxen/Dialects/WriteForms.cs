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

    /// <summary>How an insert is told what to do when the row exists.</summary>
    public UpsertForm Upsert { get; init; } = UpsertForm.OnConflict;
}

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
