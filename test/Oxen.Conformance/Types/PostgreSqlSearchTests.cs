using System.Runtime.CompilerServices;
using NpgsqlTypes;

namespace Oxen.Conformance;

/// <summary>What PostgreSQL finds by indexes of its own kinds: words, arrays, trigrams, vectors.</summary>
public sealed class PostgreSqlSearchTests(TestDatabase database) : PostgreSqlTests(database)
{
    private PagesDb _db = null!;

    protected override void Configure(PostgreSqlOptions options) => options.HasExtension("pg_trgm");

    [SetUp]
    public async Task Fill()
    {
        _db = new PagesDb(Options);
        await _db.Schema.SyncAsync();
        await _db.ExecuteAsync($"insert into pages (body, tags) select 'page number ' || i || ' of ' || md5(cast(i as text)), array['t' || i % 5000, 'all'] from generate_series(1, 20000) as i");
        await _db.ExecuteAsync(FormattableStringFactory.Create("VACUUM ANALYZE pages"));
    }

    [Test]
    public Task Words_by_a_full_text_index()
    {
        var words = "17";
        return Found(_db.Pages.Where(p => SqlFn.Match(p.Body, words)), 1);
    }

    [Test]
    public Task Words_by_a_computed_column()
    {
        var words = "17";
        return Found(_db.Pages.Where(p => p.Words.Matches(words) && p.Words.Rank(words) > 0), 1);
    }

    [Test]
    public Task Forms_of_words_by_a_computed_column()
    {
        var words = "\"pages numbered 17\"";
        return Found(_db.Pages.Where(p => p.English.Matches(words, "english")), 1);
    }

    [Test]
    public Task An_element_of_an_array()
    {
        var tag = "t17";
        return Found(_db.Pages.Where(p => p.Tags.Contains(tag)), 4);
    }

    [Test]
    public Task One_of_several_elements()
    {
        List<string> tags = ["t17", "t18", "none"];
        return Found(_db.Pages.Where(p => p.Tags.Any(t => tags.Contains(t))), 8);
    }

    [Test]
    public async Task Words_are_read()
    {
        var page = await _db.Pages.SingleAsync(p => p.Id == 1);
        Assert.That(page.Words.Select(word => word.Text), Does.Contain("number").And.Contain("1"));
    }

    [Test]
    public async Task Texts_that_are_alike()
    {
        Assert.That(await _db.Sql<bool>($"select true").Where(x => PostgreSqlFn.Similarity("query", "querry") > 0.4 && PostgreSqlFn.IsSimilar("query", "querry") && !PostgreSqlFn.IsSimilar("query", "xyz")).CountAsync(), Is.EqualTo(1));
        Assert.That(await _db.Pages.CountAsync(p => PostgreSqlFn.ILike(p.Body, "PAGE number 17 %")), Is.EqualTo(1));
    }

    [Test]
    public async Task Rows_loaded_with_others_use_the_index_of_their_key()
    {
        await _db.ExecuteAsync($"insert into notes (page_id, text) select 1 + i % 20000, 'x' from generate_series(1, 40000) as i");
        await _db.ExecuteAsync(FormattableStringFactory.Create("ANALYZE notes"));
        var sql = _db.Pages.Where(p => p.Id < 100).Include(p => p.Notes).ToSql();
        Assert.That(sql, Does.Contain("= ANY(@keys)"));
        var command = sql[sql.LastIndexOf("SELECT", StringComparison.Ordinal)..].Replace("@keys", "ARRAY(SELECT generate_series(1, 99))", StringComparison.Ordinal);
        var plan = await _db.Sql<string>(FormattableStringFactory.Create($"explain {command}")).ToListAsync();
        Assert.That(string.Join('\n', plan), Does.Contain("ix_notes_page_id").And.Not.Contain("Seq Scan on notes"));
    }

    private static async Task Found(IQueryable<Page> query, int count)
    {
        Assert.That(await query.CountAsync(), Is.EqualTo(count));
        var plan = await query.ExplainAsync();
        Assert.That(plan, Does.Contain("Bitmap Index Scan").And.Not.Contain("Seq Scan"), $"{query.ToSql()}\n{plan}");
    }

    public sealed class Page
    {
        public int Id { get; set; }

        [Index(IsFullText = true)]
        public string Body { get; set; } = "";

        [Index]
        public NpgsqlTsVector Words { get; set; } = NpgsqlTsVector.Empty;

        [Index]
        public NpgsqlTsVector English { get; set; } = NpgsqlTsVector.Empty;

        [Index]
        public List<string> Tags { get; set; } = [];

        public List<Note> Notes { get; set; } = [];
    }

    public sealed class Note
    {
        public int Id { get; set; }
        public int PageId { get; set; }
        public string Text { get; set; } = "";
    }

    public sealed class PagesDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Page> Pages => Table<Page>();
        public Table<Note> Notes => Table<Note>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Page>(page =>
        {
            page.Property(p => p.Words).HasComputedColumnSql("to_tsvector('simple', body)", stored: true);
            page.Property(p => p.English).HasComputedColumnSql("to_tsvector('english', body)", stored: true);
        });
    }
}
