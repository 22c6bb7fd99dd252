using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Tests;

public class RelationTests
{
    [Test]
    public void A_reference_and_a_collection_are_the_ends_of_one_relation()
    {
        var model = TestModel.Of(m => m.Entity<User>());
        var (user, post) = (model.Entity<User>(), model.Entity<Post>());
        Assert.That(post.ForeignKeys.Single().Text(), Is.EqualTo("posts(user_id) -> users(id) Cascade"));

        var (posts, back) = (user.Navigation("Posts"), post.Navigation("User"));
        Assert.That((posts.IsCollection, posts.IsOnDependent, posts.Target), Is.EqualTo((true, false, post)));
        Assert.That((back.IsCollection, back.IsOnDependent, back.Target), Is.EqualTo((false, true, user)));
        Assert.That(posts.ForeignKey, Is.SameAs(back.ForeignKey).And.SameAs(post.ForeignKeys[0]));
    }

    [Test]
    public void Entities_are_found_along_navigations() =>
        Assert.That(TestModel.Of(m => m.Entity<Post>()).Entities.Select(entity => entity.Table), Is.EqualTo(["posts", "users"]));

    [Test]
    public void A_foreign_key_that_can_be_null_restricts() =>
        Assert.That(ForeignKeys<Employee>(), Does.Contain("employees(manager_id) -> employees(id) Restrict"));

    [Test]
    public void A_class_leads_to_itself()
    {
        var entity = TestModel.Of<Employee>();
        Assert.That(entity.Navigation("Manager").ForeignKey, Is.SameAs(entity.Navigation("Reports").ForeignKey));
        Assert.That(entity.Navigation("Manager").IsOnDependent, Is.True);
        Assert.That(entity.Navigation("Reports").IsOnDependent, Is.False);
    }

    [Test]
    public void A_key_called_after_the_class_is_no_parent_of_itself() =>
        Assert.That(TestModel.Of<Node>().ForeignKeys.Single().Text(), Is.EqualTo("nodes(parent_node_id) -> nodes(node_id) Restrict"));

    [Test]
    public void A_foreign_key_is_called_like_the_navigation_and_the_key() =>
        Assert.That(ForeignKeys<City>(), Is.EqualTo(["cities(country_code) -> countries(code) Cascade"]));

    [Test]
    public void A_foreign_key_can_be_called_like_the_class() =>
        Assert.That(ForeignKeys<Comment>(), Is.EqualTo(["comments(user_id) -> users(id) Cascade"]));

    [Test]
    public void Two_references_have_a_foreign_key_each() =>
        Assert.That(ForeignKeys<Article>(), Is.EqualTo(["articles(author_id) -> users(id) Cascade", "articles(editor_id) -> users(id) Restrict"]));

    [Test]
    public void A_collection_without_a_reference_finds_its_foreign_key()
    {
        var model = TestModel.Of(m => m.Entity<Album>());
        Assert.That(model.Entity<Track>().ForeignKeys.Single().Text(), Is.EqualTo("tracks(album_id) -> albums(id) Cascade"));
        Assert.That(model.Entity<Track>().Navigations, Is.Empty);
    }

