using System.Linq.Expressions;

namespace Oxen;

/// <content>Choices between values, and between objects.</content>
internal sealed partial class ScalarBinder
{
    private Shape BindConditional(ConditionalExpression node, Scope? scope)
    {
        NodeList<Shape> parts = [Bind(node.Test, scope), Bind(node.IfTrue, scope), Bind(node.IfFalse, scope)];
        if (parts is [ValueShape test, ValueShape then, ValueShape otherwise])
        {
            if (OfOptionalRow(node, test, then, otherwise, scope) is { } column)
            {
                return new ValueShape(column, node.Type);
            }

            var when = new SqlWhen(test.Sql, then.Sql);
            var isNullable = then.Sql.IsNullable || otherwise.Sql.IsNullable;

            // Only choices written as one become one: what a group is keyed by has to stay as it is for SQL to know it again.
            var sql = node.IfFalse is ConditionalExpression && otherwise.Sql is SqlCase rest
                ? rest with { Whens = [when, .. rest.Whens], IsNullable = isNullable }
                : new SqlCase([when], otherwise.Sql, Underlying(node.Type), isNullable);
            return new ValueShape(sql, node.Type);
        }

        return Client(node, parts, new TranslationError(node, "A choice between objects isn't translated to SQL.", Untranslatable.OfChoice)) with { IsChoice = true };
    }

    // A column that is asked for itself needs no asking; and one of a row that may be absent is null where the row is.
    private SqlExpression? OfOptionalRow(ConditionalExpression node, ValueShape test, ValueShape then, ValueShape otherwise, Scope? scope)
    {
        if (test.Sql is not SqlIsNull isAbsent || node.Test is not BinaryExpression asked)
        {
            return null;
        }

        var (there, absent) = isAbsent.IsNegated ? (then.Sql, otherwise.Sql) : (otherwise.Sql, then.Sql);
        if (there is not SqlColumn { IsNullable: true } column)
        {
            return null;
        }

        var isNothing = absent is SqlLiteral { Value: null };
        if (isAbsent.Operand == there)
        {
            return isNothing ? column : SqlBuild.Coalesce(column, absent);
        }

        return (Bind(asked.Left, scope) as OptionalShape ?? Bind(asked.Right, scope) as OptionalShape) is not { } optional || !Shapes.Leaves(optional.Row).Any(leaf => leaf.Sql == there) ? null
            : isNothing ? column
            : column.IsNullWhereAbsent || optional.Presence is [var presence] && presence.Sql == there ? SqlBuild.Coalesce(column, absent)
            : null;
    }

    // Of two objects the first that is there: a choice as one that asks for it.
    private Shape FirstThere(BinaryExpression node, Scope? scope)
    {
        var asked = Expression.Condition(Expression.NotEqual(node.Left, Expression.Constant(null, node.Left.Type)), node.Left, node.Right, node.Type);
        return BindConditional(asked, scope) is var choice && choice is ClientShape { Error: var error } client && error.Culprit == asked
            ? client with { Error = error with { Culprit = node } }
            : choice;
    }

    // The member of one of two objects is one of their two members. What is stored in two forms meets in C# alone, where the query's own result is made.
    private Shape MemberOfChoice(ClientShape choice, ValueShape test, MemberExpression node, Scope? scope)
    {
        var (then, otherwise) = (Member(choice.Parts[1]), Member(choice.Parts[2]));
        var inCSharp = new ClientShape([test, then, otherwise], values => Expression.Condition(values[0], As(values[1]), As(values[2])), choice.Error, node.Type) { IsChoice = true };
        if (then is not ValueShape one || otherwise is not ValueShape other)
        {
            return inCSharp;
        }

        var member = new ValueShape(new SqlCase([new SqlWhen(test.Sql, one.Sql)], other.Sql, Underlying(node.Type), one.Sql.IsNullable || other.Sql.IsNullable), node.Type);
        return StoredForm.Of(one.Sql) is { } first && StoredForm.Of(other.Sql) is { } second && !first.IsStoredLike(second) ? Computed(member, inCSharp) : member;

        // What is null has nothing, as a row that is absent.
        Shape Member(Shape shape) => shape is ValueShape { Sql: SqlLiteral { Value: null } } ? new ValueShape(new SqlLiteral(null, Underlying(node.Type)), node.Type) : MemberOf(shape, node, scope);

        Expression As(Expression value) => value.Type == node.Type ? value : Expression.Convert(value, node.Type);
    }
}
