namespace Oxen;

/// <summary>Updates or deletes several rows, each by its key and what it must hold, by one command.</summary>
internal sealed class RowsChange : RowsCommand
{
    private readonly Lazy<(CommandPlan Plan, RowsSource Source)> _command;

    private RowsChange(Func<(CommandPlan, RowsSource)> make) => _command = new(make);

    /// <inheritdoc/>
    public override int Most => 1_000;

    /// <summary>How these columns are updated; null where a command for each row does.</summary>
    public static RowsChange? OfUpdate(EntitySlots slots, Dialect dialect, IReadOnlyList<ColumnModel> written) =>
        dialect.Writes.Changes is { } form && written.Count > 0 ? new RowsChange(() => Make(slots, dialect, form.Update, "UPDATE", written)) : null;

    /// <summary>How rows are deleted; null where a command for each row does.</summary>
    public static RowsChange? OfDelete(EntitySlots slots, Dialect dialect) =>
        dialect.Writes.Changes is { } form ? new RowsChange(() => Make(slots, dialect, form.Delete, "DELETE", [])) : null;

    /// <inheritdoc/>
    public override int Next(int waiting) => Math.Min(waiting, Most);

    /// <inheritdoc/>
    public override CommandPlan CommandOf(int rows) => _command.Value.Plan;

    /// <inheritdoc/>
    public override object?[] Gather(ReadOnlySpan<object?[]> rows) => _command.Value.Source.Gather(rows);

    private static (CommandPlan, RowsSource) Make(EntitySlots slots, Dialect dialect, string form, string operation, IReadOnlyList<ColumnModel> written)
    {
        var entity = slots.Entity;
        ColumnModel[] known = [.. UpdateCommand.KeyAndTokens(entity)];
        var source = new RowsSource(slots, dialect, [.. known.Select(column => (column, slots.AsRead(column))), .. written.Select(column => (column, slots.Of(column)))]);
        var text = new CommandText(dialect.Syntax, slots);
        var table = dialect.Syntax.Identifier(entity.Table);
        foreach (var (before, what) in Pieces(form))
        {
            text.Write(before);
            _ = what switch
            {
                '0' => text.WriteTable(),
                '1' => text.Write(string.Join(", ", written.Select((column, i) => $"{dialect.Syntax.Identifier(column.Name)} = {RowsSource.Column(known.Length + i)}"))),
                '2' => source.Write(text),
                '3' => text.Write(string.Join(" AND ", known.Select((column, i) => Equal(dialect, $"{table}.{dialect.Syntax.Identifier(column.Name)}", column, i)))).WriteFilters(),
                _ => text,
            };
        }

        return (text.ToPlan(operation), source);
    }

    private static string Equal(Dialect dialect, string name, ColumnModel column, int index) =>
        $"{name} {(column.IsNullable ? dialect.Syntax.NullSafeEqual : "=")} {RowsSource.Column(index)}{(column.Type.Collation is { } collation ? " COLLATE " + collation : "")}";

    // The text before each {0} to {3}, with its number.
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
