namespace Oxen.Conformance.Inheritance;

/// <summary>Queries over the classes of a hierarchy.</summary>
[Golden]
public abstract class HierarchyQueryTests(TestDatabase database, Func<OxenOptions, PaymentsDb> open) : HierarchyTests(database, open)
{
    [Test]
    public void The_base_gives_objects_of_each_class() => Same(db => db.Payments.OrderBy(p => p.Id));

    [Test]
    public void A_derived_class_gives_its_own() => All(
        db => db.Cards.OrderBy(c => c.Id),
        db => db.GiftCards.OrderBy(c => c.Id),
        db => db.Transfers.OrderBy(c => c.Id),
        db => db.Cash);

    [Test]
    public void A_class_is_the_optional_side_of_a_join() => All(
        db => from c in db.Customers join p in db.Payments on c.Id equals p.CustomerId into all from p in all.DefaultIfEmpty() orderby c.Id, p == null ? 0 : p.Id select new { c.Id, Payment = p == null ? 0 : p.Amount },
        db => from b in db.Banks join c in db.Cards on b.Id equals c.BankId into all from c in all.DefaultIfEmpty() orderby b.Id, c == null ? 0 : c.Id select new { b.Name, Number = c == null ? "none" : c.Number },
        db => from b in db.Banks from c in db.Cards.Where(c => c.BankId == b.Id && c.Amount > 10).DefaultIfEmpty() orderby b.Id, c == null ? 0 : c.Id select new { b.Id, Card = (object?)c });

    [Test]
    public void OfType_picks_a_class() => All(
        db => db.Payments.OfType<Card>().OrderBy(c => c.Number),
        db => db.Payments.OfType<Card>().Where(c => c.Limit > 10).Select(c => new { c.Number, c.Amount }),
        db => db.Payments.Where(p => p.Amount > 10).OfType<Transfer>().Select(t => new { t.Id, t.Due }),
        db => db.Cards.OfType<GiftCard>().Select(g => g.Giver),
        db => db.Cards.OfType<Payment>().Select(p => (object)p.Id),
        db => db.GiftCards.OfType<Card>(),
        db => db.Payments.OrderBy(p => p.Id).Take(5).OfType<Card>());

    [Test]
    public void Is_is_a_predicate() => All(
        db => db.Payments.Where(p => p is Card),
        db => db.Payments.Where(p => p is GiftCard),
        db => db.Payments.Where(p => !(p is Card)),
        db => db.Payments.Where(p => p is Cash || p is Transfer).Select(p => (object)p.Id),
        db => db.Cards.Where(p => !(p is GiftCard)),
        db => db.GiftCards.Where(p => p is Payment),
        db => db.Payments.Where(p => p is IOfBank).Select(p => (object)p.Id),
        db => db.Payments.OrderBy(p => p.Id).Select(p => new { p.Id, IsCard = p is Card }));

    [Test]
    public void GetType_is_exact() => All(
        db => db.Payments.Where(p => p.GetType() == typeof(Card)),
        db => db.Payments.Where(p => p.GetType() != typeof(Card)).Select(p => (object)p.Id),
        db => db.Payments.Where(p => typeof(Cash) == p.GetType()),
        db => db.Cards.Where(p => p.GetType() == typeof(GiftCard)),
        db => db.Cards.Where(p => p.GetType() == typeof(Card)).Select(c => c.Number));

    [Test]
    public void Members_of_a_class_are_read_after_a_cast() => All(
        db => db.Payments.Where(p => p is Card && ((Card)p).Number == "1111").Select(p => (object)p.Id),
        db => db.Payments.Where(p => p is Card).Select(p => ((Card)p).Number),
        db => db.Payments.Where(p => p is Card).Select(p => (Card)p),
        db => db.Payments.Where(p => p is Transfer && ((Transfer)p).Due.Year == 2026).Select(p => new { p.Id, ((Transfer)p).Number }),
        db => db.Payments.Where(p => p is GiftCard).OrderBy(p => ((GiftCard)p).Giver).Select(p => ((GiftCard)p).Giver),
        db => db.Payments.OfType<Card>().Cast<Payment>().Select(p => (object)p.Amount),
        db => db.Payments.Where(p => p is Card).Cast<Card>().Select(c => c.Number));

