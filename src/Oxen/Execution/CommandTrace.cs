using System.Data.Common;
using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Oxen;

/// <summary>What is reported of one execution: the log message, the activity, the measurements. Costs nothing when nobody listens.</summary>
internal struct CommandTrace
{
    private const string Hidden = "?";

    private Activity? _activity;
    private long _startedAt;

    /// <summary>Whether it was started.</summary>
    public readonly bool IsStarted => _startedAt != 0;

    /// <summary>Whether anyone listens.</summary>
    public static bool IsWanted(DatabaseEngine engine) =>
        engine.CommandLogger is not null || OxenMeter.WatchesCommands || OxenActivity.Source.HasListeners();

    /// <summary>Starts the clock, and the activity when somebody samples it.</summary>
    public static CommandTrace Start(DatabaseEngine engine, CommandPlan plan)
    {
        var trace = new CommandTrace { _startedAt = Stopwatch.GetTimestamp() };
        if (OxenActivity.Source.HasListeners())
        {
            var name = plan.Table is null ? plan.Operation : $"{plan.Operation} {plan.Table}";
            trace._activity = OxenActivity.Source.StartActivity(name, ActivityKind.Client, default(ActivityContext), Tags(engine, plan, withText: true));
        }

        return trace;
    }

    /// <summary>
    /// Lets what the application does between the rows of a stream belong to its own activity, not to this one.
    /// </summary>
    public readonly void Detach()
    {
        if (_activity is { } activity)
        {
            Activity.Current = activity.Parent;
        }
    }

    /// <summary>Reports a command that did what it should.</summary>
    public readonly void Succeed(DatabaseEngine engine, PreparedCommand command, long rows)
    {
        var elapsed = Stopwatch.GetElapsedTime(_startedAt);
        if (engine.CommandLogger is { } logger && logger.IsEnabled(LogLevel.Information))
        {
            CommandLog.Executed(logger, elapsed.TotalMilliseconds, rows, Parameters(engine, command), command.Plan.Text);
        }

        if (OxenMeter.WatchesCommands)
        {
            var tags = Tags(engine, command.Plan, withText: false);
            OxenMeter.OperationDuration.Record(elapsed.TotalSeconds, tags);
            if (rows >= 0 && command.Plan.Intent == CommandIntent.Read)
            {
                OxenMeter.ReturnedRows.Record(rows, tags);
            }
        }

        if (_activity is { } activity)
        {
            if (rows >= 0 && command.Plan.Intent == CommandIntent.Read)
            {
                activity.SetTag(OxenActivity.ReturnedRows, rows);
            }

            Stop(engine, activity, command);
        }
    }

    /// <summary>Reports a command that failed or was stopped.</summary>
    public readonly void Fail(DatabaseEngine engine, PreparedCommand command, Exception error)
    {
        var elapsed = Stopwatch.GetElapsedTime(_startedAt);
        var name = CommandErrors.NameOf(error);
        if (engine.CommandLogger is { } logger)
        {
            if (error is OperationCanceledException)
            {
                if (logger.IsEnabled(LogLevel.Debug))
                {
                    CommandLog.Cancelled(logger, elapsed.TotalMilliseconds, Parameters(engine, command), command.Plan.Text);
                }
            }
            else if (logger.IsEnabled(LogLevel.Error))
            {
                var reason = error.InnerException is DbException database ? $"{name}: {engine.Dialect.Describe(database)}" : name;
                CommandLog.Failed(logger, elapsed.TotalMilliseconds, reason, Parameters(engine, command), command.Plan.Text);
            }
        }

        if (OxenMeter.OperationDuration.Enabled)
        {
            var tags = Tags(engine, command.Plan, withText: false);
            tags.Add(OxenActivity.ErrorType, name);
            OxenMeter.OperationDuration.Record(elapsed.TotalSeconds, tags);
        }

        if (_activity is { } activity)
        {
            activity.SetTag(OxenActivity.ErrorType, name);
            activity.SetStatus(ActivityStatusCode.Error, name);
            Stop(engine, activity, command);
        }
    }

    private static void Stop(DatabaseEngine engine, Activity activity, PreparedCommand command)
    {
        if (activity.IsAllDataRequested && engine.Options.LogParameterValues)
        {
            var parameters = command.Plan.Parameters;
            for (var i = 0; i < parameters.Length; i++)
            {
                activity.SetTag(OxenActivity.QueryParameter + parameters[i].Source.Name, parameters[i].IsSensitive ? Hidden : ShownValue.Of(command.ValueOf(i)));
            }
        }

        // Stopping makes the activity's parent current; after a stream another one may be current by now, and stays so.
        var current = Activity.Current;
        activity.Stop();
        if (!ReferenceEquals(current, activity))
        {
            Activity.Current = current;
        }
    }

    private static TagList Tags(DatabaseEngine engine, CommandPlan plan, bool withText)
    {
        var tags = new TagList { { OxenActivity.SystemName, engine.Dialect.SystemName }, { OxenActivity.OperationName, plan.Operation } };
        var address = engine.Connections.Address;
        Add(ref tags, OxenActivity.Namespace, address.Database);
        Add(ref tags, OxenActivity.CollectionName, plan.Table);
        Add(ref tags, OxenActivity.ServerAddress, address.Server);
        Add(ref tags, OxenActivity.ServerPort, address.Port);
        if (withText)
        {
            tags.Add(OxenActivity.QueryText, plan.Text);
        }

        return tags;
    }

    private static void Add(ref TagList tags, string name, object? value)
    {
        if (value is not null)
        {
            tags.Add(name, value);
        }
    }

    private static string Parameters(DatabaseEngine engine, PreparedCommand command)
    {
        var parameters = command.Plan.Parameters;
        var text = new StringBuilder();
        for (var i = 0; i < parameters.Length; i++)
        {
            var isHidden = parameters[i].IsSensitive || !engine.Options.LogParameterValues;
            text.Append(i == 0 ? "" : ", ").Append(parameters[i].Name).Append('=').Append(isHidden ? Hidden : ShownValue.Of(command.ValueOf(i)));
        }

        return text.ToString();
    }
}
