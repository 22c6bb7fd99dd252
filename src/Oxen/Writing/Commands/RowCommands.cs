using System.Collections.Immutable;
using System.Data.Common;
using System.Dynamic;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Oxen;

/// <summary>A value of a column.</summary>
internal readonly record struct RowValue(SchemaColumn Column, object? Value);

/// <summary>A command and its values; the last is room for the number of an inserted row.</summary>
internal sealed record RowCommand(CommandPlan Plan, object?[] Values);

/// <summary>The commands on rows of a table that is known by its schema alone.</summary>
internal sealed class RowCommands
{
    private readonly SchemaTable _table;
    private readonly Dialect _dialect;
    private readonly Dictionary<SchemaColumn, TypeMapping?> _mappings;

    /// <summary>The commands on a table.</summary>
    public RowCommands(SchemaTable table, Dialect dialect)
    {
        (_table, _dialect) = (table, dialect);
        _mappings = table.Columns.ToDictionary(column => column, Mapping);
        var reads = table.Columns.Select(column => Reading(_mappings[column])).ToArray();
        Shape = new FixedRowShape<IDictionary<string, object?>>((reader, _) =>
        {
            IDictionary<string, object?> row = new ExpandoObject();
            for (var i = 0; i < reads.Length; i++)
            {
                row[table.Columns[i].Name] = reader.IsDBNull(i) ? null : reads[i](reader, i);
            }

            return row;
        });
    }

    /// <summary>How a row of all columns is read.</summary>
    public RowShape<IDictionary<string, object?>> Shape { get; }

    private string Name => _dialect.Syntax.Table(_table.Name, _table.Schema);

    private string Columns => string.Join(", ", _table.Columns.Select(column => _dialect.Syntax.Identifier(column.Name)));

    /// <summary>The values of a dictionary, or of an object's members.</summary>
    /// <exception cref="ModelException">One names no column.</exception>
    public IReadOnlyList<RowValue> Read(object row) => [.. Pairs(row).Select(pair => Value(pair.Key, pair.Value))];

    /// <summary>The values of these columns.</summary>
    /// <exception cref="ModelException">One is missing.</exception>
    public IReadOnlyList<RowValue> Read(object row, IReadOnlyList<string> columns)
    {
        var values = Read(row);
        return [.. columns.Select(name => values.FirstOrDefault(value => _dialect.Traits.Names.Equals(value.Column.Name, name)) is { Column: not null } found
            ? found
            : throw new ModelException($"The row of '{_table.Name}' has no value for '{name}', by which it is known."))];
    }

    /// <summary>The value of a column.</summary>
    /// <exception cref="ModelException">There is no such column.</exception>
    public RowValue Value(string name, object? value)
    {
        var column = _table.Columns.FirstOrDefault(one => _dialect.Traits.Names.Equals(one.Name, name))
            ?? throw new ModelException($"'{_table.Name}' has no column '{name}'. It has: {string.Join(", ", _table.Columns.Select(one => one.Name))}.");
        return new RowValue(column, value is DBNull ? null : Fitted(value, _mappings[column]?.ClrType));
    }

    /// <summary>The values of the primary key, of a row or of itself.</summary>
    /// <exception cref="ModelException">There is no key, or a part of it is missing.</exception>
    public IReadOnlyList<RowValue> Key(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _table.PrimaryKey switch
        {
            [] => throw new ModelException($"'{_table.Name}' has no primary key to find a row by. Ask for rows by their values with ToListAsync, and change them with SQL."),
            [var only] when IsValue(key) => [Value(only, key)],
            var columns => Read(key, columns),
        };
    }

    /// <summary>The key of a row that was inserted with these values, and this number where the database made one.</summary>
    public IReadOnlyList<RowValue> Inserted(IReadOnlyList<RowValue> values, object? number) =>
        [.. _table.PrimaryKey.Select(name => values.FirstOrDefault(value => value.Column.Name == name) is { Column: not null } given ? given : Value(name, number))];

    /// <summary>Selects rows that agree with values.</summary>
    public RowCommand Select(IReadOnlyList<RowValue> where, int? limit)
    {
        var order = limit is null ? "" : $"{(_table.PrimaryKey.Count == 0 ? "" : $" ORDER BY {string.Join(", ", _table.PrimaryKey.Select(_dialect.Syntax.Identifier))}")} LIMIT {limit.Value.ToString(CultureInfo.InvariantCulture)}";
        return Command($"SELECT {Columns} FROM {Name}{Where(where, 0)}{order}", where, CommandIntent.Read, "SELECT");
    }

    /// <summary>Inserts a row.</summary>
    public RowCommand Insert(IReadOnlyList<RowValue> values, bool isReturning)
    {
        var what = values.Count == 0 ? _dialect.Writes.EmptyInsert : $" ({string.Join(", ", values.Select(value => _dialect.Syntax.Identifier(value.Column.Name)))}) VALUES ({string.Join(", ", values.Select(Parameter))})";
        return Command($"INSERT INTO {Name}{what}{(isReturning ? $" RETURNING {Columns}" : "")}", values, CommandIntent.Write, "INSERT", keepsNumber: !isReturning);
    }

