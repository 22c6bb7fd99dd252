namespace Oxen;

/// <summary>Asks the rules of objects that are about to be written, before the first command of a call is sent.</summary>
internal static class Validation
{
    /// <summary>Whether objects of a class may have rules: those of classes that derive from it count.</summary>
    public static bool IsAsked(EntityModel entity) => entity.WithDerived.Any(type => type.Rules is not null);

    /// <summary>Asks the rules of one object.</summary>
    /// <param name="entity">Its class.</param>
    /// <param name="instance">The object.</param>
    /// <param name="written">The columns that are written; null for all.</param>
    /// <exception cref="EntityValidationException">It breaks some.</exception>
    public static void Check(EntityModel entity, object instance, IReadOnlyCollection<ColumnModel>? written = null)
    {
        List<ValidationFailure>? failures = null;
        entity.Of(instance).Rules?.Find(instance, written, ref failures);
        ThrowIfAny(failures);
    }

    /// <summary>Asks the rules of all objects; the error lists what any of them breaks.</summary>
    /// <param name="entity">Their class.</param>
    /// <param name="instances">The objects.</param>
    /// <param name="written">The columns that are written; null for all.</param>
    /// <param name="first">The index of the first of them among those that were given.</param>
    /// <exception cref="EntityValidationException">Some are broken.</exception>
    public static void Check(EntityModel entity, IEnumerable<object> instances, IReadOnlyCollection<ColumnModel>? written = null, long first = 0)
    {
        List<ValidationFailure>? failures = null;
        var index = first;
        foreach (var instance in instances)
        {
            var known = failures?.Count ?? 0;
            entity.Of(instance).Rules?.Find(instance, written, ref failures);
            for (var i = known; i < failures?.Count; i++)
            {
                failures[i].RowIndex = index;
            }

            index++;
        }

        ThrowIfAny(failures);
    }

    /// <summary>Throws if there are failures.</summary>
    /// <exception cref="EntityValidationException">There are.</exception>
    public static void ThrowIfAny(List<ValidationFailure>? failures)
    {
        if (failures is not null)
        {
            throw new EntityValidationException(failures);
        }
    }
}
