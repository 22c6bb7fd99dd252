namespace Oxen;

/// <summary>Names a migration that is a class.</summary>
/// <param name="id">When it was written and what it does: <c>20260101120000_add_users</c>, as files are named.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MigrationAttribute(string id) : Attribute
{
    /// <summary>When it was written and what it does.</summary>
    public string Id { get; } = id;

    /// <summary>Whether it runs in a transaction where the database can undo changes of the schema; true unless said otherwise.</summary>
    public bool UsesTransaction { get; set; } = true;
}
