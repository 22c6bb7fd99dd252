namespace Oxen;

/// <summary>
/// A row holds NULL where what it is read into can't be null: a column that may be NULL is read as a value, or the table is
/// otherwise than the class says. The message names the member, the column and the query, and says what to do.
/// </summary>
/// <example><code>
/// // OXEN4108: 'Employee' of a row is NULL …
/// var by = await db.Orders.Select(o => new { o.Id, Employee = (int)o.EmployeeId! }).ToListAsync();
/// // says what is meant: int?
/// var by = await db.Orders.Select(o => new { o.Id, Employee = o.EmployeeId }).ToListAsync();
/// </code></example>
public sealed class NullValueException : OxenException
{
    internal NullValueException(string message, string? member, string? column, Exception? innerException = null)
        : base(ErrorCodes.NullValue, message, innerException) => (Member, Column) = (member, column);

    /// <summary>The member the value is read into, with those around it, such as <c>Address.City</c>; null where the row itself is the value.</summary>
    public string? Member { get; }

    /// <summary>The column as the result names it; null where it is computed in the query.</summary>
    public string? Column { get; }
}
