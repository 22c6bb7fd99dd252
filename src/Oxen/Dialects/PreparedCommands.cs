using System.Data.Common;

namespace Oxen;

/// <summary>
/// The commands one connection keeps, each for the plan it was made of. Preparing costs several times what running does.
/// Bounded: the one that was not used for longest goes first. Used by one thread at a time, as its connection is.
/// </summary>
internal sealed class PreparedCommands(DbConnection connection)
{
    // Where the driver has the pool, a connection is often rented for one command: what finds several is made for the second.
    private Dictionary<CommandPlan, PreparedCommand>? _commands;
    private HashSet<string>? _prepared;
    private PreparedCommand? _newest;
    private PreparedCommand? _oldest;

    /// <summary>How many are kept.</summary>
    public int Count => _commands?.Count ?? (_newest is null ? 0 : 1);

    /// <summary>Whether a command went as text because the connection had as many prepared as it may in its life: a new connection would serve better.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>A command of the plan that isn't busy: a kept one where there is one.</summary>
    public PreparedCommand Get(CommandPlan plan, OptionsData options)
    {
        if (_newest is { } newest && ReferenceEquals(newest.Plan, plan) && !newest.IsBusy)
        {
            return newest;
        }

        if (!plan.IsReusable || options.MaxPreparedCommands <= 0)
        {
            return new PreparedCommand(connection, plan, options);
        }

        if (Find(plan) is not { } command)
        {
            command = new PreparedCommand(connection, plan, options) { IsKept = true };
            if (_newest is { } first)
            {
                _commands ??= new() { [first.Plan] = first };
            }

            _commands?.Add(plan, command);
            AddNewest(command);
            if (Count > options.MaxPreparedCommands)
            {
                RemoveOldest();
            }

            return command;
        }

        if (command.IsBusy)
        {
            return new PreparedCommand(connection, plan, options);
        }

        Unlink(command);
        AddNewest(command);
        return command;
    }

    /// <summary>
    /// Lets a command that has begun be prepared, where it is time for that. A connection has no more prepared in its life
    /// than it keeps at once: not every driver lets the database forget one before the connection ends. The same text counts
    /// once, however often its command was removed: a driver uses what the database still has of it, or has let it forget that.
    /// </summary>
    public void Ripen(PreparedCommand command, PreparingRules rules, OptionsData options)
    {
        if (!command.IsRipe(rules))
        {
            return;
        }

        _prepared ??= [];
        if (_prepared.Contains(command.Plan.Text) || _prepared.Count < options.MaxPreparedCommands)
        {
            _prepared.Add(command.Plan.Text);
            command.Preparation = Preparation.Due;
        }
        else
        {
            IsSpent = true;
        }
    }

    /// <summary>Keeps the command no longer; one that failed may not be fit to be sent again.</summary>
    public void Remove(PreparedCommand command)
    {
        if (command.IsKept)
        {
            command.IsKept = false;
            _commands?.Remove(command.Plan);
            Unlink(command);
        }
    }

    private PreparedCommand? Find(CommandPlan plan) =>
        _commands is not null ? _commands.GetValueOrDefault(plan) : _newest is { } only && ReferenceEquals(only.Plan, plan) ? only : null;

    private void RemoveOldest()
    {
        var command = _oldest;
        while (command is { IsBusy: true })
        {
            command = command.Newer;
        }

        if (command is not null && !ReferenceEquals(command, _newest))
        {
            Remove(command);
            command.Free();
        }
    }

    private void AddNewest(PreparedCommand command)
    {
        command.Older = _newest;
        command.Newer = null;
        if (_newest is not null)
        {
            _newest.Newer = command;
        }

        _newest = command;
        _oldest ??= command;
    }

    private void Unlink(PreparedCommand command)
    {
        if (command.Newer is null)
        {
            _newest = command.Older;
        }
        else
        {
            command.Newer.Older = command.Older;
        }

        if (command.Older is null)
        {
            _oldest = command.Newer;
        }
        else
        {
            command.Older.Newer = command.Newer;
        }

        command.Newer = null;
        command.Older = null;
    }
}
