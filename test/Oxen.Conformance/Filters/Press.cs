using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance.Filters;

public interface ITenantOwned
{
    string TenantId { get; }
}

public sealed class Author : ITenantOwned
{
    public int Id { get; set; }

    public string TenantId { get; set; } = "";

    public string Name { get; set; } = "";

    public bool IsHidden { get; set; }

    public List<Article> Articles { get; set; } = [];
}

public sealed class Article : ITenantOwned
{
    public int Id { get; set; }

    public string TenantId { get; set; } = "";

    public string Title { get; set; } = "";

    public int Words { get; set; }

    public bool IsHidden { get; set; }

    public int AuthorId { get; set; }

    public Author? Author { get; set; }

    public int? EditorId { get; set; }

    public Author? Editor { get; set; }

    public List<Label> Labels { get; set; } = [];

    public List<Note> Notes { get; set; } = [];
}

public sealed class Label : ITenantOwned
{
    public int Id { get; set; }

    public string TenantId { get; set; } = "";

    public string Name { get; set; } = "";

    public List<Article> Articles { get; set; } = [];
}

/// <summary>A note is there where its article is.</summary>
public sealed class Note
{
    public int Id { get; set; }

    public int ArticleId { get; set; }

    public Article? Article { get; set; }

    public string Text { get; set; } = "";
}

/// <summary>It refers to what is there where another is.</summary>
public sealed class Reply
{
    public int Id { get; set; }

    public int NoteId { get; set; }

    public Note? Note { get; set; }
}

/// <summary>A row whose key the application makes.</summary>
public sealed class Setting : ITenantOwned
{
    [Key]
    public string Name { get; set; } = "";

    public string TenantId { get; set; } = "";

    public string Value { get; set; } = "";
}

/// <summary>The tables, of a context or in memory.</summary>
public interface IPress
{
    IQueryable<Author> Authors { get; }

    IQueryable<Article> Articles { get; }

    IQueryable<Label> Labels { get; }

    IQueryable<Note> Notes { get; }

    IQueryable<Reply> Replies { get; }
}

/// <summary>One tenant's view.</summary>
public sealed class PressDb(OxenOptions options, string tenant) : OxenDb(options), IPress
{
    private readonly OxenOptions _options = options;

    public string TenantId { get; set; } = tenant;

    public Table<Author> Authors => Table<Author>();

    public Table<Article> Articles => Table<Article>();

    public Table<Label> Labels => Table<Label>();

    public Table<Note> Notes => Table<Note>();

    public Table<Reply> Replies => Table<Reply>();

    public Table<Setting> Settings => Table<Setting>();

    /// <summary>The same for another tenant.</summary>
    public PressDb For(string other) => new(_options, other);

    IQueryable<Author> IPress.Authors => Authors;

    IQueryable<Article> IPress.Articles => Articles;

    IQueryable<Label> IPress.Labels => Labels;

    IQueryable<Note> IPress.Notes => Notes;

    IQueryable<Reply> IPress.Replies => Replies;

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.HasQueryFilter<ITenantOwned>("tenant", e => e.TenantId == TenantId);
        model.Entity<Author>().HasQueryFilter("hidden", a => !a.IsHidden);
        model.Entity<Note>().HasQueryFilter(n => n.Article != null);
        model.Entity<Article>(article =>
        {
            article.HasQueryFilter("hidden", a => !a.IsHidden);
            article.HasOne(a => a.Author).WithMany(a => a.Articles).HasForeignKey(a => a.AuthorId);
            article.HasOne(a => a.Editor).WithMany().HasForeignKey(a => a.EditorId);
        });
    }
}

/// <summary>The rows that a tenant sees, picked by hand, as objects that lead to each other.</summary>
public sealed class MemoryPress : IPress
{
    private readonly List<Author> _authors;
    private readonly List<Article> _articles;
    private readonly List<Label> _labels;
    private readonly List<Note> _notes;
    private readonly List<Reply> _replies;

