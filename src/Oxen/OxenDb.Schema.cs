namespace Oxen;

/// <content>The schema.</content>
public abstract partial class OxenDb
{
    /// <summary>The database's schema: made what the model asks for, or planned.</summary>
    public DatabaseSchema Schema => new(Session, Model);
}
