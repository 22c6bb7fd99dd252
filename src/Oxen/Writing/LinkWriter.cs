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
        var keys = Keys(navigation, others);
        return await WriteAsync(navigation, owner, (links, key, made) => AddAsync(links, key, keys, made, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Unlinks; gives the number of links that were there.</summary>
    public async Task<int> UnlinkAsync(object owner, LambdaExpression collection, IReadOnlyList<object> others, CancellationToken cancellationToken)
    {
        var navigation = Navigation(collection, "UnlinkAsync");
        CheckCanBeAlone(navigation);
        var keys = Keys(navigation, others);
        return await WriteAsync(navigation, owner, (links, key, made) => RemoveAsync(navigation, links, key, keys, made, cancellationToken), cancellationToken).ConfigureAwait(false);
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
        var keys = Keys(navigation, others);
        return await WriteAsync(navigation, owner, async (links, key, made) =>
        {
            var current = (await CurrentAsync(navigation, links, key, cancellationToken).ConfigureAwait(false)).ToHashSet(KeyComparer.Instance);
            var changed = 0;
            foreach (var gone in current.Where(linked => !keys.ContainsKey(linked)))
            {
                CheckCanBeAlone(navigation);
                changed += await links.RemoveAsync(key, gone, cancellationToken).ConfigureAwait(false);
            }

            return changed + await AddAsync(links, key, keys.Where(pair => !current.Contains(pair.Key)), made, cancellationToken).ConfigureAwait(false);
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes all links; gives their number.</summary>
    public async Task<int> ClearLinksAsync(object owner, LambdaExpression collection, CancellationToken cancellationToken)
    {
        var navigation = Navigation(collection, "ClearLinksAsync");
        CheckCanBeAlone(navigation);
        return await WriteAsync(navigation, owner, async (links, key, _) =>
        {
            if (navigation.Through is null || !context.AreFiltered(navigation.Target))
            {
                return await links.ClearAsync(key, cancellationToken).ConfigureAwait(false);
            }

            var removed = 0;
            foreach (var linked in await CurrentAsync(navigation, links, key, cancellationToken).ConfigureAwait(false))
            {
                removed += await links.RemoveAsync(key, linked, cancellationToken).ConfigureAwait(false);
            }

            return removed;
        }, cancellationToken).ConfigureAwait(false);
    }

    // What the filters hide isn't linked, as far as this context goes, and stays as it is.
    private async Task<List<object?[]>> CurrentAsync(NavigationModel navigation, Links links, object?[] key, CancellationToken cancellationToken)
    {
        var current = await links.CurrentAsync(key, cancellationToken).ConfigureAwait(false);
        if (navigation.Through is null || !context.AreFiltered(navigation.Target))
        {
            return current;
        }

        List<object?[]> seen = [];
        foreach (var linked in current)
        {
            if (await context.SeesAsync(links.Scope, navigation.Target, linked, cancellationToken).ConfigureAwait(false))
            {
                seen.Add(linked);
            }
        }

        return seen;
    }

    private async Task<int> AddAsync(Links links, object?[] key, IEnumerable<KeyValuePair<object?[], object>> others, List<MadeValue> made, CancellationToken cancellationToken)
    {
        var all = others.ToList();
        foreach (var (otherKey, _) in all)
        {
            await context.RequireAsync(links.Scope, links.Navigation.Target, otherKey, "LINK", cancellationToken).ConfigureAwait(false);
        }

        if (all.Count > 1 && links.Commands.AreAddedTogether)
        {
            return await links.AddAsync(key, [.. all.Select(pair => pair.Key)], cancellationToken).ConfigureAwait(false);
        }

        var added = 0;
        foreach (var (otherKey, other) in all)
        {
            added += await links.AddAsync(key, other, otherKey, made, cancellationToken).ConfigureAwait(false);
        }

        return added;
    }

    private async Task<int> RemoveAsync(NavigationModel navigation, Links links, object?[] key, Dictionary<object?[], object> others, List<MadeValue> made, CancellationToken cancellationToken)
    {
        var removed = 0;
        foreach (var (otherKey, other) in others)
        {
            await context.RequireAsync(links.Scope, navigation.Target, otherKey, "UNLINK", cancellationToken).ConfigureAwait(false);
            var affected = await links.RemoveAsync(key, otherKey, cancellationToken).ConfigureAwait(false);
            removed += affected;
            if (affected > 0 && navigation.Through is null)
            {
                made.AddRange(navigation.ForeignKey.Columns.Where(column => column.Set is not null).Select(column => new MadeValue(other, column, null)));
            }
        }

        return removed;
    }

    private async Task<int> WriteAsync(NavigationModel navigation, object owner, Func<Links, object?[], List<MadeValue>, Task<int>> write, CancellationToken cancellationToken)
    {
        var key = KeyOf(entity, owner, navigation);
        object?[] referred = navigation.ForeignKey.IsToKey ? key : [.. navigation.ForeignKey.ValuesFor(column => column.Get(owner)).Take(navigation.ForeignKey.Columns.Count).Select(part => part.Value)];
        var commands = LinkCommands.Of(navigation, context, out var room);
        var made = new List<MadeValue>();
        int count;
        var scope = await context.Session.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
        await using (scope.ConfigureAwait(false))
        {
            await context.RequireAsync(scope, entity, key, "LINK", cancellationToken).ConfigureAwait(false);
            count = await write(new Links(navigation, commands, scope, room), referred, made).ConfigureAwait(false);
            await scope.CommitAsync().ConfigureAwait(false);
        }

        foreach (var value in made)
        {
            value.Set();
        }

        return count;
    }

    private NavigationModel Navigation(LambdaExpression collection, string method)
    {
        var name = collection.Body is MemberExpression { Expression: ParameterExpression } member ? member.Member.Name
            : collection.Body is UnaryExpression { Operand: MemberExpression { Expression: ParameterExpression } converted } ? converted.Member.Name
            : null;
        return entity.Navigations.FirstOrDefault(navigation => navigation.Property.Name == name && navigation.IsCollection) ?? throw new ArgumentException(
            $"{method} can't follow '{collection}': it names no collection of {TypeName.Of(entity.ClrType)} that leads to other entities. Name one directly, as in 'x => x.Tags'.", nameof(collection));
    }

    private static Dictionary<object?[], object> Keys(NavigationModel navigation, IReadOnlyList<object> others)
    {
        var keys = new Dictionary<object?[], object>(KeyComparer.Instance);
        foreach (var other in others)
        {
            keys[KeyOf(navigation.Target, other, navigation)] = other;
        }

        return keys;
    }

    private static object?[] KeyOf(EntityModel entity, object row, NavigationModel navigation)
    {
        var key = new object?[entity.Key.Count];
        for (var i = 0; i < key.Length; i++)
        {
            var column = entity.Key[i];
            key[i] = column.Get(row);
            if (key[i] is null || (column.Generated != ValueGeneration.None && Equals(key[i], EntityCommands.Unset(column.Property.PropertyType))))
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
    /// <param name="Room">The values that each command begins with.</param>
    private sealed record Links(NavigationModel Navigation, LinkCommands Commands, CommandScope Scope, object?[] Room)
    {
        public Task<List<object?[]>> CurrentAsync(object?[] key, CancellationToken cancellationToken) => Commands.CurrentAsync(Scope, Room, key, cancellationToken);

        public Task<int> AddAsync(object?[] key, object other, object?[] otherKey, List<MadeValue> made, CancellationToken cancellationToken) =>
            Commands.AddAsync(Scope, Room, key, other, otherKey, made, cancellationToken);

        // Where the database doesn't tell new links from those that were there, these are asked for first.
        public async Task<int> AddAsync(object?[] key, List<object?[]> others, CancellationToken cancellationToken)
        {
            var known = Commands.TellsAdded ? null : (await CurrentAsync(key, cancellationToken).ConfigureAwait(false)).ToHashSet(KeyComparer.Instance);
            var added = await Commands.AddAsync(Scope, Room, others.Select(other => (key, other)), cancellationToken).ConfigureAwait(false);
            return known is null ? added : others.Count(other => !known.Contains(other));
        }

        public Task<int> RemoveAsync(object?[] key, object?[] otherKey, CancellationToken cancellationToken) => Commands.RemoveAsync(Scope, Room, key, otherKey, cancellationToken);

        public Task<int> ClearAsync(object?[] key, CancellationToken cancellationToken) => Commands.ClearAsync(Scope, Room, key, cancellationToken);
    }

    private sealed class KeyComparer : IEqualityComparer<object?[]>
    {
        public static readonly KeyComparer Instance = new();

        public bool Equals(object?[]? x, object?[]? y) => StructuralComparisons.StructuralEqualityComparer.Equals(x, y);

        public int GetHashCode(object?[] obj) => StructuralComparisons.StructuralEqualityComparer.GetHashCode(obj);
    }
}
