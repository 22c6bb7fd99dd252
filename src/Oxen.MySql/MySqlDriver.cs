using System.Collections.Concurrent;
using System.Data.Common;
using System.Linq.Expressions;

namespace Oxen.MySql;

/// <summary>
/// What is asked of a driver that ADO.NET has no name for. No driver is known when this is built: what differs is found on the
/// types of its objects, once for each.
/// </summary>
internal static class MySqlDriver
{
    private static readonly ConcurrentDictionary<(Type, string), Func<object, long>?> Accessors = new();

    /// <summary>The driver the application references: MySqlConnector, or else Oracle's.</summary>
    /// <exception cref="InvalidOperationException">It references neither.</exception>
    public static DbProviderFactory Find()
    {
        // Names in full, so that a trimmer sees what is used.
        var type = Type.GetType("MySqlConnector.MySqlConnectorFactory, MySqlConnector", throwOnError: false)
            ?? Type.GetType("MySql.Data.MySqlClient.MySqlClientFactory, MySql.Data", throwOnError: false);
        return (DbProviderFactory?)type?.GetField("Instance")?.GetValue(null) ?? throw new InvalidOperationException(
            "The application has no driver for MySQL. Add the package MySqlConnector (or MySql.Data) to its project, or pass a driver's "
            + "DbDataSource or DbProviderFactory to UseMySql.");
    }

    /// <summary>The server's number of an error, such as 1062; 0 where the driver failed without the server.</summary>
    public static int Number(DbException exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException && Read(cause, "Number") is { } number and not 0)
            {
                return (int)number;
            }
        }

        return 0;
    }

    /// <summary>The number the database gave the row a command has just inserted.</summary>
    public static long InsertedId(DbCommand command) => Read(command, "LastInsertedId")
        ?? throw new NotSupportedException($"The driver's {command.GetType().Name} doesn't tell LastInsertedId.");

    private static long? Read(object owner, string member) => Accessors.GetOrAdd((owner.GetType(), member), static key =>
    {
        if (key.Item1.GetProperty(key.Item2) is not { } property)
        {
            return null;
        }

        var instance = Expression.Parameter(typeof(object));
        var value = Expression.Convert(Expression.Property(Expression.Convert(instance, key.Item1), property), typeof(long));
        return Expression.Lambda<Func<object, long>>(value, instance).Compile(preferInterpretation: true);
    })?.Invoke(owner);
}
