namespace Oxen;

/// <content>Queries and sources.</content>
internal sealed partial class SqlPrinter
{
    private const int Width = 120;

    public override string VisitTable(SqlTable node) => $"{(node.Schema is null ? "" : node.Schema + ".")}{node.Name} #{node.Id}";

    public override string VisitDerived(SqlDerived node) => $"{(node.IsLateral ? "lateral " : "")}{Subquery(node.Query)} #{node.Id}";

    public override string VisitRaw(SqlRaw node)
    {
        var pieces = node.Text.Select((text, i) => i < node.Parameters.Count ? text + Visit(node.Parameters[i]) : text);
        return $"(\n{Indented(string.Concat(pieces))}\n) #{node.Id}";
    }

    public override string VisitCteSource(SqlCteSource node) => $"{node.Name} #{node.Id}";

    public override string VisitRows(SqlRows node) => $"rows of {Visit(node.Rows)} ({List(node.Columns, column => column.Name)}) #{node.Id}";

    public override string VisitElements(SqlElements node) => $"elements of {Visit(node.List)}{(node.Path is null ? "" : $" at {Visit(node.Path)}")} #{node.Id}";

    public override string VisitJoin(SqlJoin node) =>
        $"{Visit(node.Left)}\n{node.Kind.ToString().ToLowerInvariant()} join {Visit(node.Right)}{(node.On is null ? "" : $" on {Visit(node.On)}")}";

    public override string VisitSelect(SqlSelect node)
    {
        List<string> clauses = [Outputs(node)];
        Add("from", node.From is null ? null : Visit(node.From));
        Add("where", node.Where is null ? null : Visit(node.Where));
        Add("group by", node.GroupBy.Count == 0 ? null : List(node.GroupBy, Visit));
        Add("having", node.Having is null ? null : Visit(node.Having));
        Add("order by", node.OrderBy.Count == 0 ? null : List(node.OrderBy, Ordering));
        Add("limit", node.Limit is null ? null : Visit(node.Limit));
        Add("offset", node.Offset is null ? null : Visit(node.Offset));
        Add("lock", node.Lock is null ? null : $"{node.Lock.Mode} {node.Lock.Wait}");
        return string.Join('\n', clauses);

        void Add(string keyword, string? text)
        {
            if (text is not null)
            {
                clauses.Add($"{keyword} {text}");
            }
        }
    }

    public override string VisitSetOperation(SqlSetOperation node) => $"{Visit(node.Left)}\n{Word(node.Operator)}\n{Visit(node.Right)}";

    public override string VisitWith(SqlWith node) =>
        $"with {List(node.Ctes, cte => $"{(cte.IsRecursive ? "recursive " : "")}{cte.Name} {Subquery(cte.Query)}")}\n{Visit(node.Body)}";

    public override string VisitInsert(SqlInsert node) => $"insert into {Visit(node.Table)} ({List(node.Columns, column => column.Name)})\n{Visit(node.Rows)}";

    public override string VisitUpdate(SqlUpdate node) =>
        $"update {Visit(node.Table)}\nset {List(node.Assignments, Assignment)}{(node.From is null ? "" : $"\nfrom {Visit(node.From)}")}{(node.Where is null ? "" : $"\nwhere {Visit(node.Where)}")}{Returning(node.Returning)}";

    public override string VisitDelete(SqlDelete node) => $"delete from {Visit(node.Table)}{(node.Where is null ? "" : $"\nwhere {Visit(node.Where)}")}{Returning(node.Returning)}";

    private string Returning(NodeList<SqlOutput> outputs) => outputs.Count == 0 ? "" : $"\nreturning {string.Join(", ", outputs.Select(Output))}";

    private string Assignment(SqlAssignment assignment) =>
        Beside([assignment.Column, assignment.Value], () => $"{Visit(assignment.Column)} = {Visit(assignment.Value)}");

    private string Outputs(SqlSelect node)
    {
        var head = node.IsDistinct ? "select distinct" : node.DistinctOn.Count > 0 ? $"select distinct on ({List(node.DistinctOn, Visit)})" : "select";
        List<string> outputs = [.. node.Outputs.Select(Output)];
        return outputs.Count == 0 ? head
            : head.Length + outputs.Sum(output => output.Length + 2) > Width ? $"{head}\n{Indented(string.Join(",\n", outputs))}"
            : $"{head} {string.Join(", ", outputs)}";
    }

    private string Output(SqlOutput output) =>
        output.Name == SqlOutput.Unnamed || (output.Expression is SqlColumn column && column.Name == output.Name) ? Visit(output.Expression) : $"{Visit(output.Expression)} as {output.Name}";

    private static string Word(SqlSetOperator op) => op switch
    {
        SqlSetOperator.UnionAll => "union all",
        SqlSetOperator.Union => "union",
        SqlSetOperator.Intersect => "intersect",
        _ => "except",
    };
}
