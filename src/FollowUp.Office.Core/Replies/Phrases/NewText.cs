using System.Buffers;

namespace FollowUp.Office.Core.Replies.Phrases;

/// <summary>
/// Where in a folded body the sender's own words end: above the signature, the closing formula and the quoted history. What
/// stands below them was written by somebody else, or is said in every mail.
/// </summary>
internal static class NewText
{
    private const int RuledLine = 5;

    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-_=*~#. ");

    /// <summary>The length of the new text at the top.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        var hasContent = false;
        var found = new PhraseHits();
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf('\n');
            var line = (length < 0 ? text[start..] : text.Slice(start, length)).Trim();
            if (line.Length > 0)
            {
                if (EndsIt(line, hasContent, found))
                    return start;
                hasContent |= !IsRule(line);
            }

            start = length < 0 ? text.Length : start + length + 1;
        }

        return text.Length;
    }

    /// <summary>Whether an earlier mail is quoted in a text.</summary>
    public static bool HoldsHistory(ReadOnlySpan<char> text)
    {
        var found = new PhraseHits();
        foreach (var raw in text.EnumerateLines())
        {
            var line = raw.Trim();
            if (line.Length == 0)
                continue;
            found.Clear();
            if (line.TrimStart("-_*= ") is { Length: > 0 } words)
                PhraseBook.Closings.At(words, 0, found);
            if (line[0] == '>' || found[PhraseRole.QuoteFrom] || (line[^1] == ':' && EndsAsQuote(line)))
                return true;
        }

        return false;
    }

    private static bool EndsIt(ReadOnlySpan<char> line, bool hasContent, PhraseHits found)
    {
        if (line[0] is '>' or '|' || line is "--" || line is "-- ")
            return true;
        if (hasContent && (IsRule(line) || line.StartsWith("---") || line.StartsWith("___")))
            return true;
        var words = line.TrimStart("-_*= ");
        found.Clear();
        if (words.Length > 0)
            PhraseBook.Closings.At(words, 0, found);
        return found[PhraseRole.QuoteFrom]
            || (hasContent && found.First(PhraseRole.Bye) is { } bye && Stands(words[bye.Text.Length..]))
            || (line[^1] == ':' && EndsAsQuote(line));
    }

    // "Best regards" or "Best regards, Dana", but not "Thanks for the draft".
    private static bool Stands(ReadOnlySpan<char> rest) => rest.Length == 0 || rest[0] is ',' or '.' or '!' or '-' or ';' or ':';

    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= RuledLine && !line.ContainsAnyExcept(RuleMarks);

    private static bool EndsAsQuote(ReadOnlySpan<char> line)
    {
        foreach (var end in PhraseBook.QuoteEnds)
        {
            if (line.EndsWith(end))
                return true;
        }

        return false;
    }
}
