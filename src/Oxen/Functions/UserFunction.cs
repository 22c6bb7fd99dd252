using System.Reflection;

namespace Oxen;

/// <summary>The SQL an application gave a method: by an attribute, or in the options, which win.</summary>
internal static class UserFunction
{
    /// <summary>Whether a method is said by SQL of the application's.</summary>
    public static bool Is(MethodInfo method, IReadOnlyList<DeclaredFunction> declared) =>
        declared.Any(function => function.Is(method)) || method.IsDefined(typeof(SqlFunctionAttribute), inherit: false);

    /// <summary>The row of a method for a database; null when it has none. What is a class, or nullable, may come back as NULL.</summary>
    public static FunctionRow? Of(MethodInfo method, string database, IReadOnlyList<DeclaredFunction> declared)
    {
        List<DeclaredFunction> given =
        [
            .. declared.Where(function => function.Is(method)),
            .. method.GetCustomAttributes<SqlFunctionAttribute>(inherit: false).Select(own => new DeclaredFunction(method, own.Template, own.Database, own.IsNeverNull)),
        ];
        var sql = given.Find(one => string.Equals(one.Database, database, StringComparison.OrdinalIgnoreCase)) ?? given.Find(one => one.Database is null);
        return sql is null ? null : new FunctionRow(method.DeclaringType!, method.Name, sql.Template)
        {
            IsNeverNull = sql.IsNeverNull,
            MayBeNull = !sql.IsNeverNull && (!method.ReturnType.IsValueType || Nullable.GetUnderlyingType(method.ReturnType) is not null),
        };
    }
}
