using System.Linq.Expressions;

namespace Oxen;

/// <summary>What <c>Set</c> may name and give, and what to write where it is something else.</summary>
internal static class SetTargets
{
    /// <summary>Whether the column lies in a table that the rows are made of, and not in one that they refer to.</summary>
    public static bool IsOf(EntityShape target, SqlColumn column) => target.Columns.Any(own => own.Sql is SqlColumn { Source: var source } && source == column.Source);

    /// <summary>The error of a target that is no column of the rows.</summary>
    public static QueryTranslationException NoColumn(OperatorCall call, EntityModel entity)
    {
        var lambda = call.Lambda(1);
        var (what, remedy) = OfRelation(PathOf(lambda.Body), entity) ?? ("What is to be set isn't a column.", "Name a mapped property, such as Set(u => u.Age, 42).");
        return QueryBinder.Error(lambda, what, remedy);
    }

    /// <summary>The value that is set. Of a list that is stored as a document only the whole is one.</summary>
    public static SqlExpression Value(OperatorCall call, ColumnModel column)
    {
        var shape = call.BindLambda(2);
        return column.Type.IsJson && shape is QueryShape or CollectionShape
            ? throw QueryBinder.Error(
                call.Lambda(2), $"'{column.Property.Name}' is stored as a document, since the database has no arrays: a set-based update can't make a list of what it holds.",
                $"Set a whole list, such as Set(x => x.{column.Property.Name}, list); or read the rows, change their lists and save them.")
            : ScalarBinder.ToSql(shape, call.Lambda(2).Body);
    }

    /// <summary>What is set, refused where it is one value for all rows that the column can't hold.</summary>
    public static SqlExpression Checked(SqlExpression set, EntityModel entity, ColumnModel column, Dialect dialect)
    {
        var bound = ColumnBound.Of(entity, column, dialect);
        switch (set)
        {
            case SqlParameter { Value: var source } parameter:
                var made = source.Convert;
                return parameter with { Value = source with { Convert = value => ColumnBound.Required(entity, column, bound, made is null ? value : made(value)) } };
            case SqlLiteral { Value: { } value }:
                bound?.Required(value);
                return set;
            default:
                return set;
        }
    }

    private static (string What, string Remedy)? OfRelation(IReadOnlyList<string> path, EntityModel entity)
    {
        if (path.Count == 0 || entity.Navigations.FirstOrDefault(member => member.Property.Name == path[0]) is not { } navigation)
        {
            return null;
        }

        var target = TypeName.Of(navigation.Target.ClrType);
        if (path.Count > 1)
        {
            return ($"'{string.Join('.', path)}' is of another table: '{navigation.Target.Table}', that of {target}.", $"Update {navigation.Target.Table} instead, by a query that ends in rows of {target}.");
        }

        if (!navigation.IsOnDependent)
        {
            return ($"'{path[0]}' isn't a column: it leads to rows of '{navigation.Target.Table}'.", $"Update {navigation.Target.Table} instead, or link objects by LinkAsync and SetLinksAsync.");
        }

        var key = navigation.ForeignKey.Columns;
        return ($"'{path[0]}' is an object of another table, not a column.", key.Any(column => column.Property is ShadowProperty)
            ? $"Set its foreign key: give {TypeName.Of(entity.ClrType)} a property for it, such as {path[0]}{navigation.ForeignKey.PrincipalKey[0].Property.Name}, and set that."
            : $"Set its foreign key, {string.Join(" and ", key.Select(column => $"Set(x => x.{column.Property.Name}, …)"))}.");
    }

    // The members from the row on; empty where it is anything else.
    private static List<string> PathOf(Expression body)
    {
        List<string> path = [];
        while (true)
        {
            switch (body)
            {
                case UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } convert:
                    body = convert.Operand;
                    break;
                case MemberExpression { Expression: { } inner } member:
                    path.Insert(0, member.Member.Name);
                    body = inner;
                    break;
                default:
                    return body is ParameterExpression ? path : [];
            }
        }
    }
}
