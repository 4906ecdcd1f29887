namespace FollowUp.Office.Core.Absences;

/// <summary>Is 3/4 the third of April or the fourth of March?</summary>
internal static class DayOrder
{
    private static readonly string[] MonthFirstLocales = ["en-US", "en-PH", "en-PR", "en-GU", "en-VI", "es-US", "es-PR", "ja", "ko", "zh", "hu"];
    private static readonly string[] MonthFirstLanguages = ["ja", "ko", "zh", "hu"];

    /// <summary>
    /// The writer's language decides where it has one order only; English, which has both, goes by the reader's locale.
    /// </summary>
    public static bool IsMonthFirst(Words words, string? locale)
    {
        var language = words.Language is { } spoken ? Languages.Tables.Codes[spoken] : null;
        return language is null or "en" ? Is(MonthFirstLocales, locale) : Is(MonthFirstLanguages, language);
    }

    private static bool Is(string[] locales, string? locale) => locale is not null && Array.Exists(locales, one =>
        locale.StartsWith(one, StringComparison.OrdinalIgnoreCase) && (locale.Length == one.Length || locale[one.Length] is '-' or '_'));
}
