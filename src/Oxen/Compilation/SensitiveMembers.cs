using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>Finds members whose values must not be seen.</summary>
internal sealed class SensitiveMembers : TemplateVisitor
{
    private readonly DbModel _model;
    private bool _found;

    private SensitiveMembers(DbModel model) => _model = model;

    /// <summary>Whether <paramref name="query"/> reads one.</summary>
    public static bool AreIn(Expression query, DbModel model)
    {
        var finder = new SensitiveMembers(model);
        finder.Visit(query);
        return finder._found;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        _found |= node.Expression is { } owner && (_model.Find(owner.Type)?.FindColumn(node.Member) is { IsSensitive: true } || IsInside(owner.Type, node.Member));
        return base.VisitMember(node);
    }

    // Wherever an object of its type is.
    private bool IsInside(Type owner, MemberInfo member) => _model.Entities.Any(entity => entity.Complex.Count > 0 && entity.Columns.Any(column =>
        column is { IsSensitive: true, Property: MemberPath { Last: var last } } && last.DeclaringType == owner && last.Name == member.Name));
}
