namespace Oxen.Cli;

/// <summary>What the tool tells its caller; documented in its README.</summary>
internal static class ExitCodes
{
    /// <summary>It is done.</summary>
    public const int Ok = 0;

    /// <summary>It failed; the errors say why.</summary>
    public const int Failure = 1;

    /// <summary>The command line can't be understood; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>A check found something: differences, migrations that wait, files that don't fit.</summary>
    public const int Found = 3;

    /// <summary>Somebody pressed Ctrl+C; as shells count it.</summary>
    public const int Stopped = 130;
}
