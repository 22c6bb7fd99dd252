using static Oxen.Conformance.Relations.GraphModel;

namespace Oxen.Conformance.Relations;

/// <summary>Random graphs over every kind of relation are written whole or not at all, and read back as they are.</summary>
public sealed class GraphPropertyTests(TestDatabase database) : RelationTests<GraphDb>(database, options => new GraphDb(options))
{
    private const int Seeds = 5;

    [Test]
    public async Task What_is_inserted_is_what_is_read()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            await CheckAsync(await InsertAsync(seed), seed);
        }
    }

    [Test]
    public async Task What_is_saved_after_changes_is_what_is_read()
    {
        for (var seed = 100; seed < 100 + Seeds; seed++)
        {
            var graph = await InsertAsync(seed);
            for (var round = 0; round < 2; round++)
            {
                graph.Change();
                await Db.People.SaveAsync(graph.People);
                await CheckAsync(graph, seed);
            }
        }
    }

    [Test]
    public async Task What_is_read_can_be_saved_again_and_stays_as_it_is()
    {
        for (var seed = 200; seed < 200 + Seeds; seed++)
        {
            var graph = await InsertAsync(seed);
            var tree = IncludeTree.Random(typeof(Person), new Random(seed), depth: 3);
            await Db.People.SaveAsync(await tree.In(Of(seed)).ToListAsync());
            await CheckAsync(graph, seed);
        }
    }

    [Test]
    public async Task A_failure_leaves_nothing()
    {
        for (var seed = 300; seed < 300 + Seeds; seed++)
        {
            var graph = new RandomGraph(seed);
            await Db.Topics.InsertAsync(graph.Topics.Select(topic => new Topic { Name = topic.Name, Batch = seed }));
            var mend = graph.Break();
            var error = Assert.ThrowsAsync<NotNullViolationException>(() => Db.People.InsertAsync(graph.People), $"Seed {seed}")!;
            Assert.That(error.RowIndex, graph.People.Count > 1 ? Is.InRange(0, graph.People.Count - 1) : Is.Null, $"Seed {seed}");
            Assert.That(Of(seed).Count(), Is.Zero, $"Seed {seed}");
            Assert.That((Db.Posts.Count(p => p.Author!.Batch == seed), Db.Tags.Count(t => t.Label.StartsWith($"tag {seed}."))), Is.EqualTo((0, 0)), $"Seed {seed}");
            Assert.That(graph.People.Select(person => person.Id).Concat(graph.Posts.Select(post => post.Id)), Is.All.Zero, $"Seed {seed}");
            mend();
            await Db.People.InsertAsync(graph.People);
            await CheckAsync(graph, seed);

            mend = graph.Break();
            foreach (var person in graph.People)
            {
                person.Score += 100;
                person.Posts.Add(new Post { Label = "new", Author = person });
            }

            Assert.ThrowsAsync<NotNullViolationException>(() => Db.People.SaveAsync(graph.People), $"Seed {seed}");
            Assert.That(Of(seed).Count(p => p.Score >= 100 || p.Posts.Any(post => post.Label == "new")), Is.Zero, $"Seed {seed}");
            mend();
            await Db.People.SaveAsync(graph.People);
            await CheckAsync(graph, seed);
        }
    }

    [Test]
    public async Task Members_loaded_later_are_those_that_are_included()
    {
        for (var seed = 400; seed < 400 + Seeds; seed++)
        {
            var graph = await InsertAsync(seed);
            var people = await Of(seed).ToListAsync();
            await Db.LoadAsync(people, p => p.Mentor);
            await Db.LoadAsync(people, p => p.Students);
            await Db.LoadAsync(people, p => p.Profile);
            await Db.LoadAsync(people, p => p.Interests);
            await Db.LoadAsync(people, p => p.Photos);
            await Db.LoadAsync(people, p => p.Posts);
            List<Post> posts = [.. people.SelectMany(p => p.Posts)];
            await Db.LoadAsync(posts, p => p.Topic);
            await Db.LoadAsync(posts, p => p.Tags);
            await Db.LoadAsync(posts, p => p.Comments);
            await Db.LoadAsync(posts, p => p.Lines);
            await Db.LoadAsync([.. posts.SelectMany(p => p.Lines)], l => l.Cells);
            Assert.That(people.Select(Text).Order(StringComparer.Ordinal), Is.EqualTo(graph.People.Select(Text).Order(StringComparer.Ordinal)), $"Seed {seed}");
            Assert.That(posts.Where(p => p.Topic is not null).GroupBy(p => p.Topic!.Name).Select(g => g.Select(p => p.Topic).Distinct().Count()), Is.All.EqualTo(1));
        }

        static string Text(Person person) => string.Join('\n', [
            Printed.Of(person), Printed.Of(person.Mentor), Printed.Of(person.Profile), Rows(person.Students), Rows(person.Interests), Rows(person.Photos),
            .. person.Posts.Select(post => string.Join('|', [Printed.Of(post), Printed.Of(post.Topic), Rows(post.Tags), Rows(post.Comments), Rows(post.Lines), Rows(post.Lines.SelectMany(line => line.Cells))])).Order(StringComparer.Ordinal)]);

        static string Rows<T>(IEnumerable<T> rows) => string.Join(", ", rows.Select(row => Printed.Of(row)).Order(StringComparer.Ordinal));
    }

    private async Task<RandomGraph> InsertAsync(int seed)
    {
        var graph = new RandomGraph(seed);
        await Db.Topics.InsertAsync(graph.Topics.Select(topic => new Topic { Name = topic.Name, Batch = seed }));
        await Db.People.InsertAsync(graph.People);
        return graph;
    }

    private IQueryable<Person> Of(int seed) => Db.People.Where(p => p.Batch == seed);

    private async Task CheckAsync(RandomGraph graph, int seed)
    {
        for (var i = 0; i < 2; i++)
        {
            var random = new Random((seed * 2) + i);
            await CheckAsync(Of(seed), graph.People, random);
            await CheckAsync(Db.Posts.Where(p => p.Author!.Batch == seed), graph.Posts, random);
            await CheckAsync(Db.Topics.Where(t => t.Batch == seed), graph.Topics, random);
        }
    }

    private static async Task CheckAsync<T>(IQueryable<T> query, IEnumerable<T> memory, Random random)
        where T : class
    {
        var tree = IncludeTree.Random(typeof(T), random, depth: 3);
        var name = $"{typeof(T).Name}{tree}";
        var included = tree.In(query);
        Check(tree, await included.ToListAsync(), memory, name);
        Check(tree, await included.AsSingleQuery().ToListAsync(), memory, name + "\nin one command");
    }

    private static void Check<T>(IncludeTree tree, List<T> loaded, IEnumerable<T> memory, string name)
        where T : class
    {
        var ofMemory = tree.OfMemory();
        Assert.That(loaded.Select(tree.Print).Order(StringComparer.Ordinal), Is.EqualTo(memory.Select(ofMemory.Print).Order(StringComparer.Ordinal)), name);
        foreach (var same in loaded.SelectMany(tree.Walk).Select(step => step.Entity).Concat(loaded).GroupBy(entity => (entity.GetType(), Printed.Of(entity))))
        {
            Assert.That(same.Distinct(ReferenceEqualityComparer.Instance).Count(), Is.EqualTo(1), name);
        }
    }
}
