using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Oxen;

/// <summary>
/// The delegates that read rows. Queries whose rows are read alike share one, whatever else they ask for: compiling it
/// takes longer than all other stages together.
/// </summary>
/// <param name="options">How lambdas are compiled.</param>
/// <param name="tellsOrder">Whether somebody asks if rows are read in the order of their columns.</param>
internal sealed class RowReaders(OptionsData options, bool tellsOrder = false)
{
    // More than an application has. Past it they are forgotten here; the plans that use them keep them.
    private const int Most = 1024;

    private readonly ConcurrentDictionary<ReaderForm, object> _known = new();

    /// <summary>What reads rows by a lambda, or by one that does the same.</summary>
    public RowShape<T> Of<T>(Expression<RowReader<T>> lambda)
    {
        var memory = new FormMemory();
        var form = WrittenForm.Of(lambda, this, ref memory);
        if (form.IsUnknown)
        {
            return Made(lambda);
        }

        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        return (RowShape<T>)_known.GetOrAdd(new ReaderForm(form), _ => Made(lambda));
    }

    private RowShape<T> Made<T>(Expression<RowReader<T>> lambda) => options.ExpressionCompiler is null && Interpretation.Fits(lambda)
        ? new WarmingRowShape<T>(lambda) { IsInOrder = tellsOrder && ColumnOrder.IsKept(lambda) }
        : new FixedRowShape<T>((RowReader<T>)options.CompileExpression(lambda)) { IsInOrder = tellsOrder && ColumnOrder.IsKept(lambda) };

    /// <summary>What a lambda does: its form, and the objects it was made with.</summary>
    private sealed class ReaderForm(in WrittenForm form) : IEquatable<ReaderForm>
    {
        private readonly Mark[] _marks = form.Marks.ToArray();
        private readonly object?[] _objects = form.Leaves.ToArray();
        private readonly int _hash = form.Hash.GetHashCode();

        public bool Equals(ReaderForm? other) =>
            other is not null && Mark.AreSame(_marks, other._marks) && _objects.Length == other._objects.Length && HasObjectsOf(other);

        public override bool Equals(object? obj) => Equals(obj as ReaderForm);

        public override int GetHashCode() => _hash;

        private bool HasObjectsOf(ReaderForm other)
        {
            for (var i = 0; i < _objects.Length; i++)
            {
                if (!AreSame(_objects[i], other._objects[i]))
                {
                    return false;
                }
            }

            return true;
        }

        // Objects of the application may call different things equal.
        private static bool AreSame(object? left, object? right) =>
            ReferenceEquals(left, right) || (left is string text && text.Equals(right as string, StringComparison.Ordinal));
    }
}
