namespace Oxen;

/// <summary>
/// Makes the frozen model of a context type. Each stage below fills in more of a <see cref="ModelDraft"/> and notes what is
/// wrong; the errors of all are thrown together.
/// </summary>
internal static class BuildModel
{
    /// <summary>The model that a builder, attributes and conventions describe, in this order of precedence.</summary>
    /// <param name="context">The name of the context type, for messages.</param>
    /// <param name="builder">What was said, and which classes are mapped.</param>
    /// <param name="types">The database's table of types.</param>
    /// <param name="naming">How things are called that have no name.</param>
    public static DbModel From(string context, ModelBuilder builder, TypeMappings types, Naming naming)
    {
        var draft = new ModelDraft(builder.Settings, types, naming);

        FindEntities.In(draft);
        LinkHierarchies.In(draft);
        ChooseKeys.In(draft);
        DescribeColumns.In(draft);
        PairNavigations.In(draft);
        ChooseAlternateKeys.In(draft);
        FindForeignKeys.In(draft);
        CheckNavigations.In(draft);
        MakeJunctions.Resolve(draft);
        DecideGeneration.In(draft);
        ChooseStamps.In(draft);
        MapHierarchies.In(draft);
        CheckForeignKeys.In(draft);
        ChooseAlternateKeys.CheckTables(draft);
        CollectIndexes.In(draft);
        CollectFilters.In(draft);
        CheckNames.In(draft);

        draft.Errors.ThrowIfAny(context);
        return FreezeModel.Of(draft);
    }
}
