namespace Oxen;

/// <content>Several commands at once.</content>
public abstract partial class OxenDb
{
    /// <summary>
    /// Several queries and writes that go to the database together: in one round trip on PostgreSQL, one after the other
    /// elsewhere; of those that write all or none.
    /// <example><code>
    /// var batch = db.Batch();
    /// var users = batch.Add(db.Users.Where(u => u.Age > 18));
    /// batch.Insert(post);
    /// await batch.RunAsync();
    /// List&lt;User&gt; adults = users.Value;
    /// </code></example>
    /// </summary>
    public OxenBatch Batch() => new(this);
}
