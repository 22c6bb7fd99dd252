using System.CommandLine;

namespace Oxen.Cli.Commands;

/// <summary><c>oxen diff</c>: what a database lacks of the model, or of another database.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private readonly Option<string?> _with = new("--with") { Description = "The connection string of another database of the same kind to compare with, instead of the model.", HelpName = "text" };
    private readonly Option<bool> _check = new("--check") { Description = $"End with {ExitCodes.Found} where there are differences." };

    /// <summary>The command.</summary>
    public DiffCommand()
        : base(
            "diff",
            "Shows the SQL that would make the database what the model says, or what another database is. Changes nothing. Views, triggers and tables the model doesn't know count as differences between two databases only.",
            ("oxen diff", "the database against the model of this project"),
            ("oxen diff --check", $"in a pipeline: ends with {ExitCodes.Found} where they differ"),
            ("oxen diff -d sqlite -c \"Data Source=old.db\" --with \"Data Source=new.db\"", "two databases, without a project"))
    {
        Options.Add(_with);
        Options.Add(_check);
        foreach (var option in CommonOptions.OfContext)
        {
            Options.Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Need NeedOf(Invocation invocation) => invocation.Value(_with) is null ? Need.Context : Need.Database;

    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var operations = invocation.Value(_with) is { } other
            ? await OfDatabasesAsync(invocation, other, cancellationToken).ConfigureAwait(false)
            : await OfModelAsync(invocation, cancellationToken).ConfigureAwait(false);
        return new Answer(operations.Json(), page => operations.Show(page, "There are no differences."))
        {
            ExitCode = invocation.Value(_check) && !operations.IsEmpty ? ExitCodes.Found : ExitCodes.Ok,
        };
    }

    private static async Task<SchemaChanges> OfModelAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var target = Targets.ToLookAt(invocation.Settings);
        await using (target.ConfigureAwait(false))
        {
            var plan = await invocation.WaitAsync("Reading the schema", _ => target.Db.Schema.PlanAsync(cancellationToken: cancellationToken)).ConfigureAwait(false);
            return SchemaChanges.Of(plan, target.Db.Session.Engine.Dialect);
        }
    }

    private static async Task<SchemaChanges> OfDatabasesAsync(Invocation invocation, string other, CancellationToken cancellationToken)
    {
        var settings = invocation.Settings;
        settings.Hide(other);
        if (settings.Database is not { } database)
        {
            throw ToolException.Usage($"To compare two databases, say of which kind they are: --database {Databases.All[0].Name}, or another of {Databases.Names}.");
        }

        var (from, to) = (Targets.OfDatabase(settings), Targets.Of(database, database.Rooted(other, invocation.Shell.Folder)));
        await using (from.ConfigureAwait(false))
        await using (to.ConfigureAwait(false))
        {
            Targets.CheckExists(settings);
            Targets.CheckExists(database, database.Rooted(other, invocation.Shell.Folder));
            var dialect = from.Db.Session.Engine.Dialect;
            var existing = await ReadAsync(from, invocation, cancellationToken).ConfigureAwait(false);
            var wanted = await ReadAsync(to, invocation, cancellationToken).ConfigureAwait(false);
            return SchemaChanges.Of(SchemaDiff.Between(existing, wanted, dialect), dialect);
        }
    }

    private static Task<SchemaModel> ReadAsync(Target target, Invocation invocation, CancellationToken cancellationToken) => invocation.WaitAsync("Reading the schema", async _ =>
    {
        var schema = await target.Db.Schema.ReadAsync(cancellationToken).ConfigureAwait(false);
        foreach (var warning in schema.Warnings)
        {
            invocation.Note($"warning: {warning}");
        }

        return schema;
    });
}
