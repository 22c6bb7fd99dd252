namespace Oxen;

/// <summary>What becomes of a row when the row its foreign key refers to is deleted.</summary>
public enum DeleteBehavior
{
    /// <summary>The delete is refused by the database (<c>NO ACTION</c>).</summary>
    Restrict,

    /// <summary>The row is deleted too.</summary>
    Cascade,

    /// <summary>The foreign key is set to NULL.</summary>
    SetNull,
}
