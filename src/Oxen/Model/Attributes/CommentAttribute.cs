namespace Oxen;

/// <summary>Says what a table or a column is for, in the database too, where it has comments (not SQLite).</summary>
/// <param name="comment">The comment.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class CommentAttribute(string comment) : Attribute
{
    /// <summary>The comment.</summary>
    public string Comment { get; } = comment;
}
