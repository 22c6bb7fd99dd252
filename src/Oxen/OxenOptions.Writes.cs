using System.Collections.Immutable;

namespace Oxen;

/// <content>What happens around writes.</content>
public sealed partial class OxenOptions
{
    /// <summary>Who is told of what happens, in the order in which they were added.</summary>
    internal ImmutableArray<OxenInterceptor> Interceptors { get; private set; } = [];

    /// <summary>The plugins, in the order in which they were added.</summary>
    internal ImmutableArray<IOxenPlugin> Plugins { get; private set; } = [];

    /// <summary>Adds a plugin, which configures these options and the models of their contexts.</summary>
    public OxenOptions UsePlugin(IOxenPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        ThrowIfInUse();
        plugin.Configure(this);
        Plugins = Plugins.Add(plugin);
        return this;
    }

    /// <summary>Tells this interceptor of writes, reads and commits of every context over the options; it may be told by several threads at once.</summary>
    public OxenOptions AddInterceptor(OxenInterceptor interceptor)
    {
        ArgumentNullException.ThrowIfNull(interceptor);
        ThrowIfInUse();
        Interceptors = Interceptors.Add(interceptor);
        return this;
    }

    /// <summary>
    /// Says whether objects are checked before they are written: data annotations, <c>IValidatableObject</c> and rules of the
    /// model; they are, unless said otherwise. Length and NOT NULL stay what the database enforces.
    /// </summary>
    public OxenOptions ValidateOnWrite(bool enabled = true) => Change(data => data with { Validates = enabled });

    /// <summary>
    /// Makes every member called <c>CreatedAt</c> or <c>UpdatedAt</c> that is a moment hold what it says, as if it were marked
    /// <see cref="CreatedAtAttribute"/> or <see cref="UpdatedAtAttribute"/>.
    /// </summary>
    public OxenOptions UseTimestamps(bool enabled = true) => Change(data => data with { UsesTimestamps = enabled });

    /// <summary>Takes the time from this clock where writes say when they were made: timestamps and soft deletes. The system's, unless said otherwise.</summary>
    public OxenOptions UseTimeProvider(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return Change(data => data with { Time = time });
    }
}
