namespace Oxen;

/// <summary>What a foreign key does when the row referred to is deleted or changes its key, as SQL; nothing for the default, which refuses.</summary>
internal static class ForeignKeyRules
{
    /// <summary>The rules, each after a space.</summary>
    public static string Of(SchemaForeignKey key) => OnDelete(key.OnDelete) + OnUpdate(key.OnUpdate);

    private static string OnDelete(DeleteBehavior behavior) => behavior switch
    {
        DeleteBehavior.Cascade => " ON DELETE CASCADE",
        DeleteBehavior.SetNull => " ON DELETE SET NULL",
        _ => "",
    };

    private static string OnUpdate(UpdateBehavior behavior) => behavior switch
    {
        UpdateBehavior.Cascade => " ON UPDATE CASCADE",
        UpdateBehavior.SetNull => " ON UPDATE SET NULL",
        _ => "",
    };
}
