using System.Data.Common;
using System.Text.Json.Nodes;

namespace Oxen.Cli;

/// <summary>How errors are told: on standard error, with their code, without a stack trace, without secrets.</summary>
internal static class Failures
{
    /// <summary>Tells an error; gives the exit code.</summary>
    public static int Report(Exception exception, Invocation invocation)
    {
        if (exception is OperationCanceledException)
        {
            invocation.Shell.Error.WriteLine("Stopped.");
            return ExitCodes.Stopped;
        }

        var (code, message) = Describe(exception is OxenException ? exception : MissingAssembly.Of(exception) ?? exception);
        message = Redaction.Of(message, invocation.Secrets);
        invocation.Shell.Error.WriteLine(invocation.IsJson
            ? new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }.ToJsonString(JsonText.Indented)
            : $"{code}: {message}");
        if (invocation.IsVerbose && !invocation.IsJson)
        {
            invocation.Shell.Error.WriteLine();
            invocation.Shell.Error.WriteLine(Redaction.Of(exception.ToString(), invocation.Secrets));
        }

        return exception is ToolException tool ? tool.ExitCode : ExitCodes.Failure;
    }

    private static (string Code, string Message) Describe(Exception exception) => exception switch
    {
        OxenException known => (known.Code, known.Message.StartsWith(known.Code + ": ", StringComparison.Ordinal) ? known.Message[(known.Code.Length + 2)..] : known.Message),
        DbException refused => (ErrorCodes.Database, $"The database refused it: {refused.Message}"),
        IOException or UnauthorizedAccessException => (ToolErrors.Unexpected, exception.Message),
        ArgumentException { ParamName: "connectionString" } => (ToolErrors.Configuration, exception.Message),
        _ => (ToolErrors.Unexpected, $"{exception.GetType().Name}: {exception.Message}{Environment.NewLine}With --verbose there is more about it."),
    };
}
