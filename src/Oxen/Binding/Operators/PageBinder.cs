namespace Oxen;

/// <summary>Binds <c>Skip</c>, <c>Take</c> and <c>ElementAt</c>.</summary>
internal static class PageBinder
{
    public static BoundQuery Skip(OperatorCall call)
    {
        var source = call.Source.Select is { Limit: null, Offset: null } ? call.Source : Pushdown.Apply(call.Binder, call.Source);
        return source with { Select = source.Select with { Offset = Amount(call, 1) } };
    }

    public static BoundQuery Take(OperatorCall call)
    {
        if (call.Call.Arguments[1].Type == typeof(Range))
        {
            throw QueryBinder.Error(call.Call, "Take with a range isn't translated to SQL.", "Use Skip and Take with numbers.");
        }

        return Limit(call.Binder, call.Source, Amount(call, 1));
    }

    public static BoundQuery ElementAt(OperatorCall call, ResultKind result)
    {
        if (call.Call.Arguments[1].Type == typeof(Index))
        {
            throw QueryBinder.Error(call.Call, "ElementAt with an Index isn't translated to SQL.", "Use a number.");
        }

        var skipped = Skip(call);
        return skipped with { Select = skipped.Select with { Limit = SqlBuild.Literal(1) }, Result = result };
    }

    /// <summary>At most <paramref name="limit"/> of the rows.</summary>
    public static BoundQuery Limit(QueryBinder binder, BoundQuery source, SqlExpression limit)
    {
        source = source.Select.Limit is null ? source : Pushdown.Apply(binder, source);
        return source with { Select = source.Select with { Limit = limit } };
    }

    // LINQ takes or skips nothing for a negative number; a database reads it as no limit, or refuses it.
    private static SqlExpression Amount(OperatorCall call, int index) => call.BindArgument(index) switch
    {
        SqlLiteral { Value: int amount } => SqlBuild.Literal(Math.Max(amount, 0)),
        SqlParameter parameter => parameter with { Value = parameter.Value with { Convert = static amount => Math.Max((int)amount!, 0) } },
        var other => other,
    };
}
