using FollowUp.Office.Core.Replies.Phrases;

namespace FollowUp.Office.Core.Search;

/// <summary>Texts as words to search by: folded, so that neither case nor accents matter, and cut at everything that is neither letter nor digit.</summary>
public static class SearchWords
{
    /// <summary>A longer word is cut; nobody types more of it.</summary>
    public const int LongestWord = 40;

    /// <summary>As many different words of one lead can be found.</summary>
    public const int MostWords = 400;

    /// <summary>As many words of a search count.</summary>
    public const int MostSought = 8;

    /// <summary>The words of texts, each once, those of the first texts first; at most <see cref="MostWords"/>.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string?> texts) =>
        [.. texts.SelectMany(text => In(text ?? "")).Distinct(StringComparer.Ordinal).Take(MostWords)];

    /// <summary>
    /// The beginnings of words that a search names: at most <see cref="MostSought"/>. One that another one begins with asks nothing more, and is left out.
    /// </summary>
    public static IReadOnlyList<string> Sought(string? search)
    {
        var words = Of([search]);
        return [.. words.Where(word => !words.Any(other => other.Length > word.Length && other.StartsWith(word, StringComparison.Ordinal))).Take(MostSought)];
    }

    /// <summary>A name as lists of names are sorted: folded, and the same on every store.</summary>
    public static string SortKey(string name) => string.Join(' ', In(name)) is var key && key.Length > LongestKey ? WithoutHalf(key[..LongestKey]) : key;

    private const int LongestKey = 100;

    private static IEnumerable<string> In(string text)
    {
        var folded = Folding.Of(text);
        for (var start = 0; start < folded.Length;)
        {
            var end = start;
            while (end < folded.Length && IsPart(folded[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return end - start > LongestWord ? WithoutHalf(folded.Substring(start, LongestWord)) : folded[start..end];
            }

            start = end + 1;
        }
    }

    // Letters beyond the first plane come as two characters; what is cut between them, or stands alone, is no letter.
    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character);

    private static string WithoutHalf(string text) => char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
}
