using System.ComponentModel.DataAnnotations;
using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Inheritance;

/// <summary>What becomes of rows of a hierarchy, and of those that refer to them, when others are deleted.</summary>
public abstract class HierarchyCascadeTests(TestDatabase database, Func<OxenOptions, HierarchyCascadeTests.LedgerDb> open)
    : RelationTests<HierarchyCascadeTests.LedgerDb>(database, open)
{
    private Bank _bank = null!;

    [SetUp]
    public async Task FillAsync()
    {
        (_bank, var other) = (new Bank { Name = "North" }, new Bank { Name = "South" });
        await Db.Banks.InsertAsync([_bank, other]);
        Entry[] entries = [new Cash { Amount = 1 }, new Card { Amount = 2, BankId = _bank.Id }, new Card { Amount = 3, BankId = other.Id }, new Gift { Amount = 4, BankId = _bank.Id, Giver = "Eve" }];
        await Db.Entries.InsertAsync(entries);
        await Db.Refunds.InsertAsync(entries.Select(entry => new Refund { EntryId = entry.Id, Name = "r" + entry.Amount }));
        await Db.Slips.InsertAsync(entries.OfType<Card>().Select(card => new Slip { CardId = card.Id, Name = "s" + card.Amount }));
    }

    [Test]
    public async Task Rows_of_a_derived_class_go_whole_with_what_they_refer_to()
    {
        await Db.Banks.DeleteAsync(_bank);
        Assert.That((await Db.Entries.ToListAsync()).OrderBy(e => e.Amount).Select(e => (e.GetType(), e.Amount)), Is.EqualTo([(typeof(Cash), 1), (typeof(Card), 3)]));
        Assert.That(await Db.Cards.Select(c => c.Amount).ToListAsync(), Is.EqualTo([3]));
        Assert.That(await Db.Gifts.CountAsync(), Is.Zero);
        Assert.That(await Db.Refunds.OrderBy(r => r.Name).Select(r => r.Name).ToListAsync(), Is.EqualTo(["r1", "r3"]));
        Assert.That(await Db.Slips.Select(s => s.Name).ToListAsync(), Is.EqualTo(["s3"]));
    }

    [Test]
    public async Task What_belongs_to_rows_of_a_hierarchy_goes_with_them()
    {
        var gift = await Db.Gifts.SingleAsync();
        await Db.Entries.DeleteAsync(gift);
        Assert.That(await Db.Refunds.OrderBy(r => r.Name).Select(r => r.Name).ToListAsync(), Is.EqualTo(["r1", "r2", "r3"]));
        Assert.That(await Db.Slips.OrderBy(s => s.Name).Select(s => s.Name).ToListAsync(), Is.EqualTo(["s2", "s3"]));
        await Db.Entries.DeleteAsync(await Db.Entries.ToListAsync());
        Assert.That((await Db.Entries.CountAsync(), await Db.Refunds.CountAsync(), await Db.Slips.CountAsync()), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public async Task Rows_of_a_derived_class_that_are_unlinked_get_new_versions()
    {
        var club = new Club { Name = "C" };
        await Db.Clubs.InsertAsync(club);
        Fee[] fees = [new() { Amount = 7, ClubId = club.Id }, new() { Amount = 8, ClubId = club.Id }];
        await Db.Entries.InsertAsync(fees);
        Assert.That(await Db.Clubs.UnlinkAsync(club, c => c.Fees, (await Db.Fees.GetAsync(fees[0].Id))!), Is.EqualTo(1));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Fees.UpdateAsync(fees[0]));
        fees[1].Amount = 9;
        await Db.Fees.UpdateAsync(fees[1]);

        await Db.Clubs.DeleteAsync(club);
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.Fees.UpdateAsync(fees[1]));
        Assert.That(await Db.Fees.OrderBy(f => f.Amount).Select(f => f.ClubId).ToListAsync(), Is.EqualTo(new int?[] { null, null }));
    }

    [Test]
    public async Task Rows_of_a_hierarchy_are_marked_with_what_they_refer_to()
    {
        Shelf[] shelves = [new() { Name = "A" }, new() { Name = "B" }];
        await Db.Shelves.InsertAsync(shelves);
        Item[] items = [new Loose { Name = "l" }, new Tome { Name = "t", ShelfId = shelves[0].Id }, new Atlas { Name = "a", ShelfId = shelves[0].Id, Scale = 5 }, new Tome { Name = "o", ShelfId = shelves[1].Id }];
        await Db.Items.InsertAsync(items);
        await Db.Leaves.InsertAsync(items.Select(item => new Leaf { ItemId = item.Id, Name = item.Name }));

        await Db.Shelves.DeleteAsync(shelves[0]);
        Assert.That(await Db.Items.OrderBy(i => i.Name).Select(i => i.Name).ToListAsync(), Is.EqualTo(["l", "o"]));
        Assert.That(await Db.Leaves.OrderBy(i => i.Name).Select(i => i.Name).ToListAsync(), Is.EqualTo(["l", "o"]));
        Assert.That(await Db.IgnoreQueryFilters().Items.CountAsync(), Is.EqualTo(4));
        Assert.ThrowsAsync<ConcurrencyException>(() => Db.IgnoreQueryFilters().Items.UpdateAsync(items[1]));

        await Db.Shelves.RestoreAsync(shelves[0]);
        Assert.That(await Db.Items.OrderBy(i => i.Name).Select(i => i.Name).ToListAsync(), Is.EqualTo(["a", "l", "o", "t"]));
        Assert.That(await Db.Leaves.CountAsync(), Is.EqualTo(4));
        Assert.That((await Db.Items.SingleAsync(i => i.Name == "a") as Atlas)?.Scale, Is.EqualTo(5));
    }

    public sealed class Bank
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    public sealed class Club
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public List<Fee> Fees { get; set; } = [];
    }

    public abstract class Entry
    {
        public Guid Id { get; set; }

        public int Amount { get; set; }

        [Timestamp] public long Version { get; set; }
    }

    public sealed class Cash : Entry;

    public class Card : Entry
    {
        public int BankId { get; set; }

        public Bank? Bank { get; set; }
    }

    public sealed class Gift : Card
    {
        public string Giver { get; set; } = "";
    }

    public sealed class Fee : Entry
    {
        public int? ClubId { get; set; }
    }

    public sealed class Refund
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public Guid EntryId { get; set; }

        public Entry? Entry { get; set; }
    }

    public sealed class Slip
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public Guid CardId { get; set; }

        public Card? Card { get; set; }
    }

    public sealed class Shelf
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        [SoftDelete] public DateTime? DeletedAt { get; set; }
    }

    public abstract class Item
    {
        public Guid Id { get; set; }

        public string Name { get; set; } = "";

        [Timestamp] public long Version { get; set; }

        [SoftDelete] public DateTime? DeletedAt { get; set; }
    }

    public sealed class Loose : Item;

    public class Tome : Item
    {
        public int ShelfId { get; set; }

        public Shelf? Shelf { get; set; }
    }

    public sealed class Atlas : Tome
    {
        public int Scale { get; set; }
    }

    public sealed class Leaf
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";

        public Guid ItemId { get; set; }

        public Item? Item { get; set; }

        [SoftDelete] public DateTime? DeletedAt { get; set; }
    }

    public sealed class LedgerDb(OxenOptions options, InheritanceStrategy strategy) : OxenDb(options)
    {
        public Table<Bank> Banks => Table<Bank>();

        public Table<Club> Clubs => Table<Club>();

        public Table<Entry> Entries => Table<Entry>();

        public Table<Cash> Cash => Table<Cash>();

        public Table<Card> Cards => Table<Card>();

        public Table<Gift> Gifts => Table<Gift>();

        public Table<Fee> Fees => Table<Fee>();

        public Table<Refund> Refunds => Table<Refund>();

        public Table<Slip> Slips => Table<Slip>();

        public Table<Shelf> Shelves => Table<Shelf>();

        public Table<Item> Items => Table<Item>();

        public Table<Loose> Loose => Table<Loose>();

        public Table<Tome> Tomes => Table<Tome>();

        public Table<Atlas> Atlases => Table<Atlas>();

        public Table<Leaf> Leaves => Table<Leaf>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Club>().HasMany(c => c.Fees).WithOne().HasForeignKey(f => f.ClubId).OnDelete(DeleteBehavior.ClientSetNull);
            Store(model.Entity<Entry>());
            Store(model.Entity<Item>());
        }

        private void Store<T>(EntityBuilder<T> root)
            where T : class => _ = strategy switch
            {
                InheritanceStrategy.TablePerType => root.UseTptMappingStrategy(),
                InheritanceStrategy.TablePerConcreteType => root.UseTpcMappingStrategy(),
                _ => root.UseTphMappingStrategy(),
            };
    }
}

