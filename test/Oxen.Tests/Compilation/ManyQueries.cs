using System.Linq.Expressions;

namespace Oxen.Tests.Compilation;

/// <summary>Queries of every kind, for tests of what must hold for each.</summary>
internal static class ManyQueries
{
    /// <summary>The queries over a context, by a name.</summary>
    public static IReadOnlyDictionary<string, Expression> Of(BlogDb db)
    {
        int min = 3;
        string? name = "x";
        int[] ids = [1, 2];
        bool isAll = false;
        var (users, posts) = (db.Users, db.Posts);
        return new Dictionary<string, Expression>
        {
            ["table"] = users.AsQueryable().Expression,
            ["where"] = users.Where(u => u.Age > min && (u.Email != name || !(u.Id == 3)) && u.Rating == null).Expression,
            ["optional"] = users.Where(u => isAll || u.Age > min).Expression,
            ["values"] = users.Select(u => new { u.Name, Sum = u.Age * 2 + u.Id % 3 - 1, Bits = (u.Age & 3) | (u.Age << 2) ^ ~u.Id, Minus = -u.Age }).Expression,
            ["division"] = users.Select(u => u.Age / (u.Id + min)).Expression,
            ["case"] = users.Select(u => u.Age > 3 ? "a" : u.Age > 2 ? u.Email : null).Expression,
            ["casts"] = users.Select(u => (long)u.Age + (int)u.Score).Expression,
            ["functions"] = users.Where(u => u.Name.ToUpper().StartsWith("X") && u.Name.Length > 3).Select(u => u.Name + u.Email + u.Age).Expression,
            ["list"] = users.Where(u => ids.Contains(u.Id) && !ids.Contains(u.Rating ?? 0)).Expression,
            ["items"] = users.Where(u => new[] { 1, min, u.Age }.Contains(u.Id)).Expression,
            ["order"] = users.OrderBy(u => u.Name).ThenByDescending(u => u.Age).Expression,
            ["page"] = users.OrderBy(u => u.Id).Skip(3).Take(4).Where(u => u.Age > min).Expression,
            ["list of rows"] = users.Where(u => ids.Any(id => id < u.Id)).Expression,
            ["index"] = users.OrderBy(u => u.Name).ThenByDescending(u => u.Id).Index().Where(x => x.Index < min).Expression,
            ["distinct"] = users.Select(u => u.Name).Distinct().OrderBy(n => n).Expression,
            ["exists"] = users.Where(u => u.Posts.Any(p => p.Title == name)).Expression,
            ["in a query"] = users.Where(u => posts.Select(p => p.UserId).Contains(u.Id)).Expression,
            ["scalar"] = users.Select(u => new { u.Name, Count = u.Posts.Count, Last = posts.Where(p => p.UserId == u.Id).Max(p => p.Title) }).Expression,
            ["reference"] = posts.Where(p => p.User!.Name == name).Select(p => new { p.Title, p.User!.Age }).Expression,
            ["join"] = users.Join(posts, u => u.Id, p => p.UserId, (u, p) => new { u.Name, p.Title }).Where(x => x.Title != name).Expression,
            ["left join"] = users.LeftJoin(posts, u => u.Id, p => p.UserId, (u, p) => new { u.Name, p }).Expression,
            ["many"] = users.SelectMany(u => u.Posts, (u, p) => u.Name + p.Title).Expression,
            ["cross"] = users.SelectMany(u => posts, (u, p) => new { u.Id, Post = p.Id }).Expression,
            ["group"] = users.GroupBy(u => u.Status).Where(g => g.Count() > min).Select(g => new { g.Key, Oldest = g.Max(u => u.Age), Total = g.Sum(u => u.Score) }).Expression,
            ["collection"] = users.Select(u => new { u.Name, Posts = u.Posts.OrderBy(p => p.Id).Take(3).ToList() }).Expression,
            ["union"] = users.Select(u => u.Name).Union(posts.Select(p => p.Title)).OrderBy(n => n).Take(3).Expression,
            ["concat"] = users.Select(u => u.Name).Concat(posts.Select(p => p.Title)).Where(n => n != name).Expression,
            ["except"] = users.Select(u => u.Id).Except(posts.Select(p => p.UserId)).Expression,
            ["named"] = users.Where(u => u.Age > min).AsCte("grown_ups").Where(u => u.Id != min).Expression,
            ["recursive"] = posts.Where(p => p.Id == min).Recursive(p => posts.Where(q => q.Id == p.UserId), (p, depth) => new { p.Title, depth }).Expression,
            ["window"] = users.Where(u => SqlFn.Sum(u.Age).Where(u.Id > min).Over(w => w.PartitionBy(u.Email).OrderBy(u.Id).RowsBetween(SqlFn.Preceding(min), SqlFn.CurrentRow)) > 3).Expression,
            ["rollup"] = users.GroupBy(u => SqlFn.Rollup(u.Email)).Where(g => !SqlFn.Grouping(g.Key)).Select(g => new { g.Key, Count = g.Count() }).Expression,
            ["raw value"] = users.Where(u => SqlFn.Raw<int>($"instr({u.Name}, {name})") > min).Expression,
            ["elements"] = db.Drafts.Where(d => d.Words.Any(w => w == name) && d.Words[min] != name).SelectMany(d => d.Words.Where(w => w != name), (d, w) => new { d.Id, w }).Expression,
            ["raw"] = db.Sql<int>($"select id from users where age > {min}").Expression,
            ["composed"] = db.Sql<Summary>($"select name, age as total, {name} as note from users").Where(s => s.Total > min).Select(s => s.Name).Expression,
            ["sensitive"] = users.Where(u => u.Secret == name && u.Pin == 3).Select(u => u.Id).Expression,
            ["count"] = End(users.Where(u => u.Age > 3), q => q.Count()),
            ["sum of nullable"] = End(users, q => q.Sum(u => u.Rating)),
            ["average"] = End(users.Take(3), q => q.Average(u => u.Age)),
            ["any"] = End(users, q => q.Any(u => u.Age > min)),
            ["all"] = End(users, q => q.All(u => u.Age > min)),
            ["contains"] = End(users.Select(u => u.Id), q => q.Contains(min)),
            ["first"] = End(users.OrderBy(u => u.Id), q => q.First(u => u.Name == name)),
            ["last"] = End(users.OrderBy(u => u.Id), q => q.LastOrDefault()),
            ["update"] = Write("ExecuteUpdate", new UpdateSetters<User>(users.Where(u => u.Id == min).Expression).Set(u => u.Age, u => u.Age + 1).Set(u => u.Email, name).Source),
            ["delete"] = Write("ExecuteDelete", users.Where(u => u.Posts.Count == 0).Expression),
            ["insert"] = OxenQueryableExtensions.Inserted(users.Where(u => u.Age > min).Select(u => new Post { UserId = u.Id, Title = u.Name + name })),
            ["delete of a page"] = Write("ExecuteDelete", users.Where(u => u.Age > 3).OrderBy(u => u.Id).Take(3).Expression),
        };
    }

    /// <summary>The trees of a query: as it is said in standard SQL, and in that of the database.</summary>
    public static SqlQuery[] Trees(BlogDb db, Expression query)
    {
        var template = QueryCapture.Capture(query, db.Session.Engine, out var leaves);
        var trace = new QueryTrace();
        db.Compiler.Compile<object>(template, template.ReadSlots(leaves), trace);
        return [(SqlQuery)trace.Stages.First(stage => stage.Stage == RewritePasses.All[^1].Name).Result, trace.Stages.Select(stage => stage.Result).OfType<SqlQuery>().Last()];
    }

    private static Expression End<T, TResult>(IQueryable<T> query, Expression<Func<IQueryable<T>, TResult>> end) =>
        ParameterReplacer.Replace(end.Parameters[0], query.Expression, end.Body);

    private static MethodCallExpression Write(string name, Expression source) => Expression.Call(typeof(OxenQueryableExtensions), name, [typeof(User)], source);
}
