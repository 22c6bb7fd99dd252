namespace Oxen;

/// <summary>A compiled query: what is sent, how rows are read, what they become together. Holds none of the application's objects.</summary>
/// <param name="Command">What is sent.</param>
/// <param name="Result">What the rows become together.</param>
internal abstract record QueryPlan(CommandPlan Command, ResultKind Result)
{
    /// <summary>The facts about values that the text depends on: the plan fits an execution in which all of them hold.</summary>
    public IReadOnlyList<ParameterFact> Facts { get; init; } = [];

    /// <summary>Whether filters of the query read values from the context that executes.</summary>
    public bool ReadsContext { get; init; }

    /// <summary>The commands that read the collections inside the rows.</summary>
    public IReadOnlyList<CollectionPlan> Collections { get; init; } = [];

    /// <summary>What makes the maps of entities that are one object each in a result, and where these stand among the values of an execution.</summary>
    public IReadOnlyList<IdentitySlot> Identities { get; init; } = [];

    /// <summary>What is said about its commands.</summary>
    public CommandNotes Notes { get; init; }

    /// <summary>Whether it is remembered which objects came together.</summary>
    public bool KeepsObjects { get; init; }

    /// <summary>Whether rows are all that is read, by anybody: no collections inside, no objects that come again, no locks.</summary>
    public bool IsPlain => Collections.Count == 0 && Identities.Count == 0 && Notes.Lock is null;

    /// <summary>Where the query's own rows are collected when its command reads collections too, and what makes their list; null for any other plan.</summary>
    public (int Slot, Func<object> New)? OwnRows { get; init; }

    /// <summary>The text that is sent: that of the command, and those of its collections.</summary>
    public string Text => Collections.Count == 0 || OwnRows is not null ? Command.Text : string.Join(";\n\n", Commands.Select(command => command.Text));

    /// <summary>What is sent: the command, and those of its collections.</summary>
    public IEnumerable<CommandPlan> Commands => OwnRows is not null ? [Command] : Collections.SelectMany(collection => collection.All).Select(collection => collection.Command).Prepend(Command);

    /// <summary>The values of an execution, with a place for what it collects.</summary>
    public object?[] WithBuffers(object?[] values)
    {
        List<CollectionPlan> all = [.. Collections.SelectMany(collection => collection.All)];
        object?[] extended = [.. values, .. new object?[all.Count + Identities.Count + (OwnRows is null ? 0 : 1)]];
        if (OwnRows is var (own, list))
        {
            extended[own] = list();
        }

        foreach (var (slot, make) in Identities)
        {
            extended[slot] = make();
        }

        foreach (var collection in all)
        {
            extended[collection.Slot] = collection.NewBuffer();
        }

        return extended;
    }

    /// <summary>Remembers which objects came together, if that is wanted: they are complete.</summary>
    public void Remember(object?[] values)
    {
        if (KeepsObjects)
        {
            foreach (var (slot, _) in Identities)
            {
                ((IdentityMap)values[slot]!).Remember();
            }
        }
    }

    /// <summary>Forgets the objects of a chunk of rows, which are handed out.</summary>
    public void ForgetIdentities(object?[] values)
    {
        foreach (var (slot, _) in Identities)
        {
            ((IdentityMap)values[slot]!).Clear();
        }
    }

    /// <summary>Whether the plan's text is right for these values.</summary>
    public bool Fits(object?[] values)
    {
        for (var i = 0; i < Facts.Count; i++)
        {
            if (!Facts[i].Holds(values))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A compiled query of a known element type.</summary>
/// <param name="Command">What is sent.</param>
/// <param name="Result">What the rows become together.</param>
/// <param name="Rows">How rows are read.</param>
internal sealed record QueryPlan<T>(CommandPlan Command, ResultKind Result, RowShape<T> Rows) : QueryPlan(Command, Result)
{
    /// <summary>Reads rows that are made only when the collections inside them are there; null when they needn't wait.</summary>
    public RowShape<Func<T>>? Later { get; init; }

    /// <summary>How rows are read when the command reads collections too; null where these are commands of their own.</summary>
    public WholeRead<T>? Whole { get; init; }

    /// <summary>Where the value comes from that stands for no row; null for the type's default.</summary>
    public Func<object?[], object?>? Default { get; init; }

    /// <summary>What stands for no row.</summary>
    public T? DefaultFor(object?[] values) => Default is null ? default : (T?)Default(values);
}