    [Test]
    public void As_is_null_where_the_row_is_of_another_class() => All(
        db => db.Payments.Where(p => (p as Card) == null).Select(p => (object)p.Id),
        db => db.Payments.Where(p => (p as Transfer) != null).Select(p => (object)p.Id),
        db => db.Payments.OrderBy(p => p.Id).Select(p => new { p.Id, Number = (p as Card) == null ? null : (p as Card)!.Number }),
        db => db.Payments.OrderBy(p => p.Id).Select(p => new { p.Id, Card = p as Card }),
        db => db.Payments.OrderBy(p => p.Id).Select(p => new { p.Id, Gift = p as GiftCard, p.Amount }));

    [Test]
    public void Members_after_as_are_null_where_the_row_is_of_another_class()
    {
        Assert.That(Db.Payments.OrderBy(p => p.Id).Select(p => (p as Card)!.Number).ToList(), Is.EqualTo(new[] { null, "1111", "2222", "3333", null, null, null, "4444", null }));
        Assert.That(Db.Payments.OrderBy(p => p.Id).Select(p => (int?)(p as Card)!.Amount).ToList(), Is.EqualTo(new int?[] { null, 20, 30, 20, null, null, null, 0, null }));
        Assert.That(Db.Payments.Where(p => (p as Transfer)!.Amount == 50).Select(p => p.Id).ToList(), Is.EqualTo([5]));
    }

    [Test]
    public void A_wrong_cast_is_an_error() =>
        Assert.That(() => Db.Payments.Select(p => (Card)p).ToList(), Throws.InstanceOf<InvalidCastException>());

    [Test]
    public void Only_what_is_read_is_asked_for() => All(
        db => db.Payments.OrderBy(p => p.Id).Select(p => new { p.Id, p.Amount }),
        db => db.Payments.Where(p => p.Amount > 20).Select(p => p.Note!),
        db => db.Cards.Select(c => c.Number),
        db => db.GiftCards.Select(c => c.Giver),
        db => db.GiftCards.Select(c => new { c.Giver, c.Amount }));

    [Test]
    public void Counts_and_aggregates()
    {
        SameValue(db => db.Payments.Count());
        SameValue(db => db.Cards.Count());
        SameValue(db => db.Payments.OfType<GiftCard>().Any());
        SameValue(db => db.Payments.Count(p => p is Transfer));
        SameValue(db => db.Cards.Sum(c => c.Amount));
        SameValue(db => db.Payments.OfType<Transfer>().Max(t => t.Due));
        SameValue(db => db.Payments.Where(p => p is Card).Sum(p => ((Card)p).Limit));
    }

    [Test]
    public void Groups_by_class_and_members() => All(
        db => db.Payments.GroupBy(p => p is Card).Select(g => new { g.Key, Count = g.Count(), Sum = g.Sum(p => p.Amount) }),
        db => db.Payments.GroupBy(p => p.CustomerId).Select(g => new { g.Key, Cards = g.Count(p => p is Card), All = g.Count() }),
        db => db.Cards.GroupBy(c => c.BankId).Select(g => new { g.Key, Highest = g.Max(c => c.Amount) }));

