namespace Oxen.Tests.Page;

/// <summary>The model of the page that tells the life of one query.</summary>
public sealed class User
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int Age { get; set; }

    public string? City { get; set; }

    public List<Post> Posts { get; set; } = [];
}

public sealed class Post
{
    public int Id { get; set; }

    public int UserId { get; set; }

    public User? User { get; set; }

    public string Title { get; set; } = "";
}

public sealed class BlogDb(OxenOptions options) : OxenDb(options)
{
    public Table<User> Users => Table<User>();

    public Table<Post> Posts => Table<Post>();
}
