namespace Oxen;

/// <summary>What becomes of a row when the key its foreign key refers to changes.</summary>
public enum UpdateBehavior
{
    /// <summary>The change is refused by the database (<c>NO ACTION</c>).</summary>
    Restrict,

    /// <summary>The foreign key changes too.</summary>
    Cascade,

    /// <summary>The foreign key is set to NULL.</summary>
    SetNull,
}