    [Test]
    public void Navigations_lead_to_a_base() => All(
        db => db.Refunds.OrderBy(r => r.Id).Select(r => new { r.Id, r.Payment!.Amount }),
        db => db.Refunds.Where(r => r.Payment is Card).Select(r => (object)r.Id),
        db => db.Refunds.OrderBy(r => r.Id).Select(r => r.Payment!),
        db => db.Refunds.Where(r => r.Payment is Card && ((Card)r.Payment).Number == "1111").Select(r => (object)r.Amount),
        db => db.Customers.OrderBy(c => c.Id).Select(c => new { c.Name, Cards = c.Payments.Count(p => p is Card), Sum = c.Payments.Sum(p => p.Amount) }),
        db => db.Customers.Where(c => c.Payments.OfType<GiftCard>().Any()).Select(c => c.Name),
        db => db.Customers.OrderBy(c => c.Id).Select(c => new { c.Name, Numbers = c.Payments.OfType<Card>().OrderBy(p => p.Id).Select(p => p.Number).ToList() }),
        db => db.Customers.OrderBy(c => c.Id).Select(c => new { c.Name, All = c.Payments.OrderBy(p => p.Id).ToList() }),
        db => db.Customers.SelectMany(c => c.Payments).OrderBy(p => p.Id),
        db => db.Customers.SelectMany(c => c.Payments.OfType<Transfer>()).OrderBy(p => p.Id).Select(t => t.Number));

    [Test]
    public void Pages_beside_what_rows_of_a_hierarchy_refer_to() => All(
        db => db.Payments.SelectMany(p => p.Refunds.OrderBy(r => r.Id).Take(1), (p, r) => new { p.Amount, p.Customer!.Name, Refund = r.Id }),
        db => db.Cards.Where(c => c.Bank!.Name != "").SelectMany(c => c.Refunds.OrderByDescending(r => r.Id).Take(1), (c, r) => new { c.Bank!.Name, c.Number, Refund = r.Id }),
        db => db.Banks.SelectMany(b => b.Cards.OrderBy(c => c.Id).Take(1), (b, c) => new { b.Name, Customer = c.Customer!.Name }));

    [Test]
    public void Navigations_lead_to_a_derived_class() => All(
        db => db.Banks.OrderBy(b => b.Id).Select(b => new { b.Name, Cards = b.Cards.Count, Transfers = b.Transfers.Count }),
        db => db.Banks.OrderBy(b => b.Id).Select(b => new { b.Name, Gifts = b.Cards.Count(c => c is GiftCard), Sum = b.Cards.Sum(c => c.Amount) }),
        db => db.Banks.OrderBy(b => b.Id).SelectMany(b => b.Cards).OrderBy(c => c.Id),
        db => db.Customers.OrderBy(c => c.Id).Select(c => new { c.Name, Number = c.Favorite == null ? null : c.Favorite.Number, Amount = c.Favorite == null ? 0 : c.Favorite.Amount }),
        db => db.Customers.OrderBy(c => c.Id).Select(c => new { c.Name, c.Favorite }),
        db => db.Customers.Where(c => c.Favorite is GiftCard).Select(c => c.Name));

    [Test]
    public void Navigations_lead_from_classes() => All(
        db => db.Payments.OrderBy(p => p.Id).Select(p => new { p.Id, p.Customer!.Name }),
        db => db.Cards.OrderBy(c => c.Id).Select(c => new { c.Number, Bank = c.Bank!.Name, c.Customer!.Name }),
        db => db.Payments.Where(p => p is Card && ((Card)p).Bank!.Name == "North").Select(p => (object)p.Id),
        db => db.Payments.OfType<Card>().Where(c => c.Bank!.Name == "South").Select(c => c.Number),
        db => db.GiftCards.OrderBy(g => g.Id).Select(g => new { g.Giver, g.Bank!.Name }),
        db => db.Cards.OrderBy(c => c.Id).Select(c => new { c.Id, Refunds = c.Refunds.Sum(r => r.Amount) }));

