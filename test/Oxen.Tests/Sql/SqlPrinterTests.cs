namespace Oxen.Tests;

/// <summary>Every kind of node prints, typed or not.</summary>
public class SqlPrinterTests
{
    private static readonly SqlColumn Name = new(0, "name", typeof(string), true);
    private static readonly SqlColumn Age = new(0, "age", typeof(int), false);
    private static readonly SqlColumn Pin = new(0, "pin", typeof(int), false) { IsSensitive = true };
    private static readonly SqlTable Users = new(0, "users", null);
    private static readonly SqlLiteral One = new(1, typeof(int));
    private static readonly SqlParameter Min = new(new ParameterSource(0, "min"), typeof(int), false);

    [Test]
    public void Values()
    {
        Prints(Name, "#0.name?");
        Prints(Age, "#0.age");
        Prints(Min, "@min");
        Prints(Min with { Mapping = TestTypes.Mappings.Find(typeof(int)), IsSensitive = true }, $"@min:{TestTypes.Mappings.Find(typeof(int))!.StoreType} (sensitive)");
        Prints(new SqlParameter(new ParameterSource(0, "ids") { IsList = true }, typeof(int), true), "@ids?[]");
        Prints(new SqlLiteral(null, typeof(int)), "null");
        Prints(new SqlLiteral(true, typeof(bool)), "true");
        Prints(new SqlLiteral("", typeof(string)), "''");
        Prints(new SqlLiteral(DayOfWeek.Friday, typeof(DayOfWeek)), "DayOfWeek.Friday");
        Prints(new SqlLiteral(1.5, typeof(double)), "1.5");
    }

    [Test]
    public void Operators()
    {
        Prints(new SqlUnary(SqlUnaryOperator.Not, Same(Age, One)), "not (#0.age = 1)");
        Prints(new SqlUnary(SqlUnaryOperator.Negate, Age), "-#0.age");
        Prints(new SqlUnary(SqlUnaryOperator.BitwiseNot, Age), "~#0.age");
        Prints(And(And(Same(Age, One), Same(Age, Min)), Or(Same(Age, One), Same(Age, Min))), "#0.age = 1 and #0.age = @min and (#0.age = 1 or #0.age = @min)");
        Prints(Binary(SqlBinaryOperator.Multiply, Binary(SqlBinaryOperator.Add, Age, One), Age), "(#0.age + 1) * #0.age");
        Prints(Binary(SqlBinaryOperator.NullSafeEqual, Name, Name), "#0.name? is not distinct from #0.name?");
        Prints(Binary(SqlBinaryOperator.Coalesce, Name, Name), "#0.name? ?? #0.name?");
        Prints(new SqlIsNull(Name, IsNegated: true), "#0.name? is not null");
    }

    [Test]
    public void Every_operator_has_a_symbol()
    {
        foreach (var op in Enum.GetValues<SqlBinaryOperator>())
        {
            Assert.That(SqlPrinter.Print(Binary(op, Age, One)), Does.Match("^#0.age [^A-Z]+ 1$"));
        }
    }

    [Test]
    public void Functions_and_forms()
    {
        Prints(new SqlFunction("substr({0}, {1}) || {0}", [Name, Binary(SqlBinaryOperator.Add, Age, One)], typeof(string), true), "substr(#0.name?, (#0.age + 1)) || #0.name?");
        Prints(new SqlFunction("json('{}')", [], typeof(string), false), "json('{}')");
        Prints(new SqlCase([new SqlWhen(Same(Age, One), One)], Age, typeof(int), false), "case when #0.age = 1 then 1 else #0.age end");
        Prints(new SqlCast(Age, typeof(double)), "cast(#0.age as double)");
        Prints(new SqlCollate(Name, "NOCASE"), "#0.name? collate NOCASE");
        Prints(new SqlIn(Age, [One, Min]), "#0.age in (1, @min)");
        Prints(new SqlInList(Age, Min), "#0.age in @min");
        Prints(new SqlAggregate(SqlAggregateFunction.Count, null, typeof(int), false), "count(*)");
        Prints(new SqlAggregate(SqlAggregateFunction.Sum, Age, typeof(int), true) { IsDistinct = true }, "sum(distinct #0.age)");
    }

