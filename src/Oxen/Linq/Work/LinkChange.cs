namespace Oxen;

/// <summary>A link of many to many that a unit of work would make or remove.</summary>
public sealed class LinkChange
{
    private readonly string _other;

    internal LinkChange(WorkLink link)
    {
        Member = link.Navigation.Property.Name;
        Other = link.Other;
        IsRemoved = link.IsRemoved;
        _other = RelatedObjects.NameOf(link.Navigation.Target.Of(Other), Other);
    }

    /// <summary>The collection, such as <c>Tags</c>.</summary>
    public string Member { get; }

    /// <summary>The object at the other end.</summary>
    public object Other { get; }

    /// <summary>Whether the link would be removed; otherwise it would be made.</summary>
    public bool IsRemoved { get; }

    /// <summary>The collection, and what would come into it or go. The object is called by its key, <c>***</c> in the place of a <c>[Sensitive]</c> one.</summary>
    public override string ToString() => $"{Member}: {(IsRemoved ? '-' : '+')} {_other}";
}
