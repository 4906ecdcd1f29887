using System.Collections;
using System.Collections.Immutable;

namespace FollowUp.Office.Core.Leads;

/// <summary>The short words by which an owner sorts their leads: each once, whatever its case, in order of the alphabet.</summary>
public sealed class TagSet : IReadOnlyCollection<string>, IEquatable<TagSet>
{
    /// <summary>As many words as a lead may have.</summary>
    public const int MostTags = 20;

    /// <summary>As many characters as a word may have.</summary>
    public const int LongestTag = 40;

    private readonly ImmutableSortedSet<string> _tags;

    private TagSet(ImmutableSortedSet<string> tags) => _tags = tags;

    /// <summary>No tag.</summary>
    public static TagSet Empty { get; } = new(ImmutableSortedSet.Create<string>(StringComparer.OrdinalIgnoreCase));

    /// <inheritdoc />
    public int Count => _tags.Count;

    /// <summary>The words of a list, each once; the case of the first holds.</summary>
    public static TagSet Of(IEnumerable<string> tags) => Empty.With(tags);

    /// <summary>A word in the form in which it is kept: without white space around it, and single blanks within; null where nothing is left.</summary>
    public static string? Trimmed(string? tag) =>
        string.Join(' ', (tag ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } word ? word : null;

    /// <summary>True where the word is one of them, in whatever case.</summary>
    public bool Contains(string tag) => _tags.Contains(tag);

    /// <summary>These and more.</summary>
    public TagSet With(IEnumerable<string> tags) => new(tags.Aggregate(_tags, (known, tag) => known.Add(tag)));

    /// <summary>These but for some.</summary>
    public TagSet Without(IEnumerable<string> tags) => new(_tags.Except(tags));

    /// <summary>What makes these of others: which words come and which go. One whose case changes does both.</summary>
    public (IReadOnlyList<string> Added, IReadOnlyList<string> Removed) ChangeFrom(TagSet before) =>
        ([.. _tags.Except(before._tags, StringComparer.Ordinal)], [.. before._tags.Except(_tags, StringComparer.Ordinal)]);

    /// <inheritdoc />
    public bool Equals(TagSet? other) => other is not null && _tags.SequenceEqual(other._tags, StringComparer.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as TagSet);

    /// <inheritdoc />
    public override int GetHashCode() => _tags.Aggregate(0, (hash, tag) => HashCode.Combine(hash, tag.GetHashCode(StringComparison.Ordinal)));

    /// <inheritdoc />
    public IEnumerator<string> GetEnumerator() => _tags.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
