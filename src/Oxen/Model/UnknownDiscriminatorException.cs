namespace Oxen;

/// <summary>A row's discriminator holds what stands for no mapped class. The message names the value, the table and the remedy.</summary>
public sealed class UnknownDiscriminatorException : OxenException
{
    private UnknownDiscriminatorException(string message)
        : base(ErrorCodes.UnknownDiscriminator, message)
    {
    }

    /// <summary>The error of a row that was read as <paramref name="entity"/>.</summary>
    internal static UnknownDiscriminatorException Of(EntityModel entity, object? value)
    {
        var hierarchy = entity.Hierarchy!;
        var name = TypeName.Of(entity.ClrType);
        var known = string.Join(", ", entity.Concrete.Select(type => $"{hierarchy.Values[type]} ({TypeName.Of(type.ClrType)})"));
        return new(hierarchy.Strategy == InheritanceStrategy.TablePerHierarchy
            ? $"'{hierarchy.Discriminator.Name}' of a row of table '{entity.Table}' is {(value is null ? "NULL" : hierarchy.Discriminator.IsSensitive ? "a value that is hidden" : $"'{value}'")}, which stands for no class that is mapped as {name}: {known}. Map the class it stands for, say what stands for it with HasValue, or correct the row."
            : $"A row of table '{entity.Table}' is {name}, which is abstract, and no table of a class that derives from it has a part of the row: {known}. Map the class it is of, or delete the row.");
    }
}
