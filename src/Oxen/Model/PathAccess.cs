using System.Reflection;
using System.Reflection.Emit;

namespace Oxen;

/// <summary>Delegates that read and write a property inside a complex member, through the objects on the way.</summary>
internal static class PathAccess
{
    /// <summary>Reads it; null where an object on the way is null. Structs on the way aren't boxed.</summary>
    public static Func<object, object?> Getter(MemberPath path)
    {
        var method = new DynamicMethod($"get_{path.Name}", typeof(object), [typeof(object), typeof(object)], typeof(PathAccess).Module, skipVisibility: true);
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Castclass, path.Steps[0].DeclaringType!);
        foreach (var step in path.Steps)
        {
            il.Emit(step.DeclaringType!.IsValueType ? OpCodes.Call : OpCodes.Callvirt, step.GetMethod!);
            if (step != path.Last)
            {
                GoOn(il, step.PropertyType);
            }
        }

        if (path.PropertyType.IsValueType)
        {
            il.Emit(OpCodes.Box, path.PropertyType);
        }

        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<object, object?>>(null);
    }

    /// <summary>Writes it, and the structs on the way; does nothing where an object on the way is null. Null where something on the way can't be written.</summary>
    public static Action<object, object?>? Setter(MemberPath path) => Setter(path.Steps, 0);

    private static Action<object, object?>? Setter(IReadOnlyList<PropertyInfo> steps, int index)
    {
        var step = steps[index];
        var isCopied = step.PropertyType.IsValueType;
        var keep = isCopied || index == steps.Count - 1 ? PropertyAccess.Setter(step) : null;
        if (index == steps.Count - 1)
        {
            return keep;
        }

        if ((isCopied && keep is null) || Setter(steps, index + 1) is not { } set)
        {
            return null;
        }

        var get = PropertyAccess.Getter(step);
        return (owner, value) =>
        {
            if (get(owner) is { } part)
            {
                set(part, value);
                keep?.Invoke(owner, part);
            }
        };
    }

    // Leaves the object on the stack, or the address of the struct; returns null where there is none.
    private static void GoOn(ILGenerator il, Type type)
    {
        var isThere = il.DefineLabel();
        if (!type.IsValueType)
        {
            il.Emit(OpCodes.Dup);
            il.Emit(OpCodes.Brtrue, isThere);
            il.Emit(OpCodes.Pop);
            il.Emit(OpCodes.Ldnull);
            il.Emit(OpCodes.Ret);
            il.MarkLabel(isThere);
            return;
        }

        var local = Keep(il, type);
        if (Nullable.GetUnderlyingType(type) is not { } underlying)
        {
            return;
        }

        il.Emit(OpCodes.Call, type.GetProperty(nameof(Nullable<>.HasValue))!.GetMethod!);
        il.Emit(OpCodes.Brtrue, isThere);
        il.Emit(OpCodes.Ldnull);
        il.Emit(OpCodes.Ret);
        il.MarkLabel(isThere);
        il.Emit(OpCodes.Ldloca, local);
        il.Emit(OpCodes.Call, type.GetProperty(nameof(Nullable<>.Value))!.GetMethod!);
        Keep(il, underlying);
    }

    private static LocalBuilder Keep(ILGenerator il, Type type)
    {
        var local = il.DeclareLocal(type);
        il.Emit(OpCodes.Stloc, local);
        il.Emit(OpCodes.Ldloca, local);
        return local;
    }
}
