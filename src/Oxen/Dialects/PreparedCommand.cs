using System.Collections;
using System.Data;
using System.Data.Common;

namespace Oxen;

/// <summary>A command of one plan on one connection, made once and then sent with other values.</summary>
internal sealed class PreparedCommand
{
    // Values longer than this, lists of more items or of texts and bytes, an application's streams and secrets aren't kept alive by a command that waits for its next execution.
    private const int LargeValue = 4096;
    private const int LargeList = 256;

    private readonly DbParameter[] _parameters;
    private readonly bool _isSecret;
    private DbTransaction? _transaction;
    private bool _hasLargeValue;
    private int _runsAsText;

    /// <summary>Makes the command of a plan.</summary>
    public PreparedCommand(DbConnection connection, CommandPlan plan, OptionsData options)
    {
        Plan = plan;
        Command = connection.CreateCommand();
        Command.CommandText = plan.Numbered ?? plan.Text;
        if ((plan.Timeout ?? options.CommandTimeout) is { } timeout)
        {
            Command.CommandTimeout = (int)Math.Min(int.MaxValue, Math.Ceiling(timeout.TotalSeconds));
        }

        _parameters = plan.Parameters.IsEmpty ? [] : new DbParameter[plan.Parameters.Length];
        for (var i = 0; i < _parameters.Length; i++)
        {
            var parameter = Command.CreateParameter();
            plan.Describe(plan.Parameters[i], parameter);
            Command.Parameters.Add(parameter);
            _parameters[i] = parameter;
            _isSecret |= plan.Parameters[i].IsSensitive;
        }
    }

    /// <summary>The plan it was made of.</summary>
    public CommandPlan Plan { get; }

    /// <summary>The driver's command.</summary>
    public DbCommand Command { get; }

    /// <summary>Whether the connection keeps it after its execution.</summary>
    public bool IsKept { get; set; }

    /// <summary>Whether it is on its way, or its reader is open.</summary>
    public bool IsBusy { get; private set; }

    /// <summary>Its neighbours in the order of use; of <see cref="PreparedCommands"/> alone.</summary>
    public PreparedCommand? Newer { get; set; }

    /// <inheritdoc cref="Newer"/>
    public PreparedCommand? Older { get; set; }

    /// <summary>Claims it for one execution with these values.</summary>
    public void Begin(object?[] values, DbTransaction? transaction)
    {
        IsBusy = true;
        if (!ReferenceEquals(transaction, _transaction))
        {
            Command.Transaction = transaction;
            _transaction = transaction;
        }

        // There may be thousands.
        var sources = Plan.Parameters;
        var i = 0;
        try
        {
            for (; i < _parameters.Length; i++)
            {
                var value = sources[i].Read(values);
                _parameters[i].Value = value;
                _hasLargeValue |= IsLarge(value);
            }
        }
        catch (ValueException exception) when (exception.Place is null)
        {
            exception.Place = Plan.PlaceOf(sources[i]);
            throw;
        }
    }

    /// <summary>How the driver reads the rows of this execution.</summary>
    public CommandBehavior Behavior { get; set; }

    /// <summary>Where it stands on its way to being prepared.</summary>
    public Preparation Preparation { get; set; }

    /// <summary>Whether it was sent as text often enough for being prepared; counts the execution that has begun.</summary>
    public bool IsRipe(PreparingRules rules)
    {
        if (Preparation == Preparation.Unknown)
        {
            (Preparation, _runsAsText) = rules.After(Plan) is { } runs ? (Preparation.Awaited, runs) : (Preparation.Never, 0);
        }

        return Preparation == Preparation.Awaited && _runsAsText-- <= 0 && IsKept && !_hasLargeValue;
    }

    /// <summary>Has it sent as text from now on, also by a driver that knows prepared commands by their text.</summary>
    public void GoAsText()
    {
        Preparation = Preparation.Never;
        Command.CommandText = Plan.Text + " ";
    }

    /// <summary>Whether the driver would keep values until it is sent again, and they are large.</summary>
    public bool HoldsLargeValue => _hasLargeValue && Preparation == Preparation.Done;

    /// <summary>The value that was sent last for a parameter.</summary>
    public object? ValueOf(int parameter) => _parameters[parameter].Value;

    /// <summary>Frees what it holds here and on the server.</summary>
    public void Free()
    {
        // With its connection the server has forgotten it; Oracle's driver for MySQL would stumble over the connection that it hasn't got.
        if (Command.Connection is { State: ConnectionState.Open })
        {
            Command.Dispose();
        }
    }

    private static bool IsLarge(object value) => value switch
    {
        ValueType => false,
        string text => text.Length > LargeValue,
        byte[] bytes => bytes.Length > LargeValue,
        ICollection list => list.Count > LargeList || list is IEnumerable<object>,
        _ => value is Stream,
    };

    /// <summary>Ends the execution; its reader is closed.</summary>
    public void End()
    {
        IsBusy = false;
        if (!IsKept)
        {
            Free();
        }
        else if (_hasLargeValue || _isSecret)
        {
            _hasLargeValue = false;
            foreach (var parameter in _parameters)
            {
                parameter.Value = DBNull.Value;
            }
        }
    }
}
