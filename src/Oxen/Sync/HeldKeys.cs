namespace Oxen;

/// <summary>Foreign keys that stay, but stand in the way of a change: they are dropped before it and added after it.</summary>
internal static class HeldKeys
{
    /// <summary>Adds what frees the columns, keys and indexes that change.</summary>
    /// <param name="pairs">The tables that stay, as they are and as they will be.</param>
    /// <param name="names">Which names are the same.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="steps">The steps.</param>
    public static void Free(IReadOnlyList<(SchemaTable From, SchemaTable To)> pairs, SchemaNames names, Dialect dialect, SchemaSteps steps)
    {
        List<AlterColumn> altered = dialect.Traits.HoldsColumnsOfForeignKeys ? [.. steps.Columns.Concat(steps.FreedColumns).OfType<AlterColumn>()] : [];
        foreach (var (from, to) in pairs)
        {
            foreach (var key in from.ForeignKeys.Where(key => !steps.OldKeys.OfType<DropForeignKey>().Any(drop => ReferenceEquals(drop.Key, key))).ToList())
            {
                if (steps.Keys.OfType<AlterPrimaryKey>().Any(alter => RefersTo(key, alter.To)) || steps.OldIndexes.OfType<DropIndex>().Any(drop => RefersTo(key, drop.Table) && names.Are([.. drop.Index.ColumnNames], key.PrincipalColumns)) || altered.Exists(alter => IsOf(alter, to, key.Columns) || (RefersTo(key, alter.Table) && IsOf(alter, alter.Table, key.PrincipalColumns))))
                {
                    steps.OldKeys.Add(new DropForeignKey(from, key));
                    steps.NewKeys.Add(new AddForeignKey(to, key));
                }
            }
        }

        bool RefersTo(SchemaForeignKey key, SchemaTable table) => names.Are(key.PrincipalTable, key.PrincipalSchema, table.Name, table.Schema);

        bool IsOf(AlterColumn alter, SchemaTable table, IReadOnlyList<string> columns) => ReferenceEquals(alter.Table, table) && columns.Any(column => names.Are(column, alter.To.Name));
    }
}
