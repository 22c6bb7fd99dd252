using System.ComponentModel.DataAnnotations.Schema;
using System.Linq.Expressions;

namespace Oxen.Tests.Compilation;

public sealed class User
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int Age { get; set; }

    public int? Rating { get; set; }

    public string? Email { get; set; }

    public char Initial { get; set; }

    public Status Status { get; set; }

    public Rights Rights { get; set; }

    public double Score { get; set; }

    public DateTime CreatedAt { get; set; }

    [Sensitive]
    public string Secret { get; set; } = "";

    [Sensitive]
    public int Pin { get; set; }

    [NotMapped]
    public string Display => Name + " " + Email;

    public List<Post> Posts { get; set; } = [];

    public int Twice() => Age * 2;
}

public sealed class Post
{
    public int Id { get; set; }

    public int UserId { get; set; }

    public User? User { get; set; }

    public string Title { get; set; } = "";

    public byte[] Body { get; set; } = [];
}

public sealed class Draft
{
    public int Id { get; set; }

    [JsonColumn]
    public List<string> Words { get; set; } = [];
}

public enum Status
{
    New,
    Active,
    Barred,
}

[Flags]
public enum Rights
{
    None = 0,
    Read = 1,
    Write = 2,
}

public sealed record Summary(string Name, int Total)
{
    public string? Note { get; set; }
}

public sealed class BlogDb(OxenOptions options) : OxenDb(options)
{
    public Table<User> Users => Table<User>();

    public Table<Post> Posts => Table<Post>();

    public Table<Draft> Drafts => Table<Draft>();
}

/// <summary>Queries that are compiled and never run.</summary>
public abstract class CompilationTests
{
    private OxenOptions _options = null!;

    private protected OxenOptions Options => _options;

    private protected BlogDb Db { get; private set; } = null!;

    [OneTimeSetUp]
    public void Open()
    {
        _options = new OxenOptions().UseSqlite("Data Source=:memory:");
        Db = new BlogDb(_options);
    }

    [OneTimeTearDown]
    public async Task CloseAsync() => await _options.DisposeAsync();

    /// <summary>A query as the printer writes it.</summary>
    private protected string Print<T>(IQueryable<T> query) => Print(query.Expression);

    /// <summary>A query that ends in a value, as the printer writes it.</summary>
    private protected string Print<T>(Expression<Func<BlogDb, T>> query) =>
        Print(new ContextFiller(query.Parameters[0], Db).Visit(query.Body));

    private protected string Print(Expression query) => QueryPrinter.Print(QueryCapture.Capture(query, Db.Session.Engine, out _).Body, Db.Model);

    // The context itself is a value of the query, as a captured variable is, but its tables are where queries begin.
    private sealed class ContextFiller(ParameterExpression context, BlogDb db) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) => node.Expression == context
            ? ((IQueryable)node.Member.DeclaringType!.GetProperty(node.Member.Name)!.GetValue(db)!).Expression
            : base.VisitMember(node);
    }
}
