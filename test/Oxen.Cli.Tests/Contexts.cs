namespace Oxen.Cli.Tests;

/// <summary>A class of the contexts the tool works with in these tests.</summary>
public sealed class Note
{
    public int Id { get; set; }

    public string Text { get; set; } = "";
}

/// <summary>A context that a connection string is enough for.</summary>
public sealed class NotesDb(OxenOptions options) : OxenDb(options)
{
    public Table<Note> Notes => Table<Note>();
}

/// <summary>A context as scaffolding writes it for a database that has an enum.</summary>
public sealed class MoodDb(OxenOptions options) : OxenDb(options)
{
    public Table<Person> People => Table<Person>();

    public static PostgreSqlOptions MapTypes(PostgreSqlOptions types) => types.MapEnum<Mood>("mood");
}

public sealed class Person
{
    public int Id { get; set; }

    public Mood Mood { get; set; }
}

public enum Mood
{
    Happy,
    Sad,
}

/// <summary>A context that says itself how it is made.</summary>
public sealed class OwnDb(OxenOptions options) : OxenDb(options)
{
    public Table<Note> Notes => Table<Note>();

    public static OwnDb CreateForDesign() => new(new OxenOptions().UseSqlite("Data Source=:memory:"));
}

/// <summary>A context that another class makes, of the connection string the tool was given.</summary>
public sealed class GivenDb(OxenOptions options, int answer) : OxenDb(options)
{
    public Table<Note> Notes => Table<Note>();

    public int Answer => answer;
}

/// <summary>Makes a context.</summary>
public static class GivenDbs
{
    public static GivenDb CreateForDesign(string? connection) =>
        new(new OxenOptions().UseSqlite(connection ?? throw new InvalidOperationException("Nobody gave a connection string.")), 42);
}

/// <summary>A context whose types can't be mapped.</summary>
public sealed class UnmappedDb(OxenOptions options) : OxenDb(options)
{
    public static PostgreSqlOptions MapTypes(PostgreSqlOptions types) => throw new ArgumentException("There is no such mood.");
}

/// <summary>A context that needs an assembly which isn't there.</summary>
public sealed class LostDb(OxenOptions options) : OxenDb(options)
{
    public static LostDb CreateForDesign() => throw new FileNotFoundException("Could not load it.", "Acme.Types, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null");
}

/// <summary>A context the tool can't make.</summary>
public sealed class OddDb(OxenOptions options, int answer) : OxenDb(options)
{
    public int Answer => answer;
}
