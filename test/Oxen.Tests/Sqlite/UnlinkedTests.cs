using System.Reflection;
using System.Runtime.Loader;

namespace Oxen.Sqlite;

/// <summary>
/// Where SQLite's library can't be called past the driver, everything works through the driver. Which of the two is
/// decided once for a process, so the other way is taken by a second copy of Oxen, loaded beside the first.
/// </summary>
public class UnlinkedTests
{
    private const string Switch = "Oxen.Sqlite.Unlinked";

    [Test]
    public void Everything_works_through_the_driver_too()
    {
        Assert.That(SqliteNative.IsLinked);
        AppContext.SetSwitch(Switch, true);
        try
        {
            var copy = new SecondCopy().LoadFromAssemblyName(typeof(UnlinkedTests).Assembly.GetName());
            copy.GetType(typeof(UnlinkedTests).FullName!)!.GetMethod(nameof(CheckCopy))!.Invoke(null, null);
        }
        catch (TargetInvocationException error)
        {
            throw error.InnerException!;
        }
        finally
        {
            AppContext.SetSwitch(Switch, false);
        }
    }

    /// <summary>Runs in the second copy.</summary>
    public static void CheckCopy()
    {
        Assert.That(SqliteNative.IsLinked, Is.False);
        var functions = new FunctionTests();
        foreach (var row in FunctionTests.Rows.Select(test => (FunctionRow)test.Arguments[0]!))
        {
            if (row.DeclaringType == typeof(string) || row.DeclaringType == typeof(decimal) || row.DeclaringType == typeof(DateTime) || row.DeclaringType == typeof(Guid))
            {
                functions.A_function_gives_what_csharp_gives(row);
            }
        }

        var types = new TypeTests();
        foreach (var value in TypeTests.Values.Select(test => test.Arguments[0]!))
        {
            types.A_value_comes_back_as_it_was(value);
            types.A_value_comes_back_from_a_column(value);
        }

        types.Texts_of_times_and_decimals_sort_as_their_values();
        new ListTests().Each_type_finds_its_samples_and_no_others();
        new ReadTests().A_database_in_UTF16_is_read_as_well();
        using var probe = new SqliteProbe();
        Assert.That(probe.Scalar("SELECT oxen_decimal_avg(value) FROM json_each('[\"1.5\", \"2.5\", null]')"), Is.EqualTo("2"));
        Assert.That(probe.Scalar("SELECT oxen_decimal_sum(value) FROM json_each('[]')"), Is.Null);
        Assert.That(() => probe.Scalar("SELECT oxen_ticks('x')"), Throws.TypeOf<Microsoft.Data.Sqlite.SqliteException>());
    }

    private sealed class SecondCopy() : AssemblyLoadContext("unlinked")
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name!.StartsWith("Oxen", StringComparison.Ordinal)
            ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll"))
            : null;
    }
}
