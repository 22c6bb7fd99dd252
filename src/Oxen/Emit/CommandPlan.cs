using System.Collections.Immutable;
using System.Data;
using System.Data.Common;

namespace Oxen;

/// <summary>
/// A command as far as it is known before its values are: the text, and where each parameter's value comes from.
/// Connections keep prepared commands by the identity of this object.
/// </summary>
internal sealed class CommandPlan(string text, ImmutableArray<CommandParameter> parameters)
{
    private CommandPlan? _other;

    /// <summary>The text, with the names of its parameters.</summary>
    public string Text { get; } = text;

    /// <summary>The same text with the numbers of its parameters, for a driver that takes these sooner; null where it is sent with the names.</summary>
    public string? Numbered { get; init; }

    /// <summary>The parameters in the order of the text.</summary>
    public ImmutableArray<CommandParameter> Parameters { get; } = parameters;

    /// <summary>What the command does to the database.</summary>
    public CommandIntent Intent { get; init; } = CommandIntent.Read;

    /// <summary>Whether the command will be sent again, so that preparing it pays.</summary>
    public bool IsReusable { get; init; } = true;

    /// <summary>Whether there is SQL of the application in it, which may leave settings, locks or temporary tables behind.</summary>
    public bool MayLeaveTraces { get; init; }

    /// <summary>Whether that SQL may be more than one query or one write of rows, such as <c>SET</c> or a procedure.</summary>
    public bool MayChangeSession { get; init; }

    /// <summary>The columns that are read by name from SQL of the application, over which the query goes on.</summary>
    public IReadOnlyList<string> RawColumns { get; init; } = [];

    /// <summary>The name of the operation for traces, such as <c>SELECT</c>.</summary>
    public string Operation { get; init; } = "SELECT";

    /// <summary>The table the command is about, for traces; null for none or several.</summary>
    public string? Table { get; init; }

    /// <summary>The entity whose rows the command writes; null for none, or for SQL the application wrote.</summary>
    public EntityModel? Written { get; init; }

    /// <summary>Puts the number the database gave the inserted row among the captured values; null when nobody asks for it.</summary>
    public Action<object?[], long>? KeepInsertedId { get; init; }

    /// <summary>Finds why a row couldn't be read: a NULL where by the model there is none, or a name that an enum doesn't have. Null where it can't be told; gives null where it is neither.</summary>
    public Func<DbDataReader, Exception, OxenException?>? FindCause { get; init; }

    /// <summary>Whether it fails at once where rows are locked already.</summary>
    public bool IsImpatient { get; init; }

    /// <summary>How long the command may run; null for the default of the options.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How many rows the last long list of it had: a guess for the next one. Any thread may write it.</summary>
    public int LastRows { get; set; }

    /// <summary>The keys it finds rows by, where it has another text for each of their numbers; null where it has one text.</summary>
    public KeyList? Keys { get; init; }

    /// <summary>How the driver reads its rows.</summary>
    public CommandBehavior Behavior { get; private init; }

    /// <summary>Tells the driver which parameter of the text its own one is, and of what type.</summary>
    public void Describe(CommandParameter parameter, DbParameter driver)
    {
        if (Numbered is null)
        {
            driver.ParameterName = parameter.Name;
        }

        parameter.Mapping.Parameter?.Describe(driver);
    }

    /// <summary>The value of a parameter as the driver takes it.</summary>
    /// <exception cref="ValueException">It can't be stored; the error says what it was meant for.</exception>
    public object Read(CommandParameter parameter, object?[] values)
    {
        try
        {
            return parameter.Read(values);
        }
        catch (ValueException exception) when (exception.Place is null)
        {
            exception.Place = PlaceOf(parameter);
            throw;
        }
    }

    /// <summary>What a value that can't be stored was meant for: a member that is written, or else the parameter by its name.</summary>
    public string PlaceOf(CommandParameter parameter) =>
        Written is not null && parameter.Column is { } column ? Written.PlaceOf(column) : $"the parameter {parameter.Name}";

    /// <summary>The same command with its rows read in another way, which is always the same one.</summary>
    public CommandPlan Reading(CommandBehavior behavior) => _other ??= Copy(Text, Parameters, Numbered, behavior);

    /// <summary>A command that does the same in other words.</summary>
    public CommandPlan Saying(string text, ImmutableArray<CommandParameter> parameters) => Copy(text, parameters, null, Behavior);

    private CommandPlan Copy(string text, ImmutableArray<CommandParameter> parameters, string? numbered, CommandBehavior behavior) => new(text, parameters)
    {
        Numbered = numbered,
        Intent = Intent,
        IsReusable = IsReusable,
        MayLeaveTraces = MayLeaveTraces,
        MayChangeSession = MayChangeSession,
        RawColumns = RawColumns,
        Operation = Operation,
        Table = Table,
        Written = Written,
        KeepInsertedId = KeepInsertedId,
        FindCause = FindCause,
        IsImpatient = IsImpatient,
        Timeout = Timeout,
        Behavior = behavior,
    };
}

/// <summary>One parameter of a command.</summary>
/// <param name="Name">Its name in the text, prefix included.</param>
/// <param name="Source">Where its value comes from.</param>
/// <param name="Mapping">How its value is stored.</param>
/// <param name="IsSensitive">Whether its value must not be seen.</param>
internal sealed record CommandParameter(string Name, ParameterSource Source, TypeMapping Mapping, bool IsSensitive)
{
    /// <summary>The column that it is written to or that tells the row; null where a query says what it is for.</summary>
    public ColumnModel? Column { get; init; }

    /// <summary>The value as the driver's parameter takes it.</summary>
    public object Read(object?[] values) => Mapping.ToParameter(Source.Read(values));
}
