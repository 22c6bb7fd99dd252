namespace Oxen;

/// <summary>The table that an update or delete of a query's rows writes: of a class that several tables hold it is one of them.</summary>
internal static class WrittenTable
{
    /// <summary>Whether a table has a column, by its name where classes share it.</summary>
    public static bool Has(EntityModel table, ColumnModel column) => table.Columns.Any(other => other == column || (table.PartialColumns.Count > 0 && other.Name == column.Name));

    /// <summary>The key's columns of a table that is written.</summary>
    public static NodeList<SqlColumn> KeyOf(EntityModel written, SqlTable table) =>
        [.. written.Key.Select(key => new SqlColumn(table.Id, key.Name, key.Type.ClrType, IsNullable: false) { Mapping = key.Type, IsSensitive = key.IsSensitive })];

    /// <summary>The table whose rows are deleted. What derived classes add goes with the base's row.</summary>
    public static EntityModel OfDelete(OperatorCall call, EntityShape target) => target.Entity.Hierarchy?.Strategy == InheritanceStrategy.TablePerType
        ? target.Entity.Root
        : target.Entity.Stored ?? throw InSeveral(call, target);

    /// <summary>The table that has all the columns that are set.</summary>
    public static EntityModel OfUpdate(OperatorCall call, EntityShape target, NodeList<SqlAssignment> assignments)
    {
        if (target.Entity.Hierarchy is not { Strategy: InheritanceStrategy.TablePerType } hierarchy)
        {
            return target.Entity.Stored ?? throw InSeveral(call, target);
        }

        List<ColumnModel> set = [.. assignments.Select(assignment => target.Entity.Row.First(column => ScalarBinder.ColumnOf(target, column).Sql == assignment.Column))];
        return hierarchy.Tables.FirstOrDefault(table => set.TrueForAll(table.Columns.Contains)) ?? throw QueryBinder.Error(
            call.Call, $"What is set is in several tables: {string.Join(", ", set.Select(column => $"{column.Property.Name} in {hierarchy.Tables.First(table => table.Columns.Contains(column)).Table}"))}. One command writes one table.", "Set the members of each table in an update of its own, in one transaction.");
    }

    /// <summary>The source of the query that is the table, where the rows can be written as they are found; null where they have to be found again.</summary>
    public static SqlTable? AlreadyIn(BoundQuery source, EntityModel written, NodeList<SqlAssignment> assignments)
    {
        if (source.Select is not { Limit: null, Offset: null, IsDistinct: false, GroupBy.Count: 0, From: { } from })
        {
            return null;
        }

        // Tables that are only looked up change nothing unless something of them is read.
        var main = from;
        while (main is SqlJoin { IsLookup: true } lookup)
        {
            main = lookup.Left;
        }

        if (main is not SqlTable table || table.Name != written.Table || table.Schema != written.Schema)
        {
            return null;
        }

        var others = Sources.Of(from).Where(id => id != table.Id).ToHashSet();
        var read = assignments.SelectMany(assignment => (SqlNode[])[assignment.Column, assignment.Value]).Concat(source.Select.Where is { } where ? [where] : []).SelectMany(ColumnsRead.In);
        return others.Count > 0 && read.Any(column => others.Contains(column.Source)) ? null : table;
    }

    private static QueryTranslationException InSeveral(OperatorCall call, EntityShape target) => QueryBinder.Error(
        call.Call, $"Rows of '{TypeName.Of(target.Entity.ClrType)}' are in several tables ({string.Join(", ", target.Entity.Concrete.Select(entity => entity.Table))}), and one command writes one.", $"Write those of each class by themselves, such as OfType<{TypeName.Of(target.Entity.Concrete[0].ClrType)}>(), in one transaction.");
}
