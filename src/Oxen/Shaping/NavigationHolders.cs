using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>How members that lead to other entities hold what was loaded.</summary>
internal static class NavigationHolders
{
    private static readonly ConditionalWeakTable<NavigationModel, Action<object, IList>> Known = [];

    private static readonly MethodInfo HoldOf = typeof(NavigationHolders).GetMethods(BindingFlags.Static | BindingFlags.NonPublic).Single(method => method is { Name: nameof(Hold), IsGenericMethod: true });

    /// <summary>Whether a list itself can be the member's value.</summary>
    public static bool TakesList(NavigationModel navigation) =>
        navigation.Property.SetMethod is not null && navigation.Property.PropertyType.IsAssignableFrom(typeof(List<>).MakeGenericType(navigation.Target.ClrType));

    /// <summary>Makes an entity that was loaded lead back to the one it was loaded with; null where no member does.</summary>
    public static Action<object, object?>? GiveBack(NavigationModel navigation) =>
        navigation.Inverse is { } inverse ? PropertyAccess.Setter(inverse.Property) : null;

    /// <summary>Gives an entity its collection, an <c>Action</c> of the entity and a list; null where the list is the collection.</summary>
    public static object? Hold(NavigationModel navigation) =>
        TakesList(navigation) ? null : HoldOf.MakeGenericMethod(navigation.Target.ClrType).Invoke(null, [navigation]);

    /// <summary>Gives an entity what was loaded for it: the list, the collection made of it, or the one row of a reference.</summary>
    public static Action<object, IList> Set(NavigationModel navigation)
    {
        if (!navigation.IsCollection || TakesList(navigation))
        {
            var set = PropertyAccess.Setter(navigation.Property)!;
            return navigation.IsCollection ? set : (owner, list) => set(owner, list.Count == 0 ? null : list[0]);
        }

        var hold = (Delegate)Hold(navigation)!;
        return (owner, list) => hold.DynamicInvoke(owner, list);
    }

    /// <summary>
    /// Changes which entities a collection holds. A list that has a setter gives way to another one, as it does where it is
    /// loaded: somebody may be walking over it. One that can't be changed is left alone.
    /// </summary>
    /// <returns>What it held and doesn't any more.</returns>
    public static IReadOnlyList<object> Change(NavigationModel navigation, object owner, Func<object, bool> isGone, IReadOnlyList<object> added)
    {
        if (navigation.Get(owner) is not IEnumerable held || !CanChange(navigation, held))
        {
            return [];
        }

        List<object> gone = [.. held.Cast<object?>().OfType<object>().Where(isGone)];
        if (gone.Count + added.Count > 0)
        {
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(navigation.Target.ClrType))!;
            foreach (var other in held.Cast<object?>().Where(other => other is null || !gone.Contains(other, ReferenceEqualityComparer.Instance)).Concat(added))
            {
                list.Add(other);
            }

            Known.GetValue(navigation, Set)(owner, list);
        }

        return gone;
    }

    private static bool CanChange(NavigationModel navigation, IEnumerable held) =>
        navigation.Property.SetMethod is not null || held is IList { IsReadOnly: false, IsFixedSize: false }
        || typeof(ICollection<>).MakeGenericType(navigation.Target.ClrType) is var type && type.IsInstanceOfType(held) && type.GetProperty(nameof(ICollection<>.IsReadOnly))!.GetValue(held) is false;

    private static Action<object, List<T>> Hold<T>(NavigationModel navigation)
    {
        var type = navigation.Property.PropertyType;
        if (PropertyAccess.Setter(navigation.Property) is not { } set)
        {
            return (owner, list) => Fill(navigation, owner, list);
        }

        return type.IsArray ? (owner, list) => set(owner, list.ToArray())
            : type.IsAssignableFrom(typeof(HashSet<T>)) ? (owner, list) => set(owner, list.ToHashSet())
            : (owner, list) => set(owner, Activator.CreateInstance(type, list));
    }

    private static void Fill<T>(NavigationModel navigation, object owner, List<T> list)
    {
        if (navigation.Get(owner) is not ICollection<T> { IsReadOnly: false } collection)
        {
            throw new ModelException($"{TypeName.Of(navigation.Property.DeclaringType!)}.{navigation.Property.Name} can't hold the rows that are loaded: it has no setter, and its value is no collection that can be added to. Give it a setter, or a value such as [].");
        }

        // What is loaded takes the place of what was there, as it does where the member has a setter.
        collection.Clear();
        foreach (var element in list)
        {
            collection.Add(element);
        }
    }
}
