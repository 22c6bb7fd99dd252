using System.Collections.Concurrent;
using System.Reflection;

namespace Oxen;

/// <summary>The functions of one dialect: its own rows before the generic ones. Those of a type are made when they are first asked for.</summary>
internal sealed class FunctionTable
{
    private readonly ConcurrentDictionary<Type, FunctionRow[]> _rows = new();
    private readonly Func<Type, IEnumerable<FunctionRow>>[] _tables;

    /// <summary>
    /// A table of these tables, each of which gives the rows of a declaring type, maybe among others; of two that fit a
    /// member the earlier one counts.
    /// </summary>
    public FunctionTable(params Func<Type, IEnumerable<FunctionRow>>[] tables) => _tables = tables;

    /// <summary>The row of a method or constructor, or null when there is none.</summary>
    public FunctionRow? Find(MethodBase method) =>
        Find(method.DeclaringType!, method.Name, [.. method.GetParameters().Select(parameter => parameter.ParameterType)], !method.IsStatic && !method.IsConstructor);

    /// <summary>The row of a property or field, or null when there is none.</summary>
    public FunctionRow? Find(MemberInfo member) => Find(member.DeclaringType!, member.Name);

    /// <summary>The row of what a type has by a name but isn't called, or null when there is none.</summary>
    public FunctionRow? Find(Type type, string name) => Overloads(type, name).FirstOrDefault(row => row.Parameters is null);

    /// <summary>The row of an overload by the types of its parameters, or null when there is none.</summary>
    public FunctionRow? Find(Type type, string name, IReadOnlyList<Type> parameters, bool hasInstance) => Overloads(type, name).FirstOrDefault(row =>
        row.Parameters is null
            ? row.Arity == parameters.Count + (hasInstance && !row.IgnoresInstance ? 1 : 0)
            : row.Parameters.SequenceEqual(parameters));

    private IEnumerable<FunctionRow> Overloads(Type type, string name)
    {
        type = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var rows = _rows.GetOrAdd(type, static (type, tables) => [.. tables.SelectMany(table => table(type)).Where(row => row.DeclaringType == type)], _tables);
        return rows.Where(row => row.Name == name);
    }
}
