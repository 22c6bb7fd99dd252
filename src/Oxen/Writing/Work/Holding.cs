using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>That a collection of an object holds another: these very objects, whatever they are equal to.</summary>
/// <param name="Key">The foreign key that leads to the collection's object.</param>
/// <param name="Owner">The object whose collection it is.</param>
/// <param name="Instance">The object in it.</param>
internal readonly record struct Holding(ForeignKeyModel Key, object Owner, object Instance)
{
    public bool Equals(Holding other) => ReferenceEquals(Key, other.Key) && ReferenceEquals(Owner, other.Owner) && ReferenceEquals(Instance, other.Instance);

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Owner), RuntimeHelpers.GetHashCode(Instance));
}
