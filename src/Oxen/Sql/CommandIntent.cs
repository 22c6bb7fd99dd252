namespace Oxen;

/// <summary>What a command does to the database.</summary>
internal enum CommandIntent
{
    /// <summary>It only reads.</summary>
    Read,

    /// <summary>It may write.</summary>
    Write,
}
