namespace Oxen.Conformance.Robustness;

/// <summary>Values that are too large to be held, and rows that are too many.</summary>
public sealed class LargeDb(OxenOptions options) : OxenDb(options)
{
    public Table<LargePaper> Papers => Table<LargePaper>();

    public Table<LargeNote> Notes => Table<LargeNote>();

    public Table<LargeNumber> Numbers => Table<LargeNumber>();
}

public sealed class LargePaper
{
    public int Id { get; set; }

    public byte[]? Content { get; set; }

    public string? Text { get; set; }
}

public sealed class LargeNote
{
    public int Id { get; set; }

    public int? ParentId { get; set; }

    public LargeNote? Parent { get; set; }

    public byte[]? Content { get; set; }
}

public sealed class LargeNumber
{
    public int Id { get; set; }
}
