using System.Text.RegularExpressions;

namespace Oxen;

/// <summary>The kinds of types whose functions stand together.</summary>
internal enum FunctionGroup
{
    /// <summary>Numbers and all that is neither text nor time.</summary>
    Number,

    /// <summary>Texts and characters.</summary>
    Text,

    /// <summary>Points and spans of time.</summary>
    Time,

    /// <summary>Parts of JSON documents.</summary>
    Json,

    /// <summary>Parts of arrays.</summary>
    Array,

    /// <summary>The methods of <see cref="System.Convert"/>, which are many.</summary>
    Conversion,
}

/// <summary>Groups types by their functions.</summary>
internal static class FunctionGroups
{
    /// <summary>The group of a type.</summary>
    public static FunctionGroup Of(Type type) =>
        type == typeof(string) || type == typeof(char) || type == typeof(SqlFn) || type == typeof(Regex) ? FunctionGroup.Text
        : type == typeof(JsonPart) || type == typeof(JsonItem) ? FunctionGroup.Json
        : type == typeof(ArrayPart) ? FunctionGroup.Array
        : type == typeof(Convert) ? FunctionGroup.Conversion
        : type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(TimeSpan) ? FunctionGroup.Time
        : FunctionGroup.Number;
}
