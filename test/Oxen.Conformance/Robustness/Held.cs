using System.Runtime.CompilerServices;

namespace Oxen.Conformance;

/// <summary>Tells what stays in memory.</summary>
internal static class Held
{
    /// <summary>How many of the objects that some work gives are held by something once it is done.</summary>
    public static async Task<int> CountAsync(Func<Task<object[]>> work)
    {
        var held = await Weakly(work);
        for (var i = 0; i < 10 && held.Any(one => one.IsAlive); i++)
        {
            await Task.Delay(10);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return held.Count(one => one.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static async Task<WeakReference[]> Weakly(Func<Task<object[]>> work) => [.. (await work()).Distinct().Select(one => new WeakReference(one))];
    }
}
