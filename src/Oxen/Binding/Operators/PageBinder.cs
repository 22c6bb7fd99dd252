namespace Oxen;

/// <summary>Binds <c>Skip</c>, <c>Take</c> and <c>ElementAt</c>.</summary>
internal static class PageBinder
{
    public static BoundQuery Skip(OperatorCall call)
    {
        var source = call.Source.Select is { Limit: null, Offset: null } ? call.Source : Pushdown.Apply(call.Binder, call.Source);
        return source with { Select = source.Select with { Offset = Amount(call) } };
    }

    public static BoundQuery Take(OperatorCall call)
    {
        if (call.Call.Arguments[1].Type == typeof(Range))
        {
            throw QueryBinder.Error(call.Call, "Take with a range is translated outside of lambdas only, and not with a start counted from the end beside an end counted from the start.", "Use Skip and Take with numbers, and TakeLast and SkipLast to count from the end.");
        }

        return Limit(call.Binder, call.Source, Amount(call));
    }

    // The last rows are the first of the reversed order.
    public static BoundQuery TakeLast(OperatorCall call)
    {
        var reversed = OrderBinder.Reverse(call);
        return OrderBinder.Reverse(call with { Source = Limit(call.Binder, reversed, Amount(call)) });
    }

    public static BoundQuery SkipLast(OperatorCall call) => OrderBinder.Reverse(call with { Source = Skip(call with { Source = OrderBinder.Reverse(call) }) });

    public static BoundQuery ElementAt(OperatorCall call, ResultKind result)
    {
        if (call.Call.Arguments[1].Type == typeof(Index))
        {
            throw QueryBinder.Error(call.Call, "ElementAt with an Index is translated outside of lambdas only.", "Use a number, after Reverse when it counts from the end.");
        }

        var skipped = Skip(call);
        return skipped with { Select = skipped.Select with { Limit = Number(call, static index => index < 0 ? 0 : 1) }, Result = result };
    }

    /// <summary>At most <paramref name="limit"/> of the rows.</summary>
    public static BoundQuery Limit(QueryBinder binder, BoundQuery source, SqlExpression limit)
    {
        source = source.Select.Limit is null ? source : Pushdown.Apply(binder, source);
        return source with { Select = source.Select with { Limit = limit } };
    }

    /// <summary>The number that is the second argument, converted: a literal or a parameter.</summary>
    public static SqlExpression Number(OperatorCall call, Func<int, int> convert) => call.BindArgument(1) switch
    {
        SqlLiteral { Value: int number } => SqlBuild.Literal(convert(number)),
        SqlParameter parameter => parameter with { Value = parameter.Value with { Convert = number => convert((int)number!) } },
        _ => throw QueryBinder.Error(call.Call.Arguments[1], "How many rows are taken or skipped can't depend on a row.", "Use a number or a variable."),
    };

    // LINQ takes or skips nothing for a negative number; a database reads it as no limit, or refuses it.
    private static SqlExpression Amount(OperatorCall call) => Number(call, static amount => Math.Max(amount, 0));
}
