using System.Text.Json;
using Oxen;

namespace Auditing;

/// <summary>
/// Writes down who changed what: a row for each object that is inserted, updated or deleted, with old and new values, in the
/// transaction of the change itself. Values of <c>[Sensitive]</c> members are masked.
/// </summary>
/// <param name="who">Tells who is at work.</param>
public sealed class AuditTrail(Func<string> who) : IOxenPlugin
{
    public void Configure(OxenOptions options) => options.AddInterceptor(new Interceptor(who));

    public void ConfigureModel(ModelBuilder model) => model.Entity<AuditEntry>(entry => entry.HasIndex(e => new { e.Table, e.Key }));

    private sealed class Interceptor(Func<string> who) : OxenInterceptor
    {
        // What the row holds is read before it is written. Of an insert it is known: nothing.
        public override async ValueTask BeforeSaveAsync(EntityWrite write, CancellationToken cancellationToken) => await ReadAsync(write, cancellationToken);

        public override async ValueTask BeforeDeleteAsync(EntityWrite write, CancellationToken cancellationToken) => await ReadAsync(write, cancellationToken);

        // The key of an insert is known now.
        public override async ValueTask AfterSaveAsync(EntityWrite write, CancellationToken cancellationToken) => await NoteAsync(write, cancellationToken);

        public override async ValueTask AfterDeleteAsync(EntityWrite write, CancellationToken cancellationToken) => await NoteAsync(write, cancellationToken);

        private static Task ReadAsync(EntityWrite write, CancellationToken cancellationToken) =>
            write.Entity is AuditEntry ? Task.CompletedTask : write.LoadOriginalAsync(cancellationToken);

        private async Task NoteAsync(EntityWrite write, CancellationToken cancellationToken)
        {
            if (write.Entity is AuditEntry)
            {
                return;
            }

            var changes = write.Members.Where(member => member.IsChanged).ToDictionary(member => member.Name, member => new[] { member.Old, member.New });
            await write.TableOf<AuditEntry>().InsertAsync(new AuditEntry
            {
                Who = who(),
                Operation = write.Operation,
                Table = write.Table,
                Key = string.Join(", ", write.Key),
                Changes = JsonSerializer.Serialize(changes),
            }, cancellationToken);
        }
    }
}
