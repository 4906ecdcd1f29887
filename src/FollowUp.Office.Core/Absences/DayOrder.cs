namespace FollowUp.Office.Core.Absences;

/// <summary>Is 3/4 the third of April or the fourth of March?</summary>
internal static class DayOrder
{
    private static readonly string[] MonthFirstLocales = ["en-US", "en-PH", "en-PR", "en-GU", "en-VI", "es-US", "es-PR", "ja", "ko", "zh", "hu"];
    private static readonly string[] MonthFirstLanguages = ["ja", "ko", "zh", "hu", "lt"];

    /// <summary>
    /// Another date of the text with a part above 12 decides; then the writer's language, where it has one order only; English,
    /// which has both, goes by the reader's locale.
    /// </summary>
    public static bool IsMonthFirst(Words words, string? locale)
    {
        if (IsShown(words) is { } shown)
        {
            return shown;
        }

        var language = words.Language is { } spoken ? Languages.Tables.Codes[spoken] : null;
        return language is null or "en" ? Is(MonthFirstLocales, locale) : Is(MonthFirstLanguages, language);
    }

    private static bool? IsShown(Words words)
    {
        var (dayFirst, monthFirst) = (false, false);
        for (var at = 1; at + 1 < words.Count; at++)
        {
            var isPair = words.IsMark(at, '/') && words.IsNumber(at - 1, 1, 2) && words.IsNumber(at + 1, 1, 2) && words.IsGlued(at) && words.IsGlued(at + 1);
            var (first, second) = isPair ? (words[at - 1].Value, words[at + 1].Value) : (0, 0);
            dayFirst |= first is > 12 and <= 31 && second is >= 1 and <= 12;
            monthFirst |= first is >= 1 and <= 12 && second is > 12 and <= 31 && !words.IsMark(at - 2, '/');
        }

        return dayFirst == monthFirst ? null : monthFirst;
    }

    private static bool Is(string[] locales, string? locale) => locale is not null && Array.Exists(locales, one =>
        locale.StartsWith(one, StringComparison.OrdinalIgnoreCase) && (locale.Length == one.Length || locale[one.Length] is '-' or '_'));
}
