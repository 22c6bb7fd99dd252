using System.Reflection;

namespace Oxen;

/// <content>Who is told of what happens.</content>
public abstract partial class OxenDb
{
    private static readonly MethodInfo TableOf = typeof(OxenDb).GetMethod(nameof(Table), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>Who is told of writes; null for nobody.</summary>
    internal WriteObservers? Observers => ModelAndFilters.Observers;

    /// <summary>The table of a class that is known at run time alone.</summary>
    internal IBoundTable BoundTable(Type type) => (IBoundTable)TableOf.MakeGenericMethod(type).Invoke(this, BindingFlags.DoNotWrapExceptions, null, null, null)!;

    private CommitHooks? CommitHooksOf(OxenOptions options)
    {
        OxenInterceptor[] told = [.. options.Interceptors.Where(interceptor => interceptor.Overrides(nameof(OxenInterceptor.BeforeCommitAsync), nameof(OxenInterceptor.AfterCommitAsync)))];
        return told.Length == 0 ? null : new CommitHooks(BeforeAsync, AfterAsync);

        async Task BeforeAsync(OxenTransaction transaction, CancellationToken cancellationToken)
        {
            var db = With(Session.With(transaction));
            foreach (var interceptor in told)
            {
                await interceptor.BeforeCommitAsync(db, cancellationToken).ConfigureAwait(false);
            }
        }

        async Task AfterAsync()
        {
            foreach (var interceptor in told)
            {
                await interceptor.AfterCommitAsync(this, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }
}
