using System.Data.Common;

namespace Oxen.Benchmarks.Contenders;

/// <summary>Graphs as one stitches them by hand: a command for each level, which finds its rows by the keys of a page, and dictionaries.</summary>
internal static class HandwrittenBlog
{
    public const string Authors = "select id, name, email, joined_at from authors where id > @after order by id limit 100";
    public const string Posts = "select id, author_id, title, views, posted_at from posts where author_id > @after and author_id <= @last";

    public const string Comments = """
        select c.id, c.post_id, c.text, c.likes
        from comments as c
        join posts as p on p.id = c.post_id
        where p.author_id > @after and p.author_id <= @last
        """;

    public static Author ReadAuthor(DbDataReader reader) => new()
    {
        Id = reader.GetInt32(0),
        Name = reader.GetString(1),
        Email = reader.IsDBNull(2) ? null : reader.GetString(2),
        JoinedAt = reader.GetDateTime(3),
    };

    public static Post ReadPost(DbDataReader reader) => new()
    {
        Id = reader.GetInt32(0),
        AuthorId = reader.GetInt32(1),
        Title = reader.GetString(2),
        Views = reader.GetInt32(3),
        PostedAt = reader.GetDateTime(4),
    };

    public static Comment ReadComment(DbDataReader reader) => new()
    {
        Id = reader.GetInt32(0),
        PostId = reader.GetInt32(1),
        Text = reader.GetString(2),
        Likes = reader.GetInt32(3),
    };

    public static List<T> Read<T>(DbCommand command, Func<DbDataReader, T> read)
    {
        using DbDataReader reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>Gives authors their posts, and posts their comments, where they were read.</summary>
    public static List<Author> Stitch(List<Author> authors, List<Post> posts, List<Comment>? comments)
    {
        var authorById = new Dictionary<int, Author>(authors.Count);
        foreach (Author author in authors)
        {
            author.Posts = [];
            authorById.Add(author.Id, author);
        }

        foreach (Post post in posts)
            authorById[post.AuthorId].Posts.Add(post);
        if (comments is null)
            return authors;

        var postById = new Dictionary<int, Post>(posts.Count);
        foreach (Post post in posts)
        {
            post.Comments = [];
            postById.Add(post.Id, post);
        }

        foreach (Comment comment in comments)
            postById[comment.PostId].Comments.Add(comment);
        return authors;
    }
}
