using System.Data.Common;

namespace Oxen;

/// <summary>
/// Rows of SQL the application wrote: matched with the members of the type when the first reader tells its columns, by
/// name or by position. A column without a member, or a member without a column, is an error that lists both.
/// </summary>
internal sealed class NamedRowShape<T>(RawRow row, Dialect dialect, OptionsData options, RowReaders readers, int? trackerSlot = null) : RowShape<T>
{
    private Known? _known;

    /// <inheritdoc/>
    public override RowReader<T> For(DbDataReader reader)
    {
        var known = _known;
        if (known is null || !known.Fits(reader))
        {
            _known = known = Match(reader);
        }

        return known.Rows.For(reader);
    }

    private Known Match(DbDataReader reader)
    {
        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        var ordinals = row.IsByPosition ? ByPosition(names) : ByName(names);
        NodeList<ValueShape> leaves = [.. row.Columns.Select((column, i) =>
            new ValueShape(new SqlLiteral(null, column.Type), column.Type) { Ordinal = ordinals[i] })];
        var reads = new ColumnRead[names.Length];
        for (var i = 0; i < ordinals.Length; i++)
        {
            var column = row.Columns[i];
            reads[ordinals[i]] = new ColumnRead(column.Mapping, IsNullable: true)
            {
                NullError = column.IsNullable ? null : NullError(names[ordinals[i]], column),
                Name = names[ordinals[i]],
            };
        }

        var lambda = MaterializerBuilder.Lambda<T>(row.Shape(leaves), reads, dialect, new ReadTerms(static (member, _, column) => new NullValueException($"'{member}' can't be null.", member, column)) { TrackerSlot = trackerSlot });
        return new Known(names, readers.Of(lambda));
    }

    private int[] ByPosition(string[] names) => names.Length == row.Columns.Count || (options.IgnoreExtraColumns && names.Length > row.Columns.Count)
        ? [.. Enumerable.Range(0, row.Columns.Count)]
        : throw Mismatch(names, $"it has {names.Length} columns, '{TypeName.Of(typeof(T))}' takes {row.Columns.Count}", isTooMuch: names.Length > row.Columns.Count);

    private int[] ByName(string[] names)
    {
        int[] ordinals = [.. row.Columns.Select(column => Array.FindIndex(names, name => AreAlike(name, column)))];
        string[] missing = [.. row.Columns.Where((_, i) => ordinals[i] < 0).Select(column => column.Member)];
        string[] extra = options.IgnoreExtraColumns ? [] : [.. names.Where((_, i) => !ordinals.Contains(i))];
        if (missing.Length == 0 && extra.Length == 0)
        {
            return ordinals;
        }

        var parts = new List<string>();
        if (missing.Length > 0)
        {
            parts.Add($"no column for the members {string.Join(", ", missing)}");
        }

        if (extra.Length > 0)
        {
            parts.Add($"no member for the columns {string.Join(", ", extra)}");
        }

        throw Mismatch(names, string.Join(" and ", parts), isTooMuch: missing.Length == 0);
    }

    private static bool AreAlike(string name, RawColumn column) =>
        string.Equals(name, column.Name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name.Replace("_", "", StringComparison.Ordinal), column.Member, StringComparison.OrdinalIgnoreCase);

    private string NullError(string name, RawColumn column)
    {
        var type = TypeName.Of(column.Type);
        return row is { IsByPosition: true, Columns.Count: 1 }
            ? $"The result of the SQL is NULL in a row, but is read as '{type}', which can't be null. Read it as a nullable type, leave such rows out, or select COALESCE({name}, …)."
            : $"Column '{name}' of the result is NULL in a row, but '{TypeName.Of(typeof(T))}.{column.Member}', which it is read into, is a '{type}' and can't be null. Make the member nullable, or select COALESCE({name}, …) AS {name}.";
    }

    private static ResultShapeException Mismatch(string[] names, string what, bool isTooMuch) => new(
        $"The result of the SQL can't be read as '{TypeName.Of(typeof(T))}': {what}. Its columns are {string.Join(", ", names)}. {(isTooMuch
            ? "Leave out what isn't read, or allow columns without a member with OxenOptions.IgnoreExtraColumns()."
            : "Select what is missing, and name columns like the members with AS; or read the rows as a type that has only these members.")}");

    private sealed record Known(string[] Names, RowShape<T> Rows)
    {
        public bool Fits(DbDataReader reader)
        {
            if (reader.FieldCount != Names.Length)
            {
                return false;
            }

            for (var i = 0; i < Names.Length; i++)
            {
                if (reader.GetName(i) != Names[i])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