    public MemoryPress(PressData data, string tenant)
    {
        _authors = [.. data.Authors.Where(a => a.TenantId == tenant && !a.IsHidden).Select(a => new Author { Id = a.Id, TenantId = a.TenantId, Name = a.Name })];
        _articles = [.. data.Articles.Where(a => a.TenantId == tenant && !a.IsHidden).Select(a => new Article
        {
            Id = a.Id,
            TenantId = a.TenantId,
            Title = a.Title,
            Words = a.Words,
            AuthorId = a.AuthorId,
            Author = _authors.Find(author => author.Id == a.AuthorId),
            EditorId = a.EditorId,
            Editor = _authors.Find(author => author.Id == a.EditorId),
        })];
        _labels = [.. data.Labels.Where(l => l.TenantId == tenant).Select(l => new Label { Id = l.Id, TenantId = l.TenantId, Name = l.Name })];
        _notes = [.. data.Notes.Where(n => _articles.Exists(a => a.Id == n.ArticleId)).Select(n => new Note { Id = n.Id, ArticleId = n.ArticleId, Text = n.Text })];
        _replies = [.. data.Replies.Select(r => new Reply { Id = r.Id, NoteId = r.NoteId, Note = _notes.Find(n => n.Id == r.NoteId) })];
        foreach (var article in _articles)
        {
            article.Author?.Articles.Add(article);
            article.Labels.AddRange(_labels.Where(l => data.Links.Contains((article.Id, l.Id))));
            article.Labels.ForEach(label => label.Articles.Add(article));
            article.Notes.AddRange(_notes.Where(n => n.ArticleId == article.Id));
            article.Notes.ForEach(note => note.Article = article);
        }
    }

    public IQueryable<Author> Authors => _authors.AsQueryable();

    public IQueryable<Article> Articles => _articles.AsQueryable();

    public IQueryable<Label> Labels => _labels.AsQueryable();

    public IQueryable<Note> Notes => _notes.AsQueryable();

    public IQueryable<Reply> Replies => _replies.AsQueryable();
}

/// <summary>All rows, of all tenants.</summary>
public sealed class PressData
{
    /// <summary>Names that differ in little, and such as would do harm were they SQL.</summary>
    public static readonly string[] Tenants = ["acme", "Acme", "acme ", "o'brien\"; DROP TABLE articles; --", "%_\\", "", "å∂😀"];

    public PressData(int seed = 7)
    {
        var random = new Random(seed);
        for (var id = 1; id <= 28; id++)
        {
            Authors.Add(new Author { Id = id, TenantId = Tenants[id % Tenants.Length], Name = "n" + random.Next(6), IsHidden = random.Next(4) == 0 });
        }

        for (var id = 1; id <= 21; id++)
        {
            Labels.Add(new Label { Id = id, TenantId = Tenants[id % Tenants.Length], Name = "l" + random.Next(4) });
        }

        // References lead to others' rows too: a filter must hold whatever the data is.
        for (var id = 1; id <= 140; id++)
        {
            var tenant = id % Tenants.Length;
            Articles.Add(new Article
            {
                Id = id,
                TenantId = Tenants[tenant],
                Title = "t" + random.Next(9),
                Words = random.Next(50),
                IsHidden = random.Next(4) == 0,
                AuthorId = random.Next(5) == 0 ? 1 + random.Next(28) : OfTenant(tenant, 28),
                EditorId = random.Next(3) == 0 ? null : random.Next(5) == 0 ? 1 + random.Next(28) : OfTenant(tenant, 28),
            });
            Links.Add((id, OfTenant(tenant, 21)));
            Links.Add((id, 1 + random.Next(21)));
            Notes.Add(new Note { Id = id, ArticleId = 1 + random.Next(id), Text = "x" + random.Next(5) });
            Replies.Add(new Reply { Id = id, NoteId = 1 + random.Next(id) });
        }

        int OfTenant(int tenant, int count) => 1 + (tenant + 6) % Tenants.Length + Tenants.Length * random.Next(count / Tenants.Length);
    }

    public List<Author> Authors { get; } = [];

    public List<Article> Articles { get; } = [];

    public List<Label> Labels { get; } = [];

    public List<Note> Notes { get; } = [];

    public List<Reply> Replies { get; } = [];

    public HashSet<(int Article, int Label)> Links { get; } = [];

    /// <summary>Inserts the rows.</summary>
    public async Task InsertAsync(PressDb db)
    {
        var all = db.IgnoreQueryFilters();
        await all.TransactionAsync(async () =>
        {
            await all.Authors.InsertAsync(Authors);
            await all.Labels.InsertAsync(Labels);
            await all.Articles.InsertAsync(Articles);
            await all.Notes.InsertAsync(Notes);
            await all.Replies.InsertAsync(Replies);
            foreach (var (article, label) in Links)
            {
                await all.ExecuteAsync($"insert into article_labels (article_id, label_id) values ({article}, {label})");
            }
        });
    }
}
