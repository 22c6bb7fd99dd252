using System.Data.Common;
using System.Globalization;
using System.Text;

namespace Oxen;

/// <summary>Writes the text of one command on an entity's table, and lists its parameters.</summary>
internal sealed class CommandText(SqlSyntax syntax, EntitySlots slots)
{
    private readonly StringBuilder _text = new();
    private readonly List<CommandParameter> _parameters = [];

    /// <summary>Writes text as it is.</summary>
    public CommandText Write(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Writes the name of the table.</summary>
    public CommandText WriteTable() => Write(syntax.Table(slots.Entity.Table, slots.Entity.Schema));

    /// <summary>Writes the name of a column.</summary>
    public CommandText WriteName(ColumnModel column) => Write(syntax.Identifier(column.Name));

    /// <summary>Writes the names of columns, with commas between.</summary>
    public CommandText WriteNames(IEnumerable<ColumnModel> columns) => WriteEach(columns, ", ", column => WriteName(column));

    /// <summary>Writes something for each column, with a separator between.</summary>
    public CommandText WriteEach(IEnumerable<ColumnModel> columns, string separator, Action<ColumnModel> write)
    {
        var between = "";
        foreach (var column in columns)
        {
            Write(between);
            write(column);
            between = separator;
        }

        return this;
    }

    /// <summary>Writes the parameter that holds the value a column gets.</summary>
    public CommandText WriteValue(ColumnModel column) => WriteParameter(column, slots.Of(column), column.Name);

    /// <summary>Writes the parameter that holds the value a column gets in one of several rows, whose values lie one behind the other.</summary>
    public CommandText WriteValue(ColumnModel column, int row)
    {
        // Not looked for: it is named once, and there may be thousands.
        var name = string.Create(CultureInfo.InvariantCulture, $"p{_parameters.Count}");
        return Write(column.Type, (row * slots.Count) + slots.Of(column), name, column.IsSensitive, column);
    }

    /// <summary>Writes the parameter that holds the values a column gets in all rows.</summary>
    public CommandText WriteValues(ColumnModel column, TypeMapping mapping) => Write(mapping, slots.Of(column), Unused(ParameterNames.Plain(column.Name)), column.IsSensitive, column);

    /// <summary>Writes a parameter that holds values of many rows.</summary>
    public CommandText WriteValues(TypeMapping mapping, int slot, string name, bool isSensitive) => Write(mapping, slot, Unused(name), isSensitive);

    /// <summary>Writes that columns equal their parameters, none of which is null.</summary>
    public CommandText WriteEqual(IEnumerable<ColumnModel> columns) =>
        WriteEach(columns, " AND ", column => WriteName(column).Write(" = ").WriteValue(column).Write(column.Type.Collation is { } collation ? " COLLATE " + collation : ""));

    /// <summary>Writes assignments, with commas between.</summary>
    public CommandText WriteAssignments(IEnumerable<(ColumnModel Column, string Value)> assignments) =>
        Write(string.Join(", ", assignments.Select(assignment => $"{syntax.Identifier(assignment.Column.Name)} = {assignment.Value}")));

    /// <summary>Writes that columns of the row are as they were read.</summary>
    public CommandText WriteUnchanged(IEnumerable<ColumnModel> columns, string qualifier = "") =>
        WriteEach(columns, " AND ", column =>
        {
            Write(qualifier).WriteName(column).Write(column.IsNullable ? $" {syntax.NullSafeEqual} " : " = ");
            var slot = slots.AsRead(column);
            WriteParameter(column, slot, slot == slots.Of(column) ? column.Name : "original_" + column.Name);
            Write(column.Type.Collation is { } collation ? " COLLATE " + collation : "");
        });

    /// <summary>Writes what else the row must hold, if anything, after other conditions.</summary>
    /// <param name="before">What stands between.</param>
    public CommandText WriteFilters(string before = " AND ") => WriteFilters(slots, before);

    /// <summary>Writes what else a row of another table must hold, if anything.</summary>
    /// <param name="of">The layout for that table.</param>
    /// <param name="before">What stands between.</param>
    public CommandText WriteFilters(EntitySlots of, string before)
    {
        if (of.Condition is not { Text: { } condition } filters)
        {
            return this;
        }

        foreach (var parameter in filters.Parameters)
        {
            if (!_parameters.Contains(parameter))
            {
                _parameters.Add(parameter);
            }
        }

        return Write(before).Write(condition);
    }

    /// <summary>Writes the columns the command gives back, if any.</summary>
    public CommandText WriteReturning(IReadOnlyCollection<ColumnModel> columns) =>
        columns.Count == 0 ? this : Write("\nRETURNING ").WriteNames(columns);

    /// <summary>Writes a second command that selects columns of the row just written, which has the key that was sent, if any; it gives no row where none was written.</summary>
    public CommandText WriteSelected(IReadOnlyCollection<ColumnModel> columns) => columns.Count == 0
        ? this
        : WriteSelect(columns).WriteEach(slots.Entity.Key, " AND ", column => WriteName(column).Write(" = ").WriteValue(column)).Write(" AND ROW_COUNT() > 0");

    /// <summary>Writes a second command that selects columns of the row just inserted, whose key the database numbered; it gives no row where something else made the key.</summary>
    /// <param name="columns">What is selected.</param>
    /// <param name="numbered">The column of the number.</param>
    /// <param name="form">How the row is found.</param>
    public CommandText WriteSelected(IReadOnlyCollection<ColumnModel> columns, ColumnModel numbered, ReadBackForm form) =>
        WriteSelect(columns).Write(form.Single.Replace("{0}", syntax.Identifier(numbered.Name), StringComparison.Ordinal));

    private CommandText WriteSelect(IReadOnlyCollection<ColumnModel> columns) => Write(";\nSELECT ").WriteNames(columns).Write("\nFROM ").WriteTable().Write("\nWHERE ");

    /// <summary>The command.</summary>
    /// <param name="operation">Its name for traces.</param>
    /// <param name="intent">What it does to the database.</param>
    /// <param name="findCause">Finds why one of its rows can't be read.</param>
    public CommandPlan ToPlan(string operation, CommandIntent intent = CommandIntent.Write, Func<DbDataReader, Exception, OxenException?>? findCause = null) => Plan(operation, intent, null, findCause);

    /// <summary>The command of an insert after which the driver knows the key without being asked.</summary>
    public CommandPlan ToPlan(string operation, ColumnModel insertedId)
    {
        var slot = slots.Of(insertedId);
        var type = insertedId.Type.ClrType;
        return Plan(operation, CommandIntent.Write,
            type == typeof(int) ? (values, id) => values[slot] = checked((int)id)
            : type == typeof(short) ? (values, id) => values[slot] = checked((short)id)
            : (values, id) => values[slot] = id);
    }

    private CommandPlan Plan(string operation, CommandIntent intent, Action<object?[], long>? keepInsertedId, Func<DbDataReader, Exception, OxenException?>? findCause = null) => new(_text.ToString(), [.. _parameters])
    {
        Intent = intent,
        Operation = operation,
        Table = slots.Entity.Table,
        Written = intent == CommandIntent.Write ? slots.Entity : null,
        KeepInsertedId = keepInsertedId,
        FindCause = findCause,
    };

    private CommandText WriteParameter(ColumnModel column, int slot, string wanted)
    {
        var parameter = _parameters.Find(known => known.Source.Slot == slot);
        if (parameter is null)
        {
            return Write(column.Type, slot, Unused(ParameterNames.Plain(wanted)), column.IsSensitive, column);
        }

        return Write(parameter.Name);
    }

    private CommandText Write(TypeMapping mapping, int slot, string name, bool isSensitive, ColumnModel? column = null)
    {
        var parameter = new CommandParameter(syntax.ParameterPrefix + name, new ParameterSource(slot, name), mapping, isSensitive) { Column = column };
        _parameters.Add(parameter);
        return Write(parameter.Name);
    }

    // Some drivers look parameters up without regard to case.
    private string Unused(string wanted)
    {
        var name = wanted;
        for (var i = 1; IsTaken(name); i++)
        {
            name = wanted + "_" + i.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }

    private bool IsTaken(string name) =>
        _parameters.Exists(known => known.Source.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        || slots.Condition?.Parameters.Any(known => known.Name.Equals(syntax.ParameterPrefix + name, StringComparison.OrdinalIgnoreCase)) == true;
}
