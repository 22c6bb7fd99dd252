using System.CommandLine;

namespace Oxen.Cli;

/// <summary>What a command needs to run.</summary>
internal enum Need
{
    /// <summary>Nothing but files.</summary>
    Nothing,

    /// <summary>A database; a project only if that alone knows it, or has its driver.</summary>
    Database,

    /// <summary>The context of a project, and so a process with the project's assemblies.</summary>
    Context,
}

/// <summary>A command of the tool.</summary>
internal abstract class ToolCommand : Command
{
    /// <summary>A command of this name.</summary>
    /// <param name="name">The word for it.</param>
    /// <param name="description">What it does, in a line or two.</param>
    /// <param name="examples">What one types, and what that does; the help shows them.</param>
    protected ToolCommand(string name, string description, params (string Line, string Meaning)[] examples)
        : base(name, description)
    {
        Examples = examples;
        SetAction((parse, cancellationToken) => RunAsync(new Invocation(parse, (Shell)parse.InvocationConfiguration), cancellationToken));
    }

    /// <summary>What one types, and what that does.</summary>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; }

    /// <summary>What it needs, as it was typed.</summary>
    protected virtual Need NeedOf(Invocation invocation) => Need.Nothing;

    /// <summary>Does it.</summary>
    protected abstract Task<Answer> AnswerAsync(Invocation invocation, CancellationToken cancellationToken);

    private async Task<int> RunAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        try
        {
            if (NeedsProject(invocation))
            {
                return await ProjectHost.RunAsync(invocation, cancellationToken).ConfigureAwait(false);
            }

            var answer = await AnswerAsync(invocation, cancellationToken).ConfigureAwait(false);
            if (invocation.IsJson && !answer.WasWritten)
            {
                invocation.Shell.Output.WriteLine(answer.Json.ToJsonString(JsonText.Indented));
            }
            else
            {
                answer.Show(new Page(invocation.Shell));
            }

            return answer.ExitCode;
        }
        catch (Exception exception)
        {
            return Failures.Report(exception, invocation);
        }
    }

    private bool NeedsProject(Invocation invocation) => invocation.Settings.Assembly is null && NeedOf(invocation) switch
    {
        Need.Nothing => false,
        Need.Context => true,
        _ => !invocation.Settings.HasDatabase || invocation.Settings.Database!.LacksDriver() is not null,
    };
}
