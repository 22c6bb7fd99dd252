using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>How a type is read from the columns of SQL the application wrote.</summary>
/// <param name="Columns">The columns it needs, by name or by position.</param>
/// <param name="IsByPosition">Whether the columns are matched by position: for tuples and single values.</param>
/// <param name="Shape">Makes the shape of the columns' values.</param>
internal sealed record RawRow(IReadOnlyList<RawColumn> Columns, bool IsByPosition, Func<NodeList<ValueShape>, Shape> Shape)
{
    /// <summary>How <paramref name="type"/> is read, or null when it can't be.</summary>
    public static RawRow? Of(Type type, DbModel model, TypeMappings types, Func<string, string> columnName)
    {
        if (model.Find(type) is { } entity)
        {
            return new RawRow([.. entity.Row.Select(RawColumn.Of)], false, columns => new EntityShape(entity, columns));
        }

        if (MapType.Find(type, null, types, out _) is { } mapping)
        {
            return new RawRow([new RawColumn("c0", "c0", type, mapping, IsNullable(type), false)], true, columns => columns[0] with { Type = type });
        }

        if (typeof(ITuple).IsAssignableFrom(type))
        {
            return Of(type.GetConstructor(type.GetGenericArguments()), (_, i) => $"Item{i + 1}", [], true, types, type, columnName);
        }

        var constructor = type.GetConstructor(Type.EmptyTypes) ?? type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length);
        var parameters = constructor?.GetParameters() ?? [];
        PropertyInfo[] settable = [.. type.GetProperties().Where(property => property.CanWrite && property.GetIndexParameters().Length == 0
            && !parameters.Any(parameter => IsCalled(parameter, property.Name)))];
        return Of(constructor, (parameter, _) => type.GetProperties().FirstOrDefault(property => IsCalled(parameter, property.Name))?.Name ?? parameter.Name!, settable, false, types, type, columnName);
    }

    private static RawRow? Of(ConstructorInfo? constructor, Func<ParameterInfo, int, string> name, PropertyInfo[] settable, bool isByPosition, TypeMappings types, Type type, Func<string, string> columnName)
    {
        if (constructor is null && !type.IsValueType)
        {
            return null;
        }

        ParameterInfo[] parameters = constructor?.GetParameters() ?? [];
        var nullability = new NullabilityInfoContext();
        List<RawColumn> columns = [];
        foreach (var (member, memberType, isNullable) in parameters.Select((parameter, i) => (name(parameter, i), parameter.ParameterType, IsNullable(nullability.Create(parameter))))
            .Concat(settable.Select(property => (property.Name, property.PropertyType, IsNullable(nullability.Create(property))))))
        {
            if (MapType.Find(memberType, null, types, out _) is not { } mapping)
            {
                return null;
            }

            columns.Add(new RawColumn(member, isByPosition ? member : columnName(member), memberType, mapping, isNullable, false));
        }

        string?[] members = [.. columns.Select(column => column.Member)];
        return columns.Count == 0 ? null : new RawRow(columns, isByPosition, values => new ObjectShape([.. values], members, Make, type));

        Expression Make(Expression[] values)
        {
            var made = constructor is null ? Expression.New(type) : Expression.New(constructor, values[..parameters.Length]);
            return settable.Length == 0 ? made : Expression.MemberInit(made, settable.Select((property, i) => Expression.Bind(property, values[parameters.Length + i])));
        }
    }

    private static bool IsNullable(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    private static bool IsNullable(NullabilityInfo info) => info.ReadState != NullabilityState.NotNull;

    private static bool IsCalled(ParameterInfo parameter, string name) => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A column a type is read from.</summary>
/// <param name="Member">The member it is read into.</param>
/// <param name="Name">The name it has by the naming convention.</param>
internal sealed record RawColumn(string Member, string Name, Type Type, TypeMapping Mapping, bool IsNullable, bool IsSensitive)
{
    /// <summary>The column of an entity.</summary>
    public static RawColumn Of(ColumnModel column) => new(column.Property.Name, column.Name, column.Property.PropertyType, column.Type, column.IsNullable, column.IsSensitive);
}
