using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance.Work;

public sealed class Team
{
    public int Id { get; set; }

    [MaxLength(20)] public string Name { get; set; } = "";

    [Index(IsUnique = true)] public int? Slot { get; set; }

    public int? ParentId { get; set; }

    public Team? Parent { get; set; }

    public int? LeadId { get; set; }

    public Person? Lead { get; set; }

    public List<Person> Members { get; set; } = [];
}

public sealed class Person
{
    public int Id { get; set; }

    [MaxLength(20)] public string Name { get; set; } = "";

    [MaxLength(20), Index(IsUnique = true)] public string Email { get; set; } = "";

    public int TeamId { get; set; }

    public Team? Team { get; set; }

    public int? MentorId { get; set; }

    public Person? Mentor { get; set; }

    [MaxLength(10)] public string? TagCode { get; set; }

    public Tag? Tag { get; set; }

    public Badge? Badge { get; set; }

    public List<Skill> Skills { get; set; } = [];

    [Timestamp] public long Version { get; set; }
}

/// <summary>Its key is the application's: a new one may take a removed one's place.</summary>
public sealed class Tag
{
    [Key, MaxLength(10)] public string Code { get; set; } = "";

    [MaxLength(20)] public string Text { get; set; } = "";
}

/// <summary>A person has one at most; it stays when the person goes.</summary>
public sealed class Badge
{
    public int Id { get; set; }

    [MaxLength(20)] public string Text { get; set; } = "";

    public int? PersonId { get; set; }

    public Person? Person { get; set; }
}

public sealed class Skill
{
    public int Id { get; set; }

    [MaxLength(20)] public string Name { get; set; } = "";

    public List<Person> People { get; set; } = [];
}

/// <summary>Teams and people, which refer to each other in every way a foreign key can.</summary>
public sealed class OfficeDb(OxenOptions options) : OxenDb(options)
{
    public Table<Team> Teams => Table<Team>();

    public Table<Person> People => Table<Person>();

    public Table<Tag> Tags => Table<Tag>();

    public Table<Badge> Badges => Table<Badge>();

    public Table<Skill> Skills => Table<Skill>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Team>().HasMany(t => t.Members).WithOne(p => p.Team).HasForeignKey(p => p.TeamId).OnDelete(DeleteBehavior.Cascade);
        model.Entity<Team>().HasOne(t => t.Lead).WithMany().HasForeignKey(t => t.LeadId).OnDelete(DeleteBehavior.SetNull);
        model.Entity<Team>().HasOne(t => t.Parent).WithMany().HasForeignKey(t => t.ParentId).OnDelete(DeleteBehavior.Restrict);
        model.Entity<Person>().HasOne(p => p.Mentor).WithMany().HasForeignKey(p => p.MentorId).OnDelete(DeleteBehavior.SetNull);
        model.Entity<Person>().HasOne(p => p.Tag).WithMany().HasForeignKey(p => p.TagCode).OnDelete(DeleteBehavior.ClientSetNull);
        model.Entity<Badge>().HasOne(b => b.Person).WithOne(p => p.Badge).HasForeignKey<Badge>(b => b.PersonId).OnDelete(DeleteBehavior.ClientSetNull);
    }
}