    [Test]
    public void A_collection_joins_the_reference_whose_foreign_key_it_shares()
    {
        var model = TestModel.Of(m => m.Entity<Customer>());
        Assert.That(model.Entity<Customer>().Navigation("Orders").ForeignKey, Is.SameAs(model.Entity<Order>().Navigation("Customer").ForeignKey));
        Assert.That(model.Entity<Order>().ForeignKeys, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_composite_key_is_referred_to_by_all_its_columns() =>
        Assert.That(
            ForeignKeys<Shipment>(),
            Is.EqualTo(["shipments(line_order_id, line_number) -> lines(order_id, number) Cascade"]));

    [Test]
    public void One_to_one_is_kept_where_the_foreign_key_is()
    {
        var model = TestModel.Of(m => m.Entity<Person>());
        Assert.That(model.Entity<Passport>().ForeignKeys.Single().Text(), Is.EqualTo("passports(person_id) -> people(id) Cascade"));
        Assert.That(model.Entity<Person>().ForeignKeys, Is.Empty);
        Assert.That((model.Entity<Person>().Navigation("Passport").IsOnDependent, model.Entity<Passport>().Navigation("Person").IsOnDependent), Is.EqualTo((false, true)));
    }

    [Test]
    public void One_to_one_needs_a_member_at_one_end_only()
    {
        var model = TestModel.Of(m => m.Entity<Country>());
        Assert.That(model.Entity<Flag>().ForeignKeys.Single().Text(), Is.EqualTo("flags(country_code) -> countries(code) Cascade"));
        Assert.That(model.Entity<Country>().Navigation("Flag").IsOnDependent, Is.False);
        Assert.That(model.Entity<Flag>().Indexes.Single().IsUnique, Is.True);
    }

    [Test]
    public void Two_references_with_a_foreign_key_each_are_two_relations()
    {
        var model = TestModel.Of(m => m.Entity<Team>());
        Assert.That(model.Entity<Team>().ForeignKeys.Single().Text(), Is.EqualTo("teams(lead_id) -> players(id) Restrict"));
        Assert.That(model.Entity<Player>().ForeignKeys.Single().Text(), Is.EqualTo("players(team_id) -> teams(id) Cascade"));
        Assert.That(model.Entity<Team>().Indexes.Single().IsUnique, Is.False);
    }

    [Test]
    public void Attributes_name_foreign_keys_and_inverses()
    {
        var model = TestModel.Of(m => m.Entity<Sender>());
        Assert.That(
            model.Entity<Letter>().ForeignKeys.Select(key => key.Text()),
            Is.EquivalentTo(["letters(from) -> senders(id) Cascade", "letters(to) -> senders(id) Cascade", "letters(cc) -> senders(id) Restrict"]));
        Assert.That(model.Entity<Sender>().Navigation("Sent").ForeignKey, Is.SameAs(model.Entity<Letter>().Navigation("Writer").ForeignKey));
        Assert.That(model.Entity<Sender>().Navigation("Received").ForeignKey, Is.SameAs(model.Entity<Letter>().Navigation("Reader").ForeignKey));
    }

    [Test]
    public void ForeignKey_on_a_collection_names_the_property_at_the_other_end() =>
        Assert.That(TestModel.Of(m => m.Entity<Shelf>()).Entity<Book>().ForeignKeys.Single().Text(), Is.EqualTo("books(place) -> shelves(id) Restrict"));

    [Test]
    public void A_collection_without_setter_leads_on_if_a_field_is_behind_it()
    {
        var entity = TestModel.Of(m => m.Entity<Shelf>()).Entity<Shelf>();
        Assert.That(entity.Navigations.Select(navigation => navigation.Property.Name), Is.EqualTo(["Books"]));
        Assert.That(TestModel.Of(m => m.Entity<Box>()).Entity<Box>().Navigations.Select(navigation => navigation.Property.Name), Is.EqualTo(["Items"]));
    }

    [Test]
    public void The_builder_describes_one_to_many_from_either_end()
    {
        var fromMany = TestModel.Of(m => m.Entity<Article>(article =>
        {
            article.HasOne(a => a.Author).WithMany().HasForeignKey(a => a.EditorId).OnDelete(DeleteBehavior.SetNull);
            article.HasOne(a => a.Editor).WithMany().HasForeignKey(a => a.AuthorId).OnDelete(DeleteBehavior.Restrict);
        }));
        Assert.That(
            fromMany.Entity<Article>().ForeignKeys.Select(key => key.Text()),
            Is.EqualTo(["articles(editor_id) -> users(id) SetNull", "articles(author_id) -> users(id) Restrict"]));

        var fromOne = TestModel.Of(m => m.Entity<Customer>().HasMany(c => c.Orders).WithOne(o => o.BilledTo).HasForeignKey(o => o.BilledToId));
        Assert.That(fromOne.Entity<Customer>().Navigation("Orders").ForeignKey, Is.SameAs(fromOne.Entity<Order>().Navigation("BilledTo").ForeignKey));
    }

    [Test]
    public void The_builder_wins_over_attributes_of_relations()
    {
        var model = TestModel.Of(m =>
        {
            m.Entity<Letter>().HasOne(l => l.Reader).WithMany(s => s.Sent).HasForeignKey(l => l.Cc);
            m.Entity<Sender>().Ignore(s => s.Received);
            m.Entity<Letter>().Ignore(l => l.Copied);
        });
        Assert.That(model.Entity<Sender>().Navigation("Sent").ForeignKey.Text(), Is.EqualTo("letters(cc) -> senders(id) Restrict"));
    }

    [Test]
    public void The_builder_describes_a_class_that_leads_to_itself()
    {
        foreach (var model in new[]
        {
            TestModel.Of(m => m.Entity<Node>().HasOne(n => n.Parent).WithMany(n => n.Children).HasForeignKey(n => n.Up)),
            TestModel.Of(m => m.Entity<Node>().HasMany(n => n.Children).WithOne(n => n.Parent).HasForeignKey(n => n.Up)),
        })
        {
            var entity = model.Entity<Node>();
            Assert.That(entity.ForeignKeys.Single().Text(), Is.EqualTo("nodes(up) -> nodes(node_id) Restrict"));
            Assert.That((entity.Navigation("Parent").IsOnDependent, entity.Navigation("Children").IsOnDependent), Is.EqualTo((true, false)));
        }
    }

    [Test]
    public void The_builder_describes_relations_without_members()
    {
        var model = TestModel.Of(m => m.Entity<Loose>().HasOne<Album>().WithMany().HasForeignKey(l => l.Number));
        Assert.That(model.Entity<Loose>().ForeignKeys.Single().Text(), Is.EqualTo("looses(number) -> albums(id) Cascade"));

        var reverse = TestModel.Of(m => m.Entity<Album>().HasMany<Loose>().WithOne().HasForeignKey(l => l.Number));
        Assert.That(reverse.Entity<Loose>().ForeignKeys.Single().Text(), Is.EqualTo("looses(number) -> albums(id) Cascade"));
    }

    [Test]
    public void The_builder_says_which_end_of_one_to_one_holds_the_key()
    {
        var model = TestModel.Of(m => m.Entity<Person>().HasOne(p => p.Passport).WithOne(p => p.Person).HasForeignKey<Passport>(p => p.Number).OnDelete(DeleteBehavior.Restrict));
        Assert.That(model.Entity<Passport>().ForeignKeys.Single().Text(), Is.EqualTo("passports(number) -> people(id) Restrict"));
        Assert.That(model.Entity<Person>().Navigation("Passport").IsOnDependent, Is.False);
    }

    [Test]
    public void One_to_one_of_a_class_to_itself_is_kept_at_the_first_end()
    {
        var entity = TestModel.Of<Version>(version => version.HasOne(v => v.Previous).WithOne(v => v.Next).HasForeignKey<Version>(v => v.PreviousId));
        Assert.That(entity.ForeignKeys.Single().Text(), Is.EqualTo("versions(previous_id) -> versions(id) Restrict"));
        Assert.That((entity.Navigation("Previous").IsOnDependent, entity.Navigation("Next").IsOnDependent), Is.EqualTo((true, false)));
    }

    [Test]
    public void A_reference_without_a_property_for_its_key_has_a_column_of_its_own()
    {
        var model = TestModel.Of(m => m.Entity<Blog>());
        var post = model.Entity<Entry>();
        Assert.That(post.ForeignKeys.Select(key => key.Text()), Is.EqualTo(
        [
            "entries(author_id) -> authors(id) Cascade",
            "entries(reviewer_id) -> authors(id) Restrict",
            "entries(place_house, place_number) -> places(house, number) Restrict",
            "entries(blog_id) -> blogs(id) Restrict",
        ]));
        Assert.That(post.Columns.Where(c => c.Source is not null).Select(c => (c.Name, c.IsNullable, c.Property.PropertyType)), Is.EqualTo(
        [
            ("author_id", false, typeof(int)),
            ("reviewer_id", true, typeof(int?)),
            ("place_house", true, typeof(string)),
            ("place_number", true, typeof(int?)),
            ("blog_id", true, typeof(int?)),
        ]));
        Assert.That(post.Indexes, Has.Count.EqualTo(4));
        Assert.That(post.Columns.All(c => c.Source is null || c.Set is null), Is.True);
        Assert.That(post.Column("AuthorId").Get(new Entry { Author = new Writer { Id = 7 } }), Is.EqualTo(7));
        Assert.That(post.Column("ReviewerId").Get(new Entry()), Is.Null);
    }

    [Test]
    public void A_tree_of_children_alone_has_a_column_for_their_parent()
    {
        var folder = TestModel.Of<Folder>();
        Assert.That(folder.Navigation("Children").ForeignKey.Text(), Is.EqualTo("folders(parent_id) -> folders(id) Restrict"));
    }

    [Test]
    public void The_builder_says_what_a_change_of_the_key_does()
    {
        var model = TestModel.Of(m => m.Entity<Album>().HasMany(a => a.Tracks).WithOne().OnUpdate(UpdateBehavior.Cascade));
        Assert.That(model.Entity<Track>().ForeignKeys.Single().OnUpdate, Is.EqualTo(UpdateBehavior.Cascade));
        Assert.That(TestModel.Errors(m => m.Entity<Album>().HasMany(a => a.Tracks).WithOne().OnUpdate(UpdateBehavior.SetNull)).Single(), Does.Contain("OnUpdate sets it to NULL"));
    }

    [Test]
    public void A_foreign_key_to_several_classes_is_none_of_the_database()
    {
        var model = TestModel.Of(m =>
        {
            m.Entity<Album>().HasMany<Remark>().WithOne().HasForeignKey(r => r.AboutId).When(r => r.About, "album");
            m.Entity<Track>().HasMany<Remark>().WithOne().HasForeignKey(r => r.AboutId).When(r => r.About, "track");
        });
        var remark = model.Entity<Remark>();
        Assert.That((remark.ForeignKeys.Count, model.Entity<Album>().ReferringKeys.Count), Is.EqualTo((0, 1)));
        Assert.That(remark.Indexes.Select(index => index.Text()), Is.EqualTo(["ix_remarks_about_about_id(about, about_id)"]));
        Assert.That(
            TestModel.Errors(m => m.Entity<Album>().HasMany<Remark>().WithOne().HasForeignKey(r => r.AboutId).When(r => r.Text, "album")).Single(),
            Is.EqualTo("Remark.Text: When names it, but it isn't a mapped property of the class."));
    }

    [Test]
    public void What_leads_to_an_ignored_class_is_left_out()
    {
        var model = TestModel.Of(m => m.Entity<User>().ToTable("u"), null);
        Assert.That(model.Find(typeof(Post)), Is.Not.Null);
        Assert.That(TestModel.Of(m => m.Ignore<Post>().Entity<User>()).Entity<User>().Navigations, Is.Empty);
        Assert.That(TestModel.Of<Outside>().Navigations, Is.Empty);
    }

    private static IEnumerable<string> ForeignKeys<T>()
        where T : class => TestModel.Of<T>().ForeignKeys.Select(key => key.Text());

    private sealed class Remark
    {
        public int Id { get; set; }

        public string About { get; set; } = "";

        public int AboutId { get; set; }

        [NotMapped] public string Text { get; set; } = "";
    }

    private sealed class Blog
    {
        public int Id { get; set; }

        public List<Entry> Entries { get; set; } = [];
    }

    private sealed class Entry
    {
        public int Id { get; set; }

        public Writer Author { get; set; } = null!;

        public Writer? Reviewer { get; set; }

        public Place? Place { get; set; }
    }

    [Table("authors")]
    private sealed class Writer
    {
        public int Id { get; set; }
    }

    [PrimaryKey(nameof(House), nameof(Number))]
    private sealed class Place
    {
        public string House { get; set; } = "";

        public int Number { get; set; }
    }

    private sealed class Folder
    {
        public int Id { get; set; }

        public List<Folder> Children { get; set; } = [];
    }

    private sealed class User
    {
        public int Id { get; set; }

        public List<Post> Posts { get; set; } = [];
    }

    private sealed class Post
    {
        public int Id { get; set; }

        public int UserId { get; set; }

        public User User { get; set; } = null!;
    }

    private sealed class Employee
    {
        public int Id { get; set; }

        public int? ManagerId { get; set; }

        public Employee? Manager { get; set; }

        public ICollection<Employee> Reports { get; set; } = [];
    }

    private sealed class Node
    {
        public int NodeId { get; set; }

        public int? Up { get; set; }

        public Node? Parent { get; set; }

        public Node[] Children { get; set; } = [];
    }

    private sealed class Country
    {
        [System.ComponentModel.DataAnnotations.Key] public string Code { get; set; } = "";

        public Flag? Flag { get; set; }
    }

    private sealed class City
    {
        public int Id { get; set; }

        public string CountryCode { get; set; } = "";

        public Country? Country { get; set; }
    }

    private sealed class Flag
    {
        public int Id { get; set; }

        public string CountryCode { get; set; } = "";
    }

    private sealed class Comment
    {
        public int Id { get; set; }

        public int UserId { get; set; }

        public User? WrittenBy { get; set; }
    }

    private sealed class Article
    {
        public int Id { get; set; }

        public int AuthorId { get; set; }

        public int? EditorId { get; set; }

        public User? Author { get; set; }

        public User? Editor { get; set; }
    }

    private sealed class Album
    {
        public int Id { get; set; }

        public IReadOnlyList<Track> Tracks { get; set; } = [];
    }

    private sealed class Track
    {
        public int Id { get; set; }

        public int AlbumId { get; set; }
    }

    private sealed class Customer
    {
        public int Id { get; set; }

        public List<Order> Orders { get; set; } = [];
    }

    private sealed class Order
    {
        public int Id { get; set; }

        public int CustomerId { get; set; }

        public Customer? Customer { get; set; }

        public int BilledToId { get; set; }

        public Customer? BilledTo { get; set; }
    }

    [PrimaryKey(nameof(OrderId), nameof(Number))]
    private sealed class Line
    {
        public int OrderId { get; set; }

        public int Number { get; set; }
    }

    private sealed class Shipment
    {
        public int Id { get; set; }

        public int LineNumber { get; set; }

        public int LineOrderId { get; set; }

        public Line? Line { get; set; }
    }

    private sealed class Person
    {
        public int Id { get; set; }

        public Passport? Passport { get; set; }
    }

    private sealed class Passport
    {
        public int Id { get; set; }

        public int Number { get; set; }

        public int PersonId { get; set; }

        public Person? Person { get; set; }
    }

    private sealed class Team
    {
        public int Id { get; set; }

        public int? LeadId { get; set; }

        public Player? Lead { get; set; }
    }

    private sealed class Player
    {
        public int Id { get; set; }

        public int TeamId { get; set; }

        public Team? Team { get; set; }
    }

    private sealed class Sender
    {
        public int Id { get; set; }

        [InverseProperty(nameof(Letter.Writer))] public List<Letter> Sent { get; set; } = [];

        public List<Letter> Received { get; set; } = [];
    }

    private sealed class Letter
    {
        public int Id { get; set; }

        public int From { get; set; }

        [ForeignKey(nameof(Reader))] public int To { get; set; }

        public int? Cc { get; set; }

        [ForeignKey(nameof(From))] public Sender? Writer { get; set; }

        [InverseProperty(nameof(Sender.Received))] public Sender? Reader { get; set; }

        [ForeignKey(nameof(Cc))] public Sender? Copied { get; set; }
    }

    private sealed class Shelf
    {
        private readonly List<Book> _books = [];

        public int Id { get; set; }

        [ForeignKey(nameof(Book.Place))] public IReadOnlyCollection<Book> Books => _books;

        public IEnumerable<Book> Thick => _books.Where(book => book.Pages > 500);
    }

    private sealed class Book
    {
        public int Id { get; set; }

        public int Pages { get; set; }

        public int? Place { get; set; }
    }

    private sealed class Box
    {
        public int Id { get; set; }

        public List<Item> Items { get; } = [];

        public Item? First => Items.FirstOrDefault();
    }

    private sealed class Item
    {
        public int Id { get; set; }

        public int BoxId { get; set; }
    }

    private sealed class Loose
    {
        public int Id { get; set; }

        public int Number { get; set; }
    }

    private sealed class Version
    {
        public int Id { get; set; }

        public int? PreviousId { get; set; }

        public Version? Previous { get; set; }

        public Version? Next { get; set; }
    }

    private sealed class Outside
    {
        public int Id { get; set; }

        public Unmapped? One { get; set; }

        public List<Unmapped> Many { get; set; } = [];
    }

    [NotMapped]
    private sealed class Unmapped
    {
        public int Id { get; set; }
    }
}
