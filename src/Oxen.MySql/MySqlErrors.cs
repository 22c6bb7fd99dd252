using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Oxen.MySql;

/// <summary>What the server's error numbers and messages mean.</summary>
internal static partial class MySqlErrors
{
    // Duplicate entry 'x' for key 'users.ix_users_email', without the table on MariaDB.
    [GeneratedRegex(@"for key '(?:[^']*\.)?([^'.]+)'$")]
    private static partial Regex Key { get; }

    // (`blog`.`posts`, CONSTRAINT `fk` FOREIGN KEY (`user_id`, `b`) REFERENCES `users` …
    [GeneratedRegex(@"`[^`]*`\.`(?<table>[^`]*)`, CONSTRAINT `(?<name>[^`]*)` FOREIGN KEY \((?<columns>[^)]*)\)")]
    private static partial Regex ForeignKey { get; }

    [GeneratedRegex(@"(?:Column|Field) '([^']*)'")]
    private static partial Regex Column { get; }

    [GeneratedRegex(@"CONSTRAINT `([^`]*)`|constraint '([^']*)'", RegexOptions.IgnoreCase)]
    private static partial Regex Check { get; }

    /// <summary>What the exception means; null when nothing special.</summary>
    public static DatabaseError? Classify(DbException exception) => MySqlDriver.Number(exception) switch
    {
        1062 or 1169 or 1586 => new(DatabaseErrorKind.UniqueViolation) { Constraint = First(Key, exception) },
        1216 or 1217 or 1451 or 1452 => OfForeignKey(exception),
        1048 or 1364 => new(DatabaseErrorKind.NotNullViolation) { Columns = First(Column, exception) is { } column ? [column] : [] },
        3819 or 4025 => new(DatabaseErrorKind.CheckViolation) { Constraint = First(Check, exception) },
        1051 or 1109 or 1146 => new(DatabaseErrorKind.UnknownTable),
        1054 => new(DatabaseErrorKind.UnknownColumn),
        1205 or 1206 or 3572 => new(DatabaseErrorKind.Busy) { IsTransient = true },
        1020 or 1213 or 1614 => new(DatabaseErrorKind.Conflict) { IsTransient = true },
        1290 or 1792 or 1836 => new(DatabaseErrorKind.ReadOnly),
        1317 => new(DatabaseErrorKind.Cancelled),
        1053 or 1077 or 1152 or 1158 or 1159 or 1160 or 1161 or 1927 or 2006 or 2013 or 2055 or 4031 => new(DatabaseErrorKind.Lost) { IsTransient = true },
        1040 or 1042 or 1043 or 1203 or 1226 or 2002 or 2003 => new(DatabaseErrorKind.Other) { IsTransient = true },
        0 when Has<TimeoutException>(exception) => new(DatabaseErrorKind.Late) { IsTransient = true },
        1969 or 3024 => new(DatabaseErrorKind.Late) { IsTransient = true },
        0 when Has<IOException>(exception) || Has<SocketException>(exception) => new(DatabaseErrorKind.Lost) { IsTransient = true },
        _ => null,
    };

    /// <summary>
    /// Whether the server has as many prepared commands as it may, this one has too many parameters, or it is none that it
    /// prepares: by its grammar a frame of a window, say, takes a number and no parameter.
    /// </summary>
    public static bool CantPrepare(DbException exception) => MySqlDriver.Number(exception) is 1461 or 1390 or 1295 or 1064;

    /// <summary>Whether the server doesn't know a prepared command any more, or gave up preparing it again after its tables changed.</summary>
    public static bool HasForgotten(DbException exception) => MySqlDriver.Number(exception) is 1243 or 1615;

    /// <summary>Whether the server quotes the value at fault. See https://mariadb.com/kb/en/mariadb-error-code-reference/.</summary>
    public static bool ShowsValues(DbException exception) => MySqlDriver.Number(exception) is 1062 or 1210 or 1292 or 1366 or 1367 or 1411 or 1441 or 1525 or 1586 or 1690 or 1903 or 3140 or 3141 or 3156;

    /// <summary>What the server says went wrong; where it would quote a value, the number of the error.</summary>
    public static string Describe(DbException exception) => ShowsValues(exception)
        ? string.Create(CultureInfo.InvariantCulture, $"a value doesn't fit its column or its use ({MySqlDriver.Number(exception)}). The inner exception tells more, unless the command is about [Sensitive] columns")
        : exception.Message;

    /// <summary>The error of a database that can't be reached. Names its place and nothing else of the connection string.</summary>
    public static DatabaseException NotOpened(DbException exception, DatabaseAddress address)
    {
        var number = MySqlDriver.Number(exception);
        var why = number switch
        {
            1044 or 1045 or 1698 or 3118 => "the server refused the login. Check the user, the password and the user's rights.",
            1049 => "the server has no such database. Create it (CREATE DATABASE), or correct the name.",
            1040 or 1203 or 1226 => "too many connections are open. Lower Max Pool Size, or raise the server's max_connections.",
            _ => "the server can't be reached. Check its address and that it runs.",
        };
        var isTransient = number is not (1044 or 1045 or 1049 or 1698 or 3118);
        var place = address.Server is null ? "" : $" '{address.Database}' on {address.Server}{(address.Port is { } port ? $":{port}" : "")}";
        return new DatabaseException($"The database{place} can't be opened: {why} ({exception.Message})", null, isTransient, exception);
    }

    /// <summary>The error of a command that found every connection in use for as long as it waits.</summary>
    public static DatabaseException NoneFree(MySqlTarget target) => new(
        string.Create(CultureInfo.InvariantCulture, $"All {target.MaxConnections} connections were in use for {target.Patience.TotalSeconds} seconds. Check that each transaction, stream and lent connection is disposed; ")
        + "else raise \"Max Pool Size\", or \"Connection Timeout\", in the connection string.",
        null,
        isTransient: true,
        null);

    // Why the driver failed without the server.
    private static bool Has<TCause>(DbException exception)
        where TCause : Exception
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is TCause)
            {
                return true;
            }
        }

        return false;
    }

    private static DatabaseError OfForeignKey(DbException exception)
    {
        var match = ForeignKey.Match(exception.Message);
        return match.Success
            ? new(DatabaseErrorKind.ForeignKeyViolation)
            {
                Table = match.Groups["table"].Value,
                Constraint = match.Groups["name"].Value,
                Columns = [.. match.Groups["columns"].Value.Split(", ").Select(name => name.Trim('`'))],
            }
            : new(DatabaseErrorKind.ForeignKeyViolation);
    }

    private static string? First(Regex pattern, DbException exception) =>
        pattern.Match(exception.Message) is { Success: true } match ? match.Groups.Values.Skip(1).First(group => group.Success).Value : null;
}
