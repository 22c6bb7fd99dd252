using System.ComponentModel.DataAnnotations;

namespace Oxen.Conformance;

/// <summary>Notes, for tests of what becomes of connections.</summary>
public sealed class NotesDb(OxenOptions options) : OxenDb(options)
{
    public Table<Note> Notes => Table<Note>();
}

[Index(nameof(Author), nameof(Number), IsUnique = true)]
public sealed class Note
{
    public int Id { get; set; }
    public int Author { get; set; }
    public int Number { get; set; }

    [MaxLength(200)]
    public string Text { get; set; } = "";
}
