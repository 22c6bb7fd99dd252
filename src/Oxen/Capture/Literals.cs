using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// Which constants stay in the text: integers, bools, enum members and null, because the database's planner can use them
/// and their distinct values are few. So do notes about the query. Every other constant is a parameter, since a predicate built at run time can't be
/// told from a written one.
/// </summary>
internal static class Literals
{
    /// <summary>Whether the constant is part of the query's form.</summary>
    public static bool IsLiteral(ConstantExpression constant) => constant.Value is null or QueryNote || IsLiteralType(constant.Value.GetType());

    private static bool IsLiteralType(Type type) => type.IsEnum || Type.GetTypeCode(type) is
        TypeCode.Boolean or TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16
        or TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64;
}
