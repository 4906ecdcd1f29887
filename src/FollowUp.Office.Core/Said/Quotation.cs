using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Said;

/// <summary>Cuts the sentence of a date out of the text as it was written.</summary>
internal static class Quotation
{
    private const int BeforeDate = 150;

    public static string Of(ReadOnlySpan<char> text, List<Token> tokens, Mention mention)
    {
        var sentence = tokens[mention.Start].Sentence;
        var (first, behind) = (mention.Start, mention.Start);
        while (first > 0 && tokens[first - 1].Sentence == sentence)
        {
            first--;
        }

        while (behind < tokens.Count && tokens[behind].Sentence == sentence)
        {
            behind++;
        }

        var start = tokens[first].At;
        var end = behind < tokens.Count ? tokens[behind].At : text.Length;
        var words = Line(text[start..end]);
        if (words.Length <= SaidWhen.MostCharacters)
        {
            return words;
        }

        // Far into a long sentence it begins a little before the date.
        var skipped = tokens[mention.Start].At - start < BeforeDate ? start : tokens[mention.Start].At - BeforeDate;
        words = Line(text[skipped..Math.Min(end, skipped + SaidWhen.MostCharacters)]);
        return words.Length <= SaidWhen.MostCharacters - 2 ? "…" + words + "…" : "…" + words[..(SaidWhen.MostCharacters - 2)] + "…";
    }

    private static string Line(ReadOnlySpan<char> text)
    {
        var line = new System.Text.StringBuilder(text.Length);
        foreach (var letter in text.Trim())
        {
            var isSpace = char.IsWhiteSpace(letter) || char.IsControl(letter);
            if (!isSpace || line.Length > 0 && line[^1] != ' ')
            {
                line.Append(isSpace ? ' ' : letter);
            }
        }

        return line.ToString().Trim();
    }
}
