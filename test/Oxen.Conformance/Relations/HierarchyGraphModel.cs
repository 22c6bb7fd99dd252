using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance.Relations;

/// <summary>Where something is: an object inside rows.</summary>
[ComplexType]
public sealed record Spot([property: MaxLength(30)] string Street, int? Floor);

/// <summary>What something can do: a document inside rows.</summary>
public sealed class Skill
{
    public string Name { get; set; } = "";

    public int Level { get; set; }
}

/// <summary>
/// A model whose relations lead to, from and between the classes of a hierarchy, of the base and of derived ones: to one and to
/// many, many to many, of a class with itself, of several classes by one key. Its rows hold objects.
/// </summary>
public static class HierarchyGraphModel
{
    public enum Subject
    {
        Asset,
        Site,
    }

    public abstract class Asset
    {
        public Guid Id { get; set; }

        [MaxLength(30)] public string Label { get; set; } = "";

        public int Batch { get; set; }

        public int Score { get; set; }

        public Spot? Spot { get; set; }

        public Guid? SiteId { get; set; }

        public Site? Site { get; set; }

        public List<Badge> Badges { get; set; } = [];

        public List<Memo> Memos { get; set; } = [];
    }

    public class Machine : Asset
    {
        [MaxLength(30)] public string? Kind { get; set; }

        public List<Skill> Skills { get; set; } = [];

        public Guid? ParentId { get; set; }

        public Machine? Parent { get; set; }

        public List<Machine> Children { get; set; } = [];

        public List<Job> Jobs { get; set; } = [];
    }

    public sealed class Robot : Machine
    {
        public int Arms { get; set; }

        public Spot Charger { get; set; } = new("", null);

        public Keeper? Keeper { get; set; }
    }

    public sealed class House : Asset
    {
        public int Floors { get; set; }

        public List<Room> Rooms { get; set; } = [];
    }

    public sealed class Site
    {
        public Guid Id { get; set; }

        [MaxLength(30)] public string Label { get; set; } = "";

        public int Batch { get; set; }

        public List<Asset> Assets { get; set; } = [];

        public List<Memo> Memos { get; set; } = [];
    }

    public sealed class Keeper
    {
        public int Id { get; set; }

        [MaxLength(30)] public string Label { get; set; } = "";

        public List<Robot> Robots { get; set; } = [];
    }

    public sealed class Badge
    {
        public int Id { get; set; }

        [MaxLength(30)] public string Label { get; set; } = "";

        public List<Asset> Assets { get; set; } = [];
    }

    public sealed class Memo
    {
        public int Id { get; set; }

        [MaxLength(30)] public string Label { get; set; } = "";

        public Subject Subject { get; set; }

        public Guid? SubjectId { get; set; }

        public Asset? Asset { get; set; }

        public Site? Site { get; set; }
    }

    public sealed class Job
    {
        public int Id { get; set; }

        [MaxLength(30)] public string Label { get; set; } = "";

        public Guid MachineId { get; set; }

        public Machine? Machine { get; set; }
    }

    public sealed class Room
    {
        public int Id { get; set; }

        [MaxLength(30)] public string Label { get; set; } = "";

        public Spot? Spot { get; set; }

        public Guid HouseId { get; set; }

        public House? House { get; set; }
    }

    public sealed class SitesDb(OxenOptions options, InheritanceStrategy strategy) : OxenDb(options)
    {
        public Table<Asset> Assets => Table<Asset>();

        public Table<Machine> Machines => Table<Machine>();

        public Table<Robot> Robots => Table<Robot>();

        public Table<House> Houses => Table<House>();

        public Table<Site> Sites => Table<Site>();

        public Table<Keeper> Keepers => Table<Keeper>();

        public Table<Badge> Badges => Table<Badge>();

        public Table<Memo> Memos => Table<Memo>();

        public Table<Job> Jobs => Table<Job>();

        public Table<Room> Rooms => Table<Room>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            var asset = model.Entity<Asset>();
            _ = strategy switch
            {
                InheritanceStrategy.TablePerType => asset.UseTptMappingStrategy(),
                InheritanceStrategy.TablePerConcreteType => asset.UseTpcMappingStrategy(),
                _ => asset.UseTphMappingStrategy(),
            };
            asset.HasMany(a => a.Memos).WithOne(n => n.Asset).HasForeignKey(n => n.SubjectId).When(n => n.Subject, Subject.Asset);
            model.Entity<Machine>().HasMany(m => m.Children).WithOne(m => m.Parent).HasForeignKey(m => m.ParentId);
            model.Entity<Machine>().OwnsMany(m => m.Skills, skills => skills.ToJson());
            model.Entity<Site>().HasMany(s => s.Memos).WithOne(n => n.Site).HasForeignKey(n => n.SubjectId).When(n => n.Subject, Subject.Site);
        }
    }
}