    [Test]
    public void Joins_and_subqueries() => All(
        db => db.Payments.Join(db.Customers, p => p.CustomerId, c => c.Id, (p, c) => new { p.Id, c.Name }),
        db => db.Customers.Join(db.Cards, c => c.Id, p => p.CustomerId, (c, p) => new { c.Name, p.Number, p.Amount }),
        db => db.Customers.Join(db.Payments, c => c.Id, p => p.CustomerId, (c, p) => p),
        db => db.Cards.Join(db.Transfers, c => c.Number, t => t.Number, (c, t) => new { Card = c, Transfer = t }),
        db => db.Customers.GroupJoin(db.Cards, c => c.Id, p => p.CustomerId, (c, cards) => new { c.Name, Count = cards.Count() }),
        db => db.Customers.OrderBy(c => c.Id).LeftJoin(db.GiftCards, c => c.Id, p => p.CustomerId, (c, p) => new { c.Name, Gift = p }),
        db => db.Payments.Where(p => db.Cards.Any(c => c.Amount == p.Amount && c.Id != p.Id)).Select(p => (object)p.Id),
        db => db.Payments.Where(p => db.Cards.Select(c => c.Id).Contains(p.Id)).Select(p => (object)p.Id));

    [Test]
    public void Pages_and_distinct() => All(
        db => db.Payments.OrderByDescending(p => p.Id).Skip(1).Take(4),
        db => db.Payments.OrderBy(p => p.Id).Take(4).Where(p => p is Card),
        db => db.Payments.Distinct().OrderBy(p => p.Id),
        db => db.Payments.OrderBy(p => p.Id).DistinctBy(p => p.Amount),
        db => db.Cards.Select(c => c.BankId).Distinct().Select(id => (object)id),
        db => db.Payments.OrderBy(p => p.Id).Take(6).OfType<Transfer>().Select(t => t.Number),
        db => db.Payments.OrderBy(p => p.Amount).ThenBy(p => p is Card).ThenBy(p => p.Id).Select(p => (object)p.Id));

    [Test]
    public void One_row()
    {
        SameValue(db => db.Payments.OrderBy(p => p.Id).First());
        SameValue(db => db.Payments.Single(p => p.Id == 4));
        SameValue(db => db.Cards.SingleOrDefault(p => p.Id == 5));
        SameValue(db => db.Payments.OfType<Transfer>().OrderBy(t => t.Due).ThenBy(t => t.Id).Last());
    }

    [Test]
    public void Unions_of_classes() => All(
        db => db.Payments.Where(p => p.Amount > 20).Concat(db.Payments.Where(p => p.Amount < 20)),
        db => ((IQueryable<Payment>)db.Cards).Concat(db.Transfers),
        db => ((IQueryable<Payment>)db.Cards).Union(db.Payments.Where(p => p.Amount == 20)),
        db => db.Payments.Except(db.Cards),
        db => db.Payments.Intersect(db.GiftCards),
        db => db.Cards.Union(db.GiftCards).Select(c => c.Number));

    [Test]
    public void Entities_are_equal_by_key() => All(
        db => db.Refunds.Where(r => db.Cards.Any(c => c == r.Payment)).Select(r => (object)r.Id),
        db => db.Customers.Where(c => c.Favorite == db.Payments.First(p => p.Id == 2)).Select(c => c.Name));

    [Test]
    public void Includes_of_a_base_member() => SameGraph(
        db => db.Payments.Include(p => p.Customer).Include(p => p.Refunds).OrderBy(p => p.Id),
        db => db.Payments,
        p => $"{p.GetType().Name} {p.Id} {p.Customer!.Name} {string.Join(", ", p.Refunds.Select(r => r.Id).Order())}");

    [Test]
    public void Includes_of_members_of_derived_classes() => SameGraph(
        db => db.Payments.Include(p => ((Card)p).Bank).Include(p => ((Transfer)p).Bank).OrderBy(p => p.Id),
        db => db.Payments,
        p => $"{p.GetType().Name} {p.Id} {(p as Card)?.Bank?.Name} {(p as Transfer)?.Bank?.Name}");

