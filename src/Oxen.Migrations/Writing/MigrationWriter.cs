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
        Write(text, isUp: true, plan.Up, dialect);
        text.Append('\n');
        Write(text, isUp: false, plan.Down, dialect);
        return text.ToString();
    }

    private static void Write(StringBuilder text, bool isUp, IReadOnlyList<SchemaOperation> operations, Dialect dialect)
    {
        text.Append("-- oxen:").Append(isUp ? "up" : "down").Append('\n');
        if (isUp && operations.Any(operation => operation.Impact.LosesData))
        {
            text.Append("-- This loses data, so it isn't applied as long as the next line stands. Read what is lost below, and take the line away if that is meant.\n-- oxen:unconfirmed\n");
        }

        if (dialect.WithoutForeignKeys is not null && operations.Any(operation => operation is RebuildTable))
        {
            text.Append("-- A table is made anew: its rows are moved, and those that refer to them don't notice.\n-- oxen:foreign-keys-unchecked\n");
        }

        if (UsesNewLabel(operations, dialect))
        {
            text.Append("-- A new value of an enum can be used only after it was committed, so each statement is.\n-- oxen:no-transaction\n");
        }

        foreach (var operation in operations)
        {
            ThrowIfTriggerIsLost(operation);
            foreach (var loss in PlanSchema.Single([operation]).Select(one => dialect.Impact(one).Loss).OfType<string>())
            {
                text.Append("-- oxen:loses ").Append(loss).Append('\n');
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

    private static bool UsesNewLabel(IReadOnlyList<SchemaOperation> operations, Dialect dialect)
    {
        var others = operations.Where(operation => operation.CommittedFirst is null).SelectMany(dialect.Ddl).ToList();
        return operations.Select(operation => operation.CommittedFirst).OfType<string>().Any(label => others.Exists(command => command.Contains(label, StringComparison.Ordinal)));
    }

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
