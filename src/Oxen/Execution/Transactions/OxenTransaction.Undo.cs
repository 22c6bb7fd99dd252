namespace Oxen;

/// <content>What is undone in memory when the changes are undone in the database.</content>
public sealed partial class OxenTransaction
{
    private readonly List<Action> _undo = [];

    /// <summary>Runs code when what was done up to now is rolled back: the last given runs first. Never once the outermost is committed.</summary>
    internal void OnUndone(Action undo)
    {
        lock (_undo)
        {
            _undo.Add(undo);
        }

        // Another flow may have ended it since.
        if (_state == TransactionState.RolledBack)
        {
            Undo();
        }
    }

    // What is part of the outer one may still be rolled back with it.
    private void HandUndoOn()
    {
        if (_state == TransactionState.Committed && _outer?.Transaction is { } outer && _undo.Count > 0)
        {
            lock (outer._undo)
            {
                outer._undo.AddRange(_undo);
            }
        }
    }

    private void Undo(int from = 0)
    {
        List<Action> undone;
        lock (_undo)
        {
            undone = _undo[from..];
            _undo.RemoveRange(from, undone.Count);
        }

        for (var i = undone.Count - 1; i >= 0; i--)
        {
            undone[i]();
        }
    }
}
