namespace Oxen;

/// <summary>Tells which of the tables that hold the rows of a class hold given columns.</summary>
internal static class HierarchyTables
{
    /// <summary>The tables of a class's rows: one for each concrete class where each has its own; where each class adds one, its own before the others.</summary>
    public static IReadOnlyList<EntityModel> Of(EntityModel entity) =>
        entity.Hierarchy?.Strategy == InheritanceStrategy.TablePerConcreteType ? entity.Concrete : [entity.Stored!, .. entity.OtherParts];

    /// <summary>The tables that have all of these columns: each where each class has its own, else the one that does, if any.</summary>
    public static IReadOnlyList<EntityModel> Having(EntityModel entity, IReadOnlyList<ColumnModel> columns) =>
        entity.Hierarchy?.Strategy == InheritanceStrategy.TablePerType ? [.. Of(entity).Where(table => columns.All(table.Columns.Contains)).Take(1)] : Of(entity);

    /// <summary>The tables that hold a foreign key.</summary>
    /// <exception cref="ModelException">Its columns are in several.</exception>
    public static IReadOnlyList<EntityModel> Holding(ForeignKeyModel key) => Having(key.Entity, [.. key.Columns, .. key.When is { } when ? [when.Column] : (ColumnModel[])[]]) is { Count: > 0 } tables ? tables
        : throw new ModelException($"{TypeName.Of(key.Entity.ClrType)} refers to {TypeName.Of(key.Principal.ClrType)} by {string.Join(" and ", key.Columns.Select(column => column.Property.Name))}, which are in several tables of the hierarchy, so Oxen can't tell by one command which rows go with one that is deleted or linked. Declare them in one class.");
}
