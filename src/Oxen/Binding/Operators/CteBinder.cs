using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Binds queries that are given a name. One that is used in several places of a command is written once; one that
/// mentions an outer row stands where it is used.
/// </summary>
internal static class CteBinder
{
    private const string DefaultName = "cte";

    public static BoundQuery AsCte(OperatorCall call)
    {
        var (name, slot) = call.Call.Arguments is [_, ConstantExpression { Value: CteName named }, SlotExpression identity] ? (named.Name, identity.Index) : (DefaultName, -1);
        foreach (var (known, rows) in call.Binder.NamedQueries)
        {
            if (slot >= 0 && call.Binder.AreSame(known, slot))
            {
                return ReadAgain(call.Binder, rows);
            }
        }

        if (Shapes.FirstError(call.Source.Shape) is { } error)
        {
            throw new QueryTranslationException(error);
        }

        var pushed = Pushdown.Apply(call.Binder, call.Source);
        var derived = (SqlDerived)pushed.Select.From!;
        var cte = new SqlCte(call.Binder.NextSource(), name, derived.Query);
        var read = pushed with { Select = pushed.Select with { From = new SqlCteSource(derived.Id, cte.Id, name) } };
        var placed = Placed(call.Binder, cte, read);
        if (slot >= 0 && ReferenceEquals(placed, read))
        {
            call.Binder.NamedQueries.Add(slot, read);
        }

        return placed;
    }

    /// <summary>The query that reads the expression, which is put before the whole command, or before the query if it mentions a row outside.</summary>
    public static BoundQuery Placed(QueryBinder binder, SqlCte cte, BoundQuery read)
    {
        if (!OuterColumns.AreIn(cte.Query))
        {
            binder.Ctes = binder.Ctes.Add(cte);
            return read;
        }

        var outer = Pushdown.Apply(binder, read);
        var derived = (SqlDerived)outer.Select.From!;
        return outer with { Select = outer.Select with { From = derived with { Query = new SqlWith([cte], derived.Query) } } };
    }

    // The same rows from a source of their own. Leaves and keys of such a query are columns of its one source.
    private static BoundQuery ReadAgain(QueryBinder binder, BoundQuery rows)
    {
        var source = (SqlCteSource)rows.Select.From!;
        var id = binder.NextSource();
        return rows with
        {
            Select = new SqlSelect(source with { Id = id }) { OrderBy = rows.Select.OrderBy.Map(ordering => ordering with { Key = Moved(ordering.Key) }) },
            Shape = Shapes.MapLeaves(rows.Shape, leaf => leaf with { Sql = Moved(leaf.Sql) }),
        };

        SqlExpression Moved(SqlExpression column) => (SqlColumn)column with { Source = id };
    }
}
