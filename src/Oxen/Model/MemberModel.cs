using System.Linq.Expressions;
using System.Reflection;

namespace Oxen;

/// <summary>A member of a class whose value comes from columns: from one, or from several.</summary>
internal abstract class MemberModel
{
    /// <summary>The property, of the class or of the object inside it.</summary>
    public required PropertyInfo Property { get; init; }
}

/// <summary>A member that is stored in one column.</summary>
internal sealed class ColumnMember : MemberModel
{
    /// <summary>The column.</summary>
    public required ColumnModel Column { get; init; }
}

/// <summary>A member whose object is stored in several columns of its owner's table. Frozen once the model is built.</summary>
internal sealed class ComplexModel : MemberModel
{
    /// <summary>The type of the object; of a nullable struct the struct.</summary>
    public required Type ClrType { get; init; }

    /// <summary>The members of the object.</summary>
    public required IReadOnlyList<MemberModel> Members { get; init; }

    /// <summary>Its columns, those of objects inside it too.</summary>
    public required IReadOnlyList<ColumnModel> Columns { get; init; }

    /// <summary>The columns that are all NULL when there is no object: one that it can't be without, else all of them. Empty when there always is one.</summary>
    public required IReadOnlyList<ColumnModel> Presence { get; init; }

    /// <summary>How the object is made.</summary>
    public required ConstructorModel Constructor { get; init; }
}

/// <summary>The constructor an object is made with: each parameter is fed by a member, the other members by their setters.</summary>
/// <param name="Constructor">The constructor; null for a struct that is made of its default.</param>
/// <param name="Parameters">The member of each parameter, in order.</param>
internal sealed record ConstructorModel(ConstructorInfo? Constructor, IReadOnlyList<MemberModel> Parameters)
{
    /// <summary>The expression that makes an object.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="members">Its members.</param>
    /// <param name="values">The expressions of their values.</param>
    public Expression Make(Type type, IReadOnlyList<MemberModel> members, IReadOnlyList<Expression> values)
    {
        Dictionary<MemberModel, Expression> valueOf = [];
        for (var i = 0; i < members.Count; i++)
        {
            valueOf.Add(members[i], values[i]);
        }

        var made = Constructor is null ? Expression.New(type) : Expression.New(Constructor, Parameters.Select(parameter => valueOf[parameter]));
        var assigned = members.Where(member => member.Property.SetMethod is not null && !Parameters.Contains(member)).ToList();
        return assigned.Count == 0 ? made : Expression.MemberInit(made, assigned.Select(member => Expression.Bind(member.Property, valueOf[member])));
    }
}
