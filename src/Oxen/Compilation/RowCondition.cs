namespace Oxen;

/// <summary>What the filters of a context demand of the row that a command by key means, in the command's own text.</summary>
/// <param name="Text">The condition, where the table goes by its own name; null where nothing is demanded.</param>
/// <param name="Parameters">Its parameters; their values lie behind those of the entity.</param>
/// <param name="Facts">The facts about values that the text depends on.</param>
internal sealed record RowCondition(string? Text, IReadOnlyList<CommandParameter> Parameters, IReadOnlyList<ParameterFact> Facts);
