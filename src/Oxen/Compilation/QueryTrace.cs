namespace Oxen;

/// <summary>What each stage of one compilation made, for the debug view.</summary>
internal sealed class QueryTrace
{
    private readonly List<(string Stage, object Result)> _stages = [];

    /// <summary>The stages and their results, in order.</summary>
    public IReadOnlyList<(string Stage, object Result)> Stages => _stages;

    /// <summary>Notes the result of a stage.</summary>
    public void Add(string stage, object result) => _stages.Add((stage, result));
}
