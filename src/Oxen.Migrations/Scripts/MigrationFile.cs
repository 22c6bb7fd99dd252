namespace Oxen.Migrations;

/// <summary>Reads a file of SQL: its up and down parts, and what its marks say.</summary>
internal static class MigrationFile
{
    private const string Mark = "-- oxen:";

    /// <summary>The migration in a text.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="source">Where the text is, for messages.</param>
    /// <param name="text">The text.</param>
    /// <param name="syntax">The database's SQL.</param>
    /// <exception cref="MigrationException">A mark is missing, doubled or unknown.</exception>
    public static FoundMigration Read(MigrationId id, string source, string text, ScriptSyntax syntax)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        int? up = null, down = null;
        for (var i = 0; i < lines.Length; i++)
        {
            switch (MarkOf(lines[i]))
            {
                case ["up"] when up is null && down is null:
                    up = i;
                    break;
                case ["down"] when up is not null && down is null:
                    down = i;
                    break;
                case ["up"] or ["down"]:
                    throw Unreadable(id, source, i, "'-- oxen:up' comes once, and '-- oxen:down' at most once after it");
                case ["no-transaction"] or ["foreign-keys-unchecked"] or ["begin"] or ["end"] or ["allow", ..] or []:
                    break;
                case [var unknown, ..]:
                    throw Unreadable(id, source, i, $"there is no mark '-- oxen:{unknown}'; there are up, down, no-transaction, foreign-keys-unchecked, allow, begin and end");
            }
        }

        if (up is null)
        {
            throw Unreadable(id, source, 0, "the line '-- oxen:up' is missing, after which the statements come that apply it");
        }

        // Marks before the first part are for both.
        var head = lines[..up.Value];
        if (ScriptSplitter.Split(string.Join('\n', head), syntax) is [var early, ..])
        {
            throw Unreadable(id, source, early.Line - 1, "a statement stands before '-- oxen:up'");
        }

        return new FoundMigration(id, MigrationKind.Sql, source, FoundMigration.Hash(text), Part(head, lines, up.Value + 1, down ?? lines.Length, syntax),
            down is null ? null : Part(head, lines, down.Value + 1, lines.Length, syntax));
    }

    /// <summary>The seed in a text, which has no parts.</summary>
    public static FoundMigration ReadSeed(string name, string source, string text, ScriptSyntax syntax)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return new FoundMigration(new MigrationId("", name), MigrationKind.Seed, source, FoundMigration.Hash(text), Part([], lines, 0, lines.Length, syntax), null);
    }

    private static MigrationPart Part(string[] head, string[] lines, int start, int end, ScriptSyntax syntax)
    {
        var marks = head.Concat(lines[start..end]).Select(MarkOf).ToList();
        return new MigrationPart(ScriptSplitter.Split(string.Join('\n', lines[start..end]), syntax, start + 1))
        {
            UsesTransaction = !marks.Exists(mark => mark is ["no-transaction"]),
            LeavesForeignKeysUnchecked = marks.Exists(mark => mark is ["foreign-keys-unchecked"]),
            Allowed = marks.Where(mark => mark is ["allow", ..]).SelectMany(mark => mark[1..]).ToHashSet(),
        };
    }

    private static string[] MarkOf(string line) => line.TrimStart().StartsWith(Mark, StringComparison.OrdinalIgnoreCase)
        ? line.TrimStart()[Mark.Length..].Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries)
        : [];

    private static MigrationException Unreadable(MigrationId id, string source, int line, string what) =>
        new($"{source}({line + 1}): {what}.", ErrorCodes.MigrationUnreadable, id.ToString());
}
