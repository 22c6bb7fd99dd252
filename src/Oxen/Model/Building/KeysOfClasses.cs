namespace Oxen;

/// <summary>Foreign keys by the class at one of their ends: a model may have thousands, and each class asks for its own.</summary>
internal sealed class KeysOfClasses
{
    private readonly ForeignKeyModel[] _keys;
    private readonly Dictionary<EntityModel, List<int>> _places = [];

    /// <summary>The keys, by one of their ends.</summary>
    /// <param name="keys">All keys, in the order in which a class shall have them.</param>
    /// <param name="end">The class at this end.</param>
    public KeysOfClasses(ForeignKeyModel[] keys, Func<ForeignKeyModel, EntityModel> end)
    {
        _keys = keys;
        for (var i = 0; i < keys.Length; i++)
        {
            var entity = end(keys[i]);
            if (!_places.TryGetValue(entity, out var places))
            {
                _places.Add(entity, places = []);
            }

            places.Add(i);
        }
    }

    /// <summary>The keys of a class, and of those it derives from.</summary>
    public IEnumerable<ForeignKeyModel> Of(EntityModel entity)
    {
        List<int> places = [];
        for (var level = entity; level is not null; level = level.Base)
        {
            if (_places.TryGetValue(level, out var own))
            {
                places.AddRange(own);
            }
        }

        if (entity.Base is not null)
        {
            places.Sort();
        }

        foreach (var place in places)
        {
            yield return _keys[place];
        }
    }
}
