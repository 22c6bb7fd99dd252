using System.Data.Common;
using Npgsql;

namespace Oxen.PostgreSql;

/// <summary>The database the options name.</summary>
/// <param name="Source">The driver's pool.</param>
/// <param name="IsOwn">Whether it is Oxen's, to close with the options.</param>
internal sealed record PostgreSqlTarget(NpgsqlDataSource Source, bool IsOwn)
{
    // As many as a connection keeps of Oxen's own commands.
    private const int PreparedCommands = 256;

    /// <summary>The database of a connection string.</summary>
    public static PostgreSqlTarget Of(string connectionString)
    {
        var builder = Read(connectionString);
        if (builder.MaxAutoPrepare == 0)
        {
            builder.MaxAutoPrepare = PreparedCommands;
            builder.AutoPrepareMinUsages = 2;
        }

        // The driver would reset the session at every rent, which costs more than a row by its key: Oxen does where it must.
        var isResetByOxen = !Says(connectionString, "No Reset On Close");
        builder.NoResetOnClose |= isResetByOxen;

        // What SQL makes of a time without a zone, as one of a wall clock, is then as C# does.
        builder.Timezone ??= "UTC";
        // An error of a batch tells of which command it is.
        builder.IncludeFailedBatchedCommand = true;
        return new PostgreSqlTarget(NpgsqlDataSource.Create(builder), IsOwn: true) { IsResetByOxen = isResetByOxen };
    }

    /// <summary>Whether what a session may hold of the application's is cleared by Oxen, not by the driver.</summary>
    public bool IsResetByOxen { get; private init; }

    /// <summary>Where it is, for traces.</summary>
    public DatabaseAddress Address =>
        new NpgsqlConnectionStringBuilder(Source.ConnectionString) is var settings ? new DatabaseAddress(settings.Host, settings.Port, settings.Database ?? settings.Username) : DatabaseAddress.Unknown;

    // The driver's own message may quote a part of the text, and a password with it.
    private static NpgsqlConnectionStringBuilder Read(string connectionString)
    {
        const string Example = "\"Host=localhost;Username=blog;Password=…;Database=blog\"";
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            throw new ArgumentException($"The connection string is empty. Name a server and a database, as in {Example}.", nameof(connectionString));
        }

        try
        {
            var builder = new NpgsqlConnectionStringBuilder(connectionString);
            return builder.Host is { Length: > 0 } ? builder : throw new ArgumentException($"The connection string names no server. Add its Host, as in {Example}.", nameof(connectionString));
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or KeyNotFoundException or NotSupportedException || exception is ArgumentException { ParamName: not nameof(connectionString) })
        {
            throw new ArgumentException($"The connection string can't be read{Unknown(connectionString)}. It is one of Npgsql, as in {Example}.", nameof(connectionString));
        }
    }

    // The driver's own builder contains every key it knows; written in another way it has no spaces.
    private static bool Says(string connectionString, string key) => new DbConnectionStringBuilder { ConnectionString = connectionString }.Keys.Cast<string>()
        .Any(one => string.Equals(one.Replace(" ", "", StringComparison.Ordinal), key.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));

    private static string Unknown(string connectionString)
    {
        try
        {
            var known = new NpgsqlConnectionStringBuilder();
            var unknown = new DbConnectionStringBuilder { ConnectionString = connectionString }.Keys.Cast<string>().Where(key => !known.ContainsKey(key)).ToList();
            return unknown.Count > 0 ? $": it has no setting '{string.Join("', '", unknown)}'" : ": a setting has a value it can't have";
        }
        catch (ArgumentException)
        {
            return ": it isn't of the form \"name=value;name=value\"";
        }
    }
}
