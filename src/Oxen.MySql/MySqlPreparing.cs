using System.Data.Common;

namespace Oxen.MySql;

/// <summary>Which commands the server prepares: a driver does that only when it is told to.</summary>
internal static class MySqlPreparing
{
    // As text each value is written anew and read by the server. Many of them are worth a round trip at once.
    private const int ManyValues = 50;

    private const int RunsOfFewValues = 5;

    private const string Select = "SELECT";

    /// <summary>The rules.</summary>
    public static PreparingRules Rules { get; } = new()
    {
        After = RunsAsText,
        IsSame = static reader => !GivesFloat(reader),
        IsRefused = MySqlErrors.CantPrepare,
        IsForgotten = MySqlErrors.HasForgotten,
    };

    // What the application wrote may mean something else then: as text a double in it is a decimal.
    private static int? RunsAsText(CommandPlan plan) => !plan.IsReusable || plan.MayLeaveTraces || !IsPlain(plan.Text) ? null
        : plan.Parameters.Length < ManyValues ? RunsOfFewValues
        : 1;

    // The server prepares one statement alone. MariaDB changes subqueries and JSON_TABLE for good when a prepared command runs
    // the first time: later runs may give other rows.
    private static bool IsPlain(string text) => !text.Contains(';', StringComparison.Ordinal)
        && !text.Contains("JSON_TABLE", StringComparison.Ordinal)
        && text.IndexOf(Select, StringComparison.Ordinal) == text.LastIndexOf(Select, StringComparison.Ordinal);

    // As text a FLOAT has six digits, prepared all it has.
    private static bool GivesFloat(DbDataReader reader)
    {
        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (reader.GetFieldType(i) == typeof(float))
            {
                return true;
            }
        }

        return false;
    }
}
