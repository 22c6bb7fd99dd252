namespace Oxen;

/// <summary>What a model says of a table beside its columns.</summary>
internal sealed record TableDetails
{
    public static TableDetails None { get; } = new();

    /// <summary>The comment, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>The name the table had before, or null.</summary>
    public string? FormerName { get; init; }

    /// <summary>The check constraints.</summary>
    public IReadOnlyList<CheckModel> Checks { get; init; } = [];

    /// <summary>What both say, and where they say the same of one thing, these.</summary>
    public TableDetails Over(TableDetails lower) => new()
    {
        Comment = Comment ?? lower.Comment,
        FormerName = FormerName ?? lower.FormerName,
        Checks = [.. lower.Checks.Where(check => !Checks.Any(own => own.Name == check.Name)), .. Checks],
    };
}

/// <summary>A check constraint.</summary>
/// <param name="Name">Its name, unquoted.</param>
/// <param name="Sql">The condition every row fulfils.</param>
internal sealed record CheckModel(string Name, string Sql);

/// <summary>What a model says of an index beside its columns.</summary>
internal sealed record IndexDetails
{
    public static IndexDetails None { get; } = new();

    /// <summary>The condition that rows in it fulfil, or null.</summary>
    public string? FilterSql { get; init; }

    /// <summary>How it is kept, or null for the ordinary way.</summary>
    public string? Method { get; init; }

    /// <summary>Which columns come greatest first; empty for none, one for all where it is the only one.</summary>
    public IReadOnlyList<bool> Descending { get; init; } = [];

    /// <summary>Whether the column of this place comes greatest first.</summary>
    public bool IsDescending(int place) => Descending.Count == 1 ? Descending[0] : place < Descending.Count && Descending[place];
}
