namespace Oxen;

/// <summary>What is done with a row.</summary>
public enum WriteOperation
{
    /// <summary>It is inserted.</summary>
    Insert,

    /// <summary>It is updated.</summary>
    Update,

    /// <summary>It is inserted, or updated if there is one with its key: the application makes the key, so only the database knows.</summary>
    Save,

    /// <summary>It is deleted, or marked as deleted.</summary>
    Delete,
}
