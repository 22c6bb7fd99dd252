using System.Reflection;

namespace Oxen;

/// <summary>The SQL an application gave a method of its own.</summary>
internal static class UserFunction
{
    /// <summary>Whether a method is said by SQL of the application's.</summary>
    public static bool Is(MethodInfo method) => method.IsDefined(typeof(SqlFunctionAttribute), inherit: false);

    /// <summary>The row of a method for a database; null when it has none. What is a class, or nullable, may come back as NULL.</summary>
    public static FunctionRow? Of(MethodInfo method, string database)
    {
        var given = method.GetCustomAttributes<SqlFunctionAttribute>(inherit: false).ToList();
        var sql = given.Find(one => string.Equals(one.Database, database, StringComparison.OrdinalIgnoreCase)) ?? given.Find(one => one.Database is null);
        return sql is null ? null : new FunctionRow(method.DeclaringType!, method.Name, sql.Template)
        {
            IsNeverNull = sql.IsNeverNull,
            MayBeNull = !sql.IsNeverNull && (!method.ReturnType.IsValueType || Nullable.GetUnderlyingType(method.ReturnType) is not null),
        };
    }
}
