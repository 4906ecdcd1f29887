namespace FollowUp.Office.Core.Absences;

/// <summary>Reads numbers of the text as days and years, and tells them from times, telephones and versions.</summary>
internal static class Numbers
{
    public readonly record struct Day(int Value, int End, bool IsOrdinal);

    private const string ChainMarks = "./-:+#$€£§@_=*&";

    private const ulong Articles = (1UL << (int)Sense.On) | (1UL << (int)Sense.To) | (1UL << (int)Sense.From) | (1UL << (int)Sense.Until)
        | (1UL << (int)Sense.Through) | (1UL << (int)Sense.Weekday) | (1UL << (int)Sense.ShortWeekday) | (1UL << (int)Sense.FromPost);

    /// <summary>1 to 31 with what makes it an ordinal: "3", "3.", "3rd", "3:e", "3-го", "3日".</summary>
    public static Day? DayAt(Words words, int at)
    {
        if (!words.IsNumber(at, 1, 2) || words[at].Value is < 1 or > 31 || IsTime(words, at))
        {
            return null;
        }

        var end = at + 1;
        var joined = words.IsGlued(end) && (words.IsMark(end, '-') || words.IsMark(end, ':')) && words.IsGlued(end + 1);
        var suffix = joined ? end + 1 : end;
        var isSuffix = words.Has(suffix, Sense.Ordinal) && words.IsGlued(suffix);
        return isSuffix ? new Day(words[at].Value, suffix + 1, true)
            : words.Has(end, Sense.DayMark) ? new Day(words[at].Value, end + 1, true)
            : words.IsMark(end, '.') && words.IsGlued(end) ? new Day(words[at].Value, end + 1, true)
            : new Day(words[at].Value, end, false);
    }

    /// <summary>A year of four digits, or of two when it is this one or the next; with what may stand before and behind it.</summary>
    public static (int? Year, int End) YearAt(Words words, int at, int thisYear)
    {
        var start = at;
        while (start < at + 2 && (words.IsMark(start, ',') || words.Has(start, Sense.On) || (words.IsMark(start, '-') || words.IsMark(start, '/')) && words.IsGlued(start)))
        {
            start++;
        }

        if (words.ValueOf(start, Sense.Period) is >= 20 and < 30 and var ahead)
        {
            return (thisYear + ahead - 20, start + 1);
        }

        if (start >= words.Count || words[start].Gap > Gap.Line || IsTime(words, start) || !IsYear(words, start, thisYear))
        {
            return (null, at);
        }

        return (words[start].Value, words.Has(start + 1, Sense.YearMark) ? start + 2 : start + 1);
    }

    public static bool IsFullYear(Words words, int at) => words.IsNumber(at, 4, 4) && words[at].Value is >= 1900 and < 2200;

    /// <summary>9:00, 9.30 Uhr, 9 am, 17h: the hour as well as the minutes.</summary>
    public static bool IsTime(Words words, int at) =>
        words.IsMark(at + 1, ':') && words.IsGlued(at + 1) && words.IsNumber(at + 2, 2, 2) && words.IsGlued(at + 2)
        || words.IsMark(at - 1, ':') && words.IsGlued(at - 1) && words.IsGlued(at) && words.IsNumber(at - 2, 1, 2)
        || words.Has(at + 1, Sense.Clock) && words[at + 1].Gap <= Gap.Space
        || words.IsMark(at + 1, '.') && words.IsNumber(at + 2, 2, 2) && words.IsGlued(at + 2) && (words.Has(at + 3, Sense.Clock) || words.Has(at - 1, Sense.AtClock));

    /// <summary>Does the number stand alone, rather than in a telephone number, a version, a sum, behind "Tel." or "#"?</summary>
    public static bool IsAlone(Words words, int start, int end) => IsFreeBefore(words, start) && IsFreeBehind(words, end);

    private static bool IsFreeBefore(Words words, int start)
    {
        if (start == 0 || words[start].Gap == Gap.Paragraph)
        {
            return true;
        }

        ref var before = ref words[start - 1];
        if (before.Kind == TokenKind.Number)
        {
            return words[start].Gap == Gap.Line || IsTime(words, start - 1);
        }

        if (words.IsGlued(start) && !before.IsIdeographic && !before.HasAny(Articles)
            && (before.Kind == TokenKind.Word || ChainMarks.Contains((char)before.Value, StringComparison.Ordinal)))
        {
            return before.IsMark('-') && words.Has(start - 2, Sense.Through) || before.IsMark(':') && !words.IsNumber(start - 2, 1, 99);
        }

        // "8 (8442) 05-10-26": the dialling code is in brackets.
        if (before.IsMark(')') && words.IsNumber(start - 2, 2, 6))
        {
            return false;
        }

        var word = start - 1;
        while (word > start - 4 && word > 0 && words[word].Kind == TokenKind.Mark && !words.IsMark(word, '('))
        {
            word--;
        }

        return !(words.Has(word, Sense.Numbered) && !words.Has(word, Sense.Contact)) && !words.IsMark(start - 1, '+') && !words.IsMark(start - 1, '#');
    }

    /// <summary>Does nothing behind it make it part of a longer number, a sum or a share?</summary>
    public static bool IsFreeBehind(Words words, int end)
    {
        if (end >= words.Count || words[end].Gap >= Gap.Line)
        {
            return true;
        }

        ref var behind = ref words[end];
        if (behind.Kind == TokenKind.Number)
        {
            return IsTime(words, end) || words.IsMark(end - 1, '.');
        }

        if (behind.Gap == Gap.Space)
        {
            return !behind.IsMark('%') && !behind.IsMark('€') && !behind.IsMark('$') && !words.Has(end, Sense.Unit);
        }

        return behind.Kind == TokenKind.Word
            ? behind.IsIdeographic || behind.Senses != 0
            : !"%€$£@_=+#".Contains((char)behind.Value, StringComparison.Ordinal)
                && !("./:".Contains((char)behind.Value, StringComparison.Ordinal) && words.IsNumber(end + 1, 1, 99) && words.IsGlued(end + 1));
    }

    private static bool IsYear(Words words, int at, int thisYear) =>
        IsFullYear(words, at)
        || words.IsNumber(at, 2, 2) && words[at].Value - thisYear % 100 is 0 or 1 && !words.Has(at + 1, Sense.Unit) && !words.Has(at + 1, Sense.Month)
            && !(words.IsMark(at + 1, '.') && words.IsNumber(at + 2, 1, 4));
}
