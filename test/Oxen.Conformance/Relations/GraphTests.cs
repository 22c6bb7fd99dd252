using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance.Relations;

/// <summary>Inserts and saves of objects with what belongs to them.</summary>
public sealed class GraphTests(TestDatabase database) : RelationTests<GraphTests.BlogDb>(database, options => new BlogDb(options))
{
    [Test]
    public async Task A_tree_of_objects_is_inserted_with_its_keys()
    {
        var ann = Ann();
        var commands = CommandRecorder.During(() => Db.Users.InsertAsync(ann).GetAwaiter().GetResult());
        Assert.That(commands.Select(c => c[c.IndexOf("INSERT INTO ", StringComparison.Ordinal)..].Split(' ')[2]).Distinct(), Is.EqualTo(["users", "posts", "comments"]), "by as few commands as the database can do");
        Assert.That(commands, Has.Count.EqualTo(Db.Session.Engine.Dialect.Writes.Rows switch { null => 6, { ReadBack: null } => 3, _ => 4 }), "two rows aren't worth a command of several everywhere");
        Assert.That(ann.Posts.Select(p => p.UserId), Is.All.EqualTo(ann.Id));
        Assert.That(ann.Posts.SelectMany(p => p.Comments.Select(c => c.PostId == p.Id)), Is.EqualTo([true, true, true]));
        Assert.That(Db.Comments.OrderBy(c => c.Text).Select(c => c.Post!.User!.Name + c.Post.Title + c.Text).ToList(), Is.EqualTo(["AnnOne1", "AnnOne2", "AnnTwo3"]));
        await Db.Users.InsertAsync([Ann(), new User { Name = "Bob" }]);
        Assert.That(Db.Posts.Count(), Is.EqualTo(4));
    }

    [Test]
    public async Task References_without_a_key_are_inserted_first()
    {
        var comment = new Comment { Text = "c", Post = new Post { Title = "P", User = new User { Name = "Ann" } } };
        await Db.Comments.InsertAsync([comment, new Comment { Text = "d", Post = comment.Post }]);
        Assert.That(Db.Users.Single().Posts, Is.Empty);
        Assert.That(Db.Comments.Select(c => c.Text + c.Post!.Title + c.Post.User!.Name), Is.EquivalentTo(["cPAnn", "dPAnn"]));
        Assert.That((comment.PostId, comment.Post.UserId), Is.EqualTo((comment.Post.Id, comment.Post.User!.Id)));
    }

    [Test]
    public async Task Many_to_many_is_linked_and_new_members_inserted()
    {
        var old = new Tag { Name = "old" };
        await Db.Tags.InsertAsync(old);
        var fresh = new Tag { Name = "new" };
        var posts = new[] { "A", "B" }.Select(title => new Post { Title = title, User = new User { Name = title }, Tags = [old, fresh] }).ToArray();
        fresh.Posts.AddRange(posts);
        old.Name = "not written";
        await Db.Posts.InsertAsync(posts);
        Assert.That(Db.Posts.OrderBy(p => p.Title).SelectMany(p => p.Tags.OrderBy(t => t.Id), (p, t) => p.Title + t.Name).ToList(), Is.EquivalentTo(["Aold", "Anew", "Bold", "Bnew"]));

        posts[0].Tags.RemoveAt(0);
        posts[0].Tags.Add(new Tag { Name = "newer" });
        await Db.Posts.SaveAsync(posts[0]);
        Assert.That(Db.Posts.Where(p => p.Title == "A").SelectMany(p => p.Tags).Select(t => t.Name), Is.EquivalentTo(["old", "new", "newer"]));
    }

    [Test]
    public async Task Many_to_many_is_loaded_both_ways()
    {
        var (a, b) = (new Tag { Name = "a" }, new Tag { Name = "b" });
        await Db.Users.InsertAsync(new User { Posts = [new() { Title = "1", Tags = [a, b] }, new() { Title = "2", Tags = [b] }, new() { Title = "3" }] });
        var posts = await Db.Posts.OrderBy(p => p.Id).Include(p => p.Tags.OrderBy(t => t.Id)).ThenInclude(t => t.Posts.OrderBy(p => p.Id)).ToListAsync();
        Assert.That(posts.Select(p => string.Concat(p.Tags.Select(t => t.Name))), Is.EqualTo(["ab", "b", ""]));
        Assert.That(posts[0].Tags[1], Is.SameAs(posts[1].Tags[0]));
        Assert.That(posts[1].Tags[0].Posts, Is.EqualTo(posts[..2]));
        posts[0].Title = "saved";
        await Db.Posts.SaveAsync(posts[0]);
        Assert.That(Db.Posts.OrderBy(p => p.Id).Select(p => p.Title + p.Tags.Count).ToList(), Is.EqualTo(["saved2", "21", "30"]));
    }

