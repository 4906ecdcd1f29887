namespace FollowUp.Office.Core.Replies;

/// <summary>What a mail is about: its subject without the marks that replying and forwarding put before it.</summary>
public static class Topic
{
    private const int MostMarks = 50;

    // As Outlook, Gmail, Apple Mail and Thunderbird write them in the languages they come in. Listed, not guessed: "NDA: draft 2" loses nothing.
    private static readonly HashSet<string> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        "re", "aw", "antw", "antwort", "sv", "svar", "vs", "odp", "rif", "r", "res", "resp", "ref", "ynt", "ats", "atb", "vá", "val", "rv", "tr", "на", "отв", "ответ", "απ", "σχετ",
        "fw", "fwd", "wg", "wtr", "doorst", "vb", "vl", "pd", "enc", "i", "ilt", "továbbítás", "továbbítva", "пересл", "πρθ", "回复", "答复", "回覆", "转发", "轉寄", "返信", "転送", "회신", "전달", "رد", "إعادة توجيه", "השב", "הועבר",
    };

    /// <param name="subject">Any subject, also a hostile one; read in time linear in its length.</param>
    /// <returns>The rest of it, trimmed; the subject itself where nothing else is left.</returns>
    public static string Of(string subject)
    {
        var rest = subject.AsSpan().Trim();
        for (var marks = 0; marks < MostMarks && BehindMark(rest) is { Length: > 0 } behind; marks++)
        {
            rest = behind;
        }

        return rest.ToString();
    }

    // "Re: ", "RE : ", "Re[2]: ", "AW(3): ", and the wide colon of East Asia.
    private static ReadOnlySpan<char> BehindMark(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, 24)].IndexOfAny(':', '：');
        if (colon <= 0)
        {
            return [];
        }

        var mark = text[..colon].TrimEnd();
        var count = mark.IndexOfAny('[', '(', '^');
        mark = (count > 0 ? mark[..count] : mark).TrimEnd();
        return Marks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(mark) ? text[(colon + 1)..].Trim() : [];
    }
}
