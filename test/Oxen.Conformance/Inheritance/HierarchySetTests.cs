using Oxen.Conformance.Relations;

namespace Oxen.Conformance.Inheritance;

/// <summary>Updates and deletes of the rows that a query over a hierarchy picks.</summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.All))]
[Golden]
public abstract class HierarchySetTests(TestDatabase database, Func<OxenOptions, PaymentsDb> open) : RelationTests<PaymentsDb>(database, open)
{
    private readonly List<string> _commands = [];
    private readonly TestDatabase _kind = database;

    [SetUp]
    public async Task FillAsync()
    {
        _commands.Clear();
        await PaymentData.LoadAsync(Db);
    }

    [TearDown]
    public void CompareSql() => GoldenSql.Check(_kind.Dialect, _commands);

    [Test]
    public void Members_of_a_last_class_are_set()
    {
        Assert.That(Sent(() => Db.GiftCards.Where(g => g.Uses == 2).ExecuteUpdateAsync(s => s.Set(g => g.Giver, "X"))), Is.EqualTo(1));
        Assert.That(Sent(() => Db.Transfers.AllRows().ExecuteUpdateAsync(s => s.Set(t => t.Number, "N"))), Is.EqualTo(3));
        Assert.That(Sent(() => Db.GiftCards.Where(g => g.Amount == 20).ExecuteUpdateAsync(s => s.Set(g => g.Uses, g => g.Amount + g.Uses))), Is.EqualTo(1));
        Assert.That(Db.GiftCards.OrderBy(g => g.Id).Select(g => new { g.Giver, g.Uses }).ToList().Select(g => $"{g.Giver} {g.Uses}"), Is.EqualTo(["X 22", "Flo 0"]));
        Assert.That(Db.Cards.OrderBy(c => c.Id).Select(c => c.Number).ToList(), Is.EqualTo(["1111", "2222", "3333", "4444"]));
        Assert.That(Db.Transfers.Select(t => t.Number).Distinct().ToList(), Is.EqualTo(["N"]));
    }

    [Test]
    public void Rows_of_a_class_are_deleted()
    {
        Assert.That(Sent(() => Db.GiftCards.Where(g => g.Giver == "Flo").ExecuteDeleteAsync()), Is.EqualTo(1));
        Assert.That(Sent(() => Db.Transfers.Where(t => t.Amount == 30).ExecuteDeleteAsync()), Is.EqualTo(1));
        Assert.That(Sent(() => Db.Cash.AllRows().ExecuteDeleteAsync()), Is.EqualTo(2));
        Assert.That(Db.Payments.OrderBy(p => p.Id).Select(p => p.Id).ToList(), Is.EqualTo([2, 3, 4, 5, 6]));
        Assert.That((Db.Cards.Count(), Db.Transfers.Count(), Db.Cash.Count()), Is.EqualTo((3, 2, 0)));
    }

    [Test]
    public void A_class_alone_is_no_condition()
    {
        Assert.ThrowsAsync<DestructiveOperationException>(() => Db.GiftCards.ExecuteDeleteAsync());
        Assert.ThrowsAsync<DestructiveOperationException>(() => Db.Payments.OfType<GiftCard>().ExecuteDeleteAsync());
    }

    /// <summary>What the write gives; its command is part of the test's SQL.</summary>
    protected int Sent(Func<Task<int>> write)
    {
        var count = 0;
        _commands.AddRange(CommandRecorder.During(() => count = write().GetAwaiter().GetResult()));
        return count;
    }
}

