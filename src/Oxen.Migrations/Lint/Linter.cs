using System.Text.RegularExpressions;

namespace Oxen.Migrations;

/// <summary>Applies the rules to a part of a migration.</summary>
internal static partial class Linter
{
    [GeneratedRegex(@"\bCREATE\s+(?:TEMP(?:ORARY)?\s+|UNLOGGED\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(\S+?)\s*(?:\(|$|\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Created { get; }

    // A table of SQLite that is made anew, which is how Oxen names it meanwhile.
    [GeneratedRegex(@"^CREATE\s+TABLE\s+\W?_oxen_new_(\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex Rebuilt { get; }

    /// <summary>The steps that deserve a second look, and weren't allowed by the author.</summary>
    /// <param name="migration">The migration.</param>
    /// <param name="part">One of its parts.</param>
    /// <param name="dialect">The database's dialect.</param>
    public static IEnumerable<MigrationProblem> Lint(FoundMigration migration, MigrationPart part, Dialect dialect) =>
    [
        .. from loss in part.Losses
           where !part.Allowed.Contains("data-loss")
           select new MigrationProblem("data-loss", migration.Id.ToString(), $"{migration.Source}: This loses {loss}. If that is meant, {(part.IsUnconfirmed ? "take the line '-- oxen:unconfirmed' out of" : "say '-- oxen:allow data-loss' in")} the file.", IsError: false),

        .. from asked in part.Asks
           where part.IsUnconfirmed
           select new MigrationProblem("no-value", migration.Id.ToString(), $"{migration.Source}: This asks {asked}: a column that must have a value, and nothing tells one for the rows that are there. Write it in the place of NULL in the file, or give the column a default in the model and write the migration anew; then take out the line '-- oxen:unconfirmed'.", IsError: false),

        // What an unconfirmed one loses is told above.
        .. from one in Found(part, dialect)
           where !(part.IsUnconfirmed && one.Rule.LosesData)
           select new MigrationProblem(one.Rule.Name, migration.Id.ToString(),
               $"{migration.Source}{(one.Step.Line > 0 ? $"({one.Step.Line})" : "")}: {one.Step.Short}{Environment.NewLine}This {one.Rule.Message}. If that is meant, say '-- oxen:allow {one.Rule.Name}' in the file.", IsError: false),
    ];

    /// <summary>What a part loses: as its author says, and as its steps show.</summary>
    /// <param name="part">The part.</param>
    /// <param name="dialect">The database's dialect.</param>
    public static IReadOnlyList<string> Losses(MigrationPart part, Dialect dialect) => part.Losses.Count > 0
        ? part.Losses
        : [.. Found(part, dialect).Where(one => one.Rule.LosesData).Select(one => $"by '{one.Step.Short}'")];

    private static IEnumerable<(MigrationStatement Step, LintRule Rule)> Found(MigrationPart part, Dialect dialect)
    {
        var created = part.Steps.SelectMany(step => Created.Matches(step.Text).Select(match => match.Groups[1].Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var rebuilt = part.Steps.Select(step => Rebuilt.Match(step.Text)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToList();
        return
            from step in part.Steps
            from rule in LintRules.All
            where (rule.Database is null || rule.Database == dialect.SystemName) && !part.Allowed.Contains(rule.Name)
            where rule.Pattern.IsMatch(step.Words) && !(rule.SparesNewTables && created.Any(table => IsAbout(step, table)))
            where !rebuilt.Exists(table => IsOfRebuild(step, table))
            select (step, rule);
    }

    // Its rows were moved before.
    private static bool IsOfRebuild(MigrationStatement step, string table) =>
        Regex.IsMatch(step.Text, $@"^(DROP\s+TABLE\s+\W?{Regex.Escape(table)}\W?\s*$|ALTER\s+TABLE\s+\W?_oxen_new_{Regex.Escape(table)}\W)", RegexOptions.IgnoreCase);

    private static bool IsAbout(MigrationStatement step, string table) => Regex.IsMatch(step.Text, $@"(?:\bON|\bTABLE)\s+(?:ONLY\s+)?{Regex.Escape(table)}(?!\w)", RegexOptions.IgnoreCase);
}
