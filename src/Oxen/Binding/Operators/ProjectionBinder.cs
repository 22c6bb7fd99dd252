namespace Oxen;

/// <summary>Binds <c>Select</c> and <c>Distinct</c>.</summary>
internal static class ProjectionBinder
{
    public static BoundQuery Select(OperatorCall call)
    {
        if (call.Lambda(1).Parameters.Count == 2)
        {
            return RankBinder.Select(call);
        }

        // What is distinct is what was selected before.
        var source = call.Source.Select.IsDistinct ? Pushdown.Apply(call.Binder, call.Source) : call.Source;
        var shape = (call with { Source = source }).BindLambda(1);
        var isGrouped = GroupingSets.AreIn(source.Select);
        if (!Shapes.HaveWindows(shape) || source.Select is { Limit: null, Offset: null } && !isGrouped)
        {
            return source with { Shape = shape };
        }

        if (isGrouped && source.Shape is GroupShape)
        {
            throw QueryBinder.Error(call.Call, "A window function over the groups of Rollup, Cube or GroupingSets stands beside them.", "Select the groups first, then the window function over what was selected.");
        }

        // A window sees the rows of the page alone, and those of all groupings.
        source = Pushdown.Apply(call.Binder, source);
        return source with { Shape = (call with { Source = source }).BindLambda(1) };
    }

    public static BoundQuery Distinct(OperatorCall call)
    {
        if (call.Has(1))
        {
            throw Untranslatable.Comparer(call.Call, "Leave the comparer out, or select the form that is to be compared.");
        }

        if (Shapes.FirstIncomparable(call.Source.Shape) is { } error)
        {
            throw new QueryTranslationException(error);
        }

        var source = call.Source.Select is { Limit: null, Offset: null } ? call.Source : Pushdown.Apply(call.Binder, call.Source);
        var selected = Shapes.Leaves(source.Shape);
        return source with
        {
            Select = source.Select with
            {
                IsDistinct = true,
                OrderBy = [.. source.Select.OrderBy.Where(ordering => selected.Exists(leaf => leaf.Sql == ordering.Key))],
            },
        };
    }
}
