namespace Oxen;

/// <summary>What operations on a schema cost, where nothing is special about the database.</summary>
internal static class SchemaImpacts
{
    private static readonly SchemaImpact Locks = new() { LocksTable = true };

    private static readonly SchemaImpact Rewrites = new() { LocksTable = true, RewritesTable = true };

    /// <summary>The impact of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="dialect">Says which types hold less.</param>
    public static SchemaImpact Of(SchemaOperation operation, Dialect dialect) => operation switch
    {
        DropTable drop => new SchemaImpact { Loss = $"the table {Name(drop.Table)} and its rows" },
        DropColumn { Column.ComputedSql: null } drop => new SchemaImpact { Loss = $"the column {Name(drop.Table)}.{drop.Column.Name} and its values" },
        DropColumn { BecomesPlain: true } drop => new SchemaImpact { Loss = $"the values of {Name(drop.Table)}.{drop.Column.Name}, which is computed when it is read and will be so no more" },
        AddColumn { Column: { ComputedSql: not null, IsStored: true } } => Rewrites,
        AlterColumn alter => Of(alter, dialect),
        RebuildTable rebuild => Rewrites with { Loss = Losses([.. rebuild.Changes.Select(change => Of(change, dialect).Loss).OfType<string>()]) },
        AlterPrimaryKey or CreateIndex or AddForeignKey or AddCheck => Locks,
        DropEnum drop => new SchemaImpact { Loss = $"the type {drop.Enum.Name}" },
        DropSequence drop => new SchemaImpact { Loss = $"the number that the sequence {drop.Sequence.Name} has reached" },
        _ => SchemaImpact.None,
    };

    private static string? Losses(string[] losses) => losses.Length == 0 ? null : string.Join(", ", losses);

    private static SchemaImpact Of(AlterColumn alter, Dialect dialect)
    {
        var isOtherType = !dialect.AreSameType(alter.To.StoreType, alter.From.StoreType);
        var isNarrower = isOtherType && !dialect.Fits(alter.From.StoreType, alter.To.StoreType);
        return new SchemaImpact
        {
            Loss = isNarrower ? $"what of {Name(alter.Table)}.{alter.To.Name} doesn't fit when it becomes {alter.To.StoreType} instead of {alter.From.StoreType}" : null,
            LocksTable = isOtherType || (alter.From.IsNullable && !alter.To.IsNullable),
            RewritesTable = isOtherType,
        };
    }

    private static string Name(SchemaTable table) => table.Schema is null ? table.Name : $"{table.Schema}.{table.Name}";
}
