using System.Collections;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>Links objects of one class with those of its collections, and unlinks them; each call in a transaction.</summary>
internal sealed class LinkWriter(WriteContext context, EntityModel entity)
{
    /// <summary>Links; gives the number of links that weren't there before.</summary>
    public async Task<int> LinkAsync(object owner, LambdaExpression collection, IReadOnlyList<object> others, CancellationToken cancellationToken)
    {
        var navigation = Navigation(collection, "LinkAsync");
        CheckKeyIsFree(navigation);
        return await WriteAsync(navigation, owner, others, (links, all) => AddAsync(links, all, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Unlinks; gives the number of links that were there.</summary>
    public async Task<int> UnlinkAsync(object owner, LambdaExpression collection, IReadOnlyList<object> others, CancellationToken cancellationToken)
    {
        var navigation = Navigation(collection, "UnlinkAsync");
        CheckCanBeAlone(navigation);
        return await WriteAsync(navigation, owner, others, (links, all) => RemoveAsync(links, all, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Links these, as they were given, and no others; gives the number of links made and removed.</summary>
    public async Task<int> SetLinksAsync(object owner, LambdaExpression collection, object given, IReadOnlyList<object> others, CancellationToken cancellationToken)
    {
        var navigation = Navigation(collection, "SetLinksAsync");
        if (context.Session.Engine.Options.Loading == Loading.Strict && ReferenceEquals(given, navigation.Get(owner)) && !LoadState.IsLoaded(owner, navigation))
        {
            throw new NotLoadedException(entity.ClrType, navigation.Property.Name, ", so that what it doesn't hold would be unlinked unseen");
        }

        CheckKeyIsFree(navigation);
        return await WriteAsync(navigation, owner, others, async (links, all) =>
        {
            var current = (await CurrentAsync(links, cancellationToken).ConfigureAwait(false)).ToHashSet(KeyComparer.Instance);
            var wanted = all.Select(link => link.Other).ToHashSet(KeyComparer.Instance);
            List<object?[]> gone = [.. current.Where(linked => !wanted.Contains(linked))];
            if (gone.Count > 0)
            {
                CheckCanBeAlone(navigation);
            }

            var removed = await links.RemoveAsync(gone, cancellationToken).ConfigureAwait(false);
            foreach (var link in all.Where(link => current.Contains(link.Other) && (navigation.Through is not null || LoadedMembers.Refers(navigation.ForeignKey, link.Instance, owner))))
            {
                links.Members.Link(link.Instance);
            }

            return removed + await AddAsync(links, [.. all.Where(link => !current.Contains(link.Other))], cancellationToken).ConfigureAwait(false);
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes all links; gives their number.</summary>
    public async Task<int> ClearLinksAsync(object owner, LambdaExpression collection, CancellationToken cancellationToken)
    {
        var navigation = Navigation(collection, "ClearLinksAsync");
        CheckCanBeAlone(navigation);
        return await WriteAsync(navigation, owner, [], async (links, _) => navigation.Through is null || !context.AreFiltered(navigation.Target)
            ? await links.ClearAsync(cancellationToken).ConfigureAwait(false)
            : await links.RemoveAsync(await CurrentAsync(links, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    // What the filters hide isn't linked, as far as this context goes, and stays as it is.
    private async Task<List<object?[]>> CurrentAsync(Links links, CancellationToken cancellationToken)
    {
        var current = await links.CurrentAsync(cancellationToken).ConfigureAwait(false);
        if (links.Navigation.Through is null || !context.AreFiltered(links.Navigation.Target))
        {
            return current;
        }

        var seen = await context.SeenAsync(links.Scope, links.Navigation.Target, current, cancellationToken).ConfigureAwait(false);
        return [.. current.Where((_, i) => seen.Contains(i))];
    }

    private async Task<int> AddAsync(Links links, List<ObjectLink> all, CancellationToken cancellationToken)
    {
        await RequireAsync(links, all, "LINK", cancellationToken).ConfigureAwait(false);
        return await links.AddAsync(all, cancellationToken).ConfigureAwait(false);
    }

    private async Task<int> RemoveAsync(Links links, List<ObjectLink> all, CancellationToken cancellationToken)
    {
        await RequireAsync(links, all, "UNLINK", cancellationToken).ConfigureAwait(false);
        if (links.Navigation.Through is not null)
        {
            return await links.RemoveAsync([.. all.Select(link => link.Other)], cancellationToken).ConfigureAwait(false);
        }

        // Objects that were linked hold a foreign key no more.
        if (all.Count == 1 || links.Queue.IsOneByOne || !links.Commands.AreRemovedTogether)
        {
            var removed = 0;
            foreach (var link in all)
            {
                var affected = await links.RemoveAsync([link.Other], cancellationToken).ConfigureAwait(false);
                removed += affected;
                links.Free(affected > 0 ? [link] : []);
            }

            return removed;
        }

        var current = (await links.CurrentAsync(cancellationToken).ConfigureAwait(false)).ToHashSet(KeyComparer.Instance);
        List<ObjectLink> linked = [.. all.Where(link => current.Contains(link.Other))];
        if (await links.RemoveAsync([.. linked.Select(link => link.Other)], cancellationToken).ConfigureAwait(false) != linked.Count)
        {
            // Somebody else has linked one meanwhile: which, is told one by one.
            links.Queue.GiveUp();
        }

        links.Free(linked);
        return linked.Count;
    }

    private ValueTask RequireAsync(Links links, List<ObjectLink> all, string operation, CancellationToken cancellationToken) =>
        context.RequireAsync(links.Scope, links.Navigation.Target, all, operation, cancellationToken);

    private async Task<int> WriteAsync(NavigationModel navigation, object owner, IReadOnlyList<object> others, Func<Links, List<ObjectLink>, Task<int>> write, CancellationToken cancellationToken)
    {
        var key = KeyOf(entity, owner, navigation);
        object?[] referred = navigation.ForeignKey.IsToKey ? key : [.. navigation.ForeignKey.ValuesFor(column => column.Get(owner)).Take(navigation.ForeignKey.Columns.Count).Select(part => part.Value)];
        List<ObjectLink> all = [.. others.Select((other, i) => new ObjectLink(referred, KeyOf(navigation.Target, other, navigation), other, others.Count > 1 ? i : null)).DistinctBy(link => link.Other, KeyComparer.Instance)];
        var commands = LinkCommands.Of(navigation, context, out var room);
        var (count, members) = (0, new LinkedMembers(navigation, owner));
        foreach (var value in await SequenceWrite.RunAsync(context, others, LinkAllAsync, cancellationToken).ConfigureAwait(false))
        {
            value.Set();
        }

        AfterCommitException.ThrowIfAny(members.Set(others), isCommitted: context.Session.Scope?.Pin.Transaction is null);
        return count;

        async Task LinkAllAsync(CommandScope scope, RowsQueue queue, SequencePlace place)
        {
            await context.RequireAsync(scope, entity, key, "LINK", cancellationToken).ConfigureAwait(false);
            members = new LinkedMembers(navigation, owner);
            count = await write(new Links(navigation, commands, scope, queue, room, referred, members), all).ConfigureAwait(false);
        }
    }

    private NavigationModel Navigation(LambdaExpression collection, string method)
    {
        var name = collection.Body is MemberExpression { Expression: ParameterExpression } member ? member.Member.Name
            : collection.Body is UnaryExpression { Operand: MemberExpression { Expression: ParameterExpression } converted } ? converted.Member.Name
            : null;
        return entity.Navigations.FirstOrDefault(navigation => navigation.Property.Name == name && navigation.IsCollection) ?? throw new ArgumentException(
            $"{method} can't follow '{collection}': it names no collection of {TypeName.Of(entity.ClrType)} that leads to other entities. Name one directly, as in 'x => x.Tags'.", nameof(collection));
    }

    private static object?[] KeyOf(EntityModel entity, object row, NavigationModel navigation)
    {
        var key = new object?[entity.Key.Count];
        for (var i = 0; i < key.Length; i++)
        {
            var column = entity.Key[i];
            key[i] = column.Get(row);
            if (key[i] is null || (column.Generated != ValueGeneration.None && column.IsUnset(key[i])))
            {
                throw Error(navigation, $"can't be linked: the {TypeName.Of(entity.ClrType)} has no key yet, so there is nothing to refer to. Insert it first, in the same transaction if both must be written or none.");
            }
        }

        return key;
    }

    private static void CheckKeyIsFree(NavigationModel navigation)
    {
        if (navigation.Through is null && navigation.ForeignKey.Columns.FirstOrDefault(navigation.Target.Key.Contains) is { } column)
        {
            throw Error(navigation, $"can't be linked: {Member(column)} is part of the key, which says which row is meant. Insert the {TypeName.Of(navigation.Target.ClrType)} itself, with its whole key.");
        }
    }

    private static void CheckCanBeAlone(NavigationModel navigation)
    {
        if (navigation.Through is null && navigation.ForeignKey.Columns.FirstOrDefault(column => !column.IsNullable) is { } column)
        {
            throw Error(navigation, $"can't be unlinked: {Member(column)} can't be null, so each {TypeName.Of(navigation.Target.ClrType)} belongs to one {TypeName.Of(navigation.ForeignKey.Principal.ClrType)}. Delete the objects, or link them to another.");
        }
    }

    private static string Member(ColumnModel column) => $"{TypeName.Of(column.Property.DeclaringType!)}.{column.Property.Name}";

    private static RelatedObjectException Error(NavigationModel navigation, string message) =>
        new(navigation.Property.DeclaringType!, navigation.Property.Name, message);

    /// <summary>The commands of a collection in one transaction.</summary>
    /// <param name="Navigation">The collection.</param>
    /// <param name="Commands">The commands.</param>
    /// <param name="Scope">The transaction.</param>
    /// <param name="Queue">Where rows wait to be written together.</param>
    /// <param name="Room">The values that each command begins with.</param>
    /// <param name="Owner">What the collection's rows refer to the object by.</param>
    /// <param name="Members">What the objects are to hold afterwards.</param>
    private sealed record Links(NavigationModel Navigation, LinkCommands Commands, CommandScope Scope, RowsQueue Queue, object?[] Room, object?[] Owner, LinkedMembers Members)
    {
        public Task<List<object?[]>> CurrentAsync(CancellationToken cancellationToken) => Commands.CurrentAsync(Scope, Room, Owner, cancellationToken);

        public Task<int> AddAsync(List<ObjectLink> links, CancellationToken cancellationToken)
        {
            links.ForEach(link => Members.Link(link.Instance));
            return Commands.AddAsync(Scope, Queue, Room, links, isCounted: true, cancellationToken);
        }

        public async Task<int> RemoveAsync(IReadOnlyList<object?[]> others, CancellationToken cancellationToken)
        {
            var removed = await Commands.RemoveAsync(Scope, Room, others.Select(other => (Owner, other)), cancellationToken).ConfigureAwait(false);

            // One that belongs elsewhere by now still does.
            foreach (var other in removed > 0 || Navigation.Through is not null ? others : [])
            {
                Members.Unlink(other);
            }

            return removed;
        }

        public Task<int> ClearAsync(CancellationToken cancellationToken)
        {
            Members.Clear();
            return Commands.ClearAsync(Scope, Room, Owner, cancellationToken);
        }

        public void Free(List<ObjectLink> links)
        {
            ColumnModel[] columns = [.. Navigation.ForeignKey.Columns.Where(column => column.Set is not null)];
            foreach (var link in links)
            {
                Queue.Give(link.Instance, columns, new object?[columns.Length]);
            }
        }
    }

    private sealed class KeyComparer : IEqualityComparer<object?[]>
    {
        public static readonly KeyComparer Instance = new();

        public bool Equals(object?[]? x, object?[]? y) => StructuralComparisons.StructuralEqualityComparer.Equals(x, y);

        public int GetHashCode(object?[] obj) => StructuralComparisons.StructuralEqualityComparer.GetHashCode(obj);
    }
}
