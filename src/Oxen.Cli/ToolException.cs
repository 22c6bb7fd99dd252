namespace Oxen.Cli;

/// <summary>What the tool itself can't do, with what to do instead.</summary>
internal sealed class ToolException(string code, string message, Exception? innerException = null) : OxenException(code, message, innerException)
{
    /// <summary>What the process ends with.</summary>
    public int ExitCode { get; init; } = ExitCodes.Failure;

    /// <summary>An error in what was typed: the exit code is <see cref="ExitCodes.Usage"/>.</summary>
    public static ToolException Usage(string message) => new(ToolErrors.Usage, message) { ExitCode = ExitCodes.Usage };
}

/// <summary>The codes of the tool's own errors; documented in its README.</summary>
internal static class ToolErrors
{
    public const string Unexpected = "OXEN9000";
    public const string Usage = "OXEN9001";
    public const string Project = "OXEN9002";
    public const string Build = "OXEN9003";
    public const string Context = "OXEN9004";
    public const string Configuration = "OXEN9005";
    public const string Version = "OXEN9006";
    public const string Driver = "OXEN9007";
    public const string FileExists = "OXEN9008";
    public const string Assembly = "OXEN9009";
}