    [Test]
    public void Includes_go_through_a_hierarchy()
    {
        SameGraph(
            db => db.Customers.Include(c => c.Payments).ThenInclude(p => ((Card)p).Bank).Include(c => c.Favorite).OrderBy(c => c.Id),
            db => db.Customers,
            c => $"{c.Name} {c.Favorite?.GetType().Name} {string.Join(", ", c.Payments.OrderBy(p => p.Id).Select(p => $"{p.GetType().Name} {p.Id} {(p as Card)?.Bank?.Name}"))}");
        SameGraph(
            db => db.Banks.Include(b => b.Cards).ThenInclude(c => c.Refunds).OrderBy(b => b.Id),
            db => db.Banks,
            b => $"{b.Name} {string.Join(", ", b.Cards.OrderBy(c => c.Id).Select(c => $"{c.GetType().Name} {c.Number} {c.Refunds.Sum(r => r.Amount)}"))}");
        SameGraph(
            db => db.Refunds.Include(r => r.Payment).ThenInclude(p => p!.Customer).OrderBy(r => r.Id),
            db => db.Refunds,
            r => $"{r.Id} {r.Payment!.GetType().Name} {r.Payment.Customer!.Name}");
        SameGraph(
            db => db.Customers.Include(c => c.Payments.OfType<Transfer>().OrderBy(t => t.Id)).OrderBy(c => c.Id),
            db => db.Customers,
            c => $"{c.Name} {string.Join(", ", c.Payments.OfType<Transfer>().OrderBy(t => t.Id).Select(t => t.Number))}");
    }

    [Test]
    public void A_row_is_one_object_under_whichever_class_it_is_read()
    {
        var customers = Db.Customers.Include(c => c.Payments).Include(c => c.Favorite).OrderBy(c => c.Id).ToList();
        Assert.That(customers[0].Favorite, Is.SameAs(customers[0].Payments.Single(p => p.Id == 2)));
        Assert.That(customers[1].Favorite, Is.SameAs(customers[1].Payments.Single(p => p.Id == 4)));
    }

    [Test]
    public async Task Members_are_loaded_later()
    {
        var cards = await Db.Cards.OrderBy(c => c.Id).ToListAsync();
        await Db.LoadAsync(cards, c => c.Bank);
        await Db.LoadAsync(cards, c => c.Refunds);
        Assert.That(cards.Select(c => c.Bank!.Name), Is.EqualTo(["North", "South", "North", "South"]));
        Assert.That(cards.Select(c => c.Refunds.Count), Is.EqualTo([2, 0, 1, 0]));
        var customers = await Db.Customers.OrderBy(c => c.Id).ToListAsync();
        await Db.LoadAsync(customers, c => c.Payments);
        Assert.That(customers[0].Payments.OrderBy(p => p.Id).Select(p => p.GetType().Name), Is.EqualTo(["Cash", "Card", "Transfer", "GiftCard"]));
    }

    [Test]
    public async Task Rows_are_found_by_key()
    {
        Assert.That(Shown(await Db.Payments.FindAsync(4)), Is.EqualTo(Shown(new PaymentData().Payments.Single(p => p.Id == 4))));
        Assert.That(await Db.Cards.FindAsync(4), Is.InstanceOf<GiftCard>());
        Assert.That(await Db.Transfers.FindAsync(4), Is.Null);
        Assert.That(await Db.Payments.FindAsync(77), Is.Null);
        Assert.ThrowsAsync<EntityNotFoundException>(() => Db.Cash.GetAsync(2));
    }
}

public sealed class TphQueryTests(TestDatabase database) : HierarchyQueryTests(database, options => new TphDb(options));

public sealed class TptQueryTests(TestDatabase database) : HierarchyQueryTests(database, options => new TptDb(options));

public sealed class TpcQueryTests(TestDatabase database) : HierarchyQueryTests(database, options => new TpcDb(options));
