using System.ComponentModel.DataAnnotations;

namespace Oxen;

/// <summary>An object breaks the rules of its class, so nothing was sent to the database.</summary>
public sealed class EntityValidationException : OxenException
{
    internal EntityValidationException(Type entityType, IReadOnlyList<ValidationResult> errors)
        : base(ErrorCodes.EntityValidation, $"{entityType.Name} can't be written: {string.Join(" ", errors.Select(error => error.ErrorMessage))}")
    {
        EntityType = entityType;
        Errors = errors;
    }

    /// <summary>The class of the object.</summary>
    public Type EntityType { get; }

    /// <summary>Each rule that is broken, with the members it is about.</summary>
    public IReadOnlyList<ValidationResult> Errors { get; }
}