    /// <summary>Sets values in a row; those of its key say which.</summary>
    public RowCommand Update(IReadOnlyList<RowValue> values, IReadOnlyList<RowValue> key)
    {
        List<RowValue> set = [.. values.Where(value => value.Column.ComputedSql is null && !key.Any(part => part.Column == value.Column))];
        if (set.Count == 0)
        {
            set = [.. key];
        }

        var text = $"UPDATE {Name} SET {string.Join(", ", set.Select((value, i) => $"{_dialect.Syntax.Identifier(value.Column.Name)} = {Parameter(value, i)}"))}{Where(key, set.Count)}";
        return Command(text, [.. set, .. key], CommandIntent.Write, "UPDATE");
    }

    /// <summary>Deletes the row of a key.</summary>
    public RowCommand Delete(IReadOnlyList<RowValue> key) => Command($"DELETE FROM {Name}{Where(key, 0)}", key, CommandIntent.Write, "DELETE");

    private RowCommand Command(string text, IReadOnlyList<RowValue> values, CommandIntent intent, string operation, bool keepsNumber = false)
    {
        ImmutableArray<CommandParameter> parameters = [.. values.Select((value, i) => new CommandParameter($"{_dialect.Syntax.ParameterPrefix}p{i}", new ParameterSource(i, $"p{i}"), MappingOf(value), false))];
        return new RowCommand(
            new CommandPlan(text, parameters) { Intent = intent, IsReusable = false, Operation = operation, Table = _table.Name, KeepInsertedId = keepsNumber ? static (all, number) => all[^1] = number : null },
            [.. values.Select(value => value.Value), null]);
    }

    private string Where(IReadOnlyList<RowValue> values, int first) => values.Count == 0 ? "" : " WHERE " + string.Join(" AND ", values.Select((value, i) =>
        $"{_dialect.Syntax.Identifier(value.Column.Name)} {(value.Value is null ? "IS NULL" : "= " + Parameter(value, first + i))}"));

    // Of a type that Oxen doesn't know, such as an enum of the database, the database knows what a text means.
    private string Parameter(RowValue value, int place) => _mappings[value.Column] is not null || value.Column.StoreType.Length == 0
        ? $"{_dialect.Syntax.ParameterPrefix}p{place}"
        : $"CAST({_dialect.Syntax.ParameterPrefix}p{place} AS {value.Column.StoreType})";

    private TypeMapping MappingOf(RowValue value) => _mappings[value.Column] ?? _dialect.Types.Find(value.Value?.GetType() ?? typeof(string))
        ?? throw new ModelException($"'{_table.Name}.{value.Column.Name}' is {value.Column.StoreType}, and a {TypeName.Of(value.Value!.GetType())} can't be stored. Give it as a text.");

    private TypeMapping? Mapping(SchemaColumn column)
    {
        if (column.StoreType.Length == 0 || _dialect.ClrType(column.StoreType) is not { } type || MapType.Find(type, null, _dialect.Types, out _) is not { } mapping)
        {
            return null;
        }

        return (_dialect.Types.InColumn?.Invoke(mapping, column.StoreType) ?? mapping) with { StoreType = column.StoreType };
    }

    private static bool IsValue(object key) => key is string or byte[] || key.GetType().IsValueType;

    private static IEnumerable<KeyValuePair<string, object?>> Pairs(object row) => row as IEnumerable<KeyValuePair<string, object?>>
        ?? row.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).Select(property => KeyValuePair.Create(property.Name, property.GetValue(row)));

    // A number of another type is the same number; a text is a document where one is wanted.
    private static object? Fitted(object? value, Type? wanted) => value switch
    {
        null => null,
        _ when wanted is null || wanted.IsInstanceOfType(value) => value,
        string text when wanted == typeof(JsonNode) => JsonNode.Parse(text),
        IConvertible when typeof(IConvertible).IsAssignableFrom(wanted) => Convert.ChangeType(value, wanted, CultureInfo.InvariantCulture),
        string text when wanted == typeof(Guid) => Guid.Parse(text),
        string text when wanted == typeof(DateOnly) => DateOnly.Parse(text, CultureInfo.InvariantCulture),
        DateTime time when wanted == typeof(DateOnly) => DateOnly.FromDateTime(time),
        _ => throw new ModelException($"A {TypeName.Of(value.GetType())} was given for a column that holds {TypeName.Of(wanted)}."),
    };

    private static Func<DbDataReader, int, object?> Reading(TypeMapping? mapping)
    {
        if (mapping is null)
        {
            return static (reader, ordinal) => reader.GetValue(ordinal);
        }

        var (reader, ordinal) = (Expression.Parameter(typeof(DbDataReader), "reader"), Expression.Parameter(typeof(int), "ordinal"));
        var read = mapping.ReadValue(Expression.Convert(reader, mapping.Read.GetParameters()[0].ParameterType), ordinal);
        return Expression.Lambda<Func<DbDataReader, int, object?>>(Expression.Convert(read, typeof(object)), reader, ordinal).Compile(preferInterpretation: true);
    }
}
