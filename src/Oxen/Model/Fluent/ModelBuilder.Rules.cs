using System.Linq.Expressions;

namespace Oxen;

/// <content>Rules of objects of several classes.</content>
public sealed partial class ModelBuilder
{
    /// <summary>
    /// Says what every object must hold to be written of all classes that implement an interface or derive from a class; see
    /// <see cref="EntityBuilder{T}.HasRule"/>.
    /// </summary>
    /// <typeparam name="T">The interface or base class.</typeparam>
    /// <param name="condition">What must hold.</param>
    /// <param name="message">What is said of an object that breaks it.</param>
    public ModelBuilder HasRule<T>(Expression<Func<T, bool>> condition, string message)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentException.ThrowIfNullOrEmpty(message);
        Settings.Rules.Add(new RuleSettings(typeof(T), condition, message));
        return this;
    }
}
