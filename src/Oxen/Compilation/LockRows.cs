using System.Linq.Expressions;

namespace Oxen;

/// <summary>Puts the lock that is said of a query on its select, where the rows it gives are still rows of one table.</summary>
internal static class LockRows
{
    /// <summary>The query with its lock; null where there is nothing to lock.</summary>
    public static SqlQuery? In(SqlQuery query, RowLock rowLock) => query switch
    {
        SqlWith with when In(with.Body, rowLock) is { } body => with with { Body = body },
        SqlSelect { IsDistinct: false, DistinctOn.Count: 0, GroupBy.Count: 0, Having: null } select
            when First(select.From) is { } table && table.Id == rowLock.Source && !select.Outputs.Any(output => Windows.AreIn(output.Expression) || Aggregates.AreIn(output.Expression)) => select with { Lock = rowLock },
        _ => null,
    };

    /// <summary>The table a source begins with, whose rows are never missing from what it gives; null where it begins with none.</summary>
    public static SqlTable? First(SqlSource? source) => source switch
    {
        SqlTable table => table,
        SqlJoin { Kind: not SqlJoinKind.Full } join => First(join.Left),
        _ => null,
    };

    /// <summary>The error of a query whose rows can't be locked.</summary>
    public static QueryTranslationException Refusal(Expression query) => QueryBinder.Error(
        Said.In(query) ?? query,
        "A lock is put on the rows of the table a query begins with, and this query doesn't give them: it writes, groups, combines queries, takes distinct rows, computes over rows, "
        + "reads its collections by its own command, reads SQL of your own or a query of its own, or it is said of a query inside.",
        "Lock the rows by a query of their own first, such as await db.Users.Where(…).ForUpdate().ToListAsync(), and ask the rest in the same transaction.");

    /// <summary>The error of a query that says how to wait for a lock, and asks for none.</summary>
    public static QueryTranslationException NoLock(Expression query) => QueryBinder.Error(
        Said.In(query) ?? query, "How to wait for locked rows is said of a query that locks none.", "Add ForUpdate() or ForShare().");

    /// <summary>Finds where the lock is said.</summary>
    private sealed class Said : ExpressionVisitor
    {
        private Expression? _found;

        public static Expression? In(Expression query)
        {
            var finder = new Said();
            finder.Visit(query);
            return finder._found;
        }

        public override Expression? Visit(Expression? node)
        {
            if (_found is null && node is MethodCallExpression { Arguments: [_, ConstantExpression { Value: QueryLock or QueryLockWait }] })
            {
                _found = node;
            }

            return _found is null ? base.Visit(node) : node;
        }

        protected override Expression VisitExtension(Expression node) => node;
    }
}
