using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Tests;

/// <summary>How relations of many to many are found, and what lies between.</summary>
public class ManyToManyTests
{
    [Test]
    public void Two_collections_that_lead_to_each_other_have_a_table_between()
    {
        var model = TestModel.Of(m => m.Entity<Post>());
        var table = model.Entities.Single(entity => entity.IsJunction);
        Assert.That((table.Table, Names(table.Columns), Names(table.Key)), Is.EqualTo(("post_tags", "post_id, tag_id", "post_id, tag_id")));
        Assert.That(table.ForeignKeys.Select(key => key.Text()), Is.EqualTo(["post_tags(post_id) -> posts(id) Cascade", "post_tags(tag_id) -> tags(tag_id) Cascade"]));
        Assert.That(table.Indexes.Select(index => index.Text()), Is.EqualTo(["ix_post_tags_tag_id(tag_id)"]));
        Assert.That(table.Columns.Select(column => (column.Type.ClrType, column.IsNullable, column.Generated)), Is.EqualTo([(typeof(int), false, ValueGeneration.None), (typeof(long), false, ValueGeneration.None)]));
        Assert.That(model.Find(typeof(JunctionRow)), Is.Null);

        var (tags, posts) = (model.Entity<Post>().Navigation("Tags"), model.Entity<Tag>().Navigation("Posts"));
        Assert.That((tags.IsCollection, tags.IsOnDependent, tags.Target), Is.EqualTo((true, false, model.Entity<Tag>())));
        Assert.That((tags.ForeignKey, tags.Through), Is.EqualTo((posts.Through, posts.ForeignKey)));
        Assert.That(tags.ForeignKey.Columns, Is.EqualTo([table.Columns[0]]));
    }

    [Test]
    public void The_names_are_those_of_the_naming() => Assert.That(
        TestModel.Of(m => m.Entity<Tag>(), Naming.Exact).Entities.Where(e => e.IsJunction).Select(e => $"{e.Table}({Names(e.Columns)})"), Is.EqualTo(["PostTag(PostId, TagId)"]));

    [Test]
    public void The_builder_names_the_table()
    {
        var model = TestModel.Of(m => m.Entity<Tag>().HasMany(t => t.Posts).WithMany(p => p.Tags).UsingTable("labels", "app"));
        Assert.That(model.Entities.Where(e => e.IsJunction).Select(e => $"{e.Schema}.{e.Table}({Names(e.Columns)})"), Is.EqualTo(["app.labels(post_id, tag_id)"]));
    }

    [Test]
    public void One_collection_is_enough_when_the_builder_says_so()
    {
        var model = TestModel.Of(m => m.Entity<Album>().HasMany(a => a.Artists).WithMany());
        Assert.That(model.Entity<Album>().Navigation("Artists").Through!.Text(), Is.EqualTo("album_artists(artist_name) -> artists(name) Cascade"));
        Assert.That(model.Entities.Single(e => e.IsJunction).Columns[1].MaxLength, Is.EqualTo(40));
    }

    [Test]
    public void A_class_leads_to_many_of_itself()
    {
        var model = TestModel.Of(m => m.Entity<Person>());
        var person = model.Entity<Person>();
        Assert.That(person.Navigation("Friends").ForeignKey.Text(), Is.EqualTo("person_friends(friend_of_id) -> people(id) Cascade"));
        Assert.That(person.Navigation("Friends").Through!.Text(), Is.EqualTo("person_friends(friends_id) -> people(id) Cascade"));
        Assert.That(person.Navigation("FriendOf").Through!.Text(), Is.EqualTo("person_friends(friend_of_id) -> people(id) Cascade"));
    }

    [Test]
    public void Two_relations_of_the_same_classes_have_a_table_each()
    {
        var model = TestModel.Of(m => m.Entity<Movie>(movie =>
        {
            movie.HasMany(x => x.Actors).WithMany(a => a.PlaysIn);
            movie.HasMany(x => x.Writers).WithMany(a => a.Wrote);
        }));
        Assert.That(model.Entities.Where(e => e.IsJunction).Select(e => e.Table), Is.EqualTo(["actor_movies", "movie_writers"]));
    }

