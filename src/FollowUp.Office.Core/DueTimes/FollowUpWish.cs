using FollowUp.Office.Core.Cadences;

namespace FollowUp.Office.Core.DueTimes;

/// <summary>The one-click choices for the next touch. Each gives a working day; 7 and 14 days keep the weekday.</summary>
public enum FollowUpPreset
{
    /// <summary>The next working day after today.</summary>
    Tomorrow,

    /// <summary>Three days on, or the first working day after that.</summary>
    ThreeDays,

    /// <summary>Seven days on, or the first working day after that.</summary>
    NextWeek,

    /// <summary>Fourteen days on, or the first working day after that.</summary>
    TwoWeeks,
}

/// <summary>When the user wants the next touch: a preset or a date of their own.</summary>
public abstract record FollowUpWish
{
    private FollowUpWish()
    {
    }

    /// <summary>A one-click choice.</summary>
    /// <param name="Preset">Which one.</param>
    public sealed record ByPreset(FollowUpPreset Preset) : FollowUpWish;

    /// <summary>An own date; taken as it is, also on a day off, because the user said so.</summary>
    /// <param name="Date">Local date.</param>
    /// <param name="Time">Local time, or null for the start of work.</param>
    public sealed record OnDate(DateOnly Date, TimeOnly? Time) : FollowUpWish;

    /// <summary>When the first step of a rhythm says.</summary>
    /// <param name="Cadence">The rhythm.</param>
    public sealed record ByCadence(Cadence Cadence) : FollowUpWish;
}

/// <summary>Why a wish cannot be granted.</summary>
public enum WishProblem
{
    /// <summary>The moment is already over.</summary>
    InThePast,

    /// <summary>More than ten years ahead: a slip of the keyboard, not a plan.</summary>
    TooFarAhead,
}

/// <summary>Turns wishes into due times; pure.</summary>
public static class FollowUpWishes
{
    private const int MostYearsAhead = 10;

    /// <summary>Resolves a wish at an instant.</summary>
    /// <returns>The due time, or the problem; never both.</returns>
    public static (DueTime? Due, WishProblem? Problem) Resolve(FollowUpWish wish, WorkingWeek week, DateTimeOffset now)
    {
        var today = week.LocalDate(now);
        var due = wish switch
        {
            FollowUpWish.ByPreset(var preset) => week.AtStartOf(week.WorkingDayFrom(today.AddDays(DaysOf(preset)))),
            FollowUpWish.OnDate(var date, var time) => OwnDate(date, time, week, today, now),
            FollowUpWish.ByCadence(var cadence) => FirstOf(cadence, week, today, now),
            _ => throw new ArgumentOutOfRangeException(nameof(wish)),
        };

        if (due is null || due.Instant <= now)
        {
            return (null, WishProblem.InThePast);
        }

        return due.Date > today.AddYears(MostYearsAhead) ? (null, WishProblem.TooFarAhead) : (due, null);
    }

    private static DueTime FirstOf(Cadence cadence, WorkingWeek week, DateOnly today, DateTimeOffset now)
    {
        var due = week.AtStartOf(new CadenceRun(cadence, today).Next(week, null, null).Day);
        return due.Instant > now ? due : week.NextHourAfter(now);
    }

    private static int DaysOf(FollowUpPreset preset) => preset switch
    {
        FollowUpPreset.Tomorrow => 1,
        FollowUpPreset.ThreeDays => 3,
        FollowUpPreset.NextWeek => 7,
        FollowUpPreset.TwoWeeks => 14,
        _ => throw new ArgumentOutOfRangeException(nameof(preset)),
    };

    // "Today" without a time, said after work began, means the next whole hour that is left of the day.
    private static DueTime? OwnDate(DateOnly date, TimeOnly? time, WorkingWeek week, DateOnly today, DateTimeOffset now)
    {
        // A day off that the user chose stays it: it has no block to go into.
        var due = time is { } named ? new DueTime(date.ToDateTime(named), week.Zone, IsFixed: true) : week.AtStartOf(date) with { IsFixed = !week.IsWorkingDay(date) };
        if (time is not null || date != today || due.Instant > now)
        {
            return due;
        }

        var local = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(week.Zone)).DateTime;
        var nextHour = local.Date.AddHours(local.Hour + 1);
        return DateOnly.FromDateTime(nextHour) == today ? new DueTime(nextHour, week.Zone) : null;
    }
}
