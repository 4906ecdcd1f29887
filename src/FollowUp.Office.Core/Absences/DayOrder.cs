namespace FollowUp.Office.Core.Absences;

/// <summary>Is 3/4 the third of April or the fourth of March?</summary>
internal static class DayOrder
{
    private static readonly string[] MonthFirstLocales = ["en-US", "en-PH", "en-PR", "en-GU", "en-VI", "es-US", "es-PR", "ja", "ko", "zh", "hu"];
    private static readonly string[] MonthFirstLanguages = ["ja", "ko", "zh", "hu", "lt"];

    /// <summary>
    /// Another date of the text with a part above 12 decides, or one that falls on the weekday beside it or on the day of the
    /// mail in one order only; then the writer's language, where it has one order only; English, which has both, goes by the
    /// reader's locale.
    /// </summary>
    public static bool IsMonthFirst(Words words, string? locale, DayCalendar calendar)
    {
        if (IsShown(words, calendar) is { } shown)
        {
            return shown;
        }

        var language = words.Language is { } spoken ? Languages.Tables.Codes[spoken] : null;
        return language is null or "en" ? Is(MonthFirstLocales, locale) : Is(MonthFirstLanguages, language);
    }

    /// <summary>Hungarians write the month first, and with dots: "12.22." is no day of theirs.</summary>
    public static bool IsDottedMonthFirst(Words words) => words.Language is { } spoken && Languages.Tables.Codes[spoken] == "hu";

    private static bool? IsShown(Words words, DayCalendar calendar)
    {
        var (dayFirst, monthFirst) = (false, false);
        bool? quoted = null;
        var dates = 0;
        for (var at = 1; at + 1 < words.Count; at++)
        {
            var isPair = words.IsMark(at, '/') && words.IsNumber(at - 1, 1, 2) && words.IsNumber(at + 1, 1, 2) && words.IsGlued(at) && words.IsGlued(at + 1);
            var (first, second) = isPair ? (words[at - 1].Value, words[at + 1].Value) : (0, 0);
            dayFirst |= first is > 12 and <= 31 && second is >= 1 and <= 12;
            monthFirst |= first is >= 1 and <= 12 && second is > 12 and <= 31 && !words.IsMark(at - 2, '/');
            if (isPair && YearBehind(words, at + 2) is { } year)
            {
                var weekday = words.IsMark(at - 2, ',') ? at - 3 : at - 2;
                var named = words.ValueOf(weekday, Sense.Weekday) ?? words.ValueOf(weekday, Sense.ShortWeekday);
                var (month, day) = (calendar.Exact(year, first, second), calendar.Exact(year, second, first));
                var (isMonth, isDay) = named is { } said ? (IsOn(month, said), IsOn(day, said)) : (false, false);
                (monthFirst, dayFirst) = (monthFirst | (isMonth && !isDay), dayFirst | (isDay && !isMonth));
                quoted = named is null && IsOfTheMail(month, calendar) != IsOfTheMail(day, calendar) ? IsOfTheMail(month, calendar) : quoted;
                dates++;
            }
        }

        (monthFirst, dayFirst) = dates > 1 ? (monthFirst | quoted == true, dayFirst | quoted == false) : (monthFirst, dayFirst);
        return dayFirst == monthFirst ? null : monthFirst;
    }

    private static int? YearBehind(Words words, int at) =>
        words.IsMark(at, '/') && words.IsGlued(at) && words.IsGlued(at + 1) && (words.IsNumber(at + 1, 2, 2) || Numbers.IsFullYear(words, at + 1)) ? words[at + 1].Value : null;

    private static bool IsOn(DateOnly? date, int weekday) => date is { } day && DayCalendar.Iso(day) == weekday;

    // Notes quote when the mail came: "your message sent on 04/02/2027". It tells how another date beside it is meant; a date
    // that stands alone is the one asked for, and that is never the day of the mail.
    private static bool IsOfTheMail(DateOnly? date, DayCalendar calendar) => date is { } day && day.DayNumber - calendar.Today.DayNumber is 0 or -1;

    private static bool Is(string[] locales, string? locale) => locale is not null && Array.Exists(locales, one =>
        locale.StartsWith(one, StringComparison.OrdinalIgnoreCase) && (locale.Length == one.Length || locale[one.Length] is '-' or '_'));
}