    [Test]
    public async Task Save_writes_each_object_by_its_key_and_removes_nothing()
    {
        var ann = Ann();
        await Db.Users.InsertAsync(ann);
        ann.Name = "Anna";
        ann.Posts[0].Title = "Changed";
        ann.Posts[0].Comments.RemoveAt(0);
        ann.Posts[0].Comments.Add(new Comment { Text = "4" });
        ann.Posts.RemoveAt(1);
        ann.Posts.Add(new Post { Title = "Three" });
        await Db.Users.SaveAsync(ann);
        Assert.That(Db.Users.Single().Name, Is.EqualTo("Anna"));
        Assert.That(Db.Posts.OrderBy(p => p.Id).Select(p => p.Title).ToList(), Is.EqualTo(["Changed", "Two", "Three"]));
        Assert.That(Db.Comments.Where(c => c.Post!.Title == "Changed").Select(c => c.Text), Is.EquivalentTo(["1", "2", "4"]));
    }

    [Test]
    public async Task Save_leaves_what_a_reference_leads_to_as_it_is()
    {
        var ann = Ann();
        await Db.Users.InsertAsync(ann);
        var post = await Db.Posts.Include(p => p.User).ThenInclude(u => u!.Posts).FirstAsync(p => p.Title == "One");
        post.User!.Name = "not written";
        post.User.Posts.Add(new Post { Title = "not written" });
        post.Title = "written";
        await Db.Posts.SaveAsync(post);
        Assert.That(Db.Users.Single().Name, Is.EqualTo("Ann"));
        Assert.That(Db.Posts.OrderBy(p => p.Id).Select(p => p.Title).ToList(), Is.EqualTo(["written", "Two"]));
    }

    [Test]
    public async Task A_child_moves_to_the_parent_that_holds_it()
    {
        var (ann, bob) = (Ann(), new User { Name = "Bob" });
        await Db.Users.InsertAsync([ann, bob]);
        var post = ann.Posts[0];
        post.User = ann;
        bob.Posts.Add(post);
        await Db.Users.SaveAsync(bob);
        Assert.That((Db.Posts.Single(p => p.Title == "One").UserId, post.UserId), Is.EqualTo((bob.Id, bob.Id)));
        Assert.ThrowsAsync<RelatedObjectException>(() => Db.Users.SaveAsync([ann, bob]));
    }

    [Test]
    public async Task Trees_and_keys_of_the_application()
    {
        var root = new Folder { Name = "a", Children = [new() { Name = "b", Children = [new() { Name = "c" }] }, new() { Name = "d" }] };
        await Db.Folders.InsertAsync(root);
        Assert.That(Db.Folders.OrderBy(f => f.Name).Select(f => f.Children.Count).ToList(), Is.EqualTo([2, 1, 0, 0]));

        var order = new Order { Number = "o1", Lines = [new() { Line = 1, Text = "x" }, new() { Line = 2, Text = "y" }] };
        await Db.Orders.SaveAsync(order);
        order.Lines[0].Text = "z";
        order.Lines.Add(new OrderLine { Line = 3, Text = "w" });
        await Db.Orders.SaveAsync(order);
        Assert.That(Db.Orders.SelectMany(o => o.Lines).OrderBy(l => l.Line).Select(l => l.OrderNumber + l.Text).ToList(), Is.EqualTo(["o1z", "o1y", "o1w"]));
    }

