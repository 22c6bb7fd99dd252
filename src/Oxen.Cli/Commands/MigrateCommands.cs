using System.CommandLine;

namespace Oxen.Cli.Commands;

/// <summary>The commands of <c>oxen migrate</c>.</summary>
internal static class MigrateCommands
{
    /// <summary>All of them under one.</summary>
    public static Command All() => new("migrate", "Brings the database from version to version by files one can read, review and undo.")
    {
        new MigrateAddCommand(), Up(), Down(), To(), Redo(), new MigrateStatusCommand(), new MigrateScriptCommand(), new MigrateVerifyCommand(), new MigrateLintCommand(), Baseline(), Resolve(),
    };

    private static MigrateRunCommand Up() => new(
        "up",
        "Applies what isn't applied yet, then the seeds. Finishes a migration that is half applied first.",
        [],
        static (migrator, _, cancellationToken) => migrator.UpAsync(cancellationToken),
        undoes: false,
        done: null,
        ("oxen migrate up", "all that waits"),
        ("oxen migrate up --dry-run", "the SQL that would be sent"));

    private static MigrateRunCommand Down()
    {
        var count = Count("How many migrations to undo, the newest first.");
        return new MigrateRunCommand(
            "down",
            "Undoes the newest migrations by their down parts. What only they made is gone with its rows, so that needs --allow-data-loss.",
            [count],
            (migrator, invocation, cancellationToken) => migrator.DownAsync(invocation.Value(count), cancellationToken),
            undoes: true,
            done: null,
            ("oxen migrate down", "the newest one"),
            ("oxen migrate down 3 --dry-run", "what undoing three would send"));
    }

    private static MigrateRunCommand To()
    {
        var version = new Argument<string>("migration") { Description = "Its version, its name or both; 0 undoes all." };
        return new MigrateRunCommand(
            "to",
            "Applies what isn't applied up to a migration, and undoes what is newer.",
            [version],
            (migrator, invocation, cancellationToken) => migrator.ToAsync(invocation.Value(version)!, cancellationToken),
            undoes: true,
            done: null,
            ("oxen migrate to 20260101120000", "forward or back to one"));
    }

    private static MigrateRunCommand Redo()
    {
        var count = Count("How many migrations to undo and apply again, the newest first.");
        return new MigrateRunCommand(
            "redo",
            "Undoes the newest migrations and applies them again: for one that is still being written. What loses data needs --allow-data-loss.",
            [count],
            (migrator, invocation, cancellationToken) => migrator.RedoAsync(invocation.Value(count), cancellationToken),
            undoes: true,
            done: null,
            ("oxen migrate redo", "the newest one, as its file is now"));
    }

    private static MigrateRunCommand Baseline()
    {
        var version = new Argument<string?>("migration") { Description = "The last one to record; all otherwise.", Arity = ArgumentArity.ZeroOrOne };
        return new MigrateRunCommand(
            "baseline",
            "Records migrations without running them, for a database that has what they make already.",
            [version],
            (migrator, invocation, cancellationToken) => migrator.BaselineAsync(invocation.Value(version), cancellationToken),
            undoes: false,
            done: "recorded",
            ("oxen migrate baseline", "an existing database is where the migrations lead"));
    }

    private static MigrateRunCommand Resolve()
    {
        var version = new Argument<string>("migration") { Description = "Its version, its name or both." };
        var resolution = new Argument<MigrationResolution>("state") { Description = "What is in the database now: all of it (Applied), nothing of it (Reverted), or the statement at which it stopped too (StatementDone)." };
        return new MigrateRunCommand(
            "resolve",
            "Settles a migration that is half done, after the database was set right by hand (MySQL, MariaDB).",
            [version, resolution],
            (migrator, invocation, cancellationToken) => migrator.ResolveAsync(invocation.Value(version)!, invocation.Value(resolution), cancellationToken),
            undoes: false,
            done: "settled",
            ("oxen migrate resolve 20260101120000 Applied", "all of it is there now"));
    }

    private static Argument<int> Count(string description)
    {
        var count = new Argument<int>("count") { Description = description, DefaultValueFactory = static _ => 1 };
        count.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("The count must be 1 or more.");
            }
        });
        return count;
    }
}
