namespace Oxen;

/// <summary>What <see cref="DatabaseSchema.SyncAsync(CancellationToken)"/> would do.</summary>
public sealed record SchemaPlan
{
    /// <summary>The operations, in their order.</summary>
    public IReadOnlyList<SchemaOperation> Operations { get; init; } = [];

    /// <summary>The SQL of the operations, a text for each command.</summary>
    public IReadOnlyList<string> Commands { get; init; } = [];

    /// <summary>Whether the database is as the model asks for.</summary>
    public bool IsEmpty => Operations.Count == 0;

    /// <summary>What is or may be lost, in words: a sync with something here needs <see cref="SyncOptions.AllowDataLoss"/>.</summary>
    public IReadOnlyList<string> Losses { get; init; } = [];

    /// <summary>Why the sync can't be done with the rows there are, in words; no option helps against these.</summary>
    public IReadOnlyList<string> Obstacles { get; init; } = [];

    /// <summary>What looks as if it were meant otherwise, such as a table that another name would make the model's.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The SQL as one script.</summary>
    public string Sql => string.Concat(Commands.Select(command => command + ";\n\n"));

    /// <summary>The script.</summary>
    public override string ToString() => Sql;
}
