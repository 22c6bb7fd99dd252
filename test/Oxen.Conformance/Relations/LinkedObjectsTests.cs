using static Oxen.Conformance.Relations.GraphModel;

namespace Oxen.Conformance.Relations;

/// <summary>What objects hold of each other once they were linked and unlinked: what a query would give.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
public sealed class LinkedObjectsTests(TestDatabase database)
{
    private EmptyDatabase? _database;
    private GraphDb _db = null!;
    private int _batch;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        database.Require();
        _database = database.Create();
        _db = new GraphDb(_database.Options);
        await _db.Schema.SyncAsync();
    }

    [OneTimeTearDown]
    public async Task DropAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    [Test]
    public async Task A_child_moves_from_one_parent_to_another()
    {
        var (ann, bob) = await TwoAsync(person => person.Posts = [new Post { Label = "p", Lines = [new Line { Number = 1, Cells = [new Cell()] }] }, new Post { Label = "q" }]);
        var (post, other) = (ann.Posts[0], bob.Posts.ToList());
        await _db.People.LinkAsync(bob, p => p.Posts, post);
        Assert.That(post.Author, Is.SameAs(bob));
        Assert.That(bob.Posts, Is.EqualTo([.. other, post]));
        Assert.That(ann.Posts.Select(p => p.Label), Is.EqualTo(["q"]));
        post.Score = 5;
        await _db.Posts.UpdateAsync(post);
        await _db.People.UpdateAsync([ann, bob]);
        await _db.People.SaveAsync([ann, bob]);
        Assert.That((await _db.Posts.GetAsync(post.Id)).AuthorId, Is.EqualTo(bob.Id));
    }

    [Test]
    public async Task What_is_unlinked_holds_nothing()
    {
        var (ann, bob) = await TwoAsync(person => person.Photos = [new Photo { Label = "1" }, new Photo { Label = "2" }, new Photo { Label = "3" }]);
        var photos = ann.Photos.ToList();
        foreach (var photo in ann.Photos)
        {
            await _db.People.UnlinkAsync(ann, p => p.Photos, photo);
        }

        Assert.That((ann.Photos.Count, photos.Count(p => p is { Owner: null, OwnerId: null })), Is.EqualTo((0, 3)));
        await _db.Photos.UpdateAsync(photos);
        var (first, gone) = (bob.Photos[0], bob.Photos[1..]);
        await _db.People.SetLinksAsync(bob, p => p.Photos, [photos[0], first]);
        Assert.That(bob.Photos, Is.EquivalentTo([first, photos[0]]));
        Assert.That((photos[0].Owner, first.Owner), Is.EqualTo((bob, bob)));
        Assert.That(gone.Select(p => (p.Owner, p.OwnerId)), Is.All.EqualTo(((Person?)null, (int?)null)));
        await _db.People.ClearLinksAsync(bob, p => p.Photos);
        Assert.That((bob.Photos.Count, first.Owner, first.OwnerId), Is.EqualTo((0, (Person?)null, (int?)null)));
        await _db.Photos.UpdateAsync([.. photos, first, .. gone]);
        await _db.People.SaveAsync([ann, bob]);
        Assert.That(await _db.Photos.CountAsync(p => p.OwnerId == ann.Id || p.OwnerId == bob.Id), Is.Zero);
    }

    [Test]
    public async Task Another_object_of_the_row_is_taken_out_too()
    {
        var (ann, bob) = await TwoAsync(person => (person.Photos, person.Interests) = ([new Photo { Label = "1" }], [new Tag { Label = "t" }]));
        var photo = await _db.Photos.Include(p => p.Owner!.Photos).SingleAsync(p => p.Id == ann.Photos[0].Id);
        await _db.People.LinkAsync(bob, p => p.Photos, photo);
        Assert.That((photo.Owner, bob.Photos.Count), Is.EqualTo((bob, 2)));
        await _db.People.UnlinkAsync(bob, p => p.Photos, await _db.Photos.GetAsync(photo.Id));
        Assert.That((photo.Owner, photo.OwnerId, bob.Photos.Count), Is.EqualTo(((Person?)null, (int?)null, 1)));
        await _db.People.UnlinkAsync(ann, p => p.Interests, (await _db.Tags.FindAsync(ann.Interests[0].Id))!);
        Assert.That(ann.Interests, Is.Empty);
    }

    [Test]
    public async Task A_row_that_refers_to_one_of_several_classes_changes_the_class()
    {
        var (ann, _) = await TwoAsync(person => (person.Posts, person.Photos) = ([new Post { Label = "p", Comments = [new Comment { Label = "c" }] }], [new Photo { Label = "f" }]));
        var read = await _db.People.Include(p => p.Posts).ThenInclude(p => p.Comments).Include(p => p.Photos).ThenInclude(p => p.Comments).SingleAsync(p => p.Id == ann.Id);
        var (post, photo, comment) = (read.Posts[0], read.Photos[0], read.Posts[0].Comments[0]);
        Assert.That(comment.Post, Is.SameAs(post));
        await _db.Photos.LinkAsync(photo, p => p.Comments, comment);
        Assert.That((comment.Post, comment.Photo, comment.Subject, comment.SubjectId), Is.EqualTo(((Post?)null, photo, Subject.Photo, (int?)photo.Id)));
        Assert.That((post.Comments.Count, photo.Comments.Count), Is.EqualTo((0, 1)));
        await _db.Comments.UpdateAsync(comment);
        await _db.People.SaveAsync(read);
        await _db.Photos.UnlinkAsync(photo, p => p.Comments, comment);
        Assert.That((comment.Photo, comment.SubjectId, photo.Comments.Count), Is.EqualTo(((Photo?)null, (int?)null, 0)));
        await _db.Comments.UpdateAsync(comment);
    }

    [Test]
    public async Task A_foreign_key_without_property_keys_of_two_columns_and_trees()
    {
        Topic[] topics = [new() { Name = $"a{++_batch}" }, new() { Name = $"b{_batch}" }];
        await _db.Topics.InsertAsync(topics);
        var (ann, bob) = await TwoAsync(person => person.Posts = [new Post { Label = "p", Topic = topics[0], Lines = [new Line { Number = 1, Cells = [new Cell()] }, new Line { Number = 2 }] }]);
        var post = await _db.Posts.Include(p => p.Topic).Include(p => p.Lines).ThenInclude(l => l.Cells).SingleAsync(p => p.AuthorId == ann.Id);
        await _db.Topics.LinkAsync(topics[1], t => t.Posts, post);
        Assert.That(post.Topic, Is.SameAs(topics[1]));
        await _db.Posts.UpdateAsync(post);
        Assert.That(await _db.Posts.Where(p => p.Id == post.Id).Select(p => p.Topic!.Name).SingleAsync(), Is.EqualTo(topics[1].Name), "an update doesn't write the former one back");

        var (from, to) = (post.Lines.Single(l => l.Number == 1), post.Lines.Single(l => l.Number == 2));
        var cell = from.Cells[0];
        await _db.Lines.LinkAsync(to, l => l.Cells, cell);
        Assert.That((cell.Line, from.Cells.Count, to.Cells.Count), Is.EqualTo((to, 0, 1)));
        await _db.Posts.SaveAsync(post);

        await _db.People.LinkAsync(ann, p => p.Students, bob);
        Assert.That((bob.Mentor, ann.Students.Single()), Is.EqualTo((ann, bob)));
        await _db.People.SetLinksAsync(ann, p => p.Students, []);
        Assert.That((bob.Mentor, bob.MentorId, ann.Students.Count), Is.EqualTo(((Person?)null, (int?)null, 0)));
        await _db.People.UpdateAsync([ann, bob]);
    }

    [Test]
    public async Task Both_sides_of_many_to_many_hold_each_other()
    {
        var (ann, _) = await TwoAsync(person => person.Posts = [new Post { Label = "p", Tags = [new Tag { Label = "1" }, new Tag { Label = "2" }] }, new Post { Label = "q" }]);
        var posts = await _db.Posts.Include(p => p.Tags).ThenInclude(t => t.Posts).Where(p => p.AuthorId == ann.Id).OrderBy(p => p.Label).ToListAsync();
        var (p, q, tags) = (posts[0], posts[1], posts[0].Tags.ToList());
        await _db.Posts.LinkAsync(q, x => x.Tags, tags[0]);
        Assert.That(q.Tags, Is.EqualTo([tags[0]]));
        Assert.That(tags[0].Posts, Is.EquivalentTo([p, q]));
        await _db.Tags.UnlinkAsync(tags[0], t => t.Posts, p);
        Assert.That((p.Tags.Single(), tags[0].Posts.Single()), Is.EqualTo((tags[1], q)));
        await _db.Posts.SetLinksAsync(q, x => x.Tags, [tags[1]]);
        Assert.That((q.Tags.Single(), tags[0].Posts.Count, tags[1].Posts.Count), Is.EqualTo((tags[1], 0, 2)));
        await _db.Posts.ClearLinksAsync(p, x => x.Tags);
        Assert.That((p.Tags.Count, tags[1].Posts.Single()), Is.EqualTo((0, q)));
    }

    [Test]
    public async Task What_fails_changes_no_object_and_what_is_rolled_back_stays_set()
    {
        var (ann, bob) = await TwoAsync(person => person.Photos = [new Photo { Label = "1" }, new Photo { Label = "2" }]);
        var (one, two) = (ann.Photos[0], ann.Photos[1]);
        await _db.Photos.Where(p => p.Id == two.Id).ExecuteDeleteAsync();
        Assert.ThrowsAsync<ConcurrencyException>(() => _db.People.LinkAsync(bob, p => p.Photos, [one, two]));
        Assert.That((one.Owner, one.OwnerId, ann.Photos.Count, bob.Photos.Count), Is.EqualTo((ann, (int?)ann.Id, 2, 2)));
        await using (await _db.BeginTransactionAsync())
        {
            await _db.People.LinkAsync(bob, p => p.Photos, one);
        }

        Assert.That((one.Owner, one.OwnerId, ann.Photos.Count, bob.Photos.Count), Is.EqualTo((bob, (int?)bob.Id, 1, 3)), "as the foreign key is, and the keys of rows whose insert was rolled back");
        await _db.Photos.UpdateAsync(one);
        Assert.That((await _db.Photos.GetAsync(one.Id)).OwnerId, Is.EqualTo(bob.Id));
    }

    [Test]
    public async Task After_random_links_objects_hold_what_a_query_gives()
    {
        for (var seed = 0; seed < 4; seed++)
        {
            var random = new Random(seed);
            var batch = ++_batch;
            Tag[] tags = [.. Enumerable.Range(0, 4).Select(i => new Tag { Label = $"{batch}.{i}" })];
            await _db.Tags.InsertAsync(tags);
            await _db.People.InsertAsync(Enumerable.Range(0, 4).Select(i => new Person
            {
                Batch = batch,
                Label = $"{i}",
                Interests = [.. tags.Where(_ => random.Next(2) == 0)],
                Photos = [.. Enumerable.Range(0, random.Next(4)).Select(j => new Photo { Label = $"{i}.{j}" })],
            }));
            var people = await ReadAsync(batch);
            var photos = people.SelectMany(p => p.Photos).ToList();
            var known = people.SelectMany(p => p.Interests).Distinct().ToList();
            for (var step = 0; step < 15; step++)
            {
                var person = people[random.Next(people.Count)];
                await (random.Next(8) switch
                {
                    0 => _db.People.LinkAsync(person, p => p.Photos, Some(photos)),
                    1 => _db.People.UnlinkAsync(person, p => p.Photos, Some(photos)),
                    2 => _db.People.SetLinksAsync(person, p => p.Photos, Some(photos)),
                    3 => _db.People.LinkAsync(person, p => p.Interests, Some(known)),
                    4 => _db.People.UnlinkAsync(person, p => p.Interests, Some(known)),
                    5 => _db.People.SetLinksAsync(person, p => p.Interests, Some(known)),
                    6 => _db.People.LinkAsync(person, p => p.Students, Some(people)),
                    _ => _db.People.UnlinkAsync(person, p => p.Students, Some(people)),
                });
                Assert.That(Printed(people), Is.EqualTo(Printed(await ReadAsync(batch))), $"Seed {seed}, step {step}");
                Assert.That(photos.All(p => p.Owner?.Id == p.OwnerId && p.Owner?.Photos.Contains(p) != false), Is.True, $"Seed {seed}, step {step}");
                await _db.People.UpdateAsync(people);
                await _db.Photos.UpdateAsync(photos);
            }

            List<T> Some<T>(List<T> all) => [.. all.Where(_ => random.Next(3) == 0)];
        }
    }

    private Task<List<Person>> ReadAsync(int batch) =>
        _db.People.Include(p => p.Photos).Include(p => p.Interests).Include(p => p.Students).Include(p => p.Mentor).Where(p => p.Batch == batch).OrderBy(p => p.Id).ToListAsync();

    private static string Printed(List<Person> people) => string.Join("\n", people.Select(p =>
        $"{p.Label}: {p.MentorId}={p.Mentor?.Id} [{Ids(p.Photos, x => x.Id)}] [{Ids(p.Interests, x => x.Label)}] [{Ids(p.Students, x => x.Id)}]"));

    private static string Ids<T, TKey>(List<T> all, Func<T, TKey> key) => string.Join(",", all.Select(key).Order());

    private async Task<(Person One, Person Other)> TwoAsync(Action<Person> fill)
    {
        Person[] people = [new() { Label = "Ann", Batch = ++_batch }, new() { Label = "Bob", Batch = _batch }];
        Array.ForEach(people, fill);
        await _db.People.InsertAsync(people);
        var read = await _db.People.Include(p => p.Photos).Include(p => p.Posts).Include(p => p.Interests).Include(p => p.Students).Where(p => p.Batch == _batch).OrderBy(p => p.Id).ToListAsync();
        return (read[0], read[1]);
    }
}
