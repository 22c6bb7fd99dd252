using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Oxen.Cli;

/// <summary>Where the tool's own assemblies lie.</summary>
internal static class ToolAssemblies
{
    /// <summary>The path of the tool itself.</summary>
    public static string Path => typeof(ToolAssemblies).Assembly.Location;

    /// <summary>The version of the tool, which is that of the packages it was built with, such as <c>0.1.0-preview.1</c>.</summary>
    public static string Version { get; } = VersionOf(typeof(ToolAssemblies).Assembly);

    /// <summary>The version of an assembly's package, without the commit it was built from.</summary>
    public static string VersionOf(Assembly assembly) =>
        (assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? assembly.GetName().Version?.ToString() ?? "unknown").Split('+')[0];

    /// <summary>
    /// Finds what the running process doesn't know in the tool's folder. In a process of the tool's own that is nothing; in one
    /// with the assemblies of a user's project (<see cref="ProjectHost"/>) it is what the project doesn't reference.
    /// </summary>
    public static void ResolveFromOwnFolder()
    {
        var resolver = new AssemblyDependencyResolver(Path);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            resolver.ResolveAssemblyToPath(name) is { } path ? context.LoadFromAssemblyPath(path) : null;
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) =>
            resolver.ResolveUnmanagedDllToPath(name) is { } path ? NativeLibrary.Load(path) : 0;
    }
}
