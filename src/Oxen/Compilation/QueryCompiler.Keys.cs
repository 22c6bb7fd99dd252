namespace Oxen;

/// <content>Rows by their keys.</content>
internal sealed partial class QueryCompiler
{
    /// <summary>The query of the row with a key, and how it is read.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="slotOf">Where the value of each column of the key lies.</param>
    /// <param name="filtered">The values of an execution, the last of which are those of the context that filters read; null where no filter applies.</param>
    /// <param name="isCurrent">Whether the row is read as it is now, whatever an earlier read in the same transaction saw.</param>
    public (CommandPlan Command, RowShape<T> Rows) CompileFind<T>(EntityModel entity, Func<ColumnModel, int> slotOf, object?[]? filtered, bool isCurrent = false)
    {
        var facts = new ParameterFacts(filtered ?? []);
        var wanted = WithKey(entity, slotOf, filtered, facts);
        if (isCurrent && dialect.Syntax.RowLocks is { SeesCurrent: true } && LockRows.First(wanted.Select.From) is { } table)
        {
            wanted = wanted with { Notes = wanted.Notes with { Lock = new RowLock(RowLockMode.Share, RowLockWait.UntilFree, table.Id) } };
        }

        var what = $"{TypeName.Of(entity.ClrType)} by key";
        var (shaped, lowered, command) = Translate(wanted, facts, null, query: () => what);
        return (command, Shape<T>(shaped, lowered, new ReadTerms((member, type, column) => IsNull(member, type, column, what)), null));
    }

    /// <summary>The query that tells whether there is a row with a key, by the first column of it.</summary>
    /// <inheritdoc cref="CompileFind{T}"/>
    public CommandPlan CompileSees(EntityModel entity, Func<ColumnModel, int> slotOf, object?[]? filtered)
    {
        var facts = new ParameterFacts(filtered ?? []);
        var rows = WithKey(entity, slotOf, filtered, facts);
        return Translate(rows with { Shape = ScalarBinder.ColumnOf((EntityShape)rows.Shape, entity.Key[0]) }, facts, null).Command;
    }

    private BoundQuery WithKey(EntityModel entity, Func<ColumnModel, int> slotOf, object?[]? filtered, ParameterFacts facts)
    {
        var rows = filtered is null
            ? EntitySource.Of(new QueryBinder(model, dialect), entity).Query
            : Binder(facts, filters.Ignored, filtered.Length - filters.Count).Sources.Rows(entity);
        foreach (var key in entity.Key)
        {
            var wanted = new SqlParameter(new ParameterSource(slotOf(key), key.Name), key.Type.ClrType, IsNullable: false) { Mapping = key.Type, IsSensitive = key.IsSensitive };
            rows = rows with { Select = FilterBinder.With(rows.Select, SqlBuild.Equal(ScalarBinder.ColumnOf((EntityShape)rows.Shape, key).Sql, wanted)) };
        }

        return rows;
    }
}
