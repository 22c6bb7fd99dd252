using System.Reflection;
using System.Reflection.Emit;

namespace Oxen;

/// <summary>
/// Delegates that read and write a property of whatever accessibility. Emitted by hand: a compiled expression costs ten times
/// as much to make, reflection ten times as much to call.
/// </summary>
internal static class PropertyAccess
{
    /// <summary>Reads the property of an object.</summary>
    public static Func<object, object?> Getter(PropertyInfo property) =>
        property is MemberPath path ? PathAccess.Getter(path) : Reader<object?>(property);

    /// <summary>Reads a property of this very type, which is one of a class, without a box.</summary>
    public static Func<object, T> Getter<T>(PropertyInfo property) => Reader<T>(property);

    private static Func<object, T> Reader<T>(PropertyInfo property)
    {
        // The unused first parameter makes the delegate a closed one, which is called faster.
        var method = new DynamicMethod($"get_{property.Name}", typeof(T), [typeof(object), typeof(object)], typeof(PropertyAccess).Module, skipVisibility: true);
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_1);
        EmitObject(il, property);
        il.Emit(CallOf(property), property.GetMethod!);
        if (property.PropertyType.IsValueType && typeof(T) == typeof(object))
        {
            il.Emit(OpCodes.Box, property.PropertyType);
        }

        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<object, T>>(null);
    }

    /// <summary>Writes the property of an object; null when it has no setter.</summary>
    public static Action<object, object?>? Setter(PropertyInfo property)
    {
        if (property is MemberPath path)
        {
            return PathAccess.Setter(path);
        }

        if (property.SetMethod is not { } setter)
        {
            return null;
        }

        var method = new DynamicMethod($"set_{property.Name}", null, [typeof(object), typeof(object), typeof(object)], typeof(PropertyAccess).Module, skipVisibility: true);
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_1);
        EmitObject(il, property);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Unbox_Any, property.PropertyType);
        il.Emit(CallOf(property), setter);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Action<object, object?>>(null);
    }

    // A boxed struct is written in its box.
    private static void EmitObject(ILGenerator il, PropertyInfo property) =>
        il.Emit(property.DeclaringType!.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, property.DeclaringType);

    private static OpCode CallOf(PropertyInfo property) => property.DeclaringType!.IsValueType ? OpCodes.Call : OpCodes.Callvirt;
}
