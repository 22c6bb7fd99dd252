using System.Runtime.InteropServices;

namespace Oxen;

/// <summary>Finds which of many links are there, by one command.</summary>
internal sealed class LinkLookup
{
    private const int Most = 1_000;

    private static readonly FixedRowShape<long> Position = new(static (row, _) => row.GetInt64(0));

    private readonly RowsSource _source;
    private readonly CommandPlan _command;

    /// <summary>The look-up of a table.</summary>
    /// <param name="slots">Where the values of its rows lie.</param>
    /// <param name="dialect">The database's dialect.</param>
    /// <param name="columns">The columns that a link holds, none of which is null.</param>
    public LinkLookup(EntitySlots slots, Dialect dialect, IReadOnlyList<ColumnModel> columns)
    {
        _source = new RowsSource(slots, dialect, [.. columns.Select(column => (column, slots.Of(column)))]);
        var text = new CommandText(dialect.Syntax, slots).Write($"SELECT {_source.Position}\nFROM ");
        _command = _source.Write(text).Write("\nJOIN ").WriteTable().Write(" ON ").Write(RowsSource.Equal(dialect, dialect.Syntax.Identifier(slots.Entity.Table), columns)).WriteFilters().ToPlan("SELECT", CommandIntent.Read);
    }

    /// <summary>The indexes of those that are there.</summary>
    public async Task<HashSet<int>> FindAsync(CommandScope scope, List<object?[]> rows, CancellationToken cancellationToken)
    {
        HashSet<int> found = [];
        for (var first = 0; first < rows.Count; first += Most)
        {
            var values = _source.Gather(CollectionsMarshal.AsSpan(rows).Slice(first, Math.Min(Most, rows.Count - first)));
            foreach (var position in await scope.ListAsync(_command, values, Position, cancellationToken).ConfigureAwait(false))
            {
                found.Add(first + (int)position);
            }
        }

        return found;
    }
}
