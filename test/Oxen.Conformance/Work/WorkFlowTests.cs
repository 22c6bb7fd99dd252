using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Work;

/// <summary>A unit of work is for one flow at a time, and says so.</summary>
public sealed class WorkFlowTests : RelationTests<WorkFlowTests.NotesDb>
{
    private readonly Gate _gate;

    public WorkFlowTests(TestDatabase database)
        : this(database, new Gate())
    {
    }

    private WorkFlowTests(TestDatabase database, Gate gate)
        : base(database, options => new NotesDb(options.AddInterceptor(gate))) => _gate = gate;

    [Test]
    public async Task A_save_while_another_runs_is_refused()
    {
        await using var work = Db.BeginWork();
        var note = new Note { Text = "one" };
        work.Add(note);
        var (told, mayGo) = _gate.Close();
        var first = work.SaveChangesAsync();
        await told;
        try
        {
            var error = Assert.ThrowsAsync<RefusedOperationException>(() => work.SaveChangesAsync())!;
            Assert.That(error.Message, Does.Contain("SaveChangesAsync was called while SaveChangesAsync of the same unit of work was still running.").And.Contains("Await each call"));
            Assert.That(work.Discard, Throws.TypeOf<RefusedOperationException>().With.Message.Contains("Discard was called while"));
            Assert.That(() => work.DisposeAsync().AsTask(), Throws.TypeOf<RefusedOperationException>().With.Message.Contains("DisposeAsync was called while"));
        }
        finally
        {
            mayGo.SetResult();
        }

        Assert.That(await first, Is.EqualTo(1));
        note.Text = "two";
        Assert.That((await work.SaveChangesAsync(), await Db.Notes.Select(n => n.Text).SingleAsync()), Is.EqualTo((1, "two")));
    }

    [Test]
    public async Task A_save_that_fails_or_is_cancelled_lets_the_next_one_run()
    {
        await using var work = Db.BeginWork();
        work.Add(new Note { Text = "one" });
        _gate.Before = () => throw new InvalidOperationException("Veto");
        Assert.That(() => work.SaveChangesAsync(), Throws.InvalidOperationException.With.Message.EqualTo("Veto"));
        _gate.Before = null;
        Assert.That(() => work.SaveChangesAsync(new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_hook_adds_and_removes_but_saves_nothing()
    {
        await using var work = Db.BeginWork();
        var (one, two, three) = (new Note { Text = "one" }, new Note { Text = "two" }, new Note { Text = "three" });
        work.AddRange([one, two]);
        RefusedOperationException? error = null;
        _gate.Before = async () =>
        {
            _gate.Before = null;
            await Task.Yield();
            work.Remove(two);
            work.Add(three);
            error = Assert.ThrowsAsync<RefusedOperationException>(() => work.SaveChangesAsync());
        };
        await work.SaveChangesAsync();
        Assert.That(error?.Message, Does.Contain("SaveChangesAsync was called by a hook or an interceptor"));
        Assert.That(await Db.Notes.OrderBy(n => n.Id).Select(n => n.Text).ToListAsync(), Is.EqualTo(new[] { "one", "three" }));
        Assert.That(await work.SaveChangesAsync(), Is.Zero);
    }

    [Test]
    public async Task What_has_no_row_is_not_written()
    {
        await using var work = Db.BeginWork();
        work.Remove(new Note { Text = "nokey" });
        Assert.That((work.Changes.Count, await work.SaveChangesAsync(), await Db.Notes.CountAsync()), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public async Task What_is_known_or_has_a_key_is_removed()
    {
        await Db.Labels.InsertAsync(new Label { Code = "a" });
        var kept = new Note { Text = "kept" };
        await Db.Notes.InsertAsync(kept);
        await using var work = Db.BeginWork();
        var (added, led) = (new Note { Text = "added" }, new Note { Text = "led to" });
        work.Add(added);
        work.Remove(added);
        var owner = await work.Db.Notes.Include(n => n.Answers).SingleAsync();
        owner.Answers.Add(led);
        work.Remove(led);
        work.Remove(new Label { Code = "a" });
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
        Assert.That((await Db.Labels.CountAsync(), await Db.Notes.CountAsync()), Is.EqualTo((0, 1)));
        await using var other = Db.BeginWork();
        other.Remove(new Note { Id = kept.Id });
        Assert.That((await other.SaveChangesAsync(), await Db.Notes.CountAsync()), Is.EqualTo((1, 0)));
    }

    public sealed class Note
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public int? QuestionId { get; set; }

        public List<Note> Answers { get; set; } = [];
    }

    public sealed class Label
    {
        [System.ComponentModel.DataAnnotations.Key, System.ComponentModel.DataAnnotations.MaxLength(10)]
        public string Code { get; set; } = "";
    }

    public sealed class NotesDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Note> Notes => Table<Note>();

        public Table<Label> Labels => Table<Label>();

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Note>().HasMany(n => n.Answers).WithOne().HasForeignKey(n => n.QuestionId);
    }

    private sealed class Gate : OxenInterceptor
    {
        public Func<Task>? Before { get; set; }

        public (Task Told, TaskCompletionSource MayGo) Close()
        {
            var (told, mayGo) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            Before = () =>
            {
                Before = null;
                told.SetResult();
                return mayGo.Task;
            };
            return (told.Task, mayGo);
        }

        public override async ValueTask BeforeInsertAsync(EntityWrite write, CancellationToken cancellationToken)
        {
            if (Before is { } before)
            {
                await before();
            }
        }
    }
}
