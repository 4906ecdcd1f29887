namespace FollowUp.Office.Core.Absences;

/// <summary>Turns what is said of a day into the day meant, seen from today.</summary>
internal readonly record struct DayCalendar(DateOnly Today)
{
    /// <summary>A day without a year that lies less than this far back is the past one: a note that was left switched on.</summary>
    public const int StaleDays = 35;

    /// <summary>How far ahead a day without a year may lie.</summary>
    public const int MostDaysAhead = 400;

    /// <summary>How far ahead a return may lie: the longest parental leaves.</summary>
    public const int LongestAbsence = 3 * 366;

    private const int MostYearsApart = 30;

    public static DayCalendar At(DateOnly today) => new(today);

    /// <summary>A date with its year in two or four digits; null where there is no such day or the year is far off.</summary>
    public DateOnly? Exact(int year, int month, int day)
    {
        year = year < 100 ? Today.Year / 100 * 100 + year : year;
        var isDay = Math.Abs(year - Today.Year) <= MostYearsApart && IsDay(year, month, day);
        return isDay ? new DateOnly(year, month, day) : null;
    }

    /// <summary>A day and a month without a year: the next such day, unless it has just gone by. A weekday said with it decides where it can.</summary>
    public DateOnly? Next(int month, int day, int? weekday)
    {
        DateOnly? next = null;
        for (var year = Today.Year - 1; year <= Today.Year + 1; year++)
        {
            if (IsDay(year, month, day) && new DateOnly(year, month, day) is var date && date.DayNumber - Today.DayNumber is > -StaleDays and <= MostDaysAhead)
            {
                if (weekday == Iso(date))
                {
                    return date;
                }

                next ??= date;
            }
        }

        return next;
    }

    /// <summary>The next day of this number after today; with a weekday the next on which both agree within half a year.</summary>
    public DateOnly? NextDay(int number, int? weekday)
    {
        DateOnly? next = null;
        for (var month = 0; month <= 6 && Today.Year < 9999; month++)
        {
            var first = new DateOnly(Today.Year, Today.Month, 1).AddMonths(month);
            if (IsDay(first.Year, first.Month, number) && first.AddDays(number - 1) is var date && date > Today)
            {
                next ??= date;
                if (weekday is null || weekday == Iso(date))
                {
                    return date;
                }
            }
        }

        return next;
    }

    /// <summary>The day so many days after today; null behind the last one that a calendar has.</summary>
    public DateOnly? Later(int days) => days <= DateOnly.MaxValue.DayNumber - Today.DayNumber ? Today.AddDays(days) : null;

    /// <summary>The next such weekday (1 Monday to 7 Sunday) after today; null where the calendar ends before it.</summary>
    public DateOnly? NextWeekday(int weekday) => Later((weekday - Iso(Today) + 6) % 7 + 1);

    /// <summary>Monday of the week that lies so many weeks after this one.</summary>
    public DateOnly MondayOf(int weeksAhead) => Today.AddDays(1 - Iso(Today) + 7 * weeksAhead);

    /// <summary>First and last day of the next month of this number; the current month while it lasts.</summary>
    public (DateOnly First, DateOnly Last)? Month(int month, int? year)
    {
        var of = year ?? (month >= Today.Month ? Today.Year : Today.Year + 1);
        return Exact(of, month, 1) is { } first ? (first, first.AddMonths(1).AddDays(-1)) : null;
    }

    /// <summary>First and last day of a week, month, year or quarter by its number in <see cref="Sense.Period"/>; of a week its working days.</summary>
    public (DateOnly First, DateOnly Last) Days(int period) => period switch
    {
        < 10 => (MondayOf(period), MondayOf(period).AddDays(4)),
        < 20 => Months(new DateOnly(Today.Year, Today.Month, 1).AddMonths(period - 10), 1),
        < 30 => Months(new DateOnly(Today.Year + period - 20, 1, 1), 12),
        _ => Months(new DateOnly(Today.Year, (Today.Month - 1) / 3 * 3 + 1, 1).AddMonths(3 * (period - 30)), 3),
    };

    /// <summary>The day so many units of <see cref="Sense.Unit"/> ahead.</summary>
    public DateOnly? Ahead(int many, int? unit) => unit switch
    {
        null => null,
        30 => Today.AddMonths(many),
        90 => Today.AddMonths(3 * many),
        182 => Today.AddMonths(6 * many),
        365 => Today.AddYears(many),
        { } days => Later(many * days),
    };

    /// <summary>So many whole months.</summary>
    public static (DateOnly First, DateOnly Last) Months(DateOnly first, int count) => (first, first.AddMonths(count).AddDays(-1));

    /// <summary>The span of the stated year, or the next that has not ended.</summary>
    public (DateOnly First, DateOnly Last) Coming(Func<int, (DateOnly First, DateOnly Last)> ofYear, int? year)
    {
        for (var of = year ?? Today.Year - 1; ; of++)
        {
            if (ofYear(of) is var span && (year is not null || span.Last > Today))
            {
                return span;
            }
        }
    }

    /// <summary>Monday of the next calendar week (ISO 8601) of this number.</summary>
    public DateOnly? CalendarWeek(int week)
    {
        foreach (var year in (ReadOnlySpan<int>)[Today.Year, Today.Year + 1])
        {
            var monday = new DateOnly(year, 1, 4).AddDays(1 - Iso(new DateOnly(year, 1, 4)) + 7 * (week - 1));
            if (monday.AddDays(6) > Today)
            {
                return monday;
            }
        }

        return null;
    }

    /// <summary>The given day or the next Monday where it falls on a weekend.</summary>
    public static DateOnly WorkingDayFrom(DateOnly day) => day.AddDays(Math.Max(0, 8 - Iso(day)) is var toMonday && toMonday <= 2 ? toMonday : 0);

    /// <summary>The first working day behind a day.</summary>
    public static DateOnly WorkingDayAfter(DateOnly day) => WorkingDayFrom(day.AddDays(1));

    public static int Iso(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
