using System.Reflection;

namespace Oxen;

/// <summary>The functions of one dialect: its own rows before the generic ones.</summary>
internal sealed class FunctionTable
{
    private readonly Dictionary<(Type, string), List<FunctionRow>> _rows = [];

    /// <summary>A table of these rows; of two that fit a member the earlier one counts.</summary>
    public FunctionTable(params ReadOnlySpan<IEnumerable<FunctionRow>> tables)
    {
        foreach (var table in tables)
        {
            foreach (var row in table)
            {
                var key = (row.DeclaringType, row.Name);
                if (!_rows.TryGetValue(key, out var overloads))
                {
                    _rows.Add(key, overloads = []);
                }

                overloads.Add(row);
            }
        }
    }

    /// <summary>The row of a method, or null when there is none.</summary>
    public FunctionRow? Find(MethodInfo method)
    {
        var parameters = method.GetParameters();
        return Overloads(method).FirstOrDefault(row =>
            row.Arity == parameters.Length + (method.IsStatic || row.IgnoresInstance ? 0 : 1) && Fits(row, parameters));
    }

    /// <summary>The row of a property or field, or null when there is none.</summary>
    public FunctionRow? Find(MemberInfo member) => Overloads(member).FirstOrDefault(row => row.Parameters is null);

    private List<FunctionRow> Overloads(MemberInfo member)
    {
        var type = member.DeclaringType!;
        type = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return _rows.GetValueOrDefault((type, member.Name)) ?? [];
    }

    private static bool Fits(FunctionRow row, ParameterInfo[] parameters) =>
        row.Parameters is null || row.Parameters.SequenceEqual(parameters.Select(parameter => parameter.ParameterType));
}
