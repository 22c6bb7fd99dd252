using System.Globalization;

namespace Oxen;

/// <summary>Updates or deletes several rows, each by its key and what it must hold, by one command.</summary>
internal sealed class RowsChange : RowsCommand
{
    private readonly Lazy<(CommandPlan Plan, RowsSource Source)> _command;

    private RowsChange(Func<(CommandPlan, RowsSource)> make, int[] returned) => (_command, Returned) = (new(make), returned);

    /// <inheritdoc/>
    public override int[] Returned { get; }

    /// <inheritdoc/>
    public override int Most => 1_000;

    /// <summary>How these columns are updated, and others read back; null where a command for each row does.</summary>
    public static RowsChange? OfUpdate(EntitySlots slots, DatabaseEngine engine, IReadOnlyList<ColumnModel> written, IReadOnlyList<ColumnModel> returned) =>
        engine.Dialect.Writes.Changes is not { } form || written.Count == 0 ? null
        : new RowsChange(() => Make(slots, engine.Dialect, returned.Count == 0 ? form.Update : form.Returning, "UPDATE", KnownOf(slots), written, returned, null), slots.Of(returned))
        {
            Row = returned.Count == 0 ? null : EntityRows.Some(slots.Entity, returned, engine),
        };

    /// <summary>How rows are deleted; null where a command for each row does.</summary>
    public static RowsChange? OfDelete(EntitySlots slots, Dialect dialect) =>
        dialect.Writes.Changes is { } form ? new RowsChange(() => Make(slots, dialect, form.Delete, "DELETE", KnownOf(slots), [], [], null), []) : null;

    /// <summary>How the rows are changed that hold some values; null where a command for each does.</summary>
    /// <param name="slots">Where the values lie.</param>
    /// <param name="dialect">The database's dialect.</param>
    /// <param name="known">The columns that hold the values.</param>
    /// <param name="assigned">What is assigned, in SQL; none for a delete.</param>
    public static RowsChange? OfEqual(EntitySlots slots, Dialect dialect, ColumnModel[] known, IReadOnlyList<(ColumnModel Column, string Value)> assigned) =>
        dialect.Writes.Changes is { } form ? new RowsChange(() => Make(slots, dialect, assigned.Count == 0 ? form.Delete : form.Update, assigned.Count == 0 ? "DELETE" : "UPDATE", known, [], [], assigned), []) : null;

    /// <inheritdoc/>
    public override int Next(int waiting) => Math.Min(waiting, Most);

    /// <inheritdoc/>
    public override CommandPlan CommandOf(int rows) => _command.Value.Plan;

    /// <inheritdoc/>
    public override object?[] Gather(ReadOnlySpan<object?[]> rows, object?[]? room = null) => _command.Value.Source.Gather(rows);

    /// <inheritdoc/>
    public override object?[]? Read(ReadOnlySpan<object> objects, out int weight) => _command.Value.Source.Read(objects, out weight);

    /// <inheritdoc/>
    public override List<object?[]>? Given(List<object?[]> came, int sent) => came.Count == sent ? came : null;

    private static ColumnModel[] KnownOf(EntitySlots slots) => [.. UpdateCommand.KeyAndTokens(slots.Entity)];

    private static (CommandPlan, RowsSource) Make(
        EntitySlots slots,
        Dialect dialect,
        string form,
        string operation,
        ColumnModel[] known,
        IReadOnlyList<ColumnModel> written,
        IReadOnlyList<ColumnModel> returned,
        IReadOnlyList<(ColumnModel Column, string Value)>? assigned)
    {
        var entity = slots.Entity;
        var source = new RowsSource(slots, dialect, [.. known.Select(column => (column, slots.AsRead(column))), .. written.Select(column => (column, slots.Of(column)))], isJoined: true);
        var text = new CommandText(dialect.Syntax, slots);
        var table = dialect.Syntax.Identifier(entity.Table);
        foreach (var (before, what) in Pieces(form))
        {
            text.Write(before);
            _ = what switch
            {
                '0' => text.WriteTable(),
                '1' => text.WriteAssignments(assigned ?? [.. written.Select((column, i) => (column, RowsSource.Column(known.Length + i)))]),
                '2' => source.Write(text),
                '3' => text.Write(RowsSource.Equal(dialect, table, known, areNullsEqual: true)).WriteFilters(),
                '4' => text.Write(RowsSource.Qualified(dialect, table, returned)),
                '5' => text.Write(source.Position),
                '6' => text.Write(string.Join(", ", returned.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"r{i}")))),
                '7' => text.Write(RowsSource.Equal(dialect, table, entity.Key)),
                '8' => text.WriteValues(dialect.Types.Find(typeof(long))!, source.CountPlace, "count", isSensitive: false),
                _ => text,
            };
        }

        return (text.ToPlan(operation), source);
    }

    // The text before each {0} to {8}, with its number.
    private static IEnumerable<(string Before, char What)> Pieces(string form)
    {
        var start = 0;
        for (var open = form.IndexOf('{', StringComparison.Ordinal); open >= 0; open = form.IndexOf('{', start))
        {
            yield return (form[start..open], form[open + 1]);
            start = open + 3;
        }

        yield return (form[start..], ' ');
    }
}
