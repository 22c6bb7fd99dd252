namespace Oxen.Conformance.Relations;

/// <summary>
/// A model with every kind of relation: one to one, one to many, many to many with and without a class between, of a class
/// with itself, by keys of two columns, by a key without property, and of several classes by one key.
/// </summary>
public static class GraphModel
{
    public enum Subject
    {
        Post,
        Photo,
    }

    public sealed class Person
    {
        public int Id { get; set; }

        public string Label { get; set; } = "";

        public int Batch { get; set; }

        public int Score { get; set; }

        public int? MentorId { get; set; }

        public Person? Mentor { get; set; }

        public List<Person> Students { get; set; } = [];

        public Profile? Profile { get; set; }

        public List<Post> Posts { get; set; } = [];

        public List<Photo> Photos { get; set; } = [];

        public List<Tag> Interests { get; set; } = [];
    }

    public sealed class Profile
    {
        public int Id { get; set; }

        public string Label { get; set; } = "";

        public int PersonId { get; set; }

        public Person? Person { get; set; }
    }

    public sealed class Post
    {
        public int Id { get; set; }

        public string Label { get; set; } = "";

        public int Score { get; set; }

        public int AuthorId { get; set; }

        public Person? Author { get; set; }

        public Topic? Topic { get; set; }

        public List<Tag> Tags { get; set; } = [];

        public List<Line> Lines { get; set; } = [];

        public List<Comment> Comments { get; set; } = [];
    }

    public sealed class Photo
    {
        public int Id { get; set; }

        public string Label { get; set; } = "";

        public int? OwnerId { get; set; }

        public Person? Owner { get; set; }

        public List<Comment> Comments { get; set; } = [];
    }

    public sealed class Comment
    {
        public int Id { get; set; }

        public string Label { get; set; } = "";

        public Subject Subject { get; set; }

        public int? SubjectId { get; set; }

        public Post? Post { get; set; }

        public Photo? Photo { get; set; }
    }

    public sealed class Topic
    {
        [System.ComponentModel.DataAnnotations.Key]
        public string Name { get; set; } = "";

        public int Batch { get; set; }

        public List<Post> Posts { get; set; } = [];
    }

    public sealed class Tag
    {
        public Guid Id { get; set; }

        public string Label { get; set; } = "";

        public List<Post> Posts { get; set; } = [];
    }

    public sealed class Interest
    {
        public int Id { get; set; }

        public int PersonId { get; set; }

        public Guid TagId { get; set; }

        public int Weight { get; set; } = 1;
    }

    [PrimaryKey(nameof(PostId), nameof(Number))]
    public sealed class Line
    {
        public int PostId { get; set; }

        public int Number { get; set; }

        public string Label { get; set; } = "";

        public Post? Post { get; set; }

        public List<Cell> Cells { get; set; } = [];
    }

    public sealed class Cell
    {
        public long Id { get; set; }

        public string Label { get; set; } = "";

        public int LinePostId { get; set; }

        public int LineNumber { get; set; }

        public Line? Line { get; set; }
    }

    public sealed class GraphDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Person> People => Table<Person>();

        public Table<Profile> Profiles => Table<Profile>();

        public Table<Post> Posts => Table<Post>();

        public Table<Photo> Photos => Table<Photo>();

        public Table<Comment> Comments => Table<Comment>();

        public Table<Topic> Topics => Table<Topic>();

        public Table<Tag> Tags => Table<Tag>();

        public Table<Interest> Interests => Table<Interest>();

        public Table<Line> Lines => Table<Line>();

        public Table<Cell> Cells => Table<Cell>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Person>().HasMany(p => p.Students).WithOne(p => p.Mentor).HasForeignKey(p => p.MentorId);
            model.Entity<Person>().HasMany(p => p.Posts).WithOne(p => p.Author).HasForeignKey(p => p.AuthorId);
            model.Entity<Person>().HasMany(p => p.Photos).WithOne(p => p.Owner).HasForeignKey(p => p.OwnerId);
            model.Entity<Person>().HasMany(p => p.Interests).WithMany().Using<Interest>();
            model.Entity<Post>().HasMany(p => p.Comments).WithOne(c => c.Post).HasForeignKey(c => c.SubjectId).When(c => c.Subject, Subject.Post);
            model.Entity<Photo>().HasMany(p => p.Comments).WithOne(c => c.Photo).HasForeignKey(c => c.SubjectId).When(c => c.Subject, Subject.Photo);
            model.Entity<Line>().HasMany(l => l.Cells).WithOne(c => c.Line).HasForeignKey(c => new { c.LinePostId, c.LineNumber });
        }
    }
}
