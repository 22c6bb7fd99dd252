using System.Text;

namespace Oxen.Migrations;

/// <summary>Writes operations as a file of a migration, to be read and corrected by people.</summary>
internal static class MigrationWriter
{
    /// <summary>The text of the file.</summary>
    /// <param name="operations">What is done; none for a file to be filled by hand.</param>
    /// <param name="dialect">The database's dialect.</param>
    public static string Write(IReadOnlyList<SchemaOperation> operations, Dialect dialect)
    {
        var text = new StringBuilder();
        if (operations.Any(operation => operation is RebuildTable) && dialect.WithoutForeignKeys is not null)
        {
            text.Append("-- A table is made anew: its rows are moved, and those that refer to them must not notice.\n-- oxen:foreign-keys-unchecked\n\n");
        }

        text.Append("-- oxen:up\n");
        Write(text, operations, dialect);
        text.Append("\n-- oxen:down\n");
        foreach (var lost in operations.Where(operation => !ReverseOperations.IsKnown(operation)))
        {
            text.Append("-- Stays as it is: ").Append(Title(lost)).Append('\n');
        }

        Write(text, ReverseOperations.Of(operations, dialect), dialect);
        return text.ToString();
    }

    private static void Write(StringBuilder text, IReadOnlyList<SchemaOperation> operations, Dialect dialect)
    {
        foreach (var operation in operations)
        {
            foreach (var warning in Warnings(operation))
            {
                text.Append("-- WARNING: ").Append(warning).Append('\n');
            }

            foreach (var command in dialect.Ddl(operation))
            {
                // What the splitter would cut is marked, such as the body of a trigger in words it doesn't know.
                var isOne = ScriptSplitter.Split(command + ";", dialect.Migrations.Script).Count == 1;
                text.Append(isOne ? $"{command};\n" : $"-- oxen:begin\n{command}\n-- oxen:end\n");
            }
        }
    }

    private static IEnumerable<string> Warnings(SchemaOperation operation)
    {
        if (operation.Impact.Loss is { } loss)
        {
            yield return $"this loses {loss}.";
        }

        if (operation is not CreateTable && operation.Impact is { RewritesTable: true })
        {
            yield return "this writes all rows of the table again, and nobody can write to it meanwhile.";
        }
        else if (operation is not CreateTable && operation.Impact.LocksTable)
        {
            yield return "nobody can write to the table for as long as this takes.";
        }
    }

    private static string Title(SchemaOperation operation) => operation is CreateObject { Object: { } made } ? $"{made.Kind} {made.Name}" : operation is AddEnumLabel label ? $"the value {label.Label} of {label.Enum.Name}" : operation.GetType().Name;
}
