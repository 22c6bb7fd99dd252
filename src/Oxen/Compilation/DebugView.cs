using System.Linq.Expressions;

namespace Oxen;

/// <summary>One stage of a query's life as text.</summary>
/// <param name="Stage">Its name.</param>
/// <param name="Text">What it made.</param>
internal sealed record DebugSection(string Stage, string Text);

/// <summary>Prints what each stage makes of a query. Values are left out, unless the options let them be seen and they aren't sensitive.</summary>
internal static class DebugView
{
    /// <summary>The stages of a query in their order; passes that change nothing are listed at the end.</summary>
    /// <param name="expression">The query.</param>
    /// <param name="compiler">Compiles it, apart from the cache.</param>
    /// <param name="owner">What the query runs on.</param>
    /// <param name="showsValues">Whether values that aren't sensitive may be seen.</param>
    public static IReadOnlyList<DebugSection> Of<T>(Expression expression, QueryCompiler compiler, object owner, bool showsValues)
    {
        var template = QueryCapture.Capture(expression, owner, out var leaves);
        var values = template.ReadSlots(leaves, compiler.Filters, areRead: true);
        var trace = new QueryTrace();
        var plan = compiler.Compile<T>(template, values, trace);
        return
        [
            new("capture", QueryPrinter.Print(template.Body, compiler.Model)),
            new("slots", Lines(template.Slots.Select(slot => $"{slot.Index}: {QueryPrinter.Print(slot)} ({TypeName.Of(slot.Type)})"))),
            new("key", Key(expression, template, owner)),
            .. Stages(trace),
            new("parameters", Lines(plan.Command.Parameters.Select(parameter => Parameter(parameter, values, showsValues)))),
            new("facts", Lines(plan.Facts.Select(fact => Fact(fact, template)))),
        ];
    }

    /// <summary>The sections below each other.</summary>
    public static string Print(IEnumerable<DebugSection> sections) => string.Join("\n\n", sections.Select(section => $"# {section.Stage}\n{section.Text}"));

    private static string Key(Expression expression, QueryTemplate template, object owner)
    {
        var memory = new FormMemory();
        return template.Form is { } form
            ? $"{WrittenForm.Of(expression, owner, ref memory).Hash:x16}, {form.Marks.Length} marks"
            : "none: the query can't be told from others, so its plan isn't kept";
    }

    private static IEnumerable<DebugSection> Stages(QueryTrace trace)
    {
        List<string> unchanged = [];
        string? tree = null;
        foreach (var (stage, result) in trace.Stages)
        {
            var text = Text(result);
            var print = (result as BoundQuery)?.Command ?? result as SqlQuery;
            if (result is SqlQuery && text == tree)
            {
                unchanged.Add(stage);
                continue;
            }

            tree = print is null ? tree : SqlPrinter.Print(print);
            yield return new DebugSection(stage, text);
        }

        yield return new DebugSection("passes that changed nothing", Lines(unchanged));
    }

    private static string Text(object result) => result switch
    {
        BoundQuery { Write: not null } bound => SqlPrinter.Print(bound.Command),
        BoundQuery { RawRow: { } row } bound => $"{SqlPrinter.Print(bound.Command)}\n=> {TypeName.Of(bound.Shape.Type)}, by the {(row.IsByPosition ? "positions" : "names")} of the columns",
        BoundQuery bound => $"{SqlPrinter.Print(bound.Command)}\n=> {Result(bound)}{ShapePrinter.Print(bound.Shape)}",
        SqlQuery query => SqlPrinter.Print(query),
        CommandPlan command => command.Text,
        LambdaExpression { Body: BlockExpression body } => "row => " + QueryPrinter.Print(body.Expressions[^1]),
        _ => result.ToString() ?? "",
    };

    private static string Result(BoundQuery bound) => bound.Result == ResultKind.Sequence ? "" : $"{bound.Result} of ";

    private static string Parameter(CommandParameter parameter, object?[] values, bool showsValues)
    {
        var text = $"{parameter.Name}: {TypeName.Of(parameter.Mapping.ClrType)} as {parameter.Mapping.StoreType}";
        return parameter.IsSensitive ? text + ", sensitive"
            : showsValues ? $"{text} = {ShownValue.Of(parameter.Read(values))}"
            : text;
    }

    private static string Fact(ParameterFact fact, QueryTemplate template)
    {
        var name = fact.Source.Slot < template.Slots.Length ? QueryPrinter.Print(template.Slots[fact.Source.Slot]) : fact.Source.Name;
        return fact.Question == ParameterQuestion.IsTrue ? $"{name} is {(fact.Truth ? "true" : "false")}"
            : fact.Question == ParameterQuestion.IsSame ? $"slots {fact.Source.Slot} and {fact.Other} hold {(fact.Truth ? "the same" : "different objects")}"
            : fact.Source.IsList ? $"{name} holds {(fact.Truth ? "a" : "no")} null"
            : $"{name} is {(fact.Truth ? "" : "not ")}null";
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.DefaultIfEmpty("none"));
}
