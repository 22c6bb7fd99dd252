using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds what is said about a query: it applies to the whole command, wherever it is said.</summary>
internal static class NoteBinder
{
    public static BoundQuery Note(OperatorCall call)
    {
        Keep(call.Binder, call.Call);
        if (((ConstantExpression)call.Call.Arguments[1]).Value is QueryLock said)
        {
            // Where the query begins with no table, no source has this number: nothing is found to lock.
            call.Binder.Notes = call.Binder.Notes with { Lock = new RowLock(said.Mode, RowLockWait.UntilFree, Sources.Of(call.Source.Select.From).DefaultIfEmpty(-1).First()) };
        }

        return call.Source;
    }

    /// <summary>The SQL the application wrote, when notes are all that is said about it; null for any other query.</summary>
    public static RootExpression? WholeSql(QueryBinder binder, Expression query)
    {
        switch (query)
        {
            case RootExpression { Sql: not null } raw:
                return binder.Model.Find(raw.ElementType) is { } entity && binder.Sources.HaveFilters(entity) ? null : raw;
            case MethodCallExpression { Arguments: [var source, ConstantExpression { Value: QueryNote and not (QueryLock or QueryLockWait) }] } call when WholeSql(binder, source) is { } noted:
                Keep(binder, call);
                return noted;
            default:
                return null;
        }
    }

    private static void Keep(QueryBinder binder, MethodCallExpression call) => binder.Notes = ((ConstantExpression)call.Arguments[1]).Value switch
    {
        QueryTag tag when !binder.Notes.Tags.Contains(tag.Text) => binder.Notes with { Tags = binder.Notes.Tags.Add(tag.Text) },
        QuerySplitting splitting => binder.Notes with { Splitting = splitting.Behavior },
        QueryWithoutAutoIncludes => binder.Notes with { AreAutoIncludesIgnored = true },
        QuerySnapshot => binder.Notes with { IsSnapshot = true },
        QueryLockWait wait => binder.Notes with { LockWait = wait.Wait },
        QueryTimeout timeout => binder.Notes with { Timeout = timeout.Limit },
        _ => binder.Notes,
    };
}
