using System.Collections;
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Oxen;

/// <summary>What objects of one class must hold to be written. Asking costs nothing but the asking: an object that keeps them allocates no more than its values boxed.</summary>
internal sealed class EntityRules
{
    /// <summary>The class.</summary>
    public required EntityModel Entity { get; init; }

    /// <summary>Rules of members.</summary>
    public required MemberRule[] Members { get; init; }

    /// <summary>Rules of the class as a whole.</summary>
    public required ValidationAttribute[] Attributes { get; init; }

    /// <summary>Whether the class checks itself.</summary>
    public required bool IsValidatable { get; init; }

    /// <summary>Rules of the model.</summary>
    public required ConditionRule[] Conditions { get; init; }

    /// <summary>Finds what an object breaks.</summary>
    /// <param name="instance">The object.</param>
    /// <param name="written">The columns that are written; null for all.</param>
    /// <param name="failures">Takes what it breaks; null as long as there is nothing.</param>
    public void Find(object instance, IReadOnlyCollection<ColumnModel>? written, ref List<ValidationFailure>? failures)
    {
        var before = failures?.Count ?? 0;
        foreach (var rule in Members)
        {
            if (rule.IsWritten(written))
            {
                Find(instance, rule, ref failures);
            }
        }

        foreach (var rule in Conditions)
        {
            if (rule.IsWritten(written) && !rule.Condition.Function(instance))
            {
                Add(instance, string.Join(", ", rule.Members), rule.Message, ref failures);
            }
        }

        // As .NET's own Validator: a class is asked of itself once its members are right.
        if (written is null && before == (failures?.Count ?? 0))
        {
            FindOfClass(instance, ref failures);
        }
    }

    private void Find(object instance, MemberRule rule, ref List<ValidationFailure>? failures)
    {
        if (rule.Owner is { } owner && owner(instance) is null)
        {
            return;
        }

        var value = rule.Get(instance);
        if (rule.IsMade && IsUnset(rule, value))
        {
            return;
        }

        foreach (var attribute in rule.Attributes)
        {
            if (!attribute.RequiresValidationContext && attribute.IsValid(value))
            {
                continue;
            }

            var context = new ValidationContext(instance, null, null) { MemberName = rule.Name, DisplayName = rule.DisplayName };
            if (attribute.GetValidationResult(value, context) is { } result)
            {
                Add(instance, rule.Name, (result.ErrorMessage ?? attribute.FormatErrorMessage(rule.DisplayName)) + LengthOf(rule, attribute, value), ref failures);
            }
        }
    }

    // Not in the words of the application's own, and of what is sensitive nothing is told.
    private static string LengthOf(MemberRule rule, ValidationAttribute attribute, object? value) =>
        attribute is MaxLengthAttribute or MinLengthAttribute or StringLengthAttribute or LengthAttribute
        && attribute is { ErrorMessage: null, ErrorMessageResourceName: null }
        && rule.Column is not { IsSensitive: true }
        && ((value as string)?.Length ?? (value as ICollection)?.Count) is { } length
            ? string.Create(CultureInfo.InvariantCulture, $" Its length is {length}.")
            : "";

    private void FindOfClass(object instance, ref List<ValidationFailure>? failures)
    {
        if (Attributes.Length == 0 && !IsValidatable)
        {
            return;
        }

        var context = new ValidationContext(instance, null, null) { DisplayName = Entity.ClrType.Name };
        foreach (var attribute in Attributes)
        {
            Add(instance, attribute.GetValidationResult(instance, context), ref failures);
        }

        foreach (var result in (instance as IValidatableObject)?.Validate(context) ?? [])
        {
            Add(instance, result, ref failures);
        }
    }

    private void Add(object instance, ValidationResult? result, ref List<ValidationFailure>? failures)
    {
        if (result != ValidationResult.Success)
        {
            Add(instance, string.Join(", ", result!.MemberNames), result.ErrorMessage ?? "It isn't valid.", ref failures);
        }
    }

    // Whoever wrote the message may have put values into it.
    private void Add(object instance, string member, string message, ref List<ValidationFailure>? failures)
    {
        foreach (var column in Entity.Columns)
        {
            if (column.IsSensitive && Convert.ToString(column.Get(instance), CultureInfo.CurrentCulture) is { Length: > 0 } text && message.Contains(text, StringComparison.OrdinalIgnoreCase))
            {
                message = "It isn't valid. (The message holds a value that must not be seen.)";
            }
        }

        (failures ??= []).Add(new ValidationFailure(instance, member, message));
    }

    private static bool IsUnset(MemberRule rule, object? value) =>
        value is null or "" || (rule.Column is { Property.PropertyType: { IsValueType: true } type } && Nullable.GetUnderlyingType(type) is null && value.Equals(Activator.CreateInstance(type)));
}

/// <summary>What attributes ask of a member.</summary>
/// <param name="Name">The member, by the way to it.</param>
/// <param name="DisplayName">How messages call it.</param>
/// <param name="Attributes">What is asked.</param>
/// <param name="Get">Reads it.</param>
internal sealed record MemberRule(string Name, string DisplayName, ValidationAttribute[] Attributes, Func<object, object?> Get)
{
    /// <summary>Its column; null for an object in several.</summary>
    public ColumnModel? Column { get; init; }

    /// <summary>The columns of an object in several.</summary>
    public IReadOnlyList<ColumnModel> Columns { get; init; } = [];

    /// <summary>Reads the object it is a member of, which may be absent; null where it is one of the class itself.</summary>
    public Func<object, object?>? Owner { get; init; }

    /// <summary>Whether the write may yet fill it: a key that is made, or one that refers to another object.</summary>
    public bool IsMade { get; init; }

    /// <summary>Whether it is among columns that are written.</summary>
    public bool IsWritten(IReadOnlyCollection<ColumnModel>? written) =>
        written is null || (Column is null ? Columns.Any(written.Contains) : written.Contains(Column));
}

/// <summary>A rule of the model.</summary>
/// <param name="Condition">What must hold.</param>
/// <param name="Members">The members it asks.</param>
/// <param name="Message">What is said of an object that breaks it.</param>
internal sealed record ConditionRule(WarmingFunction<Func<object, bool>> Condition, ImmutableArray<string> Members, string Message)
{
    /// <summary>Whether it asks any of the columns that are written.</summary>
    public bool IsWritten(IReadOnlyCollection<ColumnModel>? written) =>
        written is null || written.Any(column => Members.Any(member => column.Property.Name == member || column.Property.Name.StartsWith(member + ".", StringComparison.Ordinal)));
}
