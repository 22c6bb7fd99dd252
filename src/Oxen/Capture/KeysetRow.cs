namespace Oxen;

/// <summary>A row of a page, with its place in the order.</summary>
/// <param name="Item">The row.</param>
/// <param name="Place">The values of the order's keys.</param>
/// <param name="Order">What the order is, see <see cref="PageCursor.Read"/>.</param>
internal sealed record KeysetRow<T>(T Item, object?[] Place, string Order);
