using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Oxen.Sqlite;

/// <summary>Stops a running command.</summary>
internal static class SqliteInterrupt
{
    /// <summary>Stops the command; the driver's own <see cref="DbCommand.Cancel"/> does nothing.</summary>
    public static void Stop(DbCommand command)
    {
        if (command.Connection is SqliteConnection { Handle: { IsInvalid: false } handle })
        {
            raw.sqlite3_interrupt(handle);
        }
    }
}
