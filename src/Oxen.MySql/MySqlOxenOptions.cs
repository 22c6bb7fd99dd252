using System.Data.Common;
using Oxen.MySql;

namespace Oxen;

/// <summary>Lets <see cref="OxenOptions"/> work with MySQL 8 and later, and with MariaDB 10.6 and later.</summary>
public static class MySqlOxenOptions
{
    /// <summary>
    /// Works with the database a connection string names, through the driver the application references: the package
    /// MySqlConnector, or else MySql.Data.
    /// <example><code>
    /// var options = new OxenOptions().UseMySql("Server=localhost;Database=blog;User ID=blog;Password=…");
    /// </code></example>
    /// </summary>
    /// <param name="options">The options.</param>
    /// <param name="connectionString">
    /// A connection string of the driver. Oxen keeps the connections open itself, as many as <c>Max Pool Size</c> says (100),
    /// so the driver's <c>Pooling</c> is always off.
    /// </param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The application references neither driver.</exception>
    /// <exception cref="ArgumentException">The driver can't read the connection string.</exception>
    public static OxenOptions UseMySql(this OxenOptions options, string connectionString) =>
        UseMySql(options, MySqlDriver.Find(), connectionString);

    /// <summary>
    /// Works with the database that <paramref name="dataSource"/> opens connections to. The application disposes it, after the
    /// options.
    /// </summary>
    /// <param name="options">The options.</param>
    /// <param name="dataSource">A data source of any driver. It must count the rows a command finds as affected, not those it changes.</param>
    /// <returns>The same options.</returns>
    public static OxenOptions UseMySql(this OxenOptions options, DbDataSource dataSource)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(dataSource);
        return options.UseDialect(new MySqlDialect(new MySqlTarget(dataSource)));
    }

    /// <summary>Works with the database a connection string names, through a driver the application chooses.</summary>
    /// <param name="options">The options.</param>
    /// <param name="driver">The driver, such as <c>MySqlConnectorFactory.Instance</c>.</param>
    /// <param name="connectionString">A connection string of the driver.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException">The driver can't read the connection string.</exception>
    public static OxenOptions UseMySql(this OxenOptions options, DbProviderFactory driver, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(driver);
        ArgumentNullException.ThrowIfNull(connectionString);
        return options.UseDialect(new MySqlDialect(new MySqlTarget(driver, connectionString)));
    }
}