/// <summary>Those where one table has all rows, or their beginnings.</summary>
public abstract class BaseSetTests(TestDatabase database, Func<OxenOptions, PaymentsDb> open) : HierarchySetTests(database, open)
{
    [Test]
    public void Members_of_a_class_are_set()
    {
        Assert.That(Sent(() => Db.Cards.Where(c => c.Number == "1111").ExecuteUpdateAsync(s => s.Set(c => c.Limit, c => c.Limit + 1))), Is.EqualTo(1));
        Assert.That(Sent(() => Db.Payments.OfType<GiftCard>().Where(g => g.Uses == 2).ExecuteUpdateAsync(s => s.Set(g => g.Giver, "X"))), Is.EqualTo(1));
        Assert.That(((Card)Db.Payments.Single(p => p.Id == 2)).Limit, Is.EqualTo(101));
        Assert.That(Db.GiftCards.OrderBy(g => g.Id).Select(g => g.Giver).ToList(), Is.EqualTo(["X", "Flo"]));
    }

    [Test]
    public void Members_of_the_base_are_set()
    {
        Assert.That(Sent(() => Db.Payments.Where(p => p.Amount == 50).ExecuteUpdateAsync(s => s.Set(p => p.Note, "much"))), Is.EqualTo(2));
        Assert.That(Sent(() => Db.Cards.Where(c => c.BankId == 1).ExecuteUpdateAsync(s => s.Set(c => c.Amount, c => c.Amount + c.BankId))), Is.EqualTo(2));
        Assert.That(Db.Payments.Where(p => p.Note == "much").OrderBy(p => p.Id).Select(p => p.Id).ToList(), Is.EqualTo([5, 7]));
        Assert.That(Db.Cards.OrderBy(c => c.Id).Select(c => c.Amount).ToList(), Is.EqualTo([21, 30, 21, 0]));
    }

    [Test]
    public void Rows_of_the_base_are_deleted()
    {
        Assert.That(Sent(() => Db.Payments.Where(p => p is Transfer).ExecuteDeleteAsync()), Is.EqualTo(3));
        Assert.That(Sent(() => Db.Payments.Where(p => p.Amount < 20).ExecuteDeleteAsync()), Is.EqualTo(2));
        Assert.That(Db.Payments.OrderBy(p => p.Id).Select(p => p.Id).ToList(), Is.EqualTo([2, 3, 4, 7]));
        Assert.That((Db.Transfers.Count(), Db.GiftCards.Count()), Is.EqualTo((0, 1)));
    }
}

public sealed class TphSetTests(TestDatabase database) : BaseSetTests(database, options => new TphDb(options))
{
    [Test]
    public void What_says_of_which_class_a_row_is_stays() =>
        Assert.That(Sent(() => Db.Payments.Where(p => p is Card).ExecuteUpdateAsync(s => s.Set(p => ((Card)p).Limit, 1))), Is.EqualTo(4));
}

public sealed class TptSetTests(TestDatabase database) : BaseSetTests(database, options => new TptDb(options))
{
    [Test]
    public void What_is_set_together_is_in_one_table() => Assert.That(
        Assert.ThrowsAsync<QueryTranslationException>(() => Db.Cards.Where(c => c.Limit == 5).ExecuteUpdateAsync(s => s.Set(c => c.Limit, 1).Set(c => c.Note, "B")))!.Message,
        Does.Contain("What is set is in several tables: Limit in cards, Note in payments."));
}

public sealed class TpcSetTests(TestDatabase database) : HierarchySetTests(database, options => new TpcDb(options))
{
    [Test]
    public void Rows_of_several_tables_are_not_written_by_one_command()
    {
        Assert.That(
            Assert.ThrowsAsync<QueryTranslationException>(() => Db.Payments.Where(p => p.Amount == 1).ExecuteDeleteAsync())!.Message,
            Does.Contain("Rows of 'Payment' are in several tables (cards, transfers, cashes, gift_cards)"));
        Assert.That(
            Assert.ThrowsAsync<QueryTranslationException>(() => Db.Cards.Where(p => p.Amount == 1).ExecuteUpdateAsync(s => s.Set(c => c.Limit, 1)))!.Message,
            Does.Contain("Rows of 'Card' are in several tables (cards, gift_cards)"));
    }
}
