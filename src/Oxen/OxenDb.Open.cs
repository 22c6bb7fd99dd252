namespace Oxen;

/// <content>Databases nobody has written classes for.</content>
public abstract partial class OxenDb
{
    /// <summary>
    /// Opens a database without a model: its schema is read, its tables are found by name, and their rows are dictionaries
    /// (or <c>dynamic</c>).
    /// <example><code>
    /// var db = await OxenDb.OpenAsync(new OxenOptions().UseSqlite("Data Source=shop.db"));
    /// var album = await db["albums"].InsertAsync(new { title = "Blue", artist_id = 1 });
    /// foreach (dynamic track in await db["albums"].ChildrenAsync(album, "tracks")) Console.WriteLine(track.name);
    /// </code></example>
    /// </summary>
    /// <exception cref="DatabaseException">The database can't be read.</exception>
    public static async Task<DiscoveredDb> OpenAsync(OxenOptions options, CancellationToken cancellationToken = default)
    {
        var db = new DiscoveredDb(options);
        await db.ReloadAsync(cancellationToken).ConfigureAwait(false);
        return db;
    }
}
