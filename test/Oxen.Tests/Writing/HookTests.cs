using System.ComponentModel.DataAnnotations.Schema;
using Polly;
using Polly.Retry;

namespace Oxen.Tests.Writing;

/// <summary>Entities and interceptors are told of what happens.</summary>
public class HookTests
{
    private Recorder _recorder = null!;
    private OxenOptions _options = null!;
    private ZooDb _db = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _recorder = new Recorder();
        _options = new OxenOptions().UseSqlite("Data Source=:memory:").AddInterceptor(_recorder);
        _db = new ZooDb(_options);
        await _db.Schema.SyncAsync();
        _recorder.Told.Clear();
    }

    [TearDown]
    public async Task CloseAsync() => await _options.DisposeAsync();

    [Test]
    public async Task Writes_tell_the_object_and_then_the_interceptors()
    {
        var animal = new Animal { Name = "Leo" };
        await _db.Animals.InsertAsync(animal);
        Assert.That(animal.Told, Is.EqualTo(new[] { "BeforeSave", "BeforeInsert", "AfterInsert", "AfterSave" }));
        Assert.That(_recorder.Take(), Is.EqualTo(new[] { "BeforeSave Insert Animal", "BeforeInsert Animal", "AfterInsert Animal 1", "AfterSave Insert Animal", "BeforeCommit", "AfterCommit" }));
        animal.Told.Clear();
        await _db.Animals.UpdateAsync(animal);
        await _db.Animals.DeleteAsync(animal);
        Assert.That(animal.Told, Is.EqualTo(new[] { "BeforeSave", "BeforeUpdate", "AfterUpdate", "AfterSave", "BeforeDelete", "AfterDelete" }));
        Assert.That(_recorder.Take(), Is.EqualTo(new[]
        {
            "BeforeSave Update Animal", "BeforeUpdate Animal", "AfterUpdate Animal", "AfterSave Update Animal", "BeforeCommit", "AfterCommit",
            "BeforeDelete Animal", "AfterDelete Animal", "BeforeCommit", "AfterCommit",
        }));
    }

    [Test]
    public async Task A_graph_tells_of_each_object_and_of_those_added_on_the_way()
    {
        _recorder.OnBeforeSave = write =>
        {
            if (write.Entity is Cage { Animals.Count: 1 } cage)
            {
                cage.Animals.Add(new Animal { Name = "Cub" });
            }
        };
        var cage = new Cage { Label = "A", Animals = [new Animal { Name = "Leo" }] };
        await _db.Cages.InsertAsync(cage);
        Assert.That(cage.Animals.Select(animal => animal.Told.Count), Is.EqualTo(new[] { 4, 4 }));
        Assert.That(await _db.Animals.CountAsync(animal => animal.CageId == cage.Id), Is.EqualTo(2));
        await _db.Cages.SaveAsync(cage);
        Assert.That(_recorder.Take().Where(told => told.StartsWith("BeforeUpdate")), Is.EqualTo(new[] { "BeforeUpdate Cage", "BeforeUpdate Animal", "BeforeUpdate Animal" }));
    }

    [TestCase("BeforeInsert")]
    [TestCase("AfterInsert")]
    [TestCase("AfterSave")]
    [TestCase("BeforeCommit")]
    public async Task A_veto_takes_all_back(string when)
    {
        _recorder.Veto = when;
        Assert.That(() => _db.Animals.InsertAsync([new Animal { Name = "Leo" }, new Animal { Name = "Lea" }]), Throws.TypeOf<InvalidOperationException>().With.Message.EqualTo("Veto"));
        _recorder.Veto = null;
        Assert.That(await _db.Animals.CountAsync(), Is.Zero);
        await _db.Animals.InsertAsync(new Animal { Name = "Leo" });
        Assert.That(await _db.Animals.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task What_an_interceptor_writes_is_in_the_same_transaction()
    {
        _recorder.OnAfterSave = write => write.TableOf<Cage>().InsertAsync(new Cage { Label = "for " + ((Animal)write.Entity).Name });
        _recorder.Only = typeof(Animal);
        await _db.Animals.InsertAsync(new Animal { Name = "Leo" });
        Assert.That((await _db.Cages.SingleAsync()).Label, Is.EqualTo("for Leo"));
        _recorder.Veto = "AfterSave";
        Assert.That(() => _db.Animals.InsertAsync(new Animal { Name = "Lea" }), Throws.InvalidOperationException);
        Assert.That(await _db.Cages.CountAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task Members_tell_old_and_new_values_and_none_that_must_not_be_seen()
    {
        var animal = new Animal { Name = "Leo", Chip = "x-1" };
        await _db.Animals.InsertAsync(animal);
        (animal.Name, animal.Chip) = ("Lea", "x-2");
        List<string> changes = [];
        _recorder.OnBeforeSaveAsync = async write =>
        {
            await write.LoadOriginalAsync();
            changes.AddRange(write.Members.Where(member => member.IsChanged).Select(member => member.ToString()));
        };
        await _db.Animals.UpdateAsync(animal);
        Assert.That(changes, Is.EqualTo(new[] { "Name: Leo -> Lea", "Chip: *** -> ***" }));
    }

    [Test]
    public async Task A_document_with_a_member_that_must_not_be_seen_is_not_seen()
    {
        var animal = new Animal { Name = "Leo", Papers = new Papers { Owners = [new Owner { Name = "Ann", Pin = "999" }] } };
        List<string> changes = [];
        _recorder.OnBeforeSave = write => changes.AddRange(write.Members.Where(member => member.Name == nameof(Animal.Papers)).Select(member => member.ToString()));
        await _db.Animals.InsertAsync(animal);
        await using var work = _db.BeginWork();
        (await work.Db.Animals.SingleAsync()).Papers!.Owners[0].Pin = "998";
        await work.SaveChangesAsync();
        Assert.That(changes, Has.Count.EqualTo(2).And.All.Contains("***").And.None.Contains("99"));
    }

    [Test]
    public async Task A_write_that_is_run_again_begins_with_the_objects_as_they_were()
    {
        var options = new OxenOptions().UseSqlite("Data Source=:memory:").AddInterceptor(_recorder).UseRetry(new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions { Delay = TimeSpan.Zero }).Build());
        await using var _ = options;
        var db = new ZooDb(options);
        await db.Schema.SyncAsync();
        var tries = 0;
        _recorder.OnAfterSave = _ => ++tries == 1 ? throw new TimeoutException() : Task.CompletedTask;

        var animal = new Animal { Name = "Leo" };
        await db.Animals.SaveAsync(animal);
        Assert.That((tries, await db.Animals.CountAsync(), animal.Id), Is.EqualTo((2, 1, 1)));

        _recorder.OnAfterSave = _ => throw new TimeoutException();
        var other = new Animal { Name = "Lea" };
        Assert.That(() => db.Animals.SaveAsync(other), Throws.TypeOf<TimeoutException>());
        Assert.That((await db.Animals.CountAsync(), other.Id), Is.EqualTo((1, 0)), "what was set is taken back");
        _recorder.OnAfterSave = null;
        await db.Animals.SaveAsync(other);
        Assert.That(await db.Animals.CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task Rules_are_asked_after_hooks()
    {
        var animal = new Animal { Name = "" };
        _recorder.OnBeforeSave = write => ((Animal)write.Entity).Name = "Someone";
        await _db.Animals.InsertAsync(animal);
        Assert.That((await _db.Animals.SingleAsync()).Name, Is.EqualTo("Someone"));
    }

    [Test]
    public async Task Objects_that_are_read_are_told_once_each()
    {
        await _db.Cages.InsertAsync(new Cage { Label = "A", Animals = [new Animal { Name = "Leo" }, new Animal { Name = "Lea" }] });
        _recorder.Take();
        var animals = await _db.Animals.Include(animal => animal.Cage).OrderBy(animal => animal.Id).ToListAsync();
        Assert.That(animals.Select(animal => animal.Told), Is.All.EqualTo(new[] { "AfterLoad" }));
        Assert.That(_recorder.Take(), Has.Count.EqualTo(3).And.Exactly(1).EqualTo("AfterLoad Cage"));
        Assert.That((await _db.Animals.FindAsync(1))!.Told, Is.EqualTo(new[] { "AfterLoad" }));
        Assert.That((await _db.Sql<Animal>($"select * from animals").FirstAsync()).Told, Is.EqualTo(new[] { "AfterLoad" }));
    }

    [Test]
    public async Task A_unit_of_work_tells_of_each_object_with_what_its_row_held()
    {
        await using var work = _db.BeginWork();
        var animal = new Animal { Name = "Leo" };
        work.Add(animal);
        await work.SaveChangesAsync();
        Assert.That(animal.Told, Is.EqualTo(new[] { "BeforeSave", "BeforeInsert", "AfterInsert", "AfterSave" }));
        List<string> changes = [];
        _recorder.OnBeforeSave = write => changes.AddRange(write.Members.Where(member => member.IsChanged).Select(member => member.ToString()));
        (animal.Name, animal.Chip) = ("Lea", "secret");
        await work.SaveChangesAsync();
        Assert.That(changes, Is.EqualTo(new[] { "Name: Leo -> Lea", "Chip: null -> ***" }));
        var cub = new Animal { Name = "Cub" };
        work.Add(cub);
        _recorder.Veto = "BeforeCommit";
        Assert.That(() => work.SaveChangesAsync(), Throws.InvalidOperationException);
        Assert.That(cub.Id, Is.Zero, "what was set is taken back");
        work.Remove(cub);
        _recorder.Veto = "AfterDelete";
        work.Remove(animal);
        Assert.That(() => work.SaveChangesAsync(), Throws.InvalidOperationException);
        Assert.That(await _db.Animals.CountAsync(), Is.EqualTo(1));
        _recorder.Veto = null;
        Assert.That(await work.SaveChangesAsync(), Is.EqualTo(1));
        Assert.That(await _db.Animals.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Objects_of_a_unit_of_work_are_told_that_they_were_read_once()
    {
        await _db.Animals.InsertAsync(new Animal { Name = "Leo" });
        await using var work = _db.BeginWork();
        var animal = (await work.Db.Animals.FindAsync(1))!;
        await work.Db.Animals.ToListAsync();
        Assert.That(animal.Told, Is.EqualTo(new[] { "AfterLoad" }));
    }

    [Test]
    public async Task Upserts_tell_of_a_save()
    {
        var leo = new Animal { Id = 1, Name = "Leo" };
        Assert.That(await _db.Animals.UpsertAsync(leo), Is.EqualTo(UpsertResult.Inserted));
        Assert.That(leo.Told, Is.EqualTo(new[] { "BeforeSave", "AfterSave" }));
        Assert.That(_recorder.Take(), Is.EqualTo(new[] { "BeforeSave Save Animal", "AfterSave Save Animal", "BeforeCommit", "AfterCommit" }));
        _recorder.OnBeforeSave = write => ((Animal)write.Entity).Name += "!";
        Assert.That(await _db.Animals.UpsertAsync([leo, new Animal { Id = 2, Name = "Max" }]), Is.EqualTo(new[] { UpsertResult.Updated, UpsertResult.Inserted }));
        Assert.That(await _db.Animals.OrderBy(a => a.Id).Select(a => a.Name).ToListAsync(), Is.EqualTo(new[] { "Leo!", "Max!" }));
        _recorder.OnBeforeSave = _ => throw new TimeoutException();
        Assert.ThrowsAsync<TimeoutException>(() => _db.Animals.InsertIfAbsentAsync(new Animal { Id = 3, Name = "Tim" }));
        Assert.That(await _db.Animals.CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public void Batches_refuse_classes_with_hooks() => Assert.That(
        () => _db.Batch().Insert(new Animal { Name = "Leo" }), Throws.TypeOf<RefusedOperationException>().With.Message.StartWith("OXEN3006").And.Message.Contains("Call the table's own method"));

    [Test]
    public async Task Set_based_commands_tell_nobody()
    {
        await _db.Animals.Where(animal => animal.Id > 0).ExecuteUpdateAsync(s => s.Set(animal => animal.Name, "x"));
        await _db.Animals.Where(animal => animal.Id > 0).ExecuteDeleteAsync();
        Assert.That(_recorder.Take(), Is.Empty);
    }

    public class Cage
    {
        public int Id { get; set; }

        public string Label { get; set; } = "";

        public List<Animal> Animals { get; set; } = [];
    }

    public class Animal : IBeforeSave, IAfterSave, IBeforeInsert, IAfterInsert, IBeforeUpdate, IAfterUpdate, IBeforeDelete, IAfterDelete, IAfterLoad
    {
        public int Id { get; set; }

        [System.ComponentModel.DataAnnotations.Required] public string Name { get; set; } = "";

        [Sensitive] public string? Chip { get; set; }

        [JsonColumn] public Papers? Papers { get; set; }

        public int? CageId { get; set; }

        public Cage? Cage { get; set; }

        [NotMapped] public List<string> Told { get; } = [];

        public void BeforeSave() => Told.Add("BeforeSave");

        public void AfterSave() => Told.Add("AfterSave");

        public void BeforeInsert() => Told.Add("BeforeInsert");

        public void AfterInsert() => Told.Add("AfterInsert");

        public void BeforeUpdate() => Told.Add("BeforeUpdate");

        public void AfterUpdate() => Told.Add("AfterUpdate");

        public void BeforeDelete() => Told.Add("BeforeDelete");

        public void AfterDelete() => Told.Add("AfterDelete");

        public void AfterLoad() => Told.Add("AfterLoad");
    }

    public sealed class Papers
    {
        public List<Owner> Owners { get; set; } = [];
    }

    public sealed class Owner
    {
        public string Name { get; set; } = "";

        [Sensitive] public string Pin { get; set; } = "";
    }

    public sealed class ZooDb(OxenOptions options) : OxenDb(options)
    {
        public Table<Cage> Cages => Table<Cage>();

        public Table<Animal> Animals => Table<Animal>();
    }

    private sealed class Recorder : OxenInterceptor
    {
        public List<string> Told { get; } = [];

        public string? Veto { get; set; }

        public Type? Only { get; set; }

        public Action<EntityWrite>? OnBeforeSave { get; set; }

        public Func<EntityWrite, Task>? OnBeforeSaveAsync { get; set; }

        public Func<EntityWrite, Task>? OnAfterSave { get; set; }

        public List<string> Take()
        {
            List<string> told = [.. Told];
            Told.Clear();
            return told;
        }

        public override async ValueTask BeforeSaveAsync(EntityWrite write, CancellationToken cancellationToken)
        {
            await Tell("BeforeSave", $"{write.Operation} {write.EntityType.Name}");
            OnBeforeSave?.Invoke(write);
            await (OnBeforeSaveAsync?.Invoke(write) ?? Task.CompletedTask);
        }

        public override async ValueTask AfterSaveAsync(EntityWrite write, CancellationToken cancellationToken)
        {
            if (Only is null || write.EntityType == Only)
            {
                await (OnAfterSave?.Invoke(write) ?? Task.CompletedTask);
                await Tell("AfterSave", $"{write.Operation} {write.EntityType.Name}");
            }
        }

        public override ValueTask BeforeInsertAsync(EntityWrite write, CancellationToken cancellationToken) => Tell("BeforeInsert", write.EntityType.Name);

        public override ValueTask AfterInsertAsync(EntityWrite write, CancellationToken cancellationToken) => Tell("AfterInsert", $"{write.EntityType.Name} {write.Key[0]}");

        public override ValueTask BeforeUpdateAsync(EntityWrite write, CancellationToken cancellationToken) => Tell("BeforeUpdate", write.EntityType.Name);

        public override ValueTask AfterUpdateAsync(EntityWrite write, CancellationToken cancellationToken) => Tell("AfterUpdate", write.EntityType.Name);

        public override ValueTask BeforeDeleteAsync(EntityWrite write, CancellationToken cancellationToken) => Tell("BeforeDelete", write.EntityType.Name);

        public override ValueTask AfterDeleteAsync(EntityWrite write, CancellationToken cancellationToken) => Tell("AfterDelete", write.EntityType.Name);

        public override void AfterLoad(object entity) => Told.Add("AfterLoad " + entity.GetType().Name);

        public override ValueTask BeforeCommitAsync(OxenDb db, CancellationToken cancellationToken) => Tell("BeforeCommit", "");

        public override ValueTask AfterCommitAsync(OxenDb db, CancellationToken cancellationToken) => Tell("AfterCommit", "");

        private ValueTask Tell(string what, string of)
        {
            Told.Add($"{what} {of}".TrimEnd());
            return what == Veto ? throw new InvalidOperationException("Veto") : default;
        }
    }
}
