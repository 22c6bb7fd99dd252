using System.Reflection;

namespace Oxen.Conformance;

/// <summary>
/// A query of the test, or several, can't be said by a database: each is the documented error before a command is sent, or else
/// gives what LINQ to Objects gives. That one is refused is promised too, so that the attribute goes when the database can.
/// </summary>
/// <param name="dialect">The dialect that refuses.</param>
/// <param name="words">Words of the error.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class RefusedByAttribute(string dialect, string words) : Attribute
{
    /// <summary>The dialect that refuses.</summary>
    public string Dialect => dialect;

    /// <summary>Words of the error.</summary>
    public string Words => words;

    /// <summary>What the running test says of a dialect.</summary>
    public static RefusedByAttribute? Of(string dialect) =>
        TestContext.CurrentContext.Test is { Type: { } suite, MethodName: { } name }
            ? suite.GetMethods().Where(method => method.Name == name).SelectMany(method => method.GetCustomAttributes<RefusedByAttribute>()).FirstOrDefault(refused => refused.Dialect == dialect)
            : null;
}
