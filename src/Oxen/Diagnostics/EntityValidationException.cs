namespace Oxen;

/// <summary>
/// Objects hold what their rules refuse: data annotations, <see cref="System.ComponentModel.DataAnnotations.IValidatableObject"/>,
/// or rules of the model. All failures of all objects of one call are listed, and nothing was sent.
/// </summary>
public sealed class EntityValidationException : OxenException
{
    private const int MostShown = 20;

    /// <param name="failures">What was refused.</param>
    internal EntityValidationException(IReadOnlyList<ValidationFailure> failures)
        : base(ErrorCodes.Validation, Describe(failures)) => (Failures, RowIndex) = (failures, failures.All(failure => failure.RowIndex == failures[0].RowIndex) ? failures[0].RowIndex : null);

    /// <summary>Everything that was refused, in the order of the objects.</summary>
    public IReadOnlyList<ValidationFailure> Failures { get; }

    private static string Describe(IReadOnlyList<ValidationFailure> failures)
    {
        var lines = string.Concat(failures.Take(MostShown).Select(failure => $"\n  {(failure.RowIndex is { } index ? $"[{index}] " : "")}{failure}"));
        var more = failures.Count > MostShown ? $"\n  and {failures.Count - MostShown} more" : "";
        return $"Nothing was written, since the rules of the model refuse what is held by {(failures.Count == 1 ? "a member" : "members")}:{lines}{more}\nCorrect the objects, or switch the rules off with ValidateOnWrite(false) in the options.";
    }
}

/// <summary>One rule that one object breaks.</summary>
public sealed class ValidationFailure
{
    internal ValidationFailure(object entity, string member, string message)
    {
        Entity = entity;
        Member = member;
        Message = message;
    }

    /// <summary>The object.</summary>
    public object Entity { get; }

    /// <summary>Its class.</summary>
    public Type EntityType => Entity.GetType();

    /// <summary>The index of the object in the list or sequence that was given; null where a single object was, or it is one of its graph.</summary>
    public long? RowIndex { get; internal set; }

    /// <summary>The member, such as <c>Name</c> or <c>Home.City</c>; several with commas between; empty where the rule is about the whole object.</summary>
    public string Member { get; }

    /// <summary>What is wrong, in the words of the rule. It holds no value of a <c>[Sensitive]</c> member.</summary>
    public string Message { get; }

    /// <summary>The class, the member and the message.</summary>
    public override string ToString() => $"{TypeName.Of(EntityType)}{(Member.Length == 0 ? "" : "." + Member)}: {Message}";
}
