using static Oxen.Conformance.Relations.GraphModel;

namespace Oxen.Conformance.Relations;

/// <summary>A random graph of objects over <see cref="GraphModel"/>, whose members lead to each other both ways, and random changes of it.</summary>
internal sealed class RandomGraph
{
    private readonly Random _random;
    private readonly int _batch;
    private int _label;

    /// <summary>The graph of a seed.</summary>
    public RandomGraph(int seed)
    {
        _random = new Random(seed);
        _batch = seed;
        Topics = [.. Some(1, 4, () => new Topic { Name = Label("topic"), Batch = seed })];
        Tags = [.. Some(1, 5, () => new Tag { Label = Label("tag") })];
        for (var left = _random.Next(2, 7); left > 0; left--)
        {
            AddPerson();
        }
    }

    /// <summary>What has its own key, so that a reference to it means that it has a row.</summary>
    public List<Topic> Topics { get; }

    public List<Tag> Tags { get; }

    public List<Person> People { get; } = [];

    public IEnumerable<Post> Posts => People.SelectMany(person => person.Posts);

    /// <summary>An object whose label the database can't take, and how to mend it.</summary>
    public Action Break()
    {
        List<Action<string>> labels = [.. Posts.SelectMany(post => post.Comments).Select(comment => (Action<string>)(label => comment.Label = label))];
        labels.AddRange(Posts.SelectMany(post => post.Lines).SelectMany(line => line.Cells).Select(cell => (Action<string>)(label => cell.Label = label)));
        labels.AddRange(People.Select(person => (Action<string>)(label => person.Label = label)));
        var broken = labels[_random.Next(labels.Count)];
        broken(null!);
        return () => broken(Label("mended"));
    }

    /// <summary>Changes objects, adds some, leads some elsewhere. Nothing is taken away: a save wouldn't take it away either.</summary>
    public void Change()
    {
        foreach (var person in People.ToList())
        {
            person.Score += _random.Next(3);
            person.Profile?.Label = Label("profile");
            if (Chance())
            {
                AddPost(person);
                AddPhoto(person);
            }

            foreach (var post in person.Posts)
            {
                Change(post);
            }

            foreach (var comment in person.Photos.SelectMany(photo => photo.Comments))
            {
                comment.Label = Label("comment");
            }
        }

        if (Chance())
        {
            Tags.Add(new Tag { Label = Label("tag") });
            Link(Pick(People).Posts);
            AddPerson();
        }

        Move();
    }

    private void Change(Post post)
    {
        post.Label = Label("post");
        if (Chance())
        {
            Lead(post, Pick(Topics));
            Link([post]);
            AddComment(post);
            AddLine(post);
        }

        foreach (var cell in post.Lines.SelectMany(line => line.Cells))
        {
            cell.Label = Label("cell");
        }
    }

    private void Move()
    {
        var (pupil, mentor) = (People[^1], People[0]);
        if (pupil != mentor && mentor.Id != 0)
        {
            pupil.Mentor?.Students.Remove(pupil);
            pupil.MentorId = mentor.Id;
            pupil.Mentor = mentor;
            mentor.Students.Add(pupil);
        }

        var posts = People.Where(person => person.Id != 0).SelectMany(person => person.Posts).ToList();
        if (posts.Count > 0)
        {
            var post = Pick(posts);
            post.Author!.Posts.Remove(post);
            post.Author = mentor;
            post.AuthorId = mentor.Id;
            mentor.Posts.Add(post);
        }
    }

    private void AddPerson()
    {
        var person = new Person { Label = Label("person"), Batch = _batch, Score = _random.Next(10) };
        if (People.Count > 0 && Chance())
        {
            person.Mentor = Pick(People);
            person.Mentor.Students.Add(person);
        }

        People.Add(person);
        if (Chance())
        {
            person.Profile = new Profile { Label = Label("profile"), Person = person };
        }

        for (var left = _random.Next(3); left > 0; left--)
        {
            AddPost(person);
            AddPhoto(person);
        }

        person.Interests.AddRange(Tags.Where(_ => Chance()));
    }

    private void AddPost(Person author)
    {
        var post = new Post { Label = Label("post"), Score = _random.Next(10), Author = author };
        author.Posts.Add(post);
        if (Chance())
        {
            Lead(post, Pick(Topics));
        }

        Link([post]);
        for (var left = _random.Next(3); left > 0; left--)
        {
            AddComment(post);
            AddLine(post);
        }
    }

    private void AddPhoto(Person owner)
    {
        var photo = new Photo { Label = Label("photo"), Owner = owner };
        owner.Photos.Add(photo);
        photo.Comments.AddRange(Some(0, 3, () => new Comment { Label = Label("comment"), Subject = Subject.Photo, Photo = photo }));
    }

    private void AddComment(Post post) => post.Comments.Add(new Comment { Label = Label("comment"), Post = post });

    private void AddLine(Post post)
    {
        var line = new Line { Number = post.Lines.Count + 1, Label = Label("line"), Post = post };
        post.Lines.Add(line);
        line.Cells.AddRange(Some(0, 3, () => new Cell { Label = Label("cell"), Line = line }));
    }

    private static void Lead(Post post, Topic topic)
    {
        post.Topic?.Posts.Remove(post);
        post.Topic = topic;
        topic.Posts.Add(post);
    }

    private void Link(IEnumerable<Post> posts)
    {
        foreach (var post in posts)
        {
            foreach (var tag in Tags.Where(tag => Chance() && !post.Tags.Contains(tag)))
            {
                post.Tags.Add(tag);
                tag.Posts.Add(post);
            }
        }
    }

    private bool Chance() => _random.Next(2) == 0;

    private T Pick<T>(List<T> all) => all[_random.Next(all.Count)];

    private IEnumerable<T> Some<T>(int least, int most, Func<T> make) => Enumerable.Range(0, _random.Next(least, most)).Select(_ => make());

    private string Label(string kind) => $"{kind} {_batch}.{++_label}";
}
