namespace Oxen;

/// <summary>A file of generated C#.</summary>
/// <param name="Name">Its name, such as <c>Track.g.cs</c>.</param>
/// <param name="Text">What it holds.</param>
public sealed record ScaffoldedFile(string Name, string Text);
