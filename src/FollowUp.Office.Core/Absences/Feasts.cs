namespace FollowUp.Office.Core.Absences;

/// <summary>
/// When the feasts are that people name instead of dates. Feasts bound to Easter count from it (the Gregorian computus, as in Meeus,
/// Astronomical Algorithms, chapter 8); school holidays differ by region, so that the usual months stand for them.
/// </summary>
internal static class Feasts
{
    private const int Summer = 9;
    private const int YearEnd = 7;

    /// <summary>First and last day of a feast; 23 and 24 are whichever holidays come next.</summary>
    public static (DateOnly First, DateOnly Last) Of(int feast, DayCalendar calendar, int? year) => feast switch
    {
        23 => Earliest(Of(1, calendar, year), Earliest(Of(Summer, calendar, year), Of(YearEnd, calendar, year))),
        24 => Earliest(Of(1, calendar, year), Of(YearEnd, calendar, year)),
        _ => calendar.Coming(of => InYear(feast, of), year),
    };

    private static (DateOnly First, DateOnly Last) Earliest((DateOnly First, DateOnly Last) one, (DateOnly First, DateOnly Last) other) => one.First < other.First ? one : other;

    private static (DateOnly First, DateOnly Last) InYear(int feast, int year) => feast switch
    {
        1 => FromEaster(year, -2, 1),
        2 => FromEaster(year, 49, 50),
        3 => FromEaster(year, -52, -47),
        4 => Fixed(year, (12, 24), (12, 26)),
        5 => Fixed(year, (1, 1), (1, 1)),
        6 => FromEaster(year, 39, 39),
        YearEnd => (new DateOnly(year, 12, 24), new DateOnly(year + 1, 1, 1)),
        8 => (new DateOnly(year, 12, 24), new DateOnly(year + 1, 1, 6)),
        Summer => Fixed(year, (7, 1), (8, 31)),
        10 => FromEaster(year, -7, 1),
        11 => Fixed(year, (1, 6), (1, 6)),
        12 => Fixed(year, (4, 29), (5, 5)),
        13 => Fixed(year, (8, 13), (8, 16)),
        14 => (new DateOnly(year, 12, 29), new DateOnly(year + 1, 1, 3)),
        15 => (Weekday(year, 11, DayOfWeek.Thursday, 4), Weekday(year, 11, DayOfWeek.Thursday, 4).AddDays(1)),
        16 => FromEaster(year, -2, -2),
        17 => (Weekday(year, 9, DayOfWeek.Monday, 1), Weekday(year, 9, DayOfWeek.Monday, 1)),
        18 => FromEaster(year, 60, 60),
        19 => Fixed(year, (8, 15), (8, 15)),
        20 => Fixed(year, (11, 1), (11, 1)),
        21 => FromEaster(year, 1, 1),
        22 => FromEaster(year, 50, 50),
        41 => Fixed(year, (9, 1), (9, 10)),
        42 => Fixed(year, (4, 1), (4, 10)),
        _ => throw new ArgumentOutOfRangeException(nameof(feast)),
    };

    private static (DateOnly First, DateOnly Last) FromEaster(int year, int first, int last) => (Easter(year).AddDays(first), Easter(year).AddDays(last));

    private static (DateOnly First, DateOnly Last) Fixed(int year, (int Month, int Day) first, (int Month, int Day) last) =>
        (new DateOnly(year, first.Month, first.Day), new DateOnly(year, last.Month, last.Day));

    private static DateOnly Weekday(int year, int month, DayOfWeek day, int number)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((day - first.DayOfWeek + 7) % 7 + 7 * (number - 1));
    }

    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        var late = (golden + 11 * moon + 22 * sunday) / 451;
        var days = moon + sunday - 7 * late + 114;
        return new DateOnly(year, days / 31, days % 31 + 1);
    }
}
