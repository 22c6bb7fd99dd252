using System.Globalization;

namespace Oxen;

/// <summary>The outputs of a select as they are collected, each with a name of its own: a column's, or that of the member it is selected into.</summary>
internal sealed class OutputList(int source, params IReadOnlyList<string> taken)
{
    private const string Prefix = "c";

    private readonly List<SqlOutput> _outputs = [];

    /// <summary>The outputs so far.</summary>
    public NodeList<SqlOutput> Outputs => [.. _outputs];

    /// <summary>Whether a name is of the kind that is made here for what has none.</summary>
    public static bool IsMadeUp(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>Whether the expression is among them.</summary>
    public bool Contains(SqlExpression expression) => _outputs.Exists(output => output.Expression == expression);

    /// <summary>Adds the expression unless it is there, and gives the column it is outside.</summary>
    public SqlColumn Add(SqlExpression expression, string? name = null)
    {
        var output = _outputs.Find(output => output.Expression == expression) ?? Append(expression, name);
        return new SqlColumn(source, output.Name, output.Expression.ClrType, output.Expression.IsNullable)
        {
            Mapping = StoredForm.Of(output.Expression),
            IsSensitive = SensitiveColumns.AreIn(output.Expression),
        };
    }

    /// <summary>Adds the expression, also when it is there.</summary>
    public SqlOutput Append(SqlExpression expression, string? name)
    {
        var output = new SqlOutput(NameFor(expression, name), expression);
        _outputs.Add(output);
        return output;
    }

    private string NameFor(SqlExpression expression, string? wanted)
    {
        if (expression is SqlColumn column && IsFree(column.Name))
        {
            return column.Name;
        }

        for (var number = _outputs.Count; ; number++)
        {
            var name = wanted ?? Prefix + number.ToString(CultureInfo.InvariantCulture);
            if (IsFree(name))
            {
                return name;
            }

            wanted = null;
        }
    }

    private bool IsFree(string name) => !taken.Contains(name, StringComparer.OrdinalIgnoreCase) && !_outputs.Exists(output => string.Equals(output.Name, name, StringComparison.OrdinalIgnoreCase));
}
