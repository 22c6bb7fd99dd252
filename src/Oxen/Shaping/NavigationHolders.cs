using System.Collections;
using System.Reflection;

namespace Oxen;

/// <summary>How members that lead to other entities hold what was loaded.</summary>
internal static class NavigationHolders
{
    private static readonly MethodInfo HoldOf = MethodOf(nameof(Hold));
    private static readonly MethodInfo SetOf = MethodOf(nameof(Set));

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

        return (Action<object, IList>)SetOf.MakeGenericMethod(navigation.Target.ClrType).Invoke(null, [navigation])!;
    }

    /// <summary>Gives an entity a collection made of a list; null where it can't be made, or the member has no setter.</summary>
    public static Action<object, List<T>>? Replace<T>(NavigationModel navigation)
    {
        var type = navigation.Property.PropertyType;
        if (PropertyAccess.Setter(navigation.Property) is not { } set)
        {
            return null;
        }

        return TakesList(navigation) ? set
            : type.IsArray ? (owner, list) => set(owner, list.ToArray())
            : type.IsAssignableFrom(typeof(HashSet<T>)) ? (owner, list) => set(owner, list.ToHashSet())
            : type.GetConstructors().Any(constructor => constructor.GetParameters() is [var single] && single.ParameterType.IsAssignableFrom(typeof(List<T>))) ? (owner, list) => set(owner, Activator.CreateInstance(type, list))
            : null;
    }

    private static Action<object, List<T>> Hold<T>(NavigationModel navigation) => Replace<T>(navigation) ?? ((owner, list) => Fill(navigation, owner, list));

    private static Action<object, IList> Set<T>(NavigationModel navigation)
    {
        var hold = Hold<T>(navigation);
        return (owner, list) => hold(owner, (List<T>)list);
    }

    private static MethodInfo MethodOf(string name) => typeof(NavigationHolders).GetMethods(BindingFlags.Static | BindingFlags.NonPublic).Single(method => method.Name == name && method.IsGenericMethod);

    private static void Fill<T>(NavigationModel navigation, object owner, List<T> list)
    {
        if (navigation.Get(owner) is not ICollection<T> { IsReadOnly: false } collection)
        {
            throw new ModelException($"{TypeName.Of(navigation.Property.DeclaringType!)}.{navigation.Property.Name} can't hold the rows that are loaded: it has no setter, or a type without a constructor that takes a list, and its value is no collection that can be added to. Give it a setter, or a value such as [].");
        }

        // What is loaded takes the place of what was there, as it does where the member has a setter.
        collection.Clear();
        foreach (var element in list)
        {
            collection.Add(element);
        }
    }
}
