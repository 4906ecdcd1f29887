using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Blocks;

/// <summary>A stretch of the owner's wall time.</summary>
/// <param name="Start">Its beginning, local.</param>
/// <param name="End">Its end, local; not itself part of it.</param>
public readonly record struct TimeSlot(DateTime Start, DateTime End)
{
    /// <summary>Its length, in minutes of the clock on the wall.</summary>
    public int Minutes => (int)(End - Start).TotalMinutes;

    /// <summary>A stretch of so many minutes.</summary>
    public static TimeSlot Of(DateTime start, int minutes) => new(start, start.AddMinutes(minutes));

    /// <summary>The working time that begins on a day; of a night shift it ends on the next one. 24 hours where start and end are the same.</summary>
    public static TimeSlot OfWork(WorkingWeek week, DateOnly day) =>
        new(day.ToDateTime(week.Start), (week.End > week.Start ? day : day.AddDays(1)).ToDateTime(week.End));

    /// <summary>True where the two share time.</summary>
    public bool Overlaps(TimeSlot other) => Start < other.End && other.Start < End;

    /// <summary>True where the other lies wholly in this one.</summary>
    public bool Contains(TimeSlot other) => Start <= other.Start && other.End <= End;
}
