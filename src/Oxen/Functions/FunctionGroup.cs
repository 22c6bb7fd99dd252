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
}

/// <summary>Groups types by their functions.</summary>
internal static class FunctionGroups
{
    /// <summary>The group of a type.</summary>
    public static FunctionGroup Of(Type type) =>
        type == typeof(string) || type == typeof(char) || type == typeof(SqlFn) ? FunctionGroup.Text
        : type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(TimeSpan) ? FunctionGroup.Time
        : FunctionGroup.Number;
}