    [Test]
    public void Composite_keys_are_held_by_all_their_columns()
    {
        var model = TestModel.Of(m => m.Entity<Room>());
        Assert.That(model.Entity<Room>().Navigation("Guests").ForeignKey.Text(), Is.EqualTo("guest_rooms(room_house, room_number) -> rooms(house, number) Cascade"));
    }

    [Test]
    public void A_class_between_is_one_that_refers_to_both()
    {
        foreach (var model in new[]
        {
            TestModel.Of(m => m.Entity<Student>().HasMany(s => s.Courses).WithMany(c => c.Students).Using<Enrolment>()),
            TestModel.Of(m => m.Entity<Course>().HasMany(c => c.Students).WithMany(s => s.Courses).Using<Enrolment>(e => e.Course, e => e.Student)),
        })
        {
            Assert.That(model.Entities, Has.Count.EqualTo(3));
            var courses = model.Entity<Student>().Navigation("Courses");
            Assert.That((courses.ForeignKey.Text(), courses.Through!.Text()), Is.EqualTo(("enrolments(student_id) -> students(id) Cascade", "enrolments(course_id) -> courses(id) Cascade")));
            Assert.That(courses.ForeignKey, Is.SameAs(model.Entity<Enrolment>().Navigation("Student").ForeignKey));
        }
    }

    [Test]
    public void A_class_between_needs_no_members_that_lead_on()
    {
        var model = TestModel.Of(m => m.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).Using<Label>().UsingTable("post_labels"));
        Assert.That(model.Entity<Tag>().Navigation("Posts").Through!.Text(), Is.EqualTo("post_labels(post_id) -> posts(id) Cascade"));
        Assert.That(model.Entity<Label>().ForeignKeys, Has.Count.EqualTo(2));
    }

    private static string Names(IEnumerable<ColumnModel> columns) => string.Join(", ", columns);

    private sealed class Post
    {
        public int Id { get; set; }

        public List<Tag> Tags { get; set; } = [];
    }

    private sealed class Tag
    {
        public long TagId { get; set; }

        public ICollection<Post> Posts { get; set; } = [];
    }

    private sealed class Label
    {
        public int Id { get; set; }

        public int PostId { get; set; }

        public long TagId { get; set; }
    }

    private sealed class Album
    {
        public int Id { get; set; }

        public List<Artist> Artists { get; set; } = [];
    }

    private sealed class Artist
    {
        [Key, MaxLength(40)] public string Name { get; set; } = "";
    }

    private sealed class Person
    {
        public int Id { get; set; }

        [InverseProperty(nameof(FriendOf))] public List<Person> Friends { get; set; } = [];

        public List<Person> FriendOf { get; set; } = [];
    }

    private sealed class Movie
    {
        public int Id { get; set; }

        public List<Actor> Actors { get; set; } = [];

        public List<Actor> Writers { get; set; } = [];
    }

    private sealed class Actor
    {
        public int Id { get; set; }

        public List<Movie> PlaysIn { get; set; } = [];

        public List<Movie> Wrote { get; set; } = [];
    }

    [PrimaryKey(nameof(House), nameof(Number))]
    private sealed class Room
    {
        public string House { get; set; } = "";

        public int Number { get; set; }

        public List<Guest> Guests { get; set; } = [];
    }

    private sealed class Guest
    {
        public int Id { get; set; }

        public List<Room> Rooms { get; set; } = [];
    }

    private sealed class Student
    {
        public int Id { get; set; }

        public List<Course> Courses { get; set; } = [];
    }

    private sealed class Course
    {
        public int Id { get; set; }

        public List<Student> Students { get; set; } = [];
    }

    [PrimaryKey(nameof(StudentId), nameof(CourseId))]
    private sealed class Enrolment
    {
        public int StudentId { get; set; }

        public Student Student { get; set; } = null!;

        public int CourseId { get; set; }

        public Course Course { get; set; } = null!;

        public int Grade { get; set; }
    }
}
