using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Touches;
using Microsoft.Graph.Models;
using TimeSlot = FollowUp.Office.Core.Blocks.TimeSlot;

namespace FollowUp.Office.Server.Calendar;

/// <summary>The owner's days off, by what their own calendar shows as out of office.</summary>
internal static class Absences
{
    /// <summary>The account's days off after a span of the calendar was listed; what lies outside of it stays as it was known.</summary>
    /// <param name="account">Whose they are.</param>
    /// <param name="listed">Everything in the span.</param>
    /// <param name="first">The first day that lies wholly in the span.</param>
    /// <param name="last">The last one.</param>
    public static string After(Account account, IEnumerable<Event> listed, DateOnly first, DateOnly last)
    {
        var outside = account.Away().SelectMany(range => (DayRange[])
        [
            range with { Last = range.Last < first ? range.Last : first.AddDays(-1) },
            range with { First = range.First > last ? range.First : last.AddDays(1) },
        ]);
        var week = account.Week();
        return AccountFacts.TextOf(outside.Concat(listed.Where(found => found is { ShowAs: FreeBusyStatus.Oof, IsCancelled: not true }).SelectMany(found => DaysOf(found, week))));
    }

    // An event with times is a day off where it takes all of the working time.
    private static IEnumerable<DayRange> DaysOf(Event away, WorkingWeek week)
    {
        if (away.IsAllDay == true)
        {
            return [new DayRange(DateOnly.FromDateTime(GraphTime.WallTimeOf(away.Start)), DateOnly.FromDateTime(GraphTime.WallTimeOf(away.End)).AddDays(-1))];
        }

        var slot = new TimeSlot(GraphTime.InstantOf(away.Start).WallTime(week.Zone), GraphTime.InstantOf(away.End).WallTime(week.Zone));
        var first = DateOnly.FromDateTime(slot.Start);
        var days = Math.Clamp(DateOnly.FromDateTime(slot.End).DayNumber - first.DayNumber + 1, 1, 400);
        return Enumerable.Range(0, days).Select(first.AddDays).Where(day => slot.Contains(TimeSlot.OfWork(week, day))).Select(day => new DayRange(day, day));
    }
}
