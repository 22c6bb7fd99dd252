namespace Oxen;

/// <summary>What has become of a migration.</summary>
public enum MigrationState
{
    /// <summary>It wasn't applied.</summary>
    Pending,

    /// <summary>It was applied.</summary>
    Applied,

    /// <summary>The database had what it makes already; it was recorded, not run.</summary>
    Baseline,

    /// <summary>It was being applied, without a transaction, and stopped between two statements or in one.</summary>
    HalfApplied,

    /// <summary>It was being undone, without a transaction, and stopped between two statements or in one.</summary>
    HalfReverted,
}

/// <summary>What kind of thing a migration is.</summary>
public enum MigrationKind
{
    /// <summary>A file of SQL.</summary>
    Sql,

    /// <summary>A class.</summary>
    Code,

    /// <summary>A file of rows, <c>name.seed.sql</c>, that is run after the migrations whenever it is new or changed.</summary>
    Seed,

    /// <summary>A row of the history whose file or class is gone.</summary>
    Missing,
}

/// <summary>Which way a migration is run.</summary>
public enum MigrationDirection
{
    /// <summary>It is applied.</summary>
    Up,

    /// <summary>It is undone.</summary>
    Down,
}

/// <summary>How a migration that is half done is settled by hand.</summary>
public enum MigrationResolution
{
    /// <summary>All of it is in the database now.</summary>
    Applied,

    /// <summary>None of it is in the database any more.</summary>
    Reverted,

    /// <summary>The statement at which it stopped was carried out; it goes on with the next.</summary>
    StatementDone,
}
