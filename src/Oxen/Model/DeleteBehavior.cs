namespace Oxen;

/// <summary>What becomes of a row when the row its foreign key refers to is deleted.</summary>
public enum DeleteBehavior
{
    /// <summary>The delete is refused by the database (<c>NO ACTION</c>), where a table can have the foreign key.</summary>
    Restrict,

    /// <summary>The row is deleted too.</summary>
    Cascade,

    /// <summary>The foreign key is set to NULL.</summary>
    SetNull,

    /// <summary>
    /// The row is deleted too, by Oxen: <c>DeleteAsync</c> does it before, in the same transaction, by a command for each
    /// relation. The database refuses any other delete. For keys of several classes, which no database watches over, and where
    /// the database can't cascade.
    /// </summary>
    ClientCascade,

    /// <summary>The foreign key is set to NULL by Oxen: <c>DeleteAsync</c> does it before, in the same transaction. The database refuses any other delete.</summary>
    ClientSetNull,
}
