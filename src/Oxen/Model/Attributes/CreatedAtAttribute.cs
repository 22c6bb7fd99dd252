namespace Oxen;

/// <summary>
/// Makes the property, a <see cref="DateTime"/> or <see cref="DateTimeOffset"/>, hold when the row was inserted, in UTC: an insert
/// fills it unless it is set, and no update of the object changes it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CreatedAtAttribute : Attribute;

/// <summary>
/// Makes the property, a <see cref="DateTime"/> or <see cref="DateTimeOffset"/>, hold when the row was last written, in UTC: an
/// insert fills it unless it is set, and each update sets it, <c>ExecuteUpdateAsync</c> too unless it sets the member itself.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UpdatedAtAttribute : Attribute;
