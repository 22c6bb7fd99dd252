using System.Globalization;
using System.Reflection;

namespace Oxen;

/// <summary>A property that no class has: what stands for a column that isn't a property by itself.</summary>
/// <param name="owner">The class whose rows have the column.</param>
/// <param name="name">Its name.</param>
/// <param name="type">Its type.</param>
internal abstract class MadeUpProperty(Type owner, string name, Type type) : PropertyInfo
{
    public override string Name => name;

    public override Type PropertyType => type;

    public override Type DeclaringType => owner;

    public override Type ReflectedType => owner;

    public override System.Reflection.PropertyAttributes Attributes => System.Reflection.PropertyAttributes.None;

    public override bool CanRead => false;

    public override bool CanWrite => false;

    public override MethodInfo[] GetAccessors(bool nonPublic) => [];

    public override MethodInfo? GetGetMethod(bool nonPublic) => null;

    public override MethodInfo? GetSetMethod(bool nonPublic) => null;

    public override ParameterInfo[] GetIndexParameters() => [];

    public override object? GetValue(object? obj, BindingFlags invokeAttr, Binder? binder, object?[]? index, CultureInfo? culture) =>
        throw new NotSupportedException($"{TypeName.Of(owner)} has no property {name}.");

    public override void SetValue(object? obj, object? value, BindingFlags invokeAttr, Binder? binder, object?[]? index, CultureInfo? culture) =>
        throw new NotSupportedException($"{TypeName.Of(owner)} has no property {name}.");

    public override object[] GetCustomAttributes(bool inherit) => [];

    public override object[] GetCustomAttributes(Type attributeType, bool inherit) => [];

    public override bool IsDefined(Type attributeType, bool inherit) => false;
}
