namespace Oxen;

/// <summary>Where a parameter's value comes from: a slot of the captured values, or a value made from one.</summary>
/// <param name="Slot">The index among the captured values; <see cref="NoSlot"/> for a fixed value.</param>
/// <param name="Name">The name the text gives the parameter, without prefix: that of the captured variable where there is one.</param>
internal sealed record ParameterSource(int Slot, string Name)
{
    /// <summary>The <see cref="Slot"/> of a value that is the same in each execution.</summary>
    public const int NoSlot = -1;

    /// <summary>Makes the value of the captured one; null when it is the captured one.</summary>
    public Func<object?, object?>? Convert { get; init; }

    /// <summary>Whether the value is a list sent as one parameter.</summary>
    public bool IsList { get; init; }

    /// <summary>The value that is the same in each execution.</summary>
    public object? Fixed { get; init; }

    /// <summary>The value in these captured ones.</summary>
    public object? Read(object?[] values)
    {
        var value = Slot == NoSlot ? Fixed : values[Slot];
        (value as FailedValue)?.Throw();
        if (IsList)
        {
            ListComparer.RequireDefault(value);
        }

        return Convert is null ? value : Convert(value);
    }
}
