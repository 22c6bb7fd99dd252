using System.Reflection;
using System.Reflection.Emit;

namespace Oxen.Benchmarks;

/// <summary>What the model of a context costs, by the number of its classes. They are made for the run: seven columns each, and a relation to the one before.</summary>
internal static class ModelRun
{
    /// <summary>The numbers of classes.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [10, 100, 1000];

    /// <summary>Builds a model, the first of this process; gives its processor time in milliseconds.</summary>
    public static double Build(int count)
    {
        using OxenOptions options = new OxenOptions().UseSqlite("Data Source=:memory:");
        OxenDb db = Db(count, options);
        TimeSpan start = Environment.CpuUsage.TotalTime;
        int made = db.Model.Entities.Count;
        TimeSpan time = Environment.CpuUsage.TotalTime - start;
        return made == count ? time.TotalMilliseconds : throw new InvalidOperationException($"The model has {made} classes instead of {count}.");
    }

    /// <summary>A context of so many classes; its model is built when it is first used.</summary>
    public static OxenDb Db(int count, OxenOptions options) => (OxenDb)Activator.CreateInstance(typeof(ModelDb<>).MakeGenericType(Classes(count)), options)!;

    private static Type Classes(int count)
    {
        ModuleBuilder module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Classes"), AssemblyBuilderAccess.Run).DefineDynamicModule("Classes");
        Type? last = null;
        for (int i = 0; i < count; i++)
        {
            TypeBuilder type = module.DefineType($"Entity{i}", TypeAttributes.Public | TypeAttributes.Class);
            Add(type, "Id", typeof(int));
            Add(type, "Name", typeof(string));
            Add(type, "Quantity", typeof(int));
            Add(type, "Price", typeof(decimal));
            Add(type, "CreatedAt", typeof(DateTime));
            Add(type, "IsOpen", typeof(bool));
            if (last is not null)
            {
                Add(type, last.Name + "Id", typeof(int));
                Add(type, last.Name, last);
            }

            last = type.CreateType();
        }

        return last!;
    }

    private static void Add(TypeBuilder type, string name, Type of)
    {
        const MethodAttributes Accessor = MethodAttributes.Public | MethodAttributes.SpecialName | MethodAttributes.HideBySig;
        FieldBuilder field = type.DefineField("_" + name, of, FieldAttributes.Private);
        MethodBuilder getter = type.DefineMethod("get_" + name, Accessor, of, Type.EmptyTypes);
        ILGenerator get = getter.GetILGenerator();
        get.Emit(OpCodes.Ldarg_0);
        get.Emit(OpCodes.Ldfld, field);
        get.Emit(OpCodes.Ret);
        MethodBuilder setter = type.DefineMethod("set_" + name, Accessor, null, [of]);
        ILGenerator set = setter.GetILGenerator();
        set.Emit(OpCodes.Ldarg_0);
        set.Emit(OpCodes.Ldarg_1);
        set.Emit(OpCodes.Stfld, field);
        set.Emit(OpCodes.Ret);
        PropertyBuilder property = type.DefineProperty(name, System.Reflection.PropertyAttributes.None, of, null);
        property.SetGetMethod(getter);
        property.SetSetMethod(setter);
    }

    /// <summary>A context whose only table leads to all classes.</summary>
    public sealed class ModelDb<T>(OxenOptions options) : OxenDb(options)
        where T : class
    {
        /// <summary>The rows.</summary>
        public Table<T> Rows => Table<T>();
    }
}
