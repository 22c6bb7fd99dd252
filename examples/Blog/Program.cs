// A blog in a SQLite database in memory: users, posts, tags, and comments on posts and photos. Read it from top to bottom;
// Model.cs has the classes, BlogDb.cs the database.
using Blog;
using Oxen;

await using var options = new OxenOptions().UseSqlite("Data Source=:memory:").UseLoading(Loading.Siblings);
var db = new BlogDb(options);
await db.Schema.SyncAsync();

// --- Write a graph of objects: one call, one transaction, keys filled in on the way. -------------------------------------
var linq = new Tag { Name = "linq" };
var sql = new Tag { Name = "sql" };
var ann = new User
{
    Name = "Ann",
    Posts =
    [
        new() { Title = "Queries are values", PublishedAt = Day(3), Tags = [linq], Comments = [new() { By = "Bob", Text = "Nice." }, new() { By = "Cleo", Text = "More!" }] },
        new() { Title = "Joins without tears", PublishedAt = Day(9), Tags = [linq, sql], Comments = [new() { By = "Bob", Text = "Finally." }] },
    ],
};
var bob = new User
{
    Name = "Bob",
    Posts = [new() { Title = "My garden", PublishedAt = Day(5) }],
    Photos = [new() { Caption = "Tomatoes", Comments = [new() { By = "Ann", Text = "Yummy.", Subject = Subject.Photo }] }],
};
await db.Users.InsertAsync([ann, bob]);
Title($"Inserted {await db.Users.CountAsync()} users with {await db.Posts.CountAsync()} posts and {await db.Comments.CountAsync()} comments");

// --- Read a graph: as many commands as there are collections, however many rows. ------------------------------------------
var feed = db.Users
    .Include(u => u.Posts.OrderByDescending(p => p.PublishedAt).Take(2)).ThenInclude(p => p.Tags)
    .Include(u => u.Photos).ThenInclude(p => p.Comments)
    .OrderBy(u => u.Name);
Title("Users with their latest posts and their photos");
foreach (var user in await feed.ToListAsync())
{
    Console.WriteLine($"{user.Name}: {Listed(user.Posts.Select(p => $"{p.Title} [{Listed(p.Tags.Select(t => t.Name))}]"))}; photos: {Listed(user.Photos.Select(p => $"{p.Caption} ({p.Comments.Count})"))}");
}

Console.WriteLine($"\nWhat was sent:\n{feed.ToSql()}");

// --- Follow members in a query: Oxen makes the joins and subqueries. -------------------------------------------------------
Title("Posts about LINQ, the most discussed first");
var discussed = await db.Posts
    .Where(p => p.Tags.Any(t => t.Name == "linq"))
    .OrderByDescending(p => p.Comments.Count)
    .Select(p => new { p.Title, Author = p.Author!.Name, Comments = p.Comments.Count, Commenters = p.Comments.Select(c => c.By).ToList() })
    .ToListAsync();
foreach (var post in discussed)
{
    Console.WriteLine($"{post.Title} by {post.Author}: {post.Comments} ({Listed(post.Commenters)})");
}

Title("Comments, and what each is on");
var comments = await db.Comments.OrderBy(c => c.By).ThenBy(c => c.Text).Select(c => new { c.By, c.Text, On = c.Post!.Title ?? c.Photo!.Caption }).ToListAsync();
foreach (var comment in comments)
{
    Console.WriteLine($"{comment.By} on {comment.On}: {comment.Text}");
}

// --- Load later: the first post loads the authors of all posts of its result, by one command. ------------------------------
Title("Posts and their authors, loaded when they are wanted");
foreach (var post in await db.Posts.OrderBy(p => p.PublishedAt).ToListAsync())
{
    if (!db.IsLoaded(post, p => p.Author))
    {
        await db.LoadAsync(post, p => p.Author);
        Console.WriteLine("(loaded)");
    }

    Console.WriteLine($"{post.PublishedAt:d MMM}: {post.Title} by {post.Author!.Name}");
}

// --- Change: save an object with what belongs to it, link and unlink, delete. ----------------------------------------------
var joins = ann.Posts[1];
joins.Title = "Joins with joy";
joins.Comments.Add(new Comment { By = "Dan", Text = "Agreed." });
await db.Posts.SaveAsync(joins);                                    // the post, and its new comment
await db.Posts.UnlinkAsync(joins, p => p.Tags, sql);
await db.Posts.LinkAsync(bob.Posts[0], p => p.Tags, sql);
await db.Photos.DeleteAsync(bob.Photos[0]);                         // and the comments on it

Title("After some changes");
var after = await db.Posts.Include(p => p.Tags).Include(p => p.Comments).OrderBy(p => p.Id).AsSnapshot().ToListAsync();
foreach (var post in after)
{
    Console.WriteLine($"{post.Title} [{Listed(post.Tags.Select(t => t.Name))}]: {Listed(post.Comments.Select(c => c.Text))}");
}

Console.WriteLine($"{await db.Comments.CountAsync(c => c.Photo != null)} comments on photos are left.");

static DateTime Day(int day) => new(2026, 5, day, 0, 0, 0, DateTimeKind.Utc);

static string Listed(IEnumerable<string> texts) => string.Join(", ", texts.DefaultIfEmpty("none"));

static void Title(string text) => Console.WriteLine($"\n== {text} ==");
