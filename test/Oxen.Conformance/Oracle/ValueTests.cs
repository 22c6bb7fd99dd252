using System.Linq.Expressions;

namespace Oxen.Conformance;

/// <summary>Tests of what is computed of a row's values. It must be said in SQL; in a last Select C# would compute it otherwise.</summary>
public abstract class ValueTests(TestDatabase database) : ShopTests(database)
{
    /// <summary>Promises that SQL gives these values of the rows as C# does.</summary>
    protected void Values<TRow, T>(Func<IShop, IQueryable<TRow>> rows, params Expression<Func<TRow, T>>[] values)
    {
        foreach (var value in values)
        {
            Same(shop => rows(shop).Select(value).Distinct());
        }
    }

    /// <summary>Promises that SQL keeps the rows C# keeps by these conditions, and by their opposites.</summary>
    protected void Conditions<TRow>(Func<IShop, IQueryable<TRow>> rows, params Expression<Func<TRow, bool>>[] conditions)
    {
        foreach (var condition in conditions)
        {
            Same(shop => rows(shop).Where(condition));
            Same(shop => rows(shop).Where(Expression.Lambda<Func<TRow, bool>>(Expression.Not(condition.Body), condition.Parameters)));
        }
    }
}
