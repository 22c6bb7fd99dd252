using Oxen;

namespace Blog;

public sealed class BlogDb(OxenOptions options) : OxenDb(options)
{
    public Table<User> Users => Table<User>();
    public Table<Post> Posts => Table<Post>();
    public Table<Photo> Photos => Table<Photo>();
    public Table<Tag> Tags => Table<Tag>();
    public Table<Comment> Comments => Table<Comment>();

    // Only what conventions can't know: a key that refers to two tables. No database watches over one, so Oxen deletes
    // the comments of what is deleted.
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Post>().HasMany(p => p.Comments).WithOne(c => c.Post).HasForeignKey(c => c.SubjectId)
            .When(c => c.Subject, Subject.Post).OnDelete(DeleteBehavior.ClientCascade);
        model.Entity<Photo>().HasMany(p => p.Comments).WithOne(c => c.Photo).HasForeignKey(c => c.SubjectId)
            .When(c => c.Subject, Subject.Photo).OnDelete(DeleteBehavior.ClientCascade);
    }
}
