namespace Oxen.Tests;

public class IndexTests
{
    [Test]
    public void Attributes_index_properties_and_classes() =>
        Assert.That(Indexes<User>(), Is.EquivalentTo(["ix_users_last_name_first_name(last_name, first_name)", "unique ix_users_email(email)", "by_age(age)"]));

    [Test]
    public void The_builder_indexes() =>
        Assert.That(
            Indexes<Plain>(plain =>
            {
                plain.HasIndex(p => new { p.B, p.A }).IsUnique();
                plain.HasIndex(p => p.A).HasName("mine");
            }),
            Is.EqualTo(["unique ix_plains_b_a(b, a)", "mine(a)"]));

    [Test]
    public void The_builder_wins_over_an_attribute_of_the_same_properties() =>
        Assert.That(Indexes<User>(user => user.HasIndex(u => u.Email).HasName("e")), Does.Contain("e(email)").And.Not.Contain("unique ix_users_email(email)"));

    [Test]
    public void A_foreign_key_is_indexed() => Assert.That(Indexes<Post>(), Is.EqualTo(["ix_posts_user_id(user_id)"]));

    [Test]
    public void A_foreign_key_that_an_index_serves_gets_no_other() =>
        Assert.That(Indexes<Post>(post => post.HasIndex(p => new { p.UserId, p.Id })), Is.EqualTo(["ix_posts_user_id_id(user_id, id)"]));

    [Test]
    public void A_foreign_key_that_the_key_serves_gets_no_index() =>
        Assert.That(Indexes<Membership>(), Is.EqualTo(["ix_memberships_post_id(post_id)"]));

    [Test]
    public void A_foreign_key_of_one_to_one_is_unique() =>
        Assert.That(Indexes<Badge>(badge => badge.HasOne(b => b.User).WithOne()), Is.EqualTo(["unique ix_badges_user_id(user_id)"]));

    private static IEnumerable<string> Indexes<T>(Action<EntityBuilder<T>>? configure = null)
        where T : class => TestModel.Of(configure).Indexes.Select(index => index.Text());

    [Index(nameof(LastName), nameof(FirstName))]
    private sealed class User
    {
        public int Id { get; set; }

        public string FirstName { get; set; } = "";

        public string LastName { get; set; } = "";

        [Index(IsUnique = true)] public string Email { get; set; } = "";

        [Index(Name = "by_age")] public int Age { get; set; }
    }

    private sealed class Plain
    {
        public int Id { get; set; }

        public int A { get; set; }

        public int B { get; set; }
    }

    private sealed class Post
    {
        public int Id { get; set; }

        public int UserId { get; set; }

        public User? User { get; set; }
    }

    [PrimaryKey(nameof(UserId), nameof(PostId))]
    private sealed class Membership
    {
        public int UserId { get; set; }

        public int PostId { get; set; }

        public User? User { get; set; }

        public Post? Post { get; set; }
    }

    private sealed class Badge
    {
        public int Id { get; set; }

        public int UserId { get; set; }

        public User? User { get; set; }
    }
}
