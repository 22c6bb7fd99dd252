namespace Oxen;

/// <summary>
/// Stores an enum as another type than its underlying one: <c>[StoredAs(typeof(string))]</c> stores the names of its members.
/// For types other than enums write a <see cref="ValueConverter{TModel, TStore}"/>.
/// </summary>
/// <param name="storeType"><see cref="string"/>, or the integer type to store.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class StoredAsAttribute(Type storeType) : Attribute
{
    /// <summary><see cref="string"/>, or the integer type to store.</summary>
    public Type StoreType { get; } = storeType;
}
