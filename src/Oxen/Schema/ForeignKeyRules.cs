namespace Oxen;

/// <summary>What a foreign key does when the row referred to is deleted or changes its key, as SQL; nothing for the default, which refuses.</summary>
internal static class ForeignKeyRules
{
    /// <summary>The rules, each after a space.</summary>
    public static string Of(SchemaForeignKey key) => OnDelete(key.OnDelete) + OnUpdate(key.OnUpdate);

    /// <summary>What a rule says that a catalogue tells in SQL's words.</summary>
    public static DeleteBehavior OnDelete(string rule) => rule switch
    {
        "CASCADE" => DeleteBehavior.Cascade,
        "SET NULL" => DeleteBehavior.SetNull,
        _ => DeleteBehavior.Restrict,
    };

    /// <inheritdoc cref="OnDelete(string)"/>
    public static UpdateBehavior OnUpdate(string rule) => rule switch
    {
        "CASCADE" => UpdateBehavior.Cascade,
        "SET NULL" => UpdateBehavior.SetNull,
        _ => UpdateBehavior.Restrict,
    };

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
