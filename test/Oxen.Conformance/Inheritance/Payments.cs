using System.ComponentModel.DataAnnotations.Schema;

namespace Oxen.Conformance.Inheritance;

/// <summary>What a customer paid with: a hierarchy of three levels, whose first class is abstract.</summary>
public abstract class Payment
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public int Amount { get; set; }

    public string? Note { get; set; }

    public int CustomerId { get; set; }

    public Customer? Customer { get; set; }

    public List<Refund> Refunds { get; set; } = [];
}

public interface IOfBank
{
    string Number { get; }
}

public class Card : Payment, IOfBank
{
    public string Number { get; set; } = "";

    public int? Limit { get; set; }

    public int BankId { get; set; }

    public Bank? Bank { get; set; }
}

public sealed class GiftCard : Card
{
    public string Giver { get; set; } = "";

    public int Uses { get; set; }
}

/// <summary>Has a property of the name of one of its sibling's.</summary>
public sealed class Transfer : Payment, IOfBank
{
    public string Number { get; set; } = "";

    public DateOnly Due { get; set; }

    public int? BankId { get; set; }

    public Bank? Bank { get; set; }
}

/// <summary>Adds nothing.</summary>
public sealed class Cash : Payment;

public sealed class Customer
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public int? FavoriteId { get; set; }

    [ForeignKey(nameof(FavoriteId))]
    public Card? Favorite { get; set; }

    [InverseProperty(nameof(Payment.Customer))]
    public List<Payment> Payments { get; set; } = [];
}

public sealed class Bank
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Card> Cards { get; set; } = [];

    public List<Transfer> Transfers { get; set; } = [];
}

public sealed class Refund
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public int PaymentId { get; set; }

    public Payment? Payment { get; set; }

    public int Amount { get; set; }
}

/// <summary>The tables, in a database or in memory.</summary>
public interface IPayments
{
    IQueryable<Payment> Payments { get; }

    IQueryable<Card> Cards { get; }

    IQueryable<GiftCard> GiftCards { get; }

    IQueryable<Transfer> Transfers { get; }

    IQueryable<Cash> Cash { get; }

    IQueryable<Customer> Customers { get; }

    IQueryable<Bank> Banks { get; }

    IQueryable<Refund> Refunds { get; }
}

public class PaymentsDb(OxenOptions options) : OxenDb(options), IPayments
{
    public Table<Payment> Payments => Table<Payment>();

    public Table<Card> Cards => Table<Card>();

    public Table<GiftCard> GiftCards => Table<GiftCard>();

    public Table<Transfer> Transfers => Table<Transfer>();

    public Table<Cash> Cash => Table<Cash>();

    public Table<Customer> Customers => Table<Customer>();

    public Table<Bank> Banks => Table<Bank>();

    public Table<Refund> Refunds => Table<Refund>();

    IQueryable<Payment> IPayments.Payments => Payments;

    IQueryable<Card> IPayments.Cards => Cards;

    IQueryable<GiftCard> IPayments.GiftCards => GiftCards;

    IQueryable<Transfer> IPayments.Transfers => Transfers;

    IQueryable<Cash> IPayments.Cash => Cash;

    IQueryable<Customer> IPayments.Customers => Customers;

    IQueryable<Bank> IPayments.Banks => Banks;

    IQueryable<Refund> IPayments.Refunds => Refunds;
}

/// <summary>One table for all.</summary>
public sealed class TphDb(OxenOptions options) : PaymentsDb(options)
{
    protected override void OnModelCreating(ModelBuilder model) =>
        model.Entity<Payment>().HasDiscriminator("kind").HasValue<Card>("card").HasValue<GiftCard>("gift");
}

/// <summary>A table for what each class adds.</summary>
public sealed class TptDb(OxenOptions options) : PaymentsDb(options)
{
    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Payment>().UseTptMappingStrategy();
}

/// <summary>A table for each class that isn't abstract.</summary>
public sealed class TpcDb(OxenOptions options) : PaymentsDb(options)
{
    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Payment>().UseTpcMappingStrategy();
}
