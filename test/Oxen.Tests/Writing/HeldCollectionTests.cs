using static Oxen.Tests.Writing.RoomModel;

namespace Oxen.Tests.Writing;

/// <summary>Collections of the application's own take up what was written: once, as they are, and at the risk of throwing.</summary>
public class HeldCollectionTests
{
    private OxenOptions _options = null!;
    private RoomDb _db = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _options = new OxenOptions().UseSqlite("Data Source=:memory:");
        _db = new RoomDb(_options);
        await _db.Schema.SyncAsync();
    }

    [TearDown]
    public async Task CloseAsync() => await _options.DisposeAsync();

    [Test]
    public async Task A_collection_that_throws_fails_no_save()
    {
        await _db.Rooms.InsertAsync(new Room());
        await using var work = _db.BeginWork();
        var room = await work.Db.Rooms.Include(r => r.Chairs).SingleAsync();
        room.Chairs.CollectionChanged += (_, _) => throw new NotSupportedException("wrong thread");
        var chair = new Chair { RoomId = room.Id };
        work.Add(chair);
        var error = Assert.ThrowsAsync<AfterCommitException>(() => work.SaveChangesAsync())!;
        Assert.That((error.Errors.Single().Message, error.Message.Contains("was committed")), Is.EqualTo(("wrong thread", true)));
        Assert.That((chair.Room, await work.SaveChangesAsync(), await _db.Chairs.CountAsync()), Is.EqualTo((room, 0, 1)));
    }

    [Test]
    public async Task A_collection_that_throws_in_a_transaction_that_is_rolled_back_loses_nothing()
    {
        await _db.Rooms.InsertAsync(new Room());
        await using var work = _db.BeginWork();
        var room = await work.Db.Rooms.Include(r => r.Chairs).SingleAsync();
        var throws = true;
        room.Chairs.CollectionChanged += (_, _) =>
        {
            if (throws)
            {
                throw new NotSupportedException("wrong thread");
            }
        };
        work.Add(new Chair { RoomId = room.Id });
        await using (var transaction = await _db.BeginTransactionAsync())
        {
            Assert.ThrowsAsync<NotSupportedException>(() => work.SaveChangesAsync());
            Assert.That(await work.SaveChangesAsync(), Is.Zero, "it is written");
            await transaction.RollbackAsync();
        }

        throws = false;
        Assert.That((await work.SaveChangesAsync(), await _db.Chairs.CountAsync(), room.Chairs.Distinct().Count()), Is.EqualTo((1, 1, 1)));
    }

    [Test]
    public async Task Links_are_there_when_a_collection_throws()
    {
        var room = new Room();
        Chair[] chairs = [new(), new()];
        await _db.Rooms.InsertAsync(room);
        await _db.Chairs.InsertAsync(chairs);
        room.Chairs.CollectionChanged += (_, _) => throw new NotSupportedException("wrong thread");
        Assert.ThrowsAsync<AfterCommitException>(() => _db.Rooms.LinkAsync(room, r => r.Chairs, chairs));
        Assert.That(chairs.Select(chair => (chair.RoomId, chair.Room)), Is.All.EqualTo(((int?)room.Id, room)));
        Assert.That(await _db.Chairs.CountAsync(chair => chair.RoomId == room.Id), Is.EqualTo(2));
    }

    [Test]
    public async Task A_collection_that_no_list_can_be_made_into_is_changed_as_it_is()
    {
        var desk = new Desk();
        await using var work = _db.BeginWork();
        work.Add(desk);
        work.Add(new Leg { Desk = desk });
        Assert.That((await work.SaveChangesAsync(), desk.Legs.Count), Is.EqualTo((2, 1)));
        Assert.That(await work.SaveChangesAsync(), Is.Zero);
        var leg = new Leg();
        await _db.Legs.InsertAsync(leg);
        await _db.Desks.LinkAsync(desk, d => d.Legs, leg);
        Assert.That(desk.Legs, Has.Count.EqualTo(2));
        await _db.Desks.UnlinkAsync(desk, d => d.Legs, leg);
        Assert.That((desk.Legs.Count, leg.DeskId), Is.EqualTo((1, (int?)null)));
        Assert.That((await _db.Desks.Include(d => d.Legs).SingleAsync()).Legs, Has.Count.EqualTo(1), "nor is it made to be loaded");
    }

    [Test]
    public async Task Each_collection_is_walked_as_often_for_many_objects_as_for_few()
    {
        var (few, many) = (await WalksAsync(3), await WalksAsync(60));
        Assert.That(many, Is.EqualTo(few));
    }

    // How often collections are walked over by an insert, a move and links of some objects.
    private async Task<(int Insert, int From, int To, int LinkFrom, int LinkTo)> WalksAsync(int count)
    {
        await using var work = _db.BeginWork();
        User[] users = [new(), new(), new()];
        var (ann, bob, cleo) = (Posts(users[0]), Posts(users[1]), Posts(users[2]));
        for (var i = 0; i < count; i++)
        {
            ann.Add(new Post());
        }

        work.Add(users[0]);
        work.Add(users[1]);
        work.Add(users[2]);
        ann.Reset();
        await work.SaveChangesAsync();
        var insert = ann.Walks;
        Assert.That(ann.Adds + ann.Removes, Is.Zero, "it held them already");
        var posts = ann.ToList();
        posts.ForEach(post => post.AuthorId = users[1].Id);
        ann.Reset();
        bob.Reset();
        await work.SaveChangesAsync();
        Assert.That((ann.Count, ann.Removes, bob.Adds, posts.All(post => post.Author == users[1])), Is.EqualTo((0, count, count, true)));
        var (from, to) = (ann.Walks, bob.Walks);
        bob.Reset();
        cleo.Reset();
        await _db.Users.LinkAsync(users[2], u => u.Posts, posts);
        Assert.That((bob.Count, bob.Removes, cleo.Adds, posts.All(post => post.Author == users[2])), Is.EqualTo((0, count, count, true)));
        return (insert, from, to, bob.Walks, cleo.Walks);

        static Counted<Post> Posts(User user) => (Counted<Post>)user.Posts;
    }

    [Test]
    public async Task A_list_that_the_application_has_stays_the_list_of_its_object()
    {
        var post = new Post();
        await _db.Posts.InsertAsync(post);
        await using var work = _db.BeginWork();
        var read = await work.Db.Posts.Include(p => p.Remarks).SingleAsync();
        var remarks = read.Remarks;
        work.Add(new Remark { PostId = post.Id });
        await work.SaveChangesAsync();
        Assert.That(read.Remarks, Is.SameAs(remarks).And.Count.EqualTo(1));
        remarks.Add(new Remark());
        Assert.That((await work.SaveChangesAsync(), await _db.Remarks.CountAsync(r => r.PostId == post.Id)), Is.EqualTo((1, 2)));
    }

    [Test]
    public async Task What_was_deleted_leaves_collections_of_many_to_many()
    {
        await _db.Posts.InsertAsync(new Post { Tags = [new Tag(), new Tag()] });
        await using var work = _db.BeginWork();
        var post = await work.Db.Posts.Include(p => p.Tags).SingleAsync();
        var (gone, stays) = (post.Tags[0], post.Tags[1]);
        work.Remove(gone);
        await using (var transaction = await _db.BeginTransactionAsync())
        {
            Assert.That((await work.SaveChangesAsync(), post.Tags.Single()), Is.EqualTo((1, stays)));
            await transaction.RollbackAsync();
        }

        Assert.That(post.Tags, Is.EquivalentTo([gone, stays]), "it has its row again");
        Assert.That((await work.SaveChangesAsync(), post.Tags.Single()), Is.EqualTo((1, stays)));
        work.Add(new Post { Tags = [.. post.Tags, gone] });
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(2), "a post and a link");
        Assert.That(await work.SaveChangesAsync(), Is.Zero);
        gone.Id = 0;
        post.Tags.Add(gone);
        work.Add(gone);
        await work.SaveChangesAsync();
        Assert.That((await _db.Posts.Include(p => p.Tags).SingleAsync(p => p.Id == post.Id)).Tags, Has.Count.EqualTo(2), "added by name it is a new row");
    }

    [Test]
    public async Task What_was_deleted_and_taken_out_is_unlinked_no_more()
    {
        await _db.Posts.InsertAsync(new Post { Tags = [new Tag(), new Tag()], Topics = [new Topic(), new Topic()] });
        await using var work = _db.BeginWork();
        var post = await work.Db.Posts.Include(p => p.Tags).Include(p => p.Topics).SingleAsync();
        var (tag, topic) = (post.Tags[0], post.Topics[0]);
        work.Remove(tag);
        work.Remove(topic);
        post.Tags.Remove(tag);
        post.Topics.Remove(topic);
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(2));
        Assert.That((work.Changes.Count, await work.SaveChangesAsync()), Is.EqualTo((0, 0)));
    }

    [Test]
    public void A_member_is_the_same_key_before_and_after_it_was_used()
    {
        var known = _db.Model.Find(typeof(Chair))!.Navigations[0];
        var navigation = new NavigationModel(known.Property, known.Target, known.ForeignKey, known.IsCollection);
        HashSet<NavigationModel> members = [navigation];
        _ = (navigation.Get, navigation.Set);
        Assert.That(members.Contains(navigation), Is.True);
    }
}
