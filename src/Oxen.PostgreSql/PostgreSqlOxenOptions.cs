using System.Data.Common;
using Npgsql;
using Oxen.PostgreSql;

namespace Oxen;

/// <summary>Lets <see cref="OxenOptions"/> work with PostgreSQL.</summary>
public static class PostgreSqlOxenOptions
{
    /// <summary>
    /// Works with a PostgreSQL database, version 15 or later. Oxen makes the pool of connections, and closes it when the
    /// options are disposed. Commands that repeat are prepared by the driver unless the text sets <c>Max Auto Prepare</c>.
    /// <example><code>
    /// await using var options = new OxenOptions().UsePostgreSql("Host=localhost;Username=blog;Password=secret;Database=blog");
    /// </code></example>
    /// </summary>
    /// <param name="options">The options.</param>
    /// <param name="connectionString">A connection string of Npgsql.</param>
    /// <param name="configure">Says which types, extensions and sequences of PostgreSQL the model works with.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException">The text isn't a connection string of Npgsql.</exception>
    public static OxenOptions UsePostgreSql(this OxenOptions options, string connectionString, Action<PostgreSqlOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(connectionString);
        return options.UseDialect(new PostgreSqlDialect(PostgreSqlTarget.Of(connectionString), Configured(configure)));
    }

    /// <summary>
    /// Works with a PostgreSQL database whose pool the application has made, such as one with passwords that change or with
    /// types of its own. Its connections are used as they are set up; it isn't disposed with the options.
    /// </summary>
    /// <param name="options">The options.</param>
    /// <param name="dataSource">A data source of Npgsql.</param>
    /// <param name="configure">Says which types, extensions and sequences of PostgreSQL the model works with.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException">The data source is another driver's.</exception>
    public static OxenOptions UsePostgreSql(this OxenOptions options, DbDataSource dataSource, Action<PostgreSqlOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(dataSource);
        return dataSource is NpgsqlDataSource source
            ? options.UseDialect(new PostgreSqlDialect(new PostgreSqlTarget(source, IsOwn: false), Configured(configure)))
            : throw new ArgumentException($"A '{dataSource.GetType().Name}' isn't a data source of Npgsql. Make one with NpgsqlDataSource.Create or NpgsqlDataSourceBuilder.", nameof(dataSource));
    }

    private static PostgreSqlOptions Configured(Action<PostgreSqlOptions>? configure)
    {
        var options = new PostgreSqlOptions();
        configure?.Invoke(options);
        return options;
    }
}
