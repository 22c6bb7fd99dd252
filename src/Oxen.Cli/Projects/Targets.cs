namespace Oxen.Cli;

/// <summary>An open database, or rather one that can be opened: what a command works on.</summary>
/// <param name="Db">The context; of the user, or one without classes.</param>
/// <param name="IsContext">Whether it is the user's.</param>
internal sealed record Target(OxenDb Db, bool IsContext) : IAsyncDisposable
{
    /// <summary>The database's name for people, such as <c>PostgreSQL</c>.</summary>
    public string DatabaseName => Db.Session.Engine.Dialect.Name;

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync() => Db.Session.Engine.DisposeAsync();
}

/// <summary>How commands come to their database.</summary>
internal static class Targets
{
    /// <summary>The database that is named, or else that of the project's context.</summary>
    public static Target OfDatabase(Settings settings) =>
        settings.HasDatabase ? Of(settings.Database!, settings.Connection!) : OfContext(settings);

    /// <summary>The project's context.</summary>
    public static Target OfContext(Settings settings) =>
        new(ContextTypes.Make(ContextTypes.Find(settings.Assembly!, settings.Context), settings, settings.Assembly!), IsContext: true);

    /// <summary>The project's context to be looked at: one whose database isn't there yet is empty, and isn't made.</summary>
    public static Target ToLookAt(Settings settings) =>
        settings is { HasDatabase: true, Database: { Nowhere: { } nowhere } database } && database.IsMissing(settings.Connection!) is not null
            ? new(ContextTypes.Make(ContextTypes.Find(settings.Assembly!, settings.Context), settings, settings.Assembly!, nowhere), IsContext: true)
            : OfContext(settings);

    /// <summary>A database without classes.</summary>
    public static Target Of(Database database, string connection) => new(new AnyDatabase(Options(database, connection, context: null)), IsContext: false);

    /// <summary>Options for a database, and for a context where there is one.</summary>
    /// <exception cref="ToolException">Its driver isn't there, or can't read the connection string.</exception>
    public static OxenOptions Options(Database database, string connection, Type? context)
    {
        if (database.LacksDriver() is { } reason)
        {
            throw new ToolException(ToolErrors.Driver, reason);
        }

        try
        {
            return database.Use(new OxenOptions(), connection, context);
        }
        catch (ArgumentException exception)
        {
            throw new ToolException(ToolErrors.Configuration, $"The connection string isn't one for {database.Name}: {exception.Message}", exception);
        }
    }

    /// <summary>Refuses a database that isn't there, where opening it would make an empty one.</summary>
    public static void CheckExists(Settings settings)
    {
        if (settings.HasDatabase)
        {
            CheckExists(settings.Database!, settings.Connection!);
        }
    }

    /// <inheritdoc cref="CheckExists(Settings)"/>
    public static void CheckExists(Database database, string connection)
    {
        if (database.IsMissing(connection) is { } reason)
        {
            throw new ToolException(ToolErrors.Configuration, $"{reason} Look at the path; 'oxen sync' makes the database of a project.");
        }
    }

    private sealed class AnyDatabase(OxenOptions options) : OxenDb(options);
}
