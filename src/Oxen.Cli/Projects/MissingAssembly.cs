namespace Oxen.Cli;

/// <summary>What to do about an assembly that a project's code needs and that can't be loaded.</summary>
internal static class MissingAssembly
{
    private const string AfterName = ", Version=";

    /// <summary>The error that says so; null for an error of another kind, such as a file that is missing.</summary>
    public static ToolException? Of(Exception exception)
    {
        for (var error = exception; error is not null; error = error.InnerException)
        {
            var file = error switch
            {
                FileNotFoundException missing => missing.FileName,
                FileLoadException other => other.FileName,
                _ => null,
            };
            if (file?.IndexOf(AfterName, StringComparison.Ordinal) is { } end and > 0)
            {
                var name = file[..end];
                return new ToolException(ToolErrors.Assembly, $"The assembly '{name}', which the project's code needs, can't be loaded: it is missing, or of another version. Build the project, without --no-build. Where that doesn't help, the project lacks the package or project that brings it, such as: dotnet add package {name}.", exception);
            }
        }

        return null;
    }
}
