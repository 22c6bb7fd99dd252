using System.Data;

namespace Oxen.Conformance.Transactions;

/// <summary>A write that finds its row changed carries the row as it is now.</summary>
public sealed class ConflictTests(TestDatabase database) : LedgerTests(database)
{
    [Test]
    public async Task A_conflict_carries_the_row_as_it_is_now()
    {
        var mine = await Db.Accounts.GetAsync(1);
        await Db.Accounts.Where(a => a.Number == 1).ExecuteUpdateAsync(s => s.Set(a => a.Balance, 70));
        mine.Balance = 80;

        var conflict = Assert.ThrowsAsync<ConcurrencyException>(() => Db.Accounts.UpdateAsync(mine))!;
        var theirs = (Account)conflict.Current!;
        Assert.That((theirs.Number, theirs.Balance), Is.EqualTo((1, 70L)));

        mine.Version = theirs.Version;
        await Db.Accounts.UpdateAsync(mine);
        Assert.That((await Db.Accounts.GetAsync(1)).Balance, Is.EqualTo(80));
    }

    [Test]
    public async Task A_conflict_over_a_row_that_is_gone_carries_none()
    {
        var mine = await Db.Accounts.GetAsync(1);
        await Db.Accounts.Where(a => a.Number == 1).ExecuteDeleteAsync();

        Assert.That(Assert.ThrowsAsync<ConcurrencyException>(() => Db.Accounts.UpdateAsync(mine))!.Current, Is.Null);
        Assert.That(Assert.ThrowsAsync<ConcurrencyException>(() => Db.Accounts.DeleteAsync(mine))!.Current, Is.Null);
    }

    [Test]
    public async Task A_conflict_among_many_rows_undoes_all_and_carries_the_row_at_fault()
    {
        var accounts = await Db.Accounts.OrderBy(a => a.Number).ToListAsync();
        await Db.Accounts.Where(a => a.Number == 3).ExecuteUpdateAsync(s => s.Set(a => a.Balance, 70));
        accounts.ForEach(a => a.Balance = 1);

        var conflict = Assert.ThrowsAsync<ConcurrencyException>(() => Db.Accounts.UpdateAsync(accounts))!;
        Assert.That(conflict.Current, Is.InstanceOf<Account>().With.Property("Number").EqualTo(3).And.Property("Balance").EqualTo(70));
        Assert.That(await SumAsync(), Is.EqualTo(370));

        var owner = new Owner { Name = "Ann", Accounts = [accounts[2]] };
        conflict = Assert.ThrowsAsync<ConcurrencyException>(() => Db.Owners.SaveAsync(owner))!;
        Assert.That(conflict.Current, Is.InstanceOf<Account>().With.Property("Balance").EqualTo(70));
        Assert.That(await Db.Owners.CountAsync(), Is.Zero);
    }

    [Test]
    public async Task In_a_transaction_the_row_is_what_others_have_committed_since()
    {
        if (IsSqlite)
        {
            // Nobody else writes during a transaction: what it reads is what there is.
            await Db.TransactionAsync(async () =>
            {
                var mine = await Db.Accounts.GetAsync(1);
                await Db.Accounts.Where(a => a.Number == 1).ExecuteUpdateAsync(s => s.Set(a => a.Balance, 70));
                Assert.That(((Account)Assert.ThrowsAsync<ConcurrencyException>(() => Db.Accounts.UpdateAsync(mine))!.Current!).Balance, Is.EqualTo(70));
            });
            return;
        }

        await Db.TransactionAsync(
            async () =>
            {
                var mine = await Db.Accounts.GetAsync(1);
                await Apart(() => Db.Accounts.Where(a => a.Number == 1).ExecuteUpdateAsync(s => s.Set(a => a.Balance, 70)));
                Assert.That(((Account)Assert.ThrowsAsync<ConcurrencyException>(() => Db.Accounts.UpdateAsync(mine))!.Current!).Balance, Is.EqualTo(70));
            },
            Database.Dialect == "postgresql" ? IsolationLevel.ReadCommitted : IsolationLevel.RepeatableRead);
    }

    [Test]
    public async Task Versions_are_numbers_or_drawn_and_advance_with_each_write()
    {
        var counted = new Counted { Text = "a" };
        var drawn = new Drawn { Text = "a" };
        await Db.Counted.InsertAsync(counted);
        await Db.Drawn.InsertAsync(drawn);
        Assert.That((counted.Version, drawn.Version == Guid.Empty), Is.EqualTo((1, false)));

        var seen = new HashSet<Guid> { drawn.Version };
        counted.Text = drawn.Text = "b";
        await Db.Counted.UpdateAsync(counted);
        await Db.Drawn.UpdateAsync(drawn);
        Assert.That((counted.Version, seen.Add(drawn.Version)), Is.EqualTo((2, true)));

        await Db.Counted.Where(c => c.Id == counted.Id).ExecuteUpdateAsync(s => s.Set(c => c.Text, "c"));
        await Db.Drawn.Where(d => d.Id == drawn.Id).ExecuteUpdateAsync(s => s.Set(d => d.Text, "c"));
        var conflict = Assert.ThrowsAsync<ConcurrencyException>(() => Db.Counted.UpdateAsync(counted))!;
        Assert.That(conflict.Current, Is.InstanceOf<Counted>().With.Property("Version").EqualTo(3));
        conflict = Assert.ThrowsAsync<ConcurrencyException>(() => Db.Drawn.UpdateAsync(drawn))!;
        Assert.That(seen.Add(((Drawn)conflict.Current!).Version));
        await Db.Drawn.UpdateAsync((Drawn)conflict.Current);
        await Db.Counted.DeleteAsync(await Db.Counted.GetAsync(counted.Id));
    }
}
