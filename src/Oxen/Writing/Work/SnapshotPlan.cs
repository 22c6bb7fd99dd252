using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Oxen;

/// <summary>
/// How objects of one class are remembered as they were read: by a shallow copy, whose members are compared by one
/// function; of members that may change inside, and of those inside others, what is stored is kept beside it.
/// </summary>
internal sealed class SnapshotPlan
{
    private static readonly ConditionalWeakTable<EntityModel, SnapshotPlan> Known = [];

    private static readonly Func<object, object> Copied =
        typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Func<object, object>>();

    private static readonly HashSet<Type> Plain =
    [
        typeof(string), typeof(decimal), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Guid), typeof(Uri),
    ];

    private readonly ColumnModel[] _plain;
    private readonly ColumnModel[] _kept;
    private readonly WarmingFunction<Func<object, object, bool>> _areSame;

    private SnapshotPlan(EntityModel entity, OptionsData options)
    {
        // What the database or Oxen sets by itself is no change of the application.
        ColumnModel[] watched = [.. InsertCommand.Written(entity).Where(column => column.Source is null && column.Generated != ValueGeneration.RowVersion && column.Stamp != Stamp.Updated && column.Property is not ShadowProperty)];
        _plain = [.. watched.Where(IsPlain)];
        _kept = [.. watched.Except(_plain)];
        _areSame = new(options, () => AreSame(entity));
    }

    /// <summary>The plan of a class.</summary>
    public static SnapshotPlan Of(EntityModel entity, OptionsData options) =>
        Known.TryGetValue(entity, out var known) ? known : Known.GetValue(entity, made => new SnapshotPlan(made, options));

    /// <summary>Remembers an object as it is now.</summary>
    public Snapshot Take(object entity)
    {
        var kept = _kept.Length == 0 ? [] : new object?[_kept.Length];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = ColumnValues.Kept(_kept[i], _kept[i].Get(entity));
        }

        return new Snapshot(Copied(entity), kept);
    }

    /// <summary>The columns that the object holds other values for than were remembered.</summary>
    public List<ColumnModel> Changed(object entity, Snapshot snapshot)
    {
        List<ColumnModel> changed = _plain.Length == 0 || _areSame.Function(entity, snapshot.Copy)
            ? []
            : [.. _plain.Where(column => !ColumnValues.AreEqual(column, column.Get(entity), column.Get(snapshot.Copy)))];
        for (var i = 0; i < _kept.Length; i++)
        {
            if (!ColumnValues.IsKept(_kept[i], _kept[i].Get(entity), snapshot.Kept[i]))
            {
                changed.Add(_kept[i]);
            }
        }

        return changed;
    }

    /// <summary>What a column held; what is stored of it, where the value may have changed inside.</summary>
    public object? Original(ColumnModel column, Snapshot snapshot)
    {
        var index = Array.IndexOf(_kept, column);
        return index < 0 ? column.Get(snapshot.Copy) : snapshot.Kept[index];
    }

    /// <summary>The same in the member's own type, whatever is stored of it: of keys and tokens, in which nothing but the items of an array changes.</summary>
    public object? Held(ColumnModel column, Snapshot snapshot) => column.Property.PropertyType.IsArray ? Original(column, snapshot) : column.Get(snapshot.Copy);

    /// <summary>What is stored of what it holds now, where the value may change inside.</summary>
    public object? Current(ColumnModel column, object entity) =>
        Array.IndexOf(_kept, column) < 0 ? column.Get(entity) : ColumnValues.Kept(column, column.Get(entity));

    private static bool IsPlain(ColumnModel column)
    {
        var type = Nullable.GetUnderlyingType(column.Property.PropertyType) ?? column.Property.PropertyType;
        return column.Property is not MadeUpProperty && (type.IsPrimitive || type.IsEnum || Plain.Contains(type));
    }

    private Expression<Func<object, object, bool>> AreSame(EntityModel entity)
    {
        var (one, other) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object)));
        var comparisons = _plain.Select(column =>
        {
            var comparer = typeof(EqualityComparer<>).MakeGenericType(column.Property.PropertyType);
            return (Expression)Expression.Call(
                Expression.Property(null, comparer, nameof(EqualityComparer<>.Default)), comparer.GetMethod(nameof(Equals), [column.Property.PropertyType, column.Property.PropertyType])!,
                Expression.Property(Expression.Convert(one, entity.ClrType), column.Property), Expression.Property(Expression.Convert(other, entity.ClrType), column.Property));
        });
        return Expression.Lambda<Func<object, object, bool>>(comparisons.Aggregate(Expression.AndAlso), one, other);
    }
}

/// <summary>An object as it was.</summary>
/// <param name="Copy">A shallow copy.</param>
/// <param name="Kept">What is stored of members that may change inside.</param>
internal sealed record Snapshot(object Copy, object?[] Kept);
