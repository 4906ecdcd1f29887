namespace FollowUp.Office.Sandbox.Calendar;

internal enum Rhythm
{
    Daily,
    Weekly,
    AbsoluteMonthly,
    AbsoluteYearly,
}

/// <summary>On which days an event comes round. The hour is that of the event itself, on the wall clock of <see cref="ZoneName"/>.</summary>
internal sealed record Series
{
    // Before the end of the calendar, so that stepping past the last date stays in it.
    private const int LastYear = 9000;

    public required Rhythm Rhythm { get; init; }
    public required int Interval { get; init; }
    public required DateOnly First { get; init; }
    public required string ZoneName { get; init; }

    /// <summary>Of weekly series; a week begins with <see cref="WeekBegins"/>, which matters from every second week on.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; init; } = [];

    public DayOfWeek WeekBegins { get; init; } = DayOfWeek.Sunday;
    public int DayOfMonth { get; init; }
    public int Month { get; init; }

    /// <summary>The last possible day; null and no <see cref="Count"/> for a series without end.</summary>
    public DateOnly? Last { get; init; }

    public int? Count { get; init; }

    /// <summary>The days in order. Endless where the series is: take of it what is wanted.</summary>
    public IEnumerable<DateOnly> Dates()
    {
        var dates = Steps().Where(day => day >= First).TakeWhile(day => Last is null || day <= Last);
        return Count is { } count ? dates.Take(count) : dates;
    }

    private IEnumerable<DateOnly> Steps() => Rhythm switch
    {
        Rhythm.Daily => From(First, day => day.AddDays(Interval)),
        Rhythm.Weekly => From(First.AddDays(-DaysIntoWeek(First)), week => week.AddDays(7 * Interval))
            .SelectMany(week => Enumerable.Range(0, 7).Select(week.AddDays).Where(day => Days.Contains(day.DayOfWeek))),
        Rhythm.AbsoluteMonthly => From(new DateOnly(First.Year, First.Month, 1), month => month.AddMonths(Interval)).Select(InMonth),
        _ => From(new DateOnly(First.Year, Month, 1), month => month.AddYears(Interval)).Select(InMonth),
    };

    private int DaysIntoWeek(DateOnly day) => ((int)day.DayOfWeek - (int)WeekBegins + 7) % 7;

    // As Outlook has it: the 31st of a shorter month is its last day, and so is February 29 in other years.
    private DateOnly InMonth(DateOnly month) => month.AddDays(Math.Min(DayOfMonth, DateTime.DaysInMonth(month.Year, month.Month)) - 1);

    private static IEnumerable<DateOnly> From(DateOnly start, Func<DateOnly, DateOnly> next)
    {
        for (var day = start; day.Year < LastYear; day = next(day))
        {
            yield return day;
        }
    }
}