    [Test]
    public void Queries()
    {
        Prints(new SqlSelect(Users), "select\nfrom users #0");
        Prints(
            new SqlSelect(new SqlJoin(SqlJoinKind.Left, Users, new SqlTable(1, "posts", "blog"), Same(Age, One)))
            {
                IsDistinct = true,
                Outputs = [new SqlOutput("name", Name), new SqlOutput("n", One)],
                Where = Same(Age, One),
                GroupBy = [Name, Age],
                Having = Same(Age, Min),
                OrderBy = [new SqlOrdering(Name, true), new SqlOrdering(Age, false)],
                Limit = One,
                Offset = Min,
            },
            """
            select distinct #0.name?, 1 as n
            from users #0
            left join blog.posts #1 on #0.age = 1
            where #0.age = 1
            group by #0.name?, #0.age
            having #0.age = @min
            order by #0.name? desc, #0.age
            limit 1
            offset @min
            """);
        Prints(
            new SqlSelect(new SqlDerived(1, new SqlSetOperation(SqlSetOperator.Union, new SqlSelect(Users), new SqlSelect(Users)))),
            """
            select
            from (
                select
                from users #0
                union
                select
                from users #0
            ) #1
            """);
        Prints(new SqlSelect(new SqlRaw(2, ["select ", " as x"], [Min])), "select\nfrom (\n    select @min as x\n) #2");
        Prints(new SqlExists(new SqlSelect(Users)), "exists (\n    select\n    from users #0\n)");
        Prints(new SqlInQuery(Age, new SqlSelect(Users)), "#0.age in (\n    select\n    from users #0\n)");
        Prints(new SqlScalar(new SqlSelect(Users), typeof(int), true), "(\n    select\n    from users #0\n)");
    }

    [Test]
    public void Writes()
    {
        Prints(new SqlUpdate(Users, [new SqlAssignment(Age, One)], Same(Age, Min)), "update users #0\nset #0.age = 1\nwhere #0.age = @min");
        Prints(new SqlDelete(Users, null), "delete from users #0");
    }

    [Test]
    public void Literals_beside_a_sensitive_column_are_left_out()
    {
        Prints(And(Same(Pin, One), Same(Age, One)), "#0.pin = … and #0.age = 1");
        Prints(new SqlIn(Pin, [One]), "#0.pin in (…)");
        Prints(new SqlFunction("max({0}, {1})", [Pin, One], typeof(int), false), "max(#0.pin, …)");
        Prints(new SqlCase([new SqlWhen(Same(Pin, Min), One)], Age, typeof(int), false), "case when #0.pin = @min then … else #0.age end");
        Prints(new SqlUpdate(Users, [new SqlAssignment(Pin, One)], null), "update users #0\nset #0.pin = …");
    }

    [Test]
    public void Grouping_sets_print_and_are_written()
    {
        Writes(SqlGroupingKind.Rollup, "rollup ((#0.age), (#0.name?))", "ROLLUP (u.age, u.name)", [new SqlKeySet([Age]), new SqlKeySet([Name])]);
        Writes(SqlGroupingKind.Cube, "cube ((#0.age, #0.name?))", "CUBE ((u.age, u.name))", [new SqlKeySet([Age, Name])]);
        Writes(SqlGroupingKind.Sets, "sets ((#0.age), ())", "GROUPING SETS (u.age, ())", [new SqlKeySet([Age]), new SqlKeySet([])]);
        Prints(Same(new SqlGrouping(Age), One), "grouping(#0.age) = 1");
        Prints(new SqlGroupingKey(Age), "key(#0.age)?");

        static void Writes(SqlGroupingKind kind, string printed, string written, NodeList<SqlKeySet> items)
        {
            var sets = new SqlGroupingSets(kind, items);
            Prints(sets, printed);
            var query = InferTypes.Apply(new SqlSelect(Users) { Outputs = [new SqlOutput("name", new SqlGroupingKey(Age))], GroupBy = [sets] }, new RewriteContext(TestTypes.Mappings, new ParameterFacts([]), new DialectTraits()));
            Assert.That(new SqlEmitter(new SqlSyntax(), TestTypes.Mappings).Emit(query, new Dictionary<int, string> { [0] = "u" }).Text, Is.EqualTo($"SELECT u.age AS name\nFROM users AS u\nGROUP BY {written}"));
        }
    }

    private static SqlBinary Same(SqlExpression left, SqlExpression right) => Binary(SqlBinaryOperator.Equal, left, right);

    private static SqlBinary And(SqlExpression left, SqlExpression right) => Binary(SqlBinaryOperator.And, left, right);

    private static SqlBinary Or(SqlExpression left, SqlExpression right) => Binary(SqlBinaryOperator.Or, left, right);

    private static SqlBinary Binary(SqlBinaryOperator op, SqlExpression left, SqlExpression right) => new(op, left, right, typeof(bool), false);

    private static void Prints(SqlNode node, string text) => Assert.That(node.ToString(), Is.EqualTo(text));
}
