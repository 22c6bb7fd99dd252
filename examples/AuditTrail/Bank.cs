using System.ComponentModel.DataAnnotations;
using Oxen;

namespace Auditing;

/// <summary>An account.</summary>
public sealed class Account
{
    public int Id { get; set; }

    [Required, MaxLength(50)] public string Owner { get; set; } = "";

    public decimal Balance { get; set; }

    [Sensitive] public string Pin { get; set; } = "";

    [CreatedAt] public DateTime CreatedAt { get; set; }

    [UpdatedAt] public DateTime UpdatedAt { get; set; }
}

/// <summary>The bank knows nothing of the audit trail: the plugin adds its table.</summary>
public sealed class Bank(OxenOptions options) : OxenDb(options)
{
    public Table<Account> Accounts => Table<Account>();

    public Table<AuditEntry> Audit => Table<AuditEntry>();

    protected override void OnModelCreating(ModelBuilder model) =>
        model.Entity<Account>(account => account.HasRule(a => a.Balance >= 0, "An account can't be overdrawn."));
}
