using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance;

/// <summary>Full-text search on every database: found by words, or refused with what to do instead.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class SearchTests(TestDatabase database)
{
    private EmptyDatabase _database = null!;
    private ArticlesDb _db = null!;

    [OneTimeSetUp]
    public async Task Fill()
    {
        database.Require();
        _database = database.Create();
        _db = new ArticlesDb(_database.Options);
        await _db.Schema.SyncAsync();
        await _db.Articles.InsertAsync([
            new Article { Id = 1, Body = "A quick brown foxhound jumps over lazy dogs" },
            new Article { Id = 2, Body = "Brown bread, brown butter and brown sugar" },
            new Article { Id = 3, Body = "The query provider says queries in SQL" },
            new Article { Id = 4, Body = null },
        ]);
    }

    [OneTimeTearDown]
    public async Task Remove() => await _database.DisposeAsync();

    [TestCase("brown", new[] { 1, 2 })]
    [TestCase("brown butter", new[] { 2 })]
    [TestCase("quick butter", new int[0])]
    [TestCase("quick or butter", new[] { 1, 2 })]
    [TestCase("brown -lazy", new[] { 2 })]
    [TestCase("\"query provider\"", new[] { 3 })]
    [TestCase("\"provider query\"", new int[0])]
    [TestCase("nothing", new int[0])]
    public async Task Words_are_found(string words, int[] expected)
    {
        var query = _db.Articles.Where(a => SqlFn.Match(a.Body, words)).OrderBy(a => a.Id).Select(a => a.Id);
        if (database.Dialect == "sqlite")
        {
            Assert.That(() => query.ToListAsync(), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("FTS5"));
            return;
        }

        Assert.That(await query.ToListAsync(), Is.EqualTo(expected));
    }

    [Test]
    public async Task Case_counts_where_the_collation_of_the_column_says_so()
    {
        var words = "BROWN";
        var query = _db.Articles.Where(a => SqlFn.Match(a.Body, words)).OrderBy(a => a.Id).Select(a => a.Id);
        if (database.Dialect == "sqlite")
        {
            Assert.That(() => query.ToListAsync(), Throws.TypeOf<QueryTranslationException>());
            return;
        }

        Assert.That(await query.ToListAsync(), Is.EqualTo(database.Dialect == "mysql" ? Array.Empty<int>() : new[] { 1, 2 }));
    }

    [Test]
    public async Task The_best_comes_first()
    {
        var words = "brown";
        var query = _db.Articles.Where(a => SqlFn.Match(a.Body, words)).OrderByDescending(a => SqlFn.MatchRank(a.Body, words)).Select(a => new { a.Id, Rank = SqlFn.MatchRank(a.Body, words) });
        if (database.Dialect == "sqlite")
        {
            Assert.That(() => query.ToListAsync(), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("FTS5"));
            return;
        }

        var found = await query.ToListAsync();
        Assert.That(found.Select(a => a.Id), Is.EqualTo(new[] { 2, 1 }));
        Assert.That(found[0].Rank, Is.GreaterThan(found[1].Rank));
    }

    [Test]
    public async Task A_language_finds_other_forms()
    {
        var words = "jump dog";
        var query = _db.Articles.Where(a => SqlFn.Match(a.Body, words, "english") && SqlFn.MatchRank(a.Body, words, "english") > 0).Select(a => a.Id);
        if (database.Dialect != "postgresql")
        {
            Assert.That(() => query.ToListAsync(), Throws.TypeOf<QueryTranslationException>().With.Message.Contains("leave the configuration out"));
            return;
        }

        Assert.That(await query.ToListAsync(), Is.EqualTo(new[] { 1 }));
        Assert.That(query.ToSql(), Does.Contain("to_tsvector(CAST('english' AS regconfig), a.body) @@ websearch_to_tsquery(CAST('english' AS regconfig), @words)"));
    }

    public sealed class Article
    {
        public int Id { get; set; }

        [MaxLength(4000), Index(IsFullText = true)]
        public string? Body { get; set; }
    }

    public sealed class ArticlesDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Article> Articles => Table<Article>();
    }
}
