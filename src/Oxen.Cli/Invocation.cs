using System.CommandLine;
using Spectre.Console;

namespace Oxen.Cli;

/// <summary>One run of a command: what was typed, and what is around it.</summary>
internal sealed class Invocation
{
    private readonly ParseResult _parse;
    private readonly Lazy<Settings> _settings;

    /// <summary>The run of what was typed.</summary>
    public Invocation(ParseResult parse, Shell shell)
    {
        _parse = parse;
        Shell = shell;
        IsJson = parse.GetValue(CommonOptions.Json);
        IsVerbose = parse.GetValue(CommonOptions.Verbose);
        _settings = new Lazy<Settings>(() => new Settings(parse, shell));
    }

    /// <summary>What is around it.</summary>
    public Shell Shell { get; }

    /// <summary>Whether the result is wanted as JSON.</summary>
    public bool IsJson { get; }

    /// <summary>Whether more is to be said.</summary>
    public bool IsVerbose { get; }

    /// <summary>What it works on.</summary>
    public Settings Settings => _settings.Value;

    /// <summary>What must never be written; nothing as long as no settings could be read.</summary>
    public IReadOnlyList<string> Secrets
    {
        get
        {
            try
            {
                return Settings.Secrets;
            }
            catch (ToolException)
            {
                // It is this error that is being reported; it holds no secrets.
                return [];
            }
        }
    }

    /// <summary>The words that were typed, as another process needs them.</summary>
    public IReadOnlyList<string> Words => Shell.Words;

    /// <summary>The value of an option.</summary>
    public T? Value<T>(Option<T> option) => _parse.GetValue(option);

    /// <summary>The value of an argument.</summary>
    public T? Value<T>(Argument<T> argument) => _parse.GetValue(argument);

    /// <summary>A path that was typed, in full; null if it wasn't.</summary>
    public string? FullPath(Option<string?> option) => Value(option) is { } path ? Path.GetFullPath(path, Shell.Folder) : null;

    /// <summary>Does what takes a while. A person at a terminal sees that it goes on; others only what <c>--verbose</c> says.</summary>
    /// <param name="what">What is done.</param>
    /// <param name="work">Does it; it is given what tells how far it is.</param>
    public async Task<T> WaitAsync<T>(string what, Func<Action<string>, Task<T>> work)
    {
        if (Shell.IsErrorTerminal && !IsJson && !IsVerbose)
        {
            return await Consoles.OfErrors(Shell).Status()
                .StartAsync(Markup.Escape($"{what} …"), status => work(text => status.Status(Markup.Escape(Redaction.Of(text, Secrets))))).ConfigureAwait(false);
        }

        Say($"{what} …");
        return await work(Say).ConfigureAwait(false);
    }

    /// <summary>Tells what is done, where <c>--verbose</c> asks for it; on standard error, so that results stay clean.</summary>
    public void Say(string text)
    {
        if (IsVerbose)
        {
            Shell.Error.WriteLine(Redaction.Of(text, Secrets));
        }
    }

    /// <summary>Tells what should be known beside the result, on standard error; nothing in JSON, which has it in the result.</summary>
    public void Note(string text)
    {
        if (!IsJson)
        {
            Shell.Error.WriteLine(Redaction.Of(text, Secrets));
        }
    }
}