    [Test]
    public async Task A_failure_leaves_rows_and_objects_as_they_were()
    {
        var ann = Ann();
        ann.Posts[1].Comments[0].Text = null!;
        Assert.ThrowsAsync<NotNullViolationException>(() => Db.Users.InsertAsync(ann));
        Assert.That((Db.Users.Count(), ann.Id, ann.Posts[0].UserId), Is.EqualTo((0, 0, 0)));
        ann.Posts[1].Comments[0].Text = "3";
        Assert.ThrowsAsync<InvalidOperationException>(() => Db.TransactionAsync(async () =>
        {
            await Db.Users.SaveAsync(ann);
            throw new InvalidOperationException();
        }));
        Assert.That(Db.Comments.Count(), Is.Zero);
        await Task.CompletedTask;
    }

    [Test]
    public void Circles_and_contradictions_are_said()
    {
        var (lead, team) = (new Member { Name = "L" }, new Team { Name = "T" });
        (lead.Team, team.Lead) = (team, lead);
        Assert.That(
            Assert.ThrowsAsync<RelatedObjectException>(() => Db.Members.InsertAsync(lead))!.Message,
            Does.Contain("is part of a circle of objects that have no row yet (Member.Team, Team.Lead): each needs the key of the next, so none can be inserted first."));

        var post = new Post { Title = "P", User = new User { Name = "Bob" } };
        Assert.That(
            Assert.ThrowsAsync<RelatedObjectException>(() => Db.Users.InsertAsync(new User { Name = "Ann", Posts = [post] }))!.Message,
            Does.Contain("User.Posts holds an object that belongs to another User by Post.UserId"));
        Assert.That(
            Assert.ThrowsAsync<RelatedObjectException>(() => Db.Posts.InsertAsync(new Post { UserId = 5, User = new User() }))!.Message,
            Does.Contain("Post.User and Post.UserId name different rows"));
        Assert.That(Db.Users.Count(), Is.Zero);
    }

    [Test]
    public async Task A_circle_is_closed_by_an_update()
    {
        var lead = new Member { Name = "L", Team = new Team { Name = "T" } };
        await Db.Members.InsertAsync(lead);
        lead.Team.Lead = lead;
        await Db.Teams.UpdateAsync(lead.Team, t => t.Lead);
        Assert.That(Db.Teams.Select(t => t.Lead!.Team!.Name), Is.EqualTo(["T"]));
        await Db.Members.SaveAsync(lead);
    }

    private static User Ann() => new()
    {
        Name = "Ann",
        Posts = [new() { Title = "One", Comments = [new() { Text = "1" }, new() { Text = "2" }] }, new() { Title = "Two", Comments = [new() { Text = "3" }] }],
    };

    public sealed class User
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Post> Posts { get; set; } = [];
    }

    public sealed class Post
    {
        public int Id { get; set; }

        public int UserId { get; set; }

        public User? User { get; set; }

        public string Title { get; set; } = "";

        public List<Comment> Comments { get; set; } = [];

        public List<Tag> Tags { get; set; } = [];
    }

    public sealed class Comment
    {
        public int Id { get; set; }

        public int PostId { get; set; }

        public Post? Post { get; set; }

        public string Text { get; set; } = "";
    }

    public sealed class Tag
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Post> Posts { get; set; } = [];
    }

    public sealed class Folder
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Folder> Children { get; set; } = [];
    }

    public sealed class Order
    {
        [Key]
        public string Number { get; set; } = "";

        public List<OrderLine> Lines { get; set; } = [];
    }

    [PrimaryKey(nameof(OrderNumber), nameof(Line))]
    public sealed class OrderLine
    {
        public string OrderNumber { get; set; } = "";

        public int Line { get; set; }

        public string Text { get; set; } = "";
    }

    public sealed class Member
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public Team? Team { get; set; }
    }

    public sealed class Team
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public Member? Lead { get; set; }
    }

    public sealed class BlogDb(OxenOptions options) : OxenDb(options)
    {
        public Table<User> Users => Table<User>();

        public Table<Post> Posts => Table<Post>();

        public Table<Comment> Comments => Table<Comment>();

        public Table<Tag> Tags => Table<Tag>();

        public Table<Folder> Folders => Table<Folder>();

        public Table<Order> Orders => Table<Order>();

        public Table<Member> Members => Table<Member>();

        public Table<Team> Teams => Table<Team>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Member>().HasOne(m => m.Team).WithMany();
            model.Entity<Team>().HasOne(t => t.Lead).WithMany();
        }
    }
}
