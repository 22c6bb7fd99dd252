using Microsoft.Extensions.Logging;

namespace Oxen.Conformance;

/// <summary>Notes the text of every command, for the flow that asked.</summary>
internal sealed class CommandRecorder : ILoggerFactory, ILogger
{
    private static readonly AsyncLocal<List<string>?> Current = new();

    /// <summary>The commands sent while <paramref name="work"/> runs.</summary>
    public static List<string> During(Action work)
    {
        var outer = Current.Value;
        List<string> commands = [];
        Current.Value = commands;
        work();
        Current.Value = outer;
        return commands;
    }

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (state is IEnumerable<KeyValuePair<string, object?>> values)
        {
            foreach (var (name, value) in values)
            {
                if (name == "CommandText" && Current.Value is { } commands)
                {
                    commands.Add((string)value!);
                }
            }
        }
    }

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
    }
}
