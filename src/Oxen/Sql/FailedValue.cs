using System.Runtime.ExceptionServices;

namespace Oxen;

/// <summary>
/// Stands for a captured value that couldn't be read: its exception is thrown if the value is needed. In
/// <c>name == null || u.Name == name.Trim()</c> the second is read too, and mostly isn't.
/// </summary>
internal sealed class FailedValue(Exception exception)
{
    /// <summary>Throws what reading the value threw.</summary>
    public void Throw() => ExceptionDispatchInfo.Throw(exception);

    /// <summary>The value, cast to its type.</summary>
    public static T Cast<T>(object? value)
    {
        (value as FailedValue)?.Throw();
        return (T)value!;
    }
}
