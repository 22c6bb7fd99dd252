using System.CommandLine;
using System.Data.Common;
using System.Diagnostics;

namespace Oxen.Cli.Commands;

/// <summary><c>oxen sql</c>: runs SQL and writes its rows as they come.</summary>
internal sealed class SqlCommand : ToolCommand
{
    private const int UsualLimit = 1000;

    private readonly Argument<string?> _text = new("sql") { Description = "The SQL. Without it, or as -, it is read from standard input.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _file = new("--file", "-f") { Description = "A file with the SQL.", HelpName = "path" };
    private readonly Option<int> _limit = new("--limit") { Description = $"How many rows a table shows at a terminal; 0 for all. Plain text and JSON have all.", DefaultValueFactory = static _ => UsualLimit, HelpName = "rows" };

    /// <summary>The command.</summary>
    public SqlCommand()
        : base(
            "sql",
            "Runs SQL: rows as a table at a terminal, as columns with tabs between them elsewhere, or as JSON. Changes are kept.",
            ("oxen sql \"select * from users\"", "in a folder with oxen.json"),
            ("oxen sql \"select name from users\" -d sqlite -c \"Data Source=blog.db\"", "any database, without a project"),
            ("oxen sql -f report.sql --json | jq '.results[0].rows'", "for another program"),
            ("oxen sql \"select name from users\" | grep -i ann", "plain text in a pipe"))
    {
        Arguments.Add(_text);
        Options.Add(_file);
        Options.Add(_limit);
        foreach (var option in CommonOptions.OfContext)
        {
            Options.Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Need NeedOf(Invocation invocation) => Need.Database;

    /// <inheritdoc/>
    protected override async Task<Answer> AnswerAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var sql = await TextAsync(invocation, cancellationToken).ConfigureAwait(false);
        var target = Targets.OfDatabase(invocation.Settings);
        await using (target.ConfigureAwait(false))
        {
            Targets.CheckExists(invocation.Settings);
            using var results = RowWriters.For(invocation, invocation.Value(_limit));
            var watch = Stopwatch.StartNew();
            var lease = await target.Db.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using (lease.ConfigureAwait(false))
            {
                await RunAsync(lease.Connection, sql, results, target.Db.Session.Engine.Dialect, cancellationToken).ConfigureAwait(false);
            }

            results.End();
            invocation.Say($"{watch.ElapsedMilliseconds} ms");
            return Answer.Written;
        }
    }

    private static async Task RunAsync(DbConnection connection, string sql, RowWriter results, Dialect dialect, CancellationToken cancellationToken)
    {
        var command = connection.CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.CommandText = sql;
        try
        {
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using var __ = reader.ConfigureAwait(false);
            do
            {
                if (reader.FieldCount == 0)
                {
                    continue;
                }

                results.Begin([.. Enumerable.Range(0, reader.FieldCount).Select(index => new ResultColumn(reader.GetName(index), reader.GetDataTypeName(index)))]);
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    results.Row(reader);
                }

                results.EndRows();
            }
            while (await reader.NextResultAsync(cancellationToken).ConfigureAwait(false));

            await reader.CloseAsync().ConfigureAwait(false);
            results.Affected(reader.RecordsAffected);
        }
        catch (DbException exception)
        {
            throw CommandErrors.Translate(dialect, exception, null, cancellationToken: cancellationToken);
        }
    }

    private async Task<string> TextAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var (typed, file) = (invocation.Value(_text), invocation.FullPath(_file));
        if (typed is not null && file is not null)
        {
            throw ToolException.Usage("The SQL is given twice: typed, and by --file. Leave one out.");
        }

        var text = file is not null ? await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false)
            : typed is null or "-" ? await invocation.Shell.Input.ReadToEndAsync(cancellationToken).ConfigureAwait(false)
            : typed;
        return string.IsNullOrWhiteSpace(text) ? throw ToolException.Usage("There is no SQL to run. Type it in quotes, name a --file, or send it to standard input.") : text;
    }
}
