using System.Buffers;
using FollowUp.Office.Core.Replies.Phrases;

namespace FollowUp.Office.Core.Said;

/// <summary>Finds the closing formula of a letter ("Best regards, Dana"): what stands below it is the signature.</summary>
internal static class Closing
{
    private const int Longest = 80;
    private const int MostNames = 4;
    private const int FewestCharacters = 20;

    private static readonly SearchValues<char> Marks = SearchValues.Create(",.!;:-");

    /// <summary>Where the last line begins that closes the letter; the text's length where there is none. "Thanks!" at its top closes nothing.</summary>
    public static int StartIn(ReadOnlySpan<char> text)
    {
        var closing = text.Length;
        var (isFirst, written) = (true, 0);
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf('\n') is var found and >= 0 ? found : text.Length - start;
            var line = text.Slice(start, length).Trim();
            closing = !line.IsEmpty && !isFirst && written >= FewestCharacters && IsClosing(line) ? start : closing;
            isFirst &= line.IsEmpty;
            written += line.Length;
            start += length + 1;
        }

        return closing;
    }

    /// <summary>Which of a mail's lines, trimmed and none of them empty, closes it as the last one; -1 where none does.</summary>
    public static int LastIn(List<string> lines) => lines.FindLastIndex(line => IsClosing(line));

    private static bool IsClosing(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
        {
            return false;
        }

        var found = new PhraseHits();
        var words = Folding.Of(line.ToString()).AsSpan().TrimStart("-_*= ");
        if (words.Length > 0)
        {
            PhraseBook.Closings.At(words, 0, found);
        }

        return found.First(PhraseRole.Bye) is { } bye && IsEnd(words[bye.Text.Length..], line);
    }

    // "Thanks, Dana Swope", but not "Thanks, but call me after Easter".
    private static bool IsEnd(ReadOnlySpan<char> rest, ReadOnlySpan<char> line)
    {
        if (rest.TrimStart(" ,.!;:-").IsEmpty)
        {
            return true;
        }

        var names = 0;
        var from = line.IndexOfAny(Marks);
        foreach (var word in from < 0 || rest[0] is not (',' or '.' or '!' or ';' or ':' or '-') ? [] : line[(from + 1)..].Trim().ToString().Split(' '))
        {
            names = word.Length > 0 && char.IsUpper(word[0]) ? names + 1 : MostNames + 1;
        }

        return names is > 0 and <= MostNames;
    }
}
