namespace Oxen;

/// <summary>What a schema holds beside tables, such as a type of enums or a sequence.</summary>
/// <param name="Kind">What it is, in the word by which the database's reader tells of it.</param>
/// <param name="Name">Its name, with the schema where it was named, unquoted.</param>
/// <param name="Commands">The DDL that creates it.</param>
internal sealed record SchemaObject(string Kind, string Name, IReadOnlyList<string> Commands)
{
    /// <summary>What it is a part of, and is created with; null for a whole.</summary>
    public SchemaObject? Whole { get; init; }

    /// <summary>The DDL that drops it; empty where it may stay, since its creation does nothing if it is there.</summary>
    public IReadOnlyList<string> DropCommands { get; init; } = [];

    /// <summary>The value of an enum that it is, where nothing may use it in the transaction that creates it; null for anything else.</summary>
    public EnumLabel? CommittedFirst { get; init; }

    /// <summary>What tells it from others.</summary>
    public (string Kind, string Name) Key => (Kind, Name);
}
