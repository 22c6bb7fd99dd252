using Microsoft.Data.Sqlite;
using Oxen.Sqlite;

namespace Oxen;

/// <summary>Lets <see cref="OxenOptions"/> work with SQLite.</summary>
public static class SqliteOxenOptions
{
    /// <summary>
    /// Works with a SQLite database. <c>Data Source=blog.db</c> names a file, which is created if it doesn't exist;
    /// <c>Data Source=:memory:</c> a database in memory that lives until the options are disposed.
    /// </summary>
    /// <param name="options">The options.</param>
    /// <param name="connectionString">
    /// A connection string of Microsoft.Data.Sqlite. Oxen keeps the connections open itself, so its <c>Pooling</c> is always
    /// off; <c>Foreign Keys</c> is on unless the text says otherwise.
    /// </param>
    /// <param name="setUp">
    /// Called with each connection once it is open, before it is used: for pragmas, extensions and functions of your own.
    /// </param>
    /// <returns>The same options.</returns>
    public static OxenOptions UseSqlite(this OxenOptions options, string connectionString, Action<SqliteConnection>? setUp = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(connectionString);
        return options.UseDialect(new SqliteDialect(new SqliteTarget(connectionString, setUp)));
    }
}
