using System.Collections.Frozen;

namespace Oxen.PostgreSql;

/// <summary>Makes an array of one type of boxed values: of an array of objects the driver asks each anew what it is, and how long.</summary>
internal static class PostgreSqlItems
{
    private static readonly FrozenDictionary<Type, Func<object?[], Array?>> Forms = new Dictionary<Type, Func<object?[], Array?>>
    {
        [typeof(bool)] = Values<bool>,
        [typeof(short)] = Values<short>,
        [typeof(int)] = Values<int>,
        [typeof(long)] = Values<long>,
        [typeof(float)] = Values<float>,
        [typeof(double)] = Values<double>,
        [typeof(decimal)] = Values<decimal>,
        [typeof(Guid)] = Values<Guid>,
        [typeof(DateTime)] = Values<DateTime>,
        [typeof(DateOnly)] = Values<DateOnly>,
        [typeof(TimeOnly)] = Values<TimeOnly>,
        [typeof(TimeSpan)] = Values<TimeSpan>,
        [typeof(string)] = Objects<string>,
        [typeof(byte[])] = Objects<byte[]>,
    }.ToFrozenDictionary();

    /// <summary>The values as an array of their type; as they are where they have several, or one that isn't known here.</summary>
    public static Array Typed(object?[] items) =>
        Array.Find(items, static item => item is not null) is { } first && Of(first.GetType(), items) is { } typed ? typed : items;

    /// <summary>The values as an array of this type; null where one of them is of another, or it isn't known here.</summary>
    public static Array? Of(Type type, object?[] items) => Forms.GetValueOrDefault(type)?.Invoke(items);

    private static Array? Values<T>(object?[] items)
        where T : struct
    {
        var values = new T[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is not T value)
            {
                return items[i] is null ? Objects<T?>(items) : null;
            }

            values[i] = value;
        }

        return values;
    }

    private static Array? Objects<T>(object?[] items)
    {
        var values = new T?[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            switch (items[i])
            {
                case null:
                    break;
                case T value:
                    values[i] = value;
                    break;
                default:
                    return null;
            }
        }

        return values;
    }
}
