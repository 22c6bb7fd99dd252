using System.Linq.Expressions;

namespace Oxen;

/// <content>Members of rows, and functions of values.</content>
internal sealed partial class ScalarBinder
{
    private Shape BindMember(MemberExpression node, Scope? scope)
    {
        if (node.Expression is null)
        {
            return Client(node, scope, $"'{TypeName.Of(node.Member.DeclaringType!)}.{node.Member.Name}' isn't translated to SQL.");
        }

        return MemberOf(IsKeyOfReference(node) ? BindForKey(node.Expression, scope) : Bind(node.Expression, scope), node, scope);
    }

    // Whether it is the key of what may be a reference, by its type: what isn't is bound once.
    private bool IsKeyOfReference(MemberExpression node) =>
        node.Expression is MemberExpression reference && query.Model.Find(reference.Type) is { Key: [var key] } && key.Property.Name == node.Member.Name;

    // The row a reference of a row leads to, known by its key alone where that needs no join; anything else as it is. What it starts from is bound once.
    private Shape BindForKey(Expression node, Scope? scope)
    {
        if (node is not MemberExpression { Expression: ParameterExpression or MemberExpression } reference || query.Model.Find(reference.Type) is null)
        {
            return Bind(node, scope);
        }

        var start = Bind(reference.Expression, scope);
        var owner = start switch
        {
            EntityShape entity => entity,
            OptionalShape { HidesMembers: false, Row: EntityShape entity } => entity,
            _ => null,
        };
        return owner?.Members.Navigations.FirstOrDefault(navigation => navigation.Property.Name == reference.Member.Name) is { } navigation && query.Navigations.KeyOnly(owner, navigation) is { } known
            ? known
            : MemberOf(start, reference, scope);
    }

    private Shape MemberOf(Shape owner, MemberExpression node, Scope? scope) => owner switch
    {
        EntityShape entity => ColumnOf(entity, node, scope),
        OptionalShape { HidesMembers: true, Row: EntityShape row } hidden => EntityViews.Hidden(hidden, MemberOf(row, node, scope), row.Entity, row.Entity.FindColumn(node.Member)),
        OptionalShape optional => MemberOfOptional(optional, node, scope),
        QueryShape { IsOne: true } rows => MemberOfRow(rows, node, scope),
        QueryShape rows when node.Member.Name is nameof(List<>.Count) or nameof(Array.Length) => Value(node, AggregateBinder.CountOf(query, rows.Bind())),
        GroupShape group when node.Member.Name == nameof(IGrouping<,>.Key) => group.Key,
        ClientShape { IsChoice: true, Parts: [ValueShape test, ..] } choice => MemberOfChoice(choice, test, node, scope),
        ObjectShape @object when IndexOf(@object, node.Member.Name) is >= 0 and var index => @object.Parts[index],
        ValueShape value when Nullable.GetUnderlyingType(value.Type) is not null && NullableMember(value, node) is { } shape => shape,
        ValueShape list when node.Member.Name is nameof(List<>.Count) or nameof(Array.Length) && ElementsOf(list) is not null => ArrayValue(ArrayPart.Count, typeof(int), list.Sql),
        ValueShape when JsonMember(owner, node) is { } part => part,
        ValueShape value when query.Dialect.Functions.Find(node.Member) is { } function => Function(function, [value], node, scope),
        ValueShape document when IsJson(document) => Client(node, scope, new TranslationError(
            node, $"In which form '{TypeName.Of(node.Member.DeclaringType!)}.{node.Member.Name}' is in a JSON document isn't known in SQL.", "Keep numbers, texts, times, enums and Guids, objects and lists of these; or compute it in the last Select, where C# runs for each row.")),
        _ => Client(node, scope, $"The member '{node.Member.Name}' of '{TypeName.Of(node.Member.DeclaringType!)}' isn't translated to SQL."),
    };

    // An object of a row that may be absent may be absent too.
    private Shape MemberOfOptional(OptionalShape optional, MemberExpression node, Scope? scope) => node.Member.Name switch
    {
        nameof(Nullable<int>.HasValue) when Nullable.GetUnderlyingType(optional.Type) is not null => new ValueShape(SqlBuild.Not(optional.IsAbsent), typeof(bool)),
        nameof(Nullable<int>.Value) when Nullable.GetUnderlyingType(optional.Type) is not null => optional.Row,
        _ => MemberOf(optional.Row, node, scope) switch
        {
            ObjectShape { Type.IsValueType: false } inner => new OptionalShape(inner, optional.Presence),
            var member => member,
        },
    };

    private Shape ColumnOf(EntityShape entity, MemberExpression node, Scope? scope)
    {
        if (entity.Members.FindColumn(node.Member) is { } column)
        {
            return ColumnOf(entity, column);
        }

        if (entity.Members.FindComplex(node.Member.Name) is { } complex)
        {
            return ComplexBinder.Of(entity, complex);
        }

        return entity.Members.Navigations.FirstOrDefault(navigation => navigation.Property.Name == node.Member.Name) switch
        {
            { IsCollection: true } navigation => query.Navigations.Collection(entity, navigation),
            { } navigation => query.Navigations.Reference(entity, navigation, node),
            null => Client(node, scope, $"'{TypeName.Of(entity.Members.ClrType)}.{node.Member.Name}' isn't a column."),
        };
    }

    private static ValueShape? NullableMember(ValueShape value, MemberExpression node) => node.Member.Name switch
    {
        nameof(Nullable<int>.Value) => value with { Type = node.Type },
        nameof(Nullable<int>.HasValue) => new ValueShape(new SqlIsNull(value.Sql, IsNegated: true), typeof(bool)),
        _ => null,
    };

    private static int IndexOf(ObjectShape shape, string member)
    {
        for (var i = 0; i < shape.Members.Count; i++)
        {
            if (shape.Members[i] == member)
            {
                return i;
            }
        }

        return -1;
    }

    private Shape Function(FunctionRow row, NodeList<Shape> parts, Expression node, Scope? scope) => Uncalculable(parts) is { } reason
        ? Client(node, scope, reason)
        : query.Once.Noted(row, node, Function(row, [.. parts.Select(part => ToSql(part, node))], node.Type));

    private static ValueShape Function(FunctionRow row, NodeList<SqlExpression> arguments, Type type)
    {
        arguments = arguments.Map(AsNumber);
        var isNullable = row.MayBeNull || (!row.IsNeverNull && arguments.Any(argument => argument.IsNullable));
        return new ValueShape(new SqlFunction(row.Template, arguments, Underlying(type), isNullable), type);
    }
}
