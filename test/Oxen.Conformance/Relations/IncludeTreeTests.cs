using System.Collections;
using System.Reflection;

namespace Oxen.Conformance;

/// <summary>Random trees of what is included give the graph of the objects in memory.</summary>
public sealed class IncludeTreeTests(TestDatabase database) : ShopTests(database)
{
    [Test]
    public void Random_trees_load_what_objects_in_memory_have()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            switch (random.Next(5))
            {
                case 0:
                    Check(Db.Customers, seed, random);
                    break;
                case 1:
                    Check(Db.Orders, seed, random);
                    break;
                case 2:
                    Check(Db.Employees, seed, random);
                    break;
                case 3:
                    Check(Db.Products, seed, random);
                    break;
                default:
                    Check(Db.Territories, seed, random);
                    break;
            }
        }
    }

    private void Check<T>(IQueryable<T> table, int seed, Random random)
        where T : class
    {
        var tree = IncludeTree.Random(typeof(T), random, depth: 3);
        var loaded = tree.In(table).ToList();

        var memory = (IQueryable<T>)typeof(IShop).GetProperties().Single(property => property.PropertyType == typeof(IQueryable<T>)).GetValue(Memory)!;
        var ofMemory = tree.OfMemory();
        var name = $"Seed {seed}, {typeof(T).Name}{tree}";
        Assert.That(loaded.Select(tree.Print).Order(StringComparer.Ordinal), Is.EqualTo(memory.AsEnumerable().Select(ofMemory.Print).Order(StringComparer.Ordinal)), name);

        Dictionary<(Type, string), object> objects = [];
        foreach (var (owner, member, entity) in loaded.SelectMany(tree.Walk))
        {
            var known = objects.TryGetValue((entity.GetType(), Printed.Of(entity)), out var other) ? other : objects[(entity.GetType(), Printed.Of(entity))] = entity;
            Assert.That(entity, Is.SameAs(known), name);
            if (typeof(IEnumerable).IsAssignableFrom(member.PropertyType) && InverseOf(member) is { } inverse)
            {
                Assert.That(inverse.GetValue(entity), Is.SameAs(owner), name);
            }
        }
    }

    // Many to many leads back to many.
    private static PropertyInfo? InverseOf(PropertyInfo collection) =>
        collection.PropertyType.GetGenericArguments()[0].GetProperties().SingleOrDefault(property => property.PropertyType == collection.DeclaringType);
}
