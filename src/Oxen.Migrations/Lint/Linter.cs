using System.Text.RegularExpressions;

namespace Oxen.Migrations;

/// <summary>Applies the rules to a part of a migration.</summary>
internal static partial class Linter
{
    [GeneratedRegex(@"\bCREATE\s+(?:TEMP(?:ORARY)?\s+|UNLOGGED\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(\S+?)\s*(?:\(|$|\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Created { get; }

    /// <summary>The steps that deserve a second look, and weren't allowed by the author.</summary>
    /// <param name="migration">The migration.</param>
    /// <param name="part">One of its parts.</param>
    /// <param name="dialect">The database's dialect.</param>
    public static IEnumerable<MigrationProblem> Lint(FoundMigration migration, MigrationPart part, Dialect dialect)
    {
        var created = part.Steps.SelectMany(step => Created.Matches(step.Text).Select(match => match.Groups[1].Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from step in part.Steps
            from rule in LintRules.All
            where (rule.Database is null || rule.Database == dialect.SystemName) && !part.Allowed.Contains(rule.Name)
            where rule.Pattern.IsMatch(step.Words) && !(rule.SparesNewTables && created.Any(table => IsAbout(step, table)))
            select new MigrationProblem(rule.Name, migration.Id.ToString(),
                $"{migration.Source}{(step.Line > 0 ? $"({step.Line})" : "")}: {step.Short}{Environment.NewLine}This {rule.Message}. If that is meant, say '-- oxen:allow {rule.Name}' in the file.", IsError: false);
    }

    private static bool IsAbout(MigrationStatement step, string table) => Regex.IsMatch(step.Text, $@"(?:\bON|\bTABLE)\s+(?:ONLY\s+)?{Regex.Escape(table)}(?!\w)", RegexOptions.IgnoreCase);
}
