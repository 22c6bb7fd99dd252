namespace Oxen;

/// <summary>Marks a class whose methods mean something in SQL alone, so that C# never calls them.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class QueryFunctionsAttribute : Attribute
{
    /// <summary>Whether a type is such a class.</summary>
    public static bool Mark(Type? type) => type is not null && type.IsDefined(typeof(QueryFunctionsAttribute), inherit: false);
}
