using System.Globalization;
using System.Text;

namespace Oxen.Migrations;

/// <summary>Writes operations as a file of a migration, to be read and corrected by people.</summary>
internal static class MigrationWriter
{
    /// <summary>The text of the file.</summary>
    /// <param name="plan">What is done and undone.</param>
    /// <param name="dialect">The database's dialect.</param>
    public static string Write(MigrationPlan plan, Dialect dialect)
    {
        var text = new StringBuilder();
        foreach (var hint in plan.Hints)
        {
            text.Append("-- NOTE: ").Append(hint).Append(".\n");
        }

        Write(text, isUp: true, plan.Up, dialect);
        text.Append('\n');
        Write(text, isUp: false, plan.Down, dialect);
        return text.ToString();
    }

    private static void Write(StringBuilder text, bool isUp, IReadOnlyList<SchemaOperation> operations, Dialect dialect)
    {
        text.Append("-- oxen:").Append(isUp ? "up" : "down").Append('\n');
        WriteUnconfirmed(text, isUp, operations, dialect);
        if (dialect.WithoutForeignKeys is not null && operations.Any(operation => operation is RebuildTable))
        {
            text.Append("-- A table is made anew: its rows are moved, and those that refer to them don't notice.\n-- oxen:foreign-keys-unchecked\n");
        }

        if (PlanSchema.UsedTooSoon(operations, dialect) is not null)
        {
            text.Append("-- A new value of an enum can be used only after it was committed, so each statement is.\n-- oxen:no-transaction\n");
        }

        foreach (var operation in operations)
        {
            ThrowIfTriggerIsLost(operation);
            foreach (var loss in Losses(operation, isUp, operations, dialect))
            {
                text.Append("-- oxen:loses ").Append(loss).Append('\n');
            }

            foreach (var column in MigrationFills.Asks(operation))
            {
                text.Append("-- oxen:asks for ").Append(column).Append('\n');
            }

            text.Append(Warning(operation));
            foreach (var command in dialect.Ddl(operation))
            {
                // What the splitter would cut is marked, such as a body in words it doesn't know.
                var isOne = ScriptSplitter.Split(command + ";", dialect.Migrations.Script).Count == 1;
                text.Append(isOne ? $"{command};\n" : $"-- oxen:begin\n{command}\n-- oxen:end\n");
            }
        }
    }

    // What going back loses is asked when it is done.
    private static void WriteUnconfirmed(StringBuilder text, bool isUp, IReadOnlyList<SchemaOperation> operations, Dialect dialect)
    {
        List<string> reasons = [];
        if (isUp && operations.Any(operation => Losses(operation, isUp, operations, dialect).Any()))
        {
            reasons.Add("-- This loses data: what, is said below. What was renamed is kept if the model says so: then take this file away, and write it anew.\n");
        }

        if (operations.Any(operation => MigrationFills.Asks(operation).Any()))
        {
            reasons.Add($"-- Rows that are there need a value that nobody has told: write one wherever {MigrationFills.Asked.Split(' ')[0]} stands for it below.\n");
        }

        if (reasons.Count > 0)
        {
            text.AppendJoin("", reasons).Append(CultureInfo.InvariantCulture, $"-- It isn't {(isUp ? "applied" : "undone")} as long as the next line stands: take it away when all is as it should be.\n-- oxen:unconfirmed\n");
        }
    }

    private static IEnumerable<string> Losses(SchemaOperation operation, bool isUp, IReadOnlyList<SchemaOperation> operations, Dialect dialect) =>
        PlanSchema.Single([operation]).SelectMany(one => new[] { isUp ? PlanSchema.Loss(one, operations, dialect) : dialect.Impact(one).Loss, MigrationFills.Loss(one) }).OfType<string>();

    private static string Warning(SchemaOperation operation) => operation.Impact switch
    {
        { RewritesTable: true } => "-- WARNING: this writes all rows of the table again, and nobody can write to it meanwhile.\n",
        { LocksTable: true } => "-- WARNING: nobody can write to the table for as long as this takes.\n",
        _ => "",
    };

    private static void ThrowIfTriggerIsLost(SchemaOperation operation)
    {
        if (operation is RebuildTable { From: var table } && table.Triggers.FirstOrDefault(trigger => !table.Sources.ContainsKey(trigger)) is { } lost)
        {
            throw new MigrationException(
                $"'{table.Name}' must be made anew after one of its columns was renamed, and its trigger '{lost}' uses a word of that name which may be a column of another table. Rename the column in a migration of its own (the database then writes the trigger anew itself), and make the other changes of the table in another.",
                ErrorCodes.MigrationRefused);
        }
    }
}
