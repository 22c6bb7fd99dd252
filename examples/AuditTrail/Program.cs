// An audit trail as a plugin: who changed what, with old and new values, in the transaction of the change. Read AuditTrail.cs
// first; Bank.cs has the tables.
using Auditing;
using Oxen;

var user = "ann";
await using var options = new OxenOptions().UseSqlite("Data Source=:memory:").UsePlugin(new AuditTrail(() => user));
var bank = new Bank(options);
await bank.Schema.SyncAsync();

// --- Writes as ever: the plugin is told of each, and adds its row in the same transaction. --------------------------------
var account = new Account { Owner = "Bob", Balance = 100, Pin = "blue fox" };
await bank.Accounts.InsertAsync(account);

user = "cleo";
account.Balance -= 30;
account.Pin = "red owl";
await bank.Accounts.UpdateAsync(account);

// --- What fails leaves no trace either: the rule of the model refuses it before a command is sent. ------------------------
try
{
    account.Balance = -5;
    await bank.Accounts.UpdateAsync(account);
}
catch (EntityValidationException refused)
{
    Console.WriteLine($"Refused: {refused.Failures[0]}\n");
}

user = "dan";
account.Balance = 70;
await bank.Accounts.DeleteAsync(account);

// --- The trail is a table like any other. ---------------------------------------------------------------------------------
foreach (var entry in await bank.Audit.OrderBy(e => e.Id).ToListAsync())
{
    Console.WriteLine($"{entry.Who} did {entry.Operation} {entry.Table} {entry.Key}: {entry.Changes}");
}

if (await bank.Audit.AnyAsync(e => e.Changes.Contains("fox") || e.Changes.Contains("owl")))
{
    throw new InvalidOperationException("A PIN is in the trail.");
}
