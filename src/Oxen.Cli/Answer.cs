using System.Text.Json.Nodes;

namespace Oxen.Cli;

/// <summary>What a command has to say.</summary>
/// <param name="Json">For programs.</param>
/// <param name="Show">For people.</param>
internal sealed record Answer(JsonObject Json, Action<Page> Show)
{
    /// <summary>What was said already, as it came.</summary>
    public static Answer Written { get; } = new([], static _ => { }) { WasWritten = true };

    /// <summary>Whether there is nothing left to say.</summary>
    public bool WasWritten { get; private init; }

    /// <summary>What the process ends with.</summary>
    public int ExitCode { get; init; }
}
