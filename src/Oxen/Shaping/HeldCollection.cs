using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>A member that holds many entities, to change which these are once the entity is in use.</summary>
internal abstract class HeldCollection
{
    private static readonly ConditionalWeakTable<NavigationModel, HeldCollection> Known = [];

    /// <summary>The collection of a member.</summary>
    public static HeldCollection Of(NavigationModel navigation) =>
        Known.GetValue(navigation, made => (HeldCollection)Activator.CreateInstance(typeof(HeldCollection<>).MakeGenericType(made.Target.ClrType), made)!);

    /// <summary>
    /// Takes entities out of the collection of an owner, and puts others into it. It stays the same object where it can be
    /// changed: the application may have it too. One that can neither be changed nor replaced is left alone.
    /// </summary>
    /// <param name="owner">The entity it is of.</param>
    /// <param name="gone">What is taken out, told by reference.</param>
    /// <param name="added">What is put into it.</param>
    /// <param name="isWalked">Whether somebody may be walking over it: a plain list that has a setter gives way to another one then.</param>
    public abstract void Change(object owner, HashSet<object> gone, IReadOnlyCollection<object> added, bool isWalked);
}

/// <inheritdoc/>
internal sealed class HeldCollection<T>(NavigationModel navigation) : HeldCollection
    where T : class
{
    private readonly Action<object, List<T>>? _replace = NavigationHolders.Replace<T>(navigation);

    public override void Change(object owner, HashSet<object> gone, IReadOnlyCollection<object> added, bool isWalked)
    {
        if (navigation.Get(owner) is not IEnumerable<T> held)
        {
            return;
        }

        var isKept = held is ICollection<T> { IsReadOnly: false } && !(isWalked && held.GetType() == typeof(List<T>) && NavigationHolders.TakesList(navigation));
        if (!isKept)
        {
            _replace?.Invoke(owner, [.. held.Where(one => !IsGone(one)), .. added.Cast<T>()]);
            return;
        }

        Remove((ICollection<T>)held);
        foreach (var one in added)
        {
            ((ICollection<T>)held).Add((T)one);
        }

        bool IsGone(T? one) => one is not null && gone.Contains(one);

        void Remove(ICollection<T> from)
        {
            if (gone.Count == 0)
            {
                return;
            }

            if (from is List<T> list)
            {
                list.RemoveAll(IsGone);
            }
            else if (from is IList<T> indexed)
            {
                // By position: two entities may be equal to each other.
                for (var i = indexed.Count - 1; i >= 0; i--)
                {
                    if (IsGone(indexed[i]))
                    {
                        indexed.RemoveAt(i);
                    }
                }
            }
            else
            {
                foreach (var one in from.Where(IsGone).ToList())
                {
                    from.Remove(one);
                }
            }
        }
    }
}
