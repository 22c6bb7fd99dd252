using System.ComponentModel.DataAnnotations;
using Oxen;

namespace Auditing;

/// <summary>One change of one row.</summary>
public sealed class AuditEntry
{
    public int Id { get; set; }

    [CreatedAt] public DateTime At { get; set; }

    [MaxLength(100)] public string Who { get; set; } = "";

    [StoredAs(typeof(string))] public WriteOperation Operation { get; set; }

    [MaxLength(100)] public string Table { get; set; } = "";

    [MaxLength(100)] public string Key { get; set; } = "";

    /// <summary>A JSON object: for each member that changed its old and its new value.</summary>
    public string Changes { get; set; } = "";
}
