using System.Collections;
using System.Reflection;

namespace Oxen.Tests.Compilation;

/// <summary>A rewriter that changes nothing, over every query: nothing changes, and no node was missed.</summary>
public class SqlRewriterTests : CompilationTests
{
    // What a command writes to isn't an expression that passes rewrite.
    private static readonly string[] Fixed =
    [
        $"{nameof(SqlInsert)}.Table", $"{nameof(SqlInsert)}.Columns", $"{nameof(SqlUpdate)}.Table", $"{nameof(SqlUpdate)}.Key",
        $"{nameof(SqlDelete)}.Table", $"{nameof(SqlDelete)}.Key", $"{nameof(SqlAssignment)}.Column",
    ];

    [Test]
    public void A_rewriter_that_changes_nothing_gives_the_same_tree() => ForEach((name, tree) =>
        Assert.That(new Identity().Rewrite(tree), Is.SameAs(tree), name));

    [Test]
    public void Every_node_is_visited() => ForEach((name, tree) =>
    {
        var identity = new Identity();
        identity.Rewrite(tree);
        Assert.That(NodesBelow(tree).Where(node => !identity.Seen.Contains(node)), Is.Empty, name);
    });

    [Test]
    public void The_queries_have_nodes_of_every_kind()
    {
        HashSet<Type> kinds = [];
        ForEach((_, tree) => kinds.UnionWith(NodesBelow(tree).Select(node => node.GetType())));
        var all = typeof(SqlNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SqlNode)) && !type.IsAbstract);
        Assert.That(all.Except(kinds), Is.EquivalentTo(Unused));
    }

    [Test]
    public void A_rewriter_that_copies_every_leaf_gives_an_equal_tree_and_the_same_SQL() => ForEach((name, tree) =>
    {
        var copy = new Copying().Rewrite(tree);
        Assert.That(copy, Is.EqualTo(tree).And.Not.SameAs(tree), name);
        Assert.That(Emit(copy), Is.EqualTo(Emit(tree)), name);
    });

    [Test]
    public void Every_tree_prints() => ForEach((name, tree) => Assert.That(tree.ToString(), Does.Match("^(with|select|insert|update|delete)"), name));

    // Made by passes and dialects that this model gives no reason to.
    private static IEnumerable<Type> Unused => [typeof(SqlCollate)];

    private void ForEach(Action<string, SqlQuery> check)
    {
        foreach (var (name, query) in ManyQueries.Of(Db))
        {
            foreach (var tree in ManyQueries.Trees(Db, query))
            {
                check(name, tree);
            }
        }
    }

    private string Emit(SqlQuery tree) => Db.Session.Engine.Dialect.CreateEmitter().Emit(tree, AssignAliases.Of(tree)).Text;

    private static IEnumerable<SqlNode> NodesBelow(object holder)
    {
        if (holder is SqlNode self)
        {
            yield return self;
        }

        foreach (var property in holder.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length > 0 || Fixed.Contains($"{holder.GetType().Name}.{property.Name}"))
            {
                continue;
            }

            foreach (var node in Parts(property.GetValue(holder)).SelectMany(NodesBelow))
            {
                yield return node;
            }
        }
    }

    private static IEnumerable<object> Parts(object? value) => value switch
    {
        SqlNode or SqlCte or SqlKeySet or SqlWhen or SqlFrame or SqlFrameBound or SqlOrdering or SqlOutput or SqlAssignment => [value],
        string => [],
        IEnumerable list when value.GetType().IsGenericType && value.GetType().GetGenericTypeDefinition() == typeof(NodeList<>) => list.Cast<object>().SelectMany(Parts),
        _ => [],
    };

    private sealed class Identity : SqlRewriter
    {
        public HashSet<SqlNode> Seen { get; } = new(ReferenceEqualityComparer.Instance);

        public override SqlNode VisitColumn(SqlColumn node) => See(node, base.VisitColumn(node));

        public override SqlNode VisitParameter(SqlParameter node) => See(node, base.VisitParameter(node));

        public override SqlNode VisitLiteral(SqlLiteral node) => See(node, base.VisitLiteral(node));

        public override SqlNode VisitUnary(SqlUnary node) => See(node, base.VisitUnary(node));

        public override SqlNode VisitBinary(SqlBinary node) => See(node, base.VisitBinary(node));

        public override SqlNode VisitIsNull(SqlIsNull node) => See(node, base.VisitIsNull(node));

        public override SqlNode VisitFunction(SqlFunction node) => See(node, base.VisitFunction(node));

        public override SqlNode VisitRawValue(SqlRawValue node) => See(node, base.VisitRawValue(node));

        public override SqlNode VisitCase(SqlCase node) => See(node, base.VisitCase(node));

        public override SqlNode VisitCast(SqlCast node) => See(node, base.VisitCast(node));

        public override SqlNode VisitCollate(SqlCollate node) => See(node, base.VisitCollate(node));

        public override SqlNode VisitIn(SqlIn node) => See(node, base.VisitIn(node));

        public override SqlNode VisitInList(SqlInList node) => See(node, base.VisitInList(node));

        public override SqlNode VisitInQuery(SqlInQuery node) => See(node, base.VisitInQuery(node));

        public override SqlNode VisitExists(SqlExists node) => See(node, base.VisitExists(node));

        public override SqlNode VisitScalar(SqlScalar node) => See(node, base.VisitScalar(node));

        public override SqlNode VisitAggregate(SqlAggregate node) => See(node, base.VisitAggregate(node));

        public override SqlNode VisitWindow(SqlWindow node) => See(node, base.VisitWindow(node));

        public override SqlNode VisitGroupingSets(SqlGroupingSets node) => See(node, base.VisitGroupingSets(node));

        public override SqlNode VisitGroupingKey(SqlGroupingKey node) => See(node, base.VisitGroupingKey(node));

        public override SqlNode VisitGrouping(SqlGrouping node) => See(node, base.VisitGrouping(node));

        public override SqlNode VisitTable(SqlTable node) => See(node, base.VisitTable(node));

        public override SqlNode VisitDerived(SqlDerived node) => See(node, base.VisitDerived(node));

        public override SqlNode VisitRaw(SqlRaw node) => See(node, base.VisitRaw(node));

        public override SqlNode VisitRows(SqlRows node) => See(node, base.VisitRows(node));

        public override SqlNode VisitElements(SqlElements node) => See(node, base.VisitElements(node));

        public override SqlNode VisitCteSource(SqlCteSource node) => See(node, base.VisitCteSource(node));

        public override SqlNode VisitWith(SqlWith node) => See(node, base.VisitWith(node));

        public override SqlNode VisitJoin(SqlJoin node) => See(node, base.VisitJoin(node));

        public override SqlNode VisitSelect(SqlSelect node) => See(node, base.VisitSelect(node));

        public override SqlNode VisitSetOperation(SqlSetOperation node) => See(node, base.VisitSetOperation(node));

        public override SqlNode VisitInsert(SqlInsert node) => See(node, base.VisitInsert(node));

        public override SqlNode VisitUpdate(SqlUpdate node) => See(node, base.VisitUpdate(node));

        public override SqlNode VisitDelete(SqlDelete node) => See(node, base.VisitDelete(node));

        private SqlNode See(SqlNode node, SqlNode rewritten)
        {
            Seen.Add(node);
            return rewritten;
        }
    }

    // Each leaf becomes another object that equals it, so every node above is built anew.
    private sealed class Copying : SqlRewriter
    {
        public override SqlNode VisitColumn(SqlColumn node) => node with { };

        public override SqlNode VisitParameter(SqlParameter node) => node with { };

        public override SqlNode VisitLiteral(SqlLiteral node) => node with { };

        public override SqlNode VisitTable(SqlTable node) => node with { };
    }
}
