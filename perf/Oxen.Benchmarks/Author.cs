namespace Oxen.Benchmarks;

/// <summary>The top of a graph: an author with posts.</summary>
public sealed record Author
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string? Email { get; set; }
    public DateTime JoinedAt { get; set; }

    /// <summary>Null unless they were loaded.</summary>
    public List<Post> Posts { get; set; } = null!;
}

/// <summary>A post of an author.</summary>
public sealed record Post
{
    public int Id { get; set; }
    public int AuthorId { get; set; }
    public string Title { get; set; } = "";
    public int Views { get; set; }
    public DateTime PostedAt { get; set; }

    /// <summary>Null unless they were loaded.</summary>
    public List<Comment> Comments { get; set; } = null!;
}

/// <summary>A comment on a post.</summary>
public sealed record Comment
{
    public int Id { get; set; }
    public int PostId { get; set; }
    public string Text { get; set; } = "";
    public int Likes { get; set; }
}
