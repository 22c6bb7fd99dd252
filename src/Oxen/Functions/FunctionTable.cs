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

    /// <summary>The row of a method, or null when there is none.</summary>
    public FunctionRow? Find(MethodInfo method)
    {
        var parameters = method.GetParameters();
        return Overloads(method).FirstOrDefault(row =>
            row.Arity == parameters.Length + (method.IsStatic || row.IgnoresInstance ? 0 : 1) && Fits(row, parameters));
    }

    /// <summary>The row of a property or field, or null when there is none.</summary>
    public FunctionRow? Find(MemberInfo member) => Overloads(member).FirstOrDefault(row => row.Parameters is null);

    private IEnumerable<FunctionRow> Overloads(MemberInfo member)
    {
        var type = member.DeclaringType!;
        type = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var rows = _rows.GetOrAdd(type, static (type, tables) => [.. tables.SelectMany(table => table(type)).Where(row => row.DeclaringType == type)], _tables);
        return rows.Where(row => row.Name == member.Name);
    }

    private static bool Fits(FunctionRow row, ParameterInfo[] parameters) =>
        row.Parameters is null || row.Parameters.SequenceEqual(parameters.Select(parameter => parameter.ParameterType));
}
