using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance.Transactions;

/// <summary>Accounts between which money is moved, jobs that wait, and rows with versions of each type.</summary>
public sealed class LedgerDb(OxenOptions options) : OxenDb(options)
{
    public Table<Owner> Owners => Table<Owner>();

    public Table<Account> Accounts => Table<Account>();

    public Table<Job> Jobs => Table<Job>();

    public Table<Counted> Counted => Table<Counted>();

    public Table<Drawn> Drawn => Table<Drawn>();
}

public sealed class Owner
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Account> Accounts { get; set; } = [];
}

public sealed class Account
{
    [Key]
    public int Number { get; set; }

    public long Balance { get; set; }

    public int? OwnerId { get; set; }

    public Owner? Owner { get; set; }

    [Timestamp]
    public long Version { get; set; }
}

public sealed class Job
{
    public int Id { get; set; }

    public string? DoneBy { get; set; }
}

public sealed class Counted
{
    public int Id { get; set; }

    public string Text { get; set; } = "";

    [Timestamp]
    public int Version { get; set; }
}

public sealed class Drawn
{
    public int Id { get; set; }

    public string Text { get; set; } = "";

    [Timestamp]
    public Guid Version { get; set; }
}
