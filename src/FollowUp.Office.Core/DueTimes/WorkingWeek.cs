namespace FollowUp.Office.Core.DueTimes;

/// <summary>When the owner works, as their mailbox says (mailboxSettings.workingHours).</summary>
/// <param name="Days">Working days; when empty, every day counts as one, so that a search for a working day ends.</param>
/// <param name="Start">Local start of work.</param>
/// <param name="End">Local end of work; before <paramref name="Start"/> for a night shift.</param>
/// <param name="Zone">IANA zone of the mailbox.</param>
public sealed record WorkingWeek(IReadOnlySet<DayOfWeek> Days, TimeOnly Start, TimeOnly End, string Zone)
{
    private const int LongestSearchInDays = 366;

    /// <summary>Public holidays and absences of the owner: none of these is a working day, whatever its weekday.</summary>
    public DaysOff Off { get; init; } = DaysOff.None;

    /// <summary>Monday to Friday, 9 to 17: used until the mailbox has been asked.</summary>
    public static WorkingWeek Usual(string zone) => new(
        new HashSet<DayOfWeek> { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday },
        new TimeOnly(9, 0), new TimeOnly(17, 0), zone);

    /// <summary>Whether the owner works on a day.</summary>
    public bool IsWorkingDay(DateOnly day) => (Days.Count == 0 || Days.Contains(day.DayOfWeek)) && !Off.Contains(day);

    /// <summary>
    /// The given day, or the first working day after it. Where a year has none, the given day itself: a touch on a day off is
    /// seen and moved, one put off for ever is lost.
    /// </summary>
    public DateOnly WorkingDayFrom(DateOnly day)
    {
        var latest = day.DayNumber <= DateOnly.MaxValue.DayNumber - LongestSearchInDays ? day.AddDays(LongestSearchInDays) : DateOnly.MaxValue;
        for (var candidate = day; candidate < latest; candidate = candidate.AddDays(1))
        {
            if (IsWorkingDay(candidate))
                return candidate;
        }

        return day;
    }

    /// <summary>
    /// The day that lies <paramref name="count"/> working days after the given one, which itself need not be one; for a count of zero or less
    /// the given day. Days of a year without working days count each, as in <see cref="WorkingDayFrom"/>.
    /// </summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        for (var left = count; left > 0 && day < DateOnly.MaxValue; left--)
            day = WorkingDayFrom(day.AddDays(1));

        return day;
    }

    /// <summary>The owner's calendar date at an instant.</summary>
    public DateOnly LocalDate(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(Zone)).DateTime);

    /// <summary>A moment on a day at the start of work, which is when follow-up is asked for unless a time was named.</summary>
    public DueTime AtStartOf(DateOnly day) => new(day.ToDateTime(Start), Zone);

    /// <summary>
    /// The first whole hour of work after an instant: still in the shift that is under way, else the start of the next one. A shift belongs to
    /// the day on which it starts: the one of a working day goes on into a day off. Where start and end are the same, it lasts 24 hours.
    /// </summary>
    public DueTime NextHourAfter(DateTimeOffset instant)
    {
        var hour = WholeHourAfter(instant);
        var today = hour.Date;
        foreach (var day in (ReadOnlySpan<DateOnly>)[today.AddDays(-1), today])
        {
            if (IsWorkingDay(day) && hour.Local < EndOf(day))
                return hour.Local < day.ToDateTime(Start) ? AtStartOf(day) : hour;
        }

        return AtStartOf(WorkingDayFrom(today.AddDays(1)));
    }

    private DateTime EndOf(DateOnly day) => (End > Start ? day : day.AddDays(1)).ToDateTime(End);

    // In hours that come twice the next one on the clock may be over already.
    private DueTime WholeHourAfter(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(Zone)).DateTime;
        var hour = new DueTime(local.Date.AddHours(local.Hour + 1), Zone);
        while (hour.Instant <= instant)
            hour = hour with { Local = hour.Local.AddHours(1) };
        return hour;
    }
}
