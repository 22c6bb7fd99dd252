using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace Oxen;

/// <summary>
/// The keys of outer rows in the text of a command, sent as one list where they are many. Up to <see cref="Most"/> whole numbers
/// are a parameter each: the database finds rows by them sooner, and can prepare the command. Their number is made a power of
/// two, the last key repeated, so that a command has few texts.
/// </summary>
/// <param name="start">Where the list stands in the text.</param>
/// <param name="length">How long it is there.</param>
/// <param name="list">The parameter that is the list.</param>
/// <param name="element">How a key is stored.</param>
internal sealed class KeyList(int start, int length, CommandParameter list, TypeMapping element)
{
    /// <summary>How many keys are parameters; more are sent as one.</summary>
    public const int Most = 1024;

    private const int Least = 8;

    private readonly CommandPlan?[] _commands = new CommandPlan?[BitOperations.Log2(Most) + 1];

    /// <summary>The command for its keys among these values, and the values with each of the keys; the command itself where they are none, too many, or no whole numbers.</summary>
    public (CommandPlan Command, object?[] Values) For(CommandPlan command, object?[] values) => list.Source.Read(values) switch
    {
        List<int> keys when element is { ClrType: var type, ToStore: null } && type == typeof(int) => For(command, values, keys),
        List<long> keys when element is { ClrType: var type, ToStore: null } && type == typeof(long) => For(command, values, keys),
        _ => (command, values),
    };

    private (CommandPlan Command, object?[] Values) For<TKey>(CommandPlan command, object?[] values, List<TKey> keys)
    {
        if (keys.Count is 0 or > Most)
        {
            return (command, values);
        }

        var count = Math.Max(Least, (int)BitOperations.RoundUpToPowerOf2((uint)keys.Count));
        ref var known = ref _commands[BitOperations.Log2((uint)count)];
        if (known is null)
        {
            // Connections keep what they prepared by the plan itself.
            Interlocked.CompareExchange(ref known, Of(command, values.Length, count), null);
        }

        var all = new object?[values.Length + count];
        values.CopyTo(all, 0);
        for (var i = 0; i < count; i++)
        {
            all[values.Length + i] = i < keys.Count ? keys[i] : all[values.Length + keys.Count - 1];
        }

        return (known, all);
    }

    private CommandPlan Of(CommandPlan command, int firstSlot, int count)
    {
        var prefix = list.Name + "_";
        while (command.Parameters.Any(parameter => parameter.Name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            prefix += "_";
        }

        ImmutableArray<CommandParameter> keys = [.. Enumerable.Range(0, count).Select(i =>
            list with { Name = string.Create(CultureInfo.InvariantCulture, $"{prefix}{i + 1}"), Source = new ParameterSource(firstSlot + i, ""), Mapping = element })];
        var text = $"{command.Text.AsSpan(0, start)}({string.Join(", ", keys.Select(static key => key.Name))}){command.Text.AsSpan(start + length)}";
        return command.Saying(text, [.. command.Parameters.SelectMany(parameter => ReferenceEquals(parameter, list) ? keys : [parameter])]);
    }
}
