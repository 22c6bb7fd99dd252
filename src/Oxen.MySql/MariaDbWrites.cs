using System.Linq.Expressions;

namespace Oxen.MySql;

/// <summary>Refuses SQL of the application in updates and deletes: MariaDB takes no WITH before them, unlike MySQL 8.</summary>
internal sealed class MariaDbWrites : SqlRewriter
{
    private bool _isWrite;

    public override SqlNode VisitUpdate(SqlUpdate node)
    {
        _isWrite = true;
        return base.VisitUpdate(node);
    }

    public override SqlNode VisitDelete(SqlDelete node)
    {
        _isWrite = true;
        return base.VisitDelete(node);
    }

    public override SqlNode VisitRaw(SqlRaw node) => _isWrite
        ? throw new QueryTranslationException(new TranslationError(
            Expression.Default(typeof(object)),
            "MariaDB can't read SQL of your own inside an update or delete.",
            "Read its rows first and name their keys, make a view of it, or write the whole command as SQL."))
        : base.VisitRaw(node);
}