public sealed class CascadesInOneTable(TestDatabase database)
    : HierarchyCascadeTests(database, options => new LedgerDb(options, InheritanceStrategy.TablePerHierarchy));

public sealed class CascadesInATableForEachClass(TestDatabase database)
    : HierarchyCascadeTests(database, options => new LedgerDb(options, InheritanceStrategy.TablePerType));

public sealed class CascadesInATableForEachConcreteClass(TestDatabase database)
    : HierarchyCascadeTests(database, options => new LedgerDb(options, InheritanceStrategy.TablePerConcreteType))
{
    [Test]
    public async Task A_delete_by_query_leaves_what_another_has_changed_meanwhile()
    {
        Task<int> deleting;
        await using (var transaction = await Db.BeginTransactionAsync())
        {
            await Db.Cash.Where(c => c.Amount == 1).ExecuteUpdateAsync(s => s.Set(c => c.Amount, 10));
            using (ExecutionContext.SuppressFlow())
            {
                deleting = Task.Run(() => Db.Cash.Where(c => c.Amount == 1).ExecuteDeleteAsync());
            }

            await Task.Delay(200);
            await transaction.CommitAsync();
        }

        Assert.That(await deleting, Is.Zero);
        Assert.That(await Db.Cash.Select(c => c.Amount).ToListAsync(), Is.EqualTo([10]));
        Assert.That(await Db.Refunds.CountAsync(), Is.EqualTo(4));
    }
}
