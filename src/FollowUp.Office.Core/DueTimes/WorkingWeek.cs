namespace FollowUp.Office.Core.DueTimes;

/// <summary>When the owner works, as their mailbox says (mailboxSettings.workingHours).</summary>
/// <param name="Days">Working days; when empty, every day counts as one, so that a search for a working day ends.</param>
/// <param name="Start">Local start of work.</param>
/// <param name="End">Local end of work; before <paramref name="Start"/> for a night shift.</param>
/// <param name="Zone">IANA zone of the mailbox.</param>
public sealed record WorkingWeek(IReadOnlySet<DayOfWeek> Days, TimeOnly Start, TimeOnly End, string Zone)
{
    /// <summary>Monday to Friday, 9 to 17: used until the mailbox has been asked.</summary>
    public static WorkingWeek Usual(string zone) => new(
        new HashSet<DayOfWeek> { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday },
        new TimeOnly(9, 0), new TimeOnly(17, 0), zone);

    /// <summary>The given day, or the first working day after it.</summary>
    public DateOnly WorkingDayFrom(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The day that lies <paramref name="count"/> working days after the given one.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        for (var left = count; left > 0; left--)
        {
            day = WorkingDayFrom(day.AddDays(1));
        }

        return day;
    }

    /// <summary>The owner's calendar date at an instant.</summary>
    public DateOnly LocalDate(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(Zone)).DateTime);

    /// <summary>A moment on a day at the start of work, which is when follow-up is asked for unless a time was named.</summary>
    public DueTime AtStartOf(DateOnly day) => new(day.ToDateTime(Start), Zone);

    /// <summary>The first whole hour of work after an instant: still today where work goes on, else the start of the next working day.</summary>
    public DueTime NextHourAfter(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(Zone)).DateTime;
        var (today, hour) = (DateOnly.FromDateTime(local), local.Date.AddHours(local.Hour + 1));
        var end = End > Start ? today.ToDateTime(End) : today.AddDays(1).ToDateTime(TimeOnly.MinValue);
        if (!IsWorkingDay(today) || hour >= end)
        {
            return AtStartOf(WorkingDayFrom(today.AddDays(1)));
        }

        return hour < today.ToDateTime(Start) ? AtStartOf(today) : new DueTime(hour, Zone);
    }

    private bool IsWorkingDay(DateOnly day) => Days.Count == 0 || Days.Contains(day.DayOfWeek);
}
