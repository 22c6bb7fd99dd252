namespace Oxen.Migrations;

/// <summary>Reads a file of SQL: its up and down parts, and what its marks say.</summary>
internal static class MigrationFile
{
    /// <summary>The migration in a text.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="source">Where the text is, for messages.</param>
    /// <param name="text">The text.</param>
    /// <param name="syntax">The database's SQL.</param>
    /// <exception cref="MigrationException">A mark is missing, doubled or unknown.</exception>
    public static FoundMigration Read(MigrationId id, string source, string text, ScriptSyntax syntax)
    {
        text = text.ReplaceLineEndings("\n");
        var lines = text.Split('\n');
        var marks = ScriptMarks.Of(text, syntax, (line, what) => Unreadable(id, source, line, what));
        int? up = null, down = null;
        foreach (var mark in marks.Where(mark => mark.Name is "up" or "down"))
        {
            switch (mark.Name)
            {
                case "up" when up is null && down is null:
                    up = mark.Line;
                    break;
                case "down" when up is not null && down is null:
                    down = mark.Line;
                    break;
                default:
                    throw Unreadable(id, source, mark.Line, "'-- oxen:up' comes once, and '-- oxen:down' at most once after it");
            }
        }

        if (up is null)
        {
            throw Unreadable(id, source, 0, "the line '-- oxen:up' is missing, after which the statements come that apply it");
        }

        var head = string.Join('\n', lines[..up.Value]);
        if (ScriptSplitter.Split(head, syntax) is [var early, ..])
        {
            throw Unreadable(id, source, early.Line - 1, "a statement stands before '-- oxen:up'");
        }

        return new FoundMigration(id, MigrationKind.Sql, source, FoundMigration.Hash(text), Part(up.Value + 1, down ?? lines.Length), down is null ? null : Part(down.Value + 1, lines.Length));

        // Marks before the first part are for both.
        MigrationPart Part(int start, int end) => MigrationFile.Part(lines, start, end, marks.Where(mark => mark.Line < up || (mark.Line >= start && mark.Line < end)), syntax);
    }

    /// <summary>The seed in a text, which has no parts.</summary>
    /// <exception cref="MigrationException">A mark is unknown, or begins a part.</exception>
    public static FoundMigration ReadSeed(string name, string source, string text, ScriptSyntax syntax)
    {
        text = text.ReplaceLineEndings("\n");
        var (id, lines) = (new MigrationId("", name), text.Split('\n'));
        var marks = ScriptMarks.Of(text, syntax, (line, what) => Unreadable(id, source, line, what));
        return marks.FirstOrDefault(mark => mark.Name is "up" or "down") is { } mark
            ? throw Unreadable(id, source, mark.Line, "a seed has no parts: all of it is run, so it has no mark 'up' or 'down'")
            : new FoundMigration(id, MigrationKind.Seed, source, FoundMigration.Hash(text), Part(lines, 0, lines.Length, marks, syntax), null);
    }

    private static MigrationPart Part(string[] lines, int start, int end, IEnumerable<ScriptMark> marks, ScriptSyntax syntax)
    {
        var said = marks.ToLookup(mark => mark.Name);
        return new MigrationPart(ScriptSplitter.Split(string.Join('\n', lines[start..end]), syntax, start + 1))
        {
            UsesTransaction = !said.Contains("no-transaction"),
            LeavesForeignKeysUnchecked = said.Contains("foreign-keys-unchecked"),
            IsUnconfirmed = said.Contains("unconfirmed"),
            Losses = [.. said["loses"].Select(mark => mark.Words[1])],
            Asks = [.. said["asks"].Select(mark => mark.Words[1])],
            Allowed = said["allow"].SelectMany(mark => mark.Words.Skip(1)).ToHashSet(),
        };
    }

    private static MigrationException Unreadable(MigrationId id, string source, int line, string what) =>
        new($"{source}({line + 1}): {what}.", ErrorCodes.MigrationUnreadable, id.ToString());
}
