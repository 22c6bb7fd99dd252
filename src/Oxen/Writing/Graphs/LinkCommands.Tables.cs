namespace Oxen;

/// <content>The text of the commands, on the tables that hold the links.</content>
internal sealed partial class LinkCommands
{
    // Of a class in several tables its own tells its rows; the foreign key may lie in that of its base.
    private EntityModel OwnTable => Rows.Parts[^1];

    private EntityModel HeldIn => Rows.Parts.Count == 1 ? OwnTable
        : _navigation.Through is null ? HierarchyTables.Holding(_navigation.ForeignKey)[0]
        : HierarchyTables.Having(Rows, [.. Owner, .. Other]) is [var table] ? table
        : throw new ModelException($"{TypeName.Of(Rows.ClrType)} links {TypeName.Of(_navigation.ForeignKey.Principal.ClrType)} and {TypeName.Of(_navigation.Target.ClrType)}, and its foreign keys to both are in several tables of the hierarchy, so no one command tells which are linked. Declare them in one class.");

    private EntitySlots Written => _table.Slots.ForReversed(OwnTable);

    private CommandPlan Select(IReadOnlyList<ColumnModel> columns) =>
        Of(HeldIn, text => text.Write("SELECT ").WriteNames(Other).Write("\nFROM ").WriteTable(), columns).ToPlan("SELECT", CommandIntent.Read);

    // What was read before mustn't link again unnoticed, so row versions advance: first those in other tables that hold the row.
    private IReadOnlyList<CommandPlan> Remove(IReadOnlyList<ColumnModel> columns)
    {
        if (_navigation.Through is not null)
        {
            // What a derived class adds in a table of its own goes with the base's row.
            return [Of(Rows.Parts[0], text => text.Write("DELETE FROM ").WriteTable(), columns).ToPlan("DELETE")];
        }

        var freed = _navigation.ForeignKey.Columns.Select(column => (column, "NULL"));
        return [.. Advanced().Select(part => Update(part, [], columns)), Update(HeldIn, freed, columns)];
    }

    // Row versions in other tables are for commands of their own, and so is the class of rows in a table that others share.
    private RowsChange? RemoveMany()
    {
        ColumnModel[] known = [.. Owner, .. Other];
        if (_navigation.Through is not null)
        {
            return Rows.Parts.Count > 1 ? null : RowsChange.OfEqual(Written, _engine.Dialect, known, []);
        }

        return HeldIn != OwnTable || Advanced().Any() ? null
            : RowsChange.OfEqual(Written, _engine.Dialect, known, [.. _navigation.ForeignKey.Columns.Select(column => (column, "NULL")), .. RowVersion.NextIn(Rows.Stored!, _engine.Dialect)]);
    }

    private IEnumerable<EntityModel> Advanced() => Rows.OtherParts.Prepend(OwnTable).Where(part => part != HeldIn && RowVersion.NextIn(part, _engine.Dialect).Any());

    private CommandPlan Update(EntityModel part, IEnumerable<(ColumnModel Column, string Value)> assigned, IReadOnlyList<ColumnModel> columns)
    {
        var versions = RowVersion.NextIn(part == OwnTable ? Rows.Stored! : part, _engine.Dialect);
        return Of(part, text => text.Write("UPDATE ").WriteTable().Write("\nSET ").WriteAssignments([.. assigned, .. versions]), columns).ToPlan("UPDATE");
    }

    // A command on the rows of one table that hold the links, or go with those that do.
    private CommandText Of(EntityModel part, Action<CommandText> begin, IReadOnlyList<ColumnModel> columns)
    {
        var text = Text(part == OwnTable ? Written : _table.Slots.For(part));
        begin(text);
        text.Write("\nWHERE ");
        _ = part == HeldIn ? text.WriteEqual(columns) : WriteIn(text, HeldIn).Write(" WHERE ").WriteEqual(columns).Write(")");
        if (HeldIn != OwnTable && part != OwnTable)
        {
            WriteIn(text.Write(" AND "), OwnTable);
            _ = (part == Rows.Parts[0] ? text : text.WriteFilters(Written, " WHERE ")).Write(")");
        }

        return text.WriteFilters();
    }

    private CommandText WriteIn(CommandText text, EntityModel table)
    {
        var (open, close) = Rows.Key.Count > 1 ? ("(", ")") : ("", "");
        return text.Write(open).WriteNames(Rows.Key).Write(close).Write(" IN (SELECT ").WriteNames(Rows.Key).Write($" FROM {_engine.Dialect.Syntax.Table(table.Table, table.Schema)}");
    }

    private CommandText Text(EntitySlots slots) => new(_engine.Dialect.Syntax, slots);
}
