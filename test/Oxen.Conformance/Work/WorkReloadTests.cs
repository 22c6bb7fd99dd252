using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Work;

/// <summary>Objects of a unit of work take what their rows hold now, as after a conflict.</summary>
public sealed class WorkReloadTests(TestDatabase database) : RelationTests<WorkReloadTests.NewsDb>(database, options => new NewsDb(options))
{
    [Test]
    public async Task Theirs_wins()
    {
        var (work, story) = await ConflictAsync();
        await using var end = work;
        var conflict = Assert.ThrowsAsync<ConcurrencyException>(() => work.SaveChangesAsync())!;
        Assert.That(await work.ReloadAsync((Story)conflict.Entity!));
        Assert.That((story.Title, story.Body, story.Place.City, work.Changes.Count), Is.EqualTo(("theirs", "theirs", "Oslo", 0)));
        story.Title = "next";
        Assert.That((await work.SaveChangesAsync(), (await Db.Stories.SingleAsync()).Title), Is.EqualTo((1, "next")), "It has the row's version");
    }

    [Test]
    public async Task Ours_wins_where_it_was_changed()
    {
        var (work, story) = await ConflictAsync();
        await using var end = work;
        Assert.ThrowsAsync<ConcurrencyException>(() => work.SaveChangesAsync());
        Assert.That(await work.ReloadAsync(story, keepChanges: true));
        Assert.That((story.Title, story.Body, story.Place.City), Is.EqualTo(("ours", "theirs", "Oslo")));
        Assert.That(work.Changes.Single().ToString(), Does.Contain("(Title: theirs -> ours)"));
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
        var row = await Db.Stories.SingleAsync();
        Assert.That((row.Title, row.Body), Is.EqualTo(("ours", "theirs")));
    }

    [Test]
    public async Task What_the_page_says_of_a_conflict_saves_the_rest()
    {
        var (work, story) = await ConflictAsync();
        await using var end = work;
        work.Add(new Tag { Name = "the rest" });
        try
        {
            await work.SaveChangesAsync();
            Assert.Fail("There is no conflict.");
        }
        catch (ConcurrencyException conflict) when (conflict.Entity is Story mine)
        {
            bool isThere = await work.ReloadAsync(mine);
            Assert.That((isThere, await work.SaveChangesAsync(), story.Title, Db.Tags.Count()), Is.EqualTo((true, 1, "theirs", 2)));
        }
    }

