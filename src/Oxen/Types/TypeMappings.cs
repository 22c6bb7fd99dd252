using System.Collections.Concurrent;
using System.Data.Common;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>The table of types of one dialect: finds the row of a CLR type, and derives the rows of enums.</summary>
internal sealed class TypeMappings
{
    private readonly Dictionary<Type, TypeMapping> _rows;
    private readonly ConcurrentDictionary<Type, TypeMapping?> _derived = new();
    private readonly ConcurrentDictionary<Type, TypeMapping> _names = new();

    private readonly Func<TypeMapping, ListMapping> _mapList;
    private readonly Func<IReadOnlyList<RowsColumn>, RowsMapping> _mapRows;

    /// <summary>A table of these rows, one for each CLR type, and how lists of such values travel as one parameter.</summary>
    public TypeMappings(IEnumerable<TypeMapping> rows, Func<TypeMapping, ListMapping> mapList, Func<IReadOnlyList<RowsColumn>, RowsMapping> mapRows)
    {
        _rows = rows.ToDictionary(row => row.ClrType);
        _mapList = mapList;
        _mapRows = mapRows;
    }

    /// <summary>How a JSON document is stored, given as its text; as text unless the database has a type for it.</summary>
    public TypeMapping? Json { get => field ?? Find(typeof(string)); init; }

    /// <summary>How a text is written as a literal of DDL, which takes no parameters.</summary>
    public Func<string, string> TextLiteral { get; init; } = static text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>How a row is stored in a column whose type the model says, where that is more than another name of the type; null for nowhere.</summary>
    public Func<TypeMapping, string, TypeMapping>? InColumn { get; init; }

    /// <summary>How a list of this C# type, with elements of this row, is stored in a column of its own; null where the database has no arrays.</summary>
    public Func<TypeMapping, Type, TypeMapping?>? MapArray { get; init; }

    /// <summary>How rows with these columns, whose mappings are known, travel as one parameter.</summary>
    public RowsMapping MapRows(IReadOnlyList<RowsColumn> columns) => _mapRows(columns);

    /// <summary>How a list of values of this row travels as one parameter.</summary>
    public ListMapping MapList(TypeMapping element) => _mapList(element);

    /// <summary>The rows of the table, without those that are derived.</summary>
    public IEnumerable<TypeMapping> Rows => _rows.Values;

    /// <summary>The row of <paramref name="type"/> (nullable or not), or null when the database has none.</summary>
    public TypeMapping? Find(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (_rows.TryGetValue(type, out var row))
        {
            return row;
        }

        return type.IsEnum ? EnumAsNumber(type) : null;
    }

    /// <summary>The row that stores enum <paramref name="type"/> as the names of its members.</summary>
    public TypeMapping EnumAsText(Type type) => _names.GetOrAdd(type, MakeEnumAsText);

    private TypeMapping MakeEnumAsText(Type type)
    {
        var (text, reader, ordinal) = (Expression.Parameter(typeof(string), "text"), Expression.Parameter(typeof(DbDataReader), "reader"), Expression.Parameter(typeof(int), "ordinal"));
        var read = Expression.Call(typeof(EnumNames), nameof(EnumNames.Read), [type], text, reader, ordinal);
        return _rows[typeof(string)].Converted(type, value => value.ToString()!, Expression.Lambda(read, text, reader, ordinal));
    }

    /// <summary>The row that stores enum <paramref name="type"/> as the numbers of its members, whatever its own row does; null when the database has none.</summary>
    public TypeMapping? EnumAsNumber(Type type) => _derived.GetOrAdd(type, MakeEnumAsNumber);

    private TypeMapping? MakeEnumAsNumber(Type type)
    {
        var underlying = Enum.GetUnderlyingType(type);
        if (!_rows.TryGetValue(underlying, out var number))
        {
            return null;
        }

        var stored = Expression.Parameter(underlying, "stored");
        return number.Converted(type,
            value => Convert.ChangeType(value, underlying, System.Globalization.CultureInfo.InvariantCulture),
            Expression.Lambda(Expression.Convert(stored, type), stored));
    }
}
