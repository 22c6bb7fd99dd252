using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Complex members of rows: an object made of some of the row's columns, as if the query had written it with <c>new</c>, and
/// one that may be absent where the member is optional.
/// </summary>
internal static class ComplexBinder
{
    /// <summary>What a complex member of an entity becomes.</summary>
    public static Shape Of(EntityShape row, ComplexModel complex)
    {
        NodeList<Shape> parts = [.. complex.Members.Select(member => Part(row, member))];
        var made = new ObjectShape(parts, [.. complex.Members.Select(member => member.Property.Name)], values => complex.Constructor.Make(complex.ClrType, complex.Members, values), complex.ClrType);
        return complex.Presence.Count == 0
            ? made
            : new OptionalShape(made, [.. complex.Presence.Select(column => ScalarBinder.ColumnOf(row, column))]) { Type = complex.Property.PropertyType };
    }

    /// <summary>What a member of an entity or of an object inside it becomes.</summary>
    public static Shape Part(EntityShape row, MemberModel member) => member is ComplexModel complex ? Of(row, complex) : ScalarBinder.ColumnOf(row, ((ColumnMember)member).Column);

    /// <summary>The assignments that set an object, column by column.</summary>
    /// <param name="target">The object that is set.</param>
    /// <param name="value">Its new value.</param>
    /// <param name="culprit">What is blamed when they don't fit.</param>
    public static IEnumerable<SqlAssignment> Assign(Shape target, Shape value, Expression culprit) => (target, value) switch
    {
        (OptionalShape optional, _) => Assign(optional.Row, value, culprit),
        (ObjectShape, OptionalShape { Row: ObjectShape row }) => Assign(target, row, culprit),
        (ValueShape { Sql: SqlColumn column }, _) => [new SqlAssignment(column, ScalarBinder.ToSql(value, culprit))],
        (ObjectShape made, ValueShape { Sql: SqlLiteral { Value: null } } none) => made.Parts.SelectMany(part => Assign(part, none, culprit)),
        (ObjectShape made, ValueShape { Sql: SqlParameter parameter }) when made.Type == parameter.ClrType =>
            made.Parts.Zip(made.Members).SelectMany(pair => Assign(pair.First, ScalarBinder.Member(parameter, made.Type, pair.Second!), culprit)),
        (ObjectShape made, ObjectShape written) when made.Type == (Nullable.GetUnderlyingType(written.Type) ?? written.Type) =>
            made.Parts.Zip(made.Members).SelectMany(pair => Assign(pair.First, Member(written, pair.Second!, pair.First.Type, culprit), culprit)),
        _ => throw QueryBinder.Error(culprit, $"What '{TypeName.Of(target.Type)}' is set to can't be taken apart into columns.", $"Set it to a value, to another member, to new {TypeName.Of(target.Type)} with all its members, or set its members one by one."),
    };

    // What an initialiser doesn't mention has the value the class gives it, which isn't known.
    private static Shape Member(ObjectShape written, string member, Type type, Expression culprit)
    {
        for (var i = 0; i < written.Members.Count; i++)
        {
            if (written.Members[i] == member)
            {
                return written.Parts[i];
            }
        }

        throw QueryBinder.Error(culprit, $"The new '{TypeName.Of(written.Type)}' doesn't say what its {member} is, a '{TypeName.Of(type)}'.", "Give it all members, or set the members one by one.");
    }
}
