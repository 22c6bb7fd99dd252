using System.Linq.Expressions;

namespace Oxen;

/// <summary>Binds what is said about a query: it applies to the whole command, wherever it is said.</summary>
internal static class NoteBinder
{
    public static BoundQuery Note(OperatorCall call)
    {
        Keep(call.Binder, call.Call);
        return call.Source;
    }

    /// <summary>The SQL the application wrote, when notes are all that is said about it; null for any other query.</summary>
    public static RootExpression? WholeSql(QueryBinder binder, Expression query)
    {
        switch (query)
        {
            case RootExpression { Sql: not null } raw:
                return binder.Model.Find(raw.ElementType) is { } entity && binder.Sources.HaveFilters(entity) ? null : raw;
            case MethodCallExpression { Arguments: [var source, ConstantExpression { Value: QueryNote }] } call when WholeSql(binder, source) is { } noted:
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
        QuerySnapshot => binder.Notes with { IsSnapshot = true },
        QueryTimeout timeout => binder.Notes with { Timeout = timeout.Limit },
        _ => binder.Notes,
    };
}
