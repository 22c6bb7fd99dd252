using System.Linq.Expressions;

namespace Oxen;

/// <content>Rules of objects that are written.</content>
public sealed partial class EntityBuilder<T>
{
    /// <summary>
    /// Says what an object must hold to be written: it is asked before a command is sent, and an object that breaks it is an
    /// <see cref="EntityValidationException"/>. Objects of derived classes keep it too.
    /// <example><code>
    /// user.HasRule(u => u.Age >= 0, "The age can't be negative.");
    /// </code></example>
    /// </summary>
    /// <param name="condition">What must hold. C# asks it, so it may call any method.</param>
    /// <param name="message">What is said of an object that breaks it.</param>
    public EntityBuilder<T> HasRule(Expression<Func<T, bool>> condition, string message)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentException.ThrowIfNullOrEmpty(message);
        _model.Rules.Add(new RuleSettings(typeof(T), condition, message));
        return this;
    }
}