    [Test]
    public async Task In_a_transaction_the_row_is_that_of_the_transaction()
    {
        await Db.Stories.InsertAsync(new Story { Title = "first" });
        await using var work = Db.BeginWork();
        var story = await work.Db.Stories.SingleAsync();
        await using var transaction = await Db.BeginTransactionAsync();
        await Db.Stories.Where(s => s.Id == story.Id).ExecuteUpdateAsync(s => s.Set(s => s.Title, "within"));
        Assert.That((await work.ReloadAsync(story), story.Title), Is.EqualTo((true, "within")));
        story.Body = "ours";
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task An_object_whose_row_is_gone_is_forgotten(bool keepChanges)
    {
        var (work, story) = await ConflictAsync();
        await using var end = work;
        var writer = await work.Db.Writers.Include(w => w.Stories).SingleAsync(w => w.Name == "Ann");
        var tag = await work.Db.Tags.Include(t => t.Stories).SingleAsync();
        Assert.That((writer.Stories.Single(), tag.Stories.Single()), Is.EqualTo((story, story)));
        await Db.Stories.AllRows().ExecuteDeleteAsync();
        Assert.That((await work.ReloadAsync(story, keepChanges), story.Title), Is.EqualTo((false, "ours")));
        Assert.That((writer.Stories.Count, tag.Stories.Count, work.Changes.Count, await work.SaveChangesAsync()), Is.EqualTo((0, 0, 0, 0)));
        Assert.ThrowsAsync<InvalidOperationException>(() => work.ReloadAsync(story));

        // It may be written as another one.
        (story.Id, story.Tags) = (0, []);
        work.Add(story);
        Assert.That((await work.SaveChangesAsync(), Db.Stories.Single().Title, writer.Stories.Single()), Is.EqualTo((1, "ours", story)));
    }

    [Test]
    public async Task Where_it_belongs_is_as_the_row_says()
    {
        Writer[] writers = [new() { Name = "Ann" }, new() { Name = "Bob" }, new() { Name = "Cid" }];
        await Db.Writers.InsertAsync(writers);
        await Db.Stories.InsertAsync([new Story { Title = "a", Writer = writers[0] }, new Story { Title = "b", Writer = writers[0] }]);
        await using var work = Db.BeginWork();
        var known = await work.Db.Writers.Include(w => w.Stories.OrderBy(s => s.Title)).OrderBy(w => w.Name).ToListAsync();
        var (first, second) = (known[0].Stories[0], known[0].Stories[1]);
        await Db.Stories.Where(s => s.Title == "a").ExecuteUpdateAsync(s => s.Set(s => s.WriterId, writers[1].Id));

        // By the row it is Bob's, and what was said of Cid is lost.
        known[2].Stories.Add(first);
        Assert.That(await work.ReloadAsync(first));
        Assert.That((first.Writer, first.WriterId, known[0].Stories.Single(), known[1].Stories.Single(), known[2].Stories.Count, work.Changes.Count), Is.EqualTo((known[1], (int?)writers[1].Id, second, first, 0, 0)));

        // A move that is kept is one of the row as it is now.
        second.Writer = known[2];
        await Db.Stories.Where(s => s.Title == "b").ExecuteUpdateAsync(s => s.Set(s => s.WriterId, (int?)null));
        Assert.That((await work.ReloadAsync(second, keepChanges: true), await work.SaveChangesAsync(), second.WriterId, known[2].Stories.Single()), Is.EqualTo((true, 1, (int?)writers[2].Id, second)));
        Assert.That(Db.Stories.Single(s => s.Title == "b").WriterId, Is.EqualTo(writers[2].Id));

        // And one that is taken back goes back.
        second.Writer = known[0];
        Assert.That((await work.ReloadAsync(second), second.Writer, work.Changes.Count, await work.SaveChangesAsync()), Is.EqualTo((true, known[2], 0, 0)));
    }

    [Test]
    public async Task A_reference_without_a_foreign_key_goes_back_to_what_was_read()
    {
        Writer[] writers = [new() { Name = "Ann" }, new() { Name = "Bob" }];
        await Db.Writers.InsertAsync(writers);
        await Db.Notes.InsertAsync(new Note { Text = "n", Writer = writers[0] });
        await using var work = Db.BeginWork();
        var note = await work.Db.Notes.Include(n => n.Writer).SingleAsync();
        var (ann, bob) = (note.Writer, await work.Db.Writers.SingleAsync(w => w.Name == "Bob"));
        (note.Writer, note.Text) = (bob, "changed");
        Assert.That((await work.ReloadAsync(note), note.Writer, note.Text, work.Changes.Count), Is.EqualTo((true, ann, "n", 0)));
        note.Writer = bob;
        Assert.That((await work.ReloadAsync(note, keepChanges: true), note.Writer, await work.SaveChangesAsync()), Is.EqualTo((true, bob, 1)));
    }

    [Test]
    public async Task What_was_to_be_removed_stays_unless_changes_are_kept()
    {
        await Db.Stories.InsertAsync(new Story { Title = "first" });
        await using var work = Db.BeginWork();
        var story = await work.Db.Stories.SingleAsync();
        work.Remove(story);
        await Db.Stories.Where(s => s.Id == story.Id).ExecuteUpdateAsync(s => s.Set(s => s.Title, "theirs"));
        Assert.ThrowsAsync<ConcurrencyException>(() => work.SaveChangesAsync());
        Assert.That((await work.ReloadAsync(story), await work.SaveChangesAsync(), Db.Stories.Count()), Is.EqualTo((true, 0, 1)));
        work.Remove(story);
        Assert.That((await work.ReloadAsync(story, keepChanges: true), await work.SaveChangesAsync(), Db.Stories.Count()), Is.EqualTo((true, 1, 0)));
    }

    [Test]
    public async Task A_derived_class_takes_what_all_its_columns_hold()
    {
        await Db.Media.InsertAsync(new Film { Name = "f", Minutes = 1 });
        await using var work = Db.BeginWork();
        var film = (Film)await work.Db.Media.SingleAsync();
        await Db.Films.Where(f => f.Id == film.Id).ExecuteUpdateAsync(s => s.Set(f => f.Minutes, 2).Set(f => f.Name, "g"));
        Assert.That((await work.ReloadAsync<Medium>(film), film.Minutes, film.Name, work.Changes.Count), Is.EqualTo((true, 2, "g", 0)));
    }

    [Test]
    public async Task What_isn_t_known_can_t_be_read_again()
    {
        await using var work = Db.BeginWork();
        var story = new Story { Title = "new" };
        Assert.ThrowsAsync<InvalidOperationException>(() => work.ReloadAsync(story));
        work.Add(story);
        Assert.ThrowsAsync<InvalidOperationException>(() => work.ReloadAsync(story));
        await work.SaveChangesAsync();
        Assert.That(await work.ReloadAsync(story));
    }

    private async Task<(UnitOfWork<NewsDb> Work, Story Story)> ConflictAsync()
    {
        await Db.Stories.InsertAsync(new Story { Title = "first", Body = "first", Place = { City = "Bergen" }, Writer = new Writer { Name = "Ann" }, Tags = [new Tag { Name = "t" }] });
        var work = Db.BeginWork();
        var story = await work.Db.Stories.SingleAsync();
        story.Title = "ours";
        await Db.Stories.Where(s => s.Id == story.Id).ExecuteUpdateAsync(s => s.Set(s => s.Title, "theirs").Set(s => s.Body, "theirs").Set(s => s.Place.City, "Oslo"));
        return (work, story);
    }

    public sealed class Story
    {
        public int Id { get; set; }

        public string Title { get; set; } = "";

        public string? Body { get; set; }

        public Place Place { get; set; } = new();

        [Timestamp]
        public long Version { get; set; }

        public int? WriterId { get; set; }

        public Writer? Writer { get; set; }

        public List<Tag> Tags { get; set; } = [];
    }

    [ComplexType]
    public sealed class Place
    {
        public string City { get; set; } = "";
    }

    public sealed class Writer
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Story> Stories { get; set; } = [];
    }

    public sealed class Tag
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Story> Stories { get; set; } = [];
    }

    public sealed class Note
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public Writer? Writer { get; set; }
    }

    public abstract class Medium
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    public sealed class Film : Medium
    {
        public int Minutes { get; set; }
    }

    public sealed class NewsDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Story> Stories => Table<Story>();

        public Table<Writer> Writers => Table<Writer>();

        public Table<Tag> Tags => Table<Tag>();

        public Table<Note> Notes => Table<Note>();

        public Table<Medium> Media => Table<Medium>();

        public Table<Film> Films => Table<Film>();
    }
}
