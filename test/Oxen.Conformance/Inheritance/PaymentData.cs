namespace Oxen.Conformance.Inheritance;

/// <summary>The rows, as objects that lead to each other.</summary>
public sealed class PaymentData : IPayments
{
    private readonly List<Customer> _customers = [];
    private readonly List<Bank> _banks = [];
    private readonly List<Payment> _payments = [];
    private readonly List<Refund> _refunds = [];

    public PaymentData()
    {
        _banks.AddRange([new() { Id = 1, Name = "North" }, new() { Id = 2, Name = "South" }, new() { Id = 3, Name = "Empty" }]);
        _customers.AddRange([new() { Id = 1, Name = "Ann" }, new() { Id = 2, Name = "Bob" }, new() { Id = 3, Name = "Cid" }, new() { Id = 4, Name = "Dan" }]);
        _payments.AddRange(
        [
            new Cash { Id = 1, Amount = 10, CustomerId = 1 },
            new Card { Id = 2, Amount = 20, CustomerId = 1, Number = "1111", Limit = 100, BankId = 1 },
            new Card { Id = 3, Amount = 30, CustomerId = 2, Number = "2222", BankId = 2, Note = "late" },
            new GiftCard { Id = 4, Amount = 20, CustomerId = 2, Number = "3333", BankId = 1, Limit = 5, Giver = "Eve", Uses = 2 },
            new Transfer { Id = 5, Amount = 50, CustomerId = 3, Number = "1111", Due = new DateOnly(2026, 2, 28), BankId = 2 },
            new Transfer { Id = 6, Amount = 5, CustomerId = 1, Number = "T-6", Due = new DateOnly(2025, 12, 31), Note = "" },
            new Cash { Id = 7, Amount = 50, CustomerId = 2, Note = "ø" },
            new GiftCard { Id = 8, Amount = 0, CustomerId = 1, Number = "4444", BankId = 2, Giver = "Flo" },
            new Transfer { Id = 9, Amount = 30, CustomerId = 2, Number = "2222", Due = new DateOnly(2026, 2, 28), BankId = 1, Note = "late" },
        ]);
        _refunds.AddRange([new() { Id = 1, PaymentId = 2, Amount = 3 }, new() { Id = 2, PaymentId = 2, Amount = 4 }, new() { Id = 3, PaymentId = 5, Amount = 50 }, new() { Id = 4, PaymentId = 4, Amount = 1 }]);
        (_customers[0].FavoriteId, _customers[1].FavoriteId) = (2, 4);
        Relate();
    }

    public IQueryable<Payment> Payments => _payments.AsQueryable();

    public IQueryable<Card> Cards => _payments.OfType<Card>().AsQueryable();

    public IQueryable<GiftCard> GiftCards => _payments.OfType<GiftCard>().AsQueryable();

    public IQueryable<Transfer> Transfers => _payments.OfType<Transfer>().AsQueryable();

    public IQueryable<Cash> Cash => _payments.OfType<Cash>().AsQueryable();

    public IQueryable<Customer> Customers => _customers.AsQueryable();

    public IQueryable<Bank> Banks => _banks.AsQueryable();

    public IQueryable<Refund> Refunds => _refunds.AsQueryable();

    /// <summary>Writes the rows, those of all classes of payments together.</summary>
    public static async Task LoadAsync(PaymentsDb db)
    {
        var data = new PaymentData();
        var favorites = data._customers.ToDictionary(customer => customer, customer => customer.FavoriteId);
        data.Unrelate();
        await db.Banks.InsertAsync(data._banks);
        await db.Customers.InsertAsync(data._customers);
        await db.Payments.InsertAsync(data._payments);
        await db.Refunds.InsertAsync(data._refunds);
        foreach (var (customer, favorite) in favorites)
        {
            customer.FavoriteId = favorite;
            await db.Customers.UpdateAsync(customer);
        }
    }

    private void Relate()
    {
        foreach (var payment in _payments)
        {
            payment.Customer = _customers.Single(customer => customer.Id == payment.CustomerId);
            payment.Customer.Payments.Add(payment);
            if (payment is Card card)
            {
                card.Bank = _banks.Single(bank => bank.Id == card.BankId);
                card.Bank.Cards.Add(card);
            }

            if (payment is Transfer { BankId: { } id } transfer)
            {
                transfer.Bank = _banks.Single(bank => bank.Id == id);
                transfer.Bank.Transfers.Add(transfer);
            }
        }

        foreach (var refund in _refunds)
        {
            refund.Payment = _payments.Single(payment => payment.Id == refund.PaymentId);
            refund.Payment.Refunds.Add(refund);
        }

        foreach (var customer in _customers)
        {
            customer.Favorite = _payments.OfType<Card>().SingleOrDefault(card => card.Id == customer.FavoriteId);
        }
    }

    private void Unrelate()
    {
        _payments.ForEach(payment => (payment.Customer, payment.Refunds) = (null, []));
        _payments.OfType<Card>().ToList().ForEach(card => card.Bank = null);
        _payments.OfType<Transfer>().ToList().ForEach(transfer => transfer.Bank = null);
        _banks.ForEach(bank => (bank.Cards, bank.Transfers) = ([], []));
        _customers.ForEach(customer => (customer.Payments, customer.Favorite, customer.FavoriteId) = ([], null, null));
        _refunds.ForEach(refund => refund.Payment = null);
    }
}
