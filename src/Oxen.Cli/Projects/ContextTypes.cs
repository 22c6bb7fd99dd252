using System.Reflection;
using System.Runtime.Loader;

namespace Oxen.Cli;

/// <summary>
/// The context of a user's project. How it is made the project says by a static method <c>CreateForDesign</c>, on the context's
/// class or on any other, that returns the context; on the context's class it may return its options. It takes nothing, or
/// a text: the connection string the tool was given, or null. Without such a method the context needs a constructor that takes
/// options, and the tool a kind of database and a connection string.
/// </summary>
internal static class ContextTypes
{
    private const string Hook = "CreateForDesign";

    private const BindingFlags AnyStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The only context of an assembly, or of those it references; or the one of a name.</summary>
    /// <exception cref="ToolException">There is none, or several.</exception>
    public static Type Find(string assemblyPath, string? name)
    {
        CheckVersion();
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(assemblyPath);
        var contexts = Contexts(assembly).ToList();
        if (contexts.Count == 0)
        {
            contexts = [.. assembly.GetReferencedAssemblies().Select(Loaded).OfType<Assembly>().Where(ReferencesOxen).SelectMany(Contexts)];
        }

        var named = name is null ? contexts : [.. contexts.Where(type => type.Name == name || type.FullName == name)];
        var where = Path.GetFileName(assemblyPath);
        return named switch
        {
            [var only] => only,
            [] when contexts.Count == 0 => throw new ToolException(ToolErrors.Context, $"There is no context in {where}: no class derives from OxenDb. Write one, such as: public sealed class BlogDb(OxenOptions options) : OxenDb(options)."),
            [] => throw new ToolException(ToolErrors.Context, $"There is no context '{name}' in {where}. There is {Names(contexts)}."),
            _ => throw new ToolException(ToolErrors.Context, $"There are several contexts in {where}: {Names(named)}. Name one with --context, or as \"context\" in oxen.json."),
        };
    }

    /// <summary>Makes a context.</summary>
    /// <exception cref="ToolException">The project doesn't say how, or what it says fails.</exception>
    public static OxenDb Make(Type context, Settings settings, string assemblyPath, string? connection = null)
    {
        connection ??= settings.Connection;
        if (HookOf(context, AssemblyLoadContext.Default.LoadFromAssemblyPath(assemblyPath)) is not { } hook)
        {
            return settings.HasDatabase
                ? Construct(context, Targets.Options(settings.Database!, connection!, context))
                : throw new ToolException(ToolErrors.Context, $"How {context.Name} is made isn't known. Give it a method such as 'public static {context.Name} {Hook}(string? connection) => new(new OxenOptions().UseSqlite(connection ?? \"Data Source=blog.db\"));', "
                    + "or name the kind of database and the connection string: --database and --connection, or both in oxen.json.");
        }

        if (hook.GetParameters().Length == 0 && settings.Connection is not null)
        {
            throw new ToolException(ToolErrors.Context, $"{settings.ConnectionSource} gives a connection string, which {hook.DeclaringType!.Name}.{Hook} doesn't take. Let it take a text (string? connection), or leave the connection string out.");
        }

        var made = Invoked(hook, () => hook.Invoke(null, hook.GetParameters().Length == 0 ? [] : [connection]));
        return made as OxenDb
            ?? (made is OxenOptions options ? Construct(context, options) : throw new ToolException(ToolErrors.Context, $"{hook.DeclaringType!.Name}.{Hook} returned null."));
    }

    /// <summary>Refuses a project with another version of Oxen than the tool was built with.</summary>
    public static void CheckVersion()
    {
        if (ToolAssemblies.VersionOf(typeof(OxenDb).Assembly) is var version && version != ToolAssemblies.Version)
        {
            throw new ToolException(ToolErrors.Version, $"The project uses Oxen {version}, this tool is {ToolAssemblies.Version}. Use the same version of both: dotnet tool update oxen.cli --version {version} (--global where the tool is installed so), or update the project's packages.");
        }
    }

    private static MethodInfo? HookOf(Type context, Assembly assembly)
    {
        var own = context.GetMethods(AnyStatic).Where(method => IsHook(method) && (method.ReturnType.IsAssignableTo(typeof(OxenDb)) || method.ReturnType == typeof(OxenOptions)));
        var others = new[] { assembly, context.Assembly }.Distinct().SelectMany(Types).Where(type => type != context)
            .SelectMany(type => type.GetMethods(AnyStatic)).Where(method => IsHook(method) && method.ReturnType == context);
        return own.Concat(others).ToList() switch
        {
            [] => null,
            [var only] => only,
            var several => throw new ToolException(ToolErrors.Context, $"Several methods make a {context.Name}: {string.Join(", ", several.Select(method => $"{method.DeclaringType!.Name}.{Hook}"))}. Keep one."),
        };
    }

    private static bool IsHook(MethodInfo method) => method.Name == Hook && !method.ContainsGenericParameters && method.GetParameters() switch
    {
        [] => true,
        [var only] => only.ParameterType == typeof(string),
        _ => false,
    };

    private static OxenDb Construct(Type context, OxenOptions options)
    {
        var constructor = context.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .FirstOrDefault(one => one.GetParameters() is [var first, .. var rest] && first.ParameterType == typeof(OxenOptions) && rest.All(parameter => parameter.HasDefaultValue));
        return constructor is null
            ? throw new ToolException(ToolErrors.Context, $"{context.Name} has no constructor that takes OxenOptions alone. Give it a method such as 'public static {context.Name} {Hook}(string? connection)' that makes one.")
            : (OxenDb)Invoked(constructor, () => constructor.Invoke([options, .. constructor.GetParameters().Skip(1).Select(parameter => parameter.DefaultValue)]))!;
    }

    /// <summary>What a method or constructor of the project gives.</summary>
    /// <exception cref="ToolException">It threw.</exception>
    public static object? Invoked(MethodBase method, Func<object?> invoke)
    {
        try
        {
            return invoke();
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException as OxenException
                ?? MissingAssembly.Of(exception.InnerException!)
                ?? new ToolException(ToolErrors.Context, $"{method.DeclaringType!.Name}{(method.IsConstructor ? "'s constructor" : $".{method.Name}")} threw {exception.InnerException!.GetType().Name}: {exception.InnerException.Message}", exception.InnerException);
        }
    }

    private static string Names(IEnumerable<Type> types) => string.Join(", ", types.Select(type => type.FullName));

    private static IEnumerable<Type> Contexts(Assembly assembly) => Types(assembly).Where(type => type is { IsAbstract: false, ContainsGenericParameters: false } && type.IsAssignableTo(typeof(OxenDb)));

    // A type whose base comes with a package that isn't there is none of those that are looked for.
    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }

    private static bool ReferencesOxen(Assembly assembly) => assembly.GetReferencedAssemblies().Any(name => name.Name == typeof(OxenDb).Assembly.GetName().Name)
        && !assembly.GetName().Name!.StartsWith("Oxen.", StringComparison.Ordinal);

    private static Assembly? Loaded(AssemblyName name)
    {
        try
        {
            return AssemblyLoadContext.Default.LoadFromAssemblyName(name);
        }
        catch (Exception exception) when (exception is FileNotFoundException or FileLoadException or BadImageFormatException)
        {
            return null;
        }
    }
}
