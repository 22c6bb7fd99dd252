using System.Text.Json.Nodes;

namespace Oxen.Cli;

/// <summary>Changes of a schema with their SQL, for people and programs.</summary>
/// <param name="Changes">Each, with its commands.</param>
internal sealed record SchemaChanges(IReadOnlyList<(SchemaOperation Operation, IReadOnlyList<string> Commands)> Changes)
{
    /// <summary>Why they can't be made with the rows there are.</summary>
    public IReadOnlyList<string> Obstacles { get; private init; } = [];

    /// <summary>What looks as if it were meant otherwise.</summary>
    public IReadOnlyList<string> Warnings { get; private init; } = [];

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>The changes with the commands of a dialect.</summary>
    public static SchemaChanges Of(IEnumerable<SchemaOperation> operations, Dialect dialect) =>
        new([.. operations.Select(operation => (operation, (IReadOnlyList<string>)[.. dialect.Ddl(operation)]))]);

    /// <summary>What a sync would do, with what it has to say of the rows there are.</summary>
    public static SchemaChanges Of(SchemaPlan plan, Dialect dialect) => Of(plan.Operations, dialect) with { Obstacles = plan.Obstacles, Warnings = plan.Warnings };

    /// <summary>For programs.</summary>
    public JsonObject Json() => new()
    {
        ["isEmpty"] = IsEmpty,
        ["losesData"] = Changes.Any(change => change.Operation.Impact.LosesData),
        ["operations"] = new JsonArray([.. Changes.Select(change => (JsonNode)new JsonObject
        {
            ["kind"] = change.Operation.GetType().Name,
            ["sql"] = new JsonArray([.. change.Commands.Select(command => (JsonNode)command)]),
            ["loss"] = change.Operation.Impact.Loss,
            ["locksTable"] = change.Operation.Impact.LocksTable,
            ["rewritesTable"] = change.Operation.Impact.RewritesTable,
        })]),
        ["obstacles"] = Json(Obstacles),
        ["warnings"] = Json(Warnings),
    };

    /// <summary>For people: SQL, with a comment on what deserves a second look.</summary>
    public void Show(Page page, string none)
    {
        if (IsEmpty)
        {
            page.Line(none);
        }

        foreach (var (operation, commands) in Changes)
        {
            if (operation.Impact.Loss is { } loss)
            {
                page.Line($"-- LOSES {loss}");
            }

            if (operation.Impact is { RewritesTable: true } or { LocksTable: true })
            {
                page.Line(operation.Impact.RewritesTable ? "-- writes all rows of the table again" : "-- keeps others from writing to the table meanwhile");
            }

            foreach (var command in commands)
            {
                page.Line($"{command};");
            }
        }

        foreach (var obstacle in Obstacles)
        {
            page.Line($"-- CAN'T BE DONE: {obstacle}");
        }

        foreach (var warning in Warnings)
        {
            page.Line($"-- warning: {warning}");
        }
    }

    private static JsonArray Json(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
