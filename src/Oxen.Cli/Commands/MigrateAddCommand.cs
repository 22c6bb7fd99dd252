using System.CommandLine;
using System.Text.Json.Nodes;

namespace Oxen.Cli.Commands;

/// <summary><c>oxen migrate add</c>: writes a migration with the difference between the model and the database.</summary>
internal sealed class MigrateAddCommand : MigratorCommand
{
    private readonly Argument<string> _name = new("name") { Description = "What it does, such as add_users; its version is the time." };
    private readonly Option<bool> _empty = new("--empty") { Description = "Write a file without steps, to be filled by hand." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would be written, and write nothing." };

    /// <summary>The command.</summary>
    public MigrateAddCommand()
        : base(
            "add",
            "Writes a migration. It makes the database what the model says, starting from what it is now: every earlier migration must be applied to it. Read it before it is applied; it is yours to change.",
            ("oxen migrate add add_posts", "after a change of the model"),
            ("oxen migrate add fill_names --empty", "for steps of your own"))
    {
        Arguments.Add(_name);
        Options.Add(_empty);
        Options.Add(_dryRun);
    }

    /// <inheritdoc/>
    protected override MigrationOptions Change(Invocation invocation, MigrationOptions options) => options with { IsDryRun = invocation.Value(_dryRun) };

    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Migrator migrator, Invocation invocation, CancellationToken cancellationToken)
    {
        var added = await migrator.AddAsync(invocation.Value(_name)!, invocation.Value(_empty), cancellationToken).ConfigureAwait(false);
        return new Answer(
            new JsonObject { ["migration"] = added.Text is null ? null : added.Id, ["file"] = added.File, ["text"] = added.Text, ["warnings"] = Json(added.Warnings) },
            page =>
            {
                if (added.Text is null)
                {
                    page.Line("Nothing to do: the database is what the model says.");
                    return;
                }

                page.Line(added.File is null ? added.Text : Path.GetRelativePath(invocation.Shell.Folder, added.File));
                Show(page, added.Warnings);
                if (added.File is not null)
                {
                    page.Line();
                    page.Line("Next: read it, then oxen migrate up");
                }
            });
    }
}
