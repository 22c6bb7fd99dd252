namespace Oxen;

/// <content>The schema.</content>
public abstract partial class OxenDb
{
    /// <summary>The database's schema: creates what the model has and the database lacks.</summary>
    public DatabaseSchema Schema => new(Session, Model);
}
