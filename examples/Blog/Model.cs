using Oxen;

namespace Blog;

// A member of a class that is mapped leads to its row; a list of them leads to many. Each pair of ends is one relation.
public sealed class User
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public List<Post> Posts { get; set; } = [];          // one to many, with Post.Author
    public List<Photo> Photos { get; set; } = [];
}

public sealed class Post
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
    public DateTime PublishedAt { get; set; }
    public int AuthorId { get; set; }                    // the foreign key of Author, because the names say so
    public User? Author { get; set; }
    public List<Tag> Tags { get; set; } = [];            // many to many: a table post_tags lies between
    public List<Comment> Comments { get; set; } = [];
}

public sealed class Photo
{
    public int Id { get; set; }
    public string Caption { get; set; } = "";
    public int UserId { get; set; }
    public List<Comment> Comments { get; set; } = [];
}

public sealed class Tag
{
    public int Id { get; set; }
    [Index(IsUnique = true)] public string Name { get; set; } = "";
    public List<Post> Posts { get; set; } = [];
}

public enum Subject
{
    Post,
    Photo,
}

// A comment is on a post or on a photo: Subject says which of them SubjectId refers to.
public sealed class Comment
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
    public string By { get; set; } = "";
    public Subject Subject { get; set; }
    public int SubjectId { get; set; }
    public Post? Post { get; set; }
    public Photo? Photo { get; set; }
}
