namespace Oxen;

/// <summary>A command of an <c>OxenBatch</c> failed, and nothing of the batch was written, unless the message says that this isn't known. The inner exception says why, as that of the command alone would.</summary>
public sealed class BatchException : OxenException
{
    /// <summary>The place of a command that the driver doesn't tell.</summary>
    internal const int Unknown = -1;

    /// <param name="index">The place of the command.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="command">What the command does.</param>
    /// <param name="cause">Why it failed.</param>
    /// <param name="isKnown">Whether it is known that nothing was written: a connection that is lost doesn't tell.</param>
    internal BatchException(int index, int count, string command, Exception cause, bool isKnown)
        : base(ErrorCodes.Batch,
            $"{(index < 0 ? $"One of the {count} commands of the batch failed" : $"Command {index + 1} of {count} of the batch failed, {command}")}. {(isKnown ? "Nothing of the batch was written." : "Whether the batch was written isn't known.")} {cause.Message}", cause) => (Index, IsKnown) = (index, isKnown);

    /// <summary>
    /// The place of the command in the batch, from 0; -1 where the driver doesn't tell, as Npgsql does for a data source of the
    /// application without <c>Include Failed Batched Command</c>.
    /// </summary>
    public int Index { get; }

    /// <summary>Whether it is known that nothing was written.</summary>
    internal bool IsKnown { get; }
}
