using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance.Robustness;

/// <summary>Rows of several kinds whose values are streamed.</summary>
public sealed class StreamedDb(OxenOptions options) : OxenDb(options)
{
    public int Tenant { get; init; }

    public Table<StreamedPaper> Papers => Table<StreamedPaper>();

    public Table<StreamedPhoto> Photos => Table<StreamedPhoto>();

    public Table<StreamedItem> Items => Table<StreamedItem>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<StreamedPaper>().HasQueryFilter("tenant", p => p.Tenant == Tenant);
        model.Entity<StreamedPaper>().Property(p => p.Turned).HasConversion(bytes => Turn(bytes), stored => Turn(stored));
        model.Entity<StreamedItem>().UseTptMappingStrategy();
    }

    private static byte[] Turn(byte[]? bytes) => [.. bytes!.Reverse()];
}

public sealed class StreamedPaper
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public int Tenant { get; set; }

    [Timestamp]
    public long Version { get; set; }

    public byte[]? Content { get; set; }

    [MaxLength(10)]
    public byte[]? Few { get; set; }

    public byte[]? Turned { get; set; }

    [Sensitive]
    public string? Text { get; set; }

    [JsonColumn]
    public StreamedNote Note { get; set; } = new();
}

public sealed class StreamedNote
{
    public byte[]? Bytes { get; set; }

    public string? Text { get; set; }
}

public class StreamedItem
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public string Name { get; set; } = "";
}

public sealed class StreamedPhoto : StreamedItem
{
    public byte[]? Pixels { get; set; }
}
