namespace Oxen;

/// <summary>
/// The plans of one kind of command, by the columns that take part. A tree with a branch for each yes or no: finding a
/// plan allocates nothing, whatever the number of columns.
/// </summary>
/// <param name="build">Makes the plan of a choice.</param>
internal sealed class PlanVariants(Func<bool[], WritePlan> build)
{
    // More than an application has. Objects whose defaults are set at random must not fill the memory with plans.
    private const int MaxPlans = 512;

    private Node _root = new();
    private int _count;

    /// <summary>The plan of this choice.</summary>
    public WritePlan Find(ReadOnlySpan<bool> chosen)
    {
        var node = _root;
        foreach (var isChosen in chosen)
        {
            node = isChosen ? node.Chosen ??= new() : node.NotChosen ??= new();
        }

        return node.Plan ?? Build(node, chosen.ToArray());
    }

    private WritePlan Build(Node node, bool[] chosen)
    {
        if (Interlocked.Increment(ref _count) > MaxPlans)
        {
            _count = 0;
            _root = new();
        }

        return node.Plan = build(chosen);
    }

    // Two threads may make a node or a plan twice; one of them is kept, and either is right.
    private sealed class Node
    {
        public Node? Chosen { get; set; }

        public Node? NotChosen { get; set; }

        public WritePlan? Plan { get; set; }
    }
}
