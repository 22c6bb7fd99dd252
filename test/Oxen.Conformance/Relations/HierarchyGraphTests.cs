using static Oxen.Conformance.Relations.HierarchyGraphModel;

namespace Oxen.Conformance.Relations;

/// <summary>Random graphs over the classes of a hierarchy are read back as they are, however they are loaded.</summary>
public abstract class HierarchyGraphTests(TestDatabase database, InheritanceStrategy strategy)
    : RelationTests<SitesDb>(database, options => new SitesDb(options, strategy))
{
    private const int Seeds = 2;

    [Test]
    public async Task What_is_written_is_what_is_read()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var graph = await InsertAsync(seed);
            await CheckAsync(graph, seed);
            graph.Change();
            await Db.Assets.SaveAsync(graph.Assets);
            await CheckAsync(graph, seed + 50);
        }
    }

    [Test]
    public async Task What_is_read_can_be_saved_again_and_stays_as_it_is()
    {
        for (var seed = 100; seed < 100 + Seeds; seed++)
        {
            var graph = await InsertAsync(seed);
            await Db.Assets.SaveAsync(await IncludeTree.Random(typeof(Asset), new Random(seed), depth: 2).In(Db.Assets.Where(a => a.Batch == seed)).ToListAsync());
            await CheckAsync(graph, seed);
        }
    }

    [Test]
    public async Task Members_loaded_later_are_those_that_are_included()
    {
        for (var seed = 200; seed < 200 + Seeds; seed++)
        {
            var graph = await InsertAsync(seed);
            var assets = await Db.Assets.Where(a => a.Batch == seed).ToListAsync();
            await Db.LoadAsync(assets, a => a.Site);
            await Db.LoadAsync(assets, a => a.Badges);
            await Db.LoadAsync(assets, a => a.Memos);
            await Db.LoadAsync(assets, a => ((Machine)a).Parent);
            await Db.LoadAsync(assets, a => ((Machine)a).Children);
            await Db.LoadAsync(assets, a => (a as Machine)!.Jobs);
            await Db.LoadAsync(assets, a => ((Robot)a).Keeper);
            await Db.LoadAsync(assets, a => ((House)a).Rooms);
            Assert.That(assets.Select(Text).Order(StringComparer.Ordinal), Is.EqualTo(graph.Assets.Select(Text).Order(StringComparer.Ordinal)), $"Seed {seed}");
            foreach (var machine in assets.OfType<Machine>().Where(machine => machine.Parent is not null))
            {
                Assert.That(machine.Parent, Is.SameAs(assets.Single(asset => asset.Id == machine.ParentId)), $"Seed {seed}");
            }
        }

        static string Text(Asset asset) => string.Join(" | ", [
            Printed.Of(asset), Printed.Of(asset.Site), Rows(asset.Badges), Rows(asset.Memos),
            .. asset is Machine machine ? (string[])[Printed.Of(machine.Parent), Rows(machine.Children), Rows(machine.Jobs)] : [],
            .. asset is Robot robot ? (string[])[Printed.Of(robot.Keeper)] : [],
            .. asset is House house ? (string[])[Rows(house.Rooms)] : []]);

        static string Rows<T>(IEnumerable<T> rows) => string.Join(", ", rows.Select(row => Printed.Of(row)).Order(StringComparer.Ordinal));
    }

    private async Task<RandomHierarchyGraph> InsertAsync(int seed)
    {
        var graph = new RandomHierarchyGraph(seed);
        await Db.Sites.InsertAsync(graph.Sites);
        await Db.Assets.InsertAsync([.. graph.Assets.Where(asset => asset.Id == Guid.Empty)]);
        return graph;
    }

    private async Task CheckAsync(RandomHierarchyGraph graph, int seed)
    {
        var batch = graph.Sites[0].Batch;
        var random = new Random(seed);
        await CheckAsync(Db.Sites.Where(s => s.Batch == batch), graph.Sites, random);
        await CheckAsync(Db.Assets.Where(a => a.Batch == batch), graph.Assets, random);
        await CheckAsync(Db.Machines.Where(m => m.Batch == batch), graph.Assets.OfType<Machine>(), random);
        await CheckAsync(Db.Robots.Where(r => r.Batch == batch), graph.Assets.OfType<Robot>(), random);
        await CheckAsync(Db.Houses.Where(h => h.Batch == batch), graph.Assets.OfType<House>(), random);
        await CheckAsync<Memo>(Db.Memos.Where(n => n.Site!.Batch == batch || n.Asset!.Batch == batch), graph.Memos, random);
        await CheckAsync(Db.Badges.Where(b => b.Assets.Any(a => a.Batch == batch)), graph.Badges.Where(badge => badge.Assets.Count > 0), random);
    }

    private static async Task CheckAsync<T>(IQueryable<T> query, IEnumerable<T> memory, Random random)
        where T : class
    {
        var tree = IncludeTree.Random(typeof(T), random, depth: 3);
        var (ofMemory, name) = (tree.OfMemory(), $"{typeof(T).Name}{tree}");
        var included = tree.In(query);
        foreach (var loaded in (List<T>[])[await included.ToListAsync(), await included.AsSingleQuery().ToListAsync()])
        {
            Assert.That(loaded.Select(tree.Print).Order(StringComparer.Ordinal), Is.EqualTo(memory.Select(ofMemory.Print).Order(StringComparer.Ordinal)), name);
            foreach (var same in loaded.SelectMany(tree.Walk).Select(step => step.Entity).Concat(loaded).GroupBy(entity => (entity.GetType(), Printed.Of(entity))))
            {
                Assert.That(same.Distinct(ReferenceEqualityComparer.Instance).Count(), Is.EqualTo(1), name);
            }
        }
    }
}

public sealed class TphGraphTests(TestDatabase database) : HierarchyGraphTests(database, InheritanceStrategy.TablePerHierarchy);

public sealed class TptGraphTests(TestDatabase database) : HierarchyGraphTests(database, InheritanceStrategy.TablePerType);

public sealed class TpcGraphTests(TestDatabase database) : HierarchyGraphTests(database, InheritanceStrategy.TablePerConcreteType);
