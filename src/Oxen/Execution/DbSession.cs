namespace Oxen;

/// <summary>One context's view of the database: where its commands run, and the transaction they run in.</summary>
internal sealed class DbSession(DatabaseEngine engine)
{
    /// <summary>What all contexts over the same options share.</summary>
    public DatabaseEngine Engine { get; } = engine;
}
