namespace Oxen;

/// <summary>The first rows of a result: how many there are, up to the number that was asked for, and the first.</summary>
/// <param name="Count">How many rows were read.</param>
/// <param name="First">The first; the default if there is none.</param>
internal readonly record struct TakeResult<T>(int Count, T? First);
