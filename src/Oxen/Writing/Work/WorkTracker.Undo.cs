namespace Oxen;

/// <content>Knowing again what was known before a save that was rolled back afterwards.</content>
internal sealed partial class WorkTracker
{
    private int _generation;

    /// <summary>Remembers what is known, before it is noted that rows were written.</summary>
    /// <param name="written">The objects of which it will be noted.</param>
    /// <param name="former">What members held that the save has set.</param>
    /// <param name="added">The objects without a row that those who were told of the save have added.</param>
    /// <returns>Goes back to it. Other objects, and what was changed in members since, stay as they are then.</returns>
    public Action Remember(IEnumerable<TrackedObject> written, IEnumerable<MadeValue> former, IReadOnlyList<TrackedObject> added)
    {
        lock (_lock)
        {
            List<(TrackedObject Tracked, TrackedState State)> states = [.. written.Distinct().Select(tracked => (tracked, tracked.Remember()))];
            HashSet<TrackedObject> all = [.. states.Select(state => state.Tracked)];
            List<KeyValuePair<(EntityModel, object), TrackedObject>> keys = [.. _byKey.Where(known => all.Contains(known.Value))];
            List<(MadeValue Former, object? Made)> values = [.. former.Select(value => (value, value.Column.Get(value.Entity)))];
            List<Holding> held = [.. _held];
            var ledTo = _ledTo.ToList();
            var generation = _generation;
            return () =>
            {
                lock (_lock)
                {
                    states.ForEach(state => GoBack(state.Tracked, state.State, generation == _generation));
                    for (var i = values.Count - 1; i >= 0; i--)
                    {
                        TakeBack(values[i].Former, values[i].Made);
                    }

                    // What was forgotten since stays forgotten.
                    if (generation == _generation)
                    {
                        GoBack(all, keys, held);
                        _ledTo.Clear();
                        ledTo.ForEach(led => _ledTo.Add(led.Key, led.Value));
                        Forget(added);
                    }
                }
            };
        }
    }

    /// <summary>The objects without a row.</summary>
    public IEnumerable<TrackedObject> New => All.Where(tracked => !tracked.HasRow);

    /// <summary>Forgets objects that have no row.</summary>
    public void Forget(IEnumerable<TrackedObject> added)
    {
        lock (_lock)
        {
            foreach (var tracked in added.Where(tracked => !tracked.HasRow && Of(tracked.Instance) == tracked))
            {
                Remove(tracked);
            }
        }
    }

    private void GoBack(TrackedObject tracked, TrackedState state, bool isKnown)
    {
        tracked.GoBack(state);
        _gone.Remove(tracked.Instance);
        if (!isKnown)
        {
            return;
        }

        // One that was removed, and added again since, has its row again; one that a collection still holds doesn't.
        if (_byInstance.TryGetValue(tracked.Instance, out var now) && now != tracked)
        {
            if (now.Asked is WriteOperation.Insert or WriteOperation.Save)
            {
                tracked.Asked = tracked.HasRow ? null : now.Asked;
            }

            Remove(now);
        }

        _byInstance[tracked.Instance] = tracked;
    }

    private void GoBack(HashSet<TrackedObject> all, List<KeyValuePair<(EntityModel, object), TrackedObject>> keys, List<Holding> held)
    {
        foreach (var (key, _) in _byKey.Where(known => all.Contains(known.Value)).ToList())
        {
            _byKey.Remove(key);
        }

        foreach (var (key, tracked) in keys)
        {
            _byKey[key] = tracked;
        }

        _held.Clear();
        _held.UnionWith(held);
    }

    private static void TakeBack(MadeValue former, object? made)
    {
        if (ColumnValues.AreEqual(former.Column, former.Column.Get(former.Entity), made))
        {
            former.Set();
        }
    }
}
