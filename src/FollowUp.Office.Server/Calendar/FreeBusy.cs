using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Mailbox;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Calendar.GetSchedule;
using TimeSlot = FollowUp.Office.Core.Blocks.TimeSlot;

namespace FollowUp.Office.Server.Calendar;

/// <summary>When the owner is busy, as Graph's getSchedule says: no event is opened for it.</summary>
internal sealed class FreeBusy(GraphAccess graph)
{
    private static readonly HashSet<FreeBusyStatus?> Hinders = [FreeBusyStatus.Busy, FreeBusyStatus.Tentative, FreeBusyStatus.Oof];

    /// <summary>Busy time in the owner's wall time, without that of our own blocks.</summary>
    public async Task<IReadOnlyList<TimeSlot>> BusyAsync(
        Account account, DateTime from, DateTime to, IEnumerable<TimeSlot> ours, CancellationToken cancellationToken)
    {
        var client = await graph.ForAsync(account, cancellationToken);
        var question = new GetSchedulePostRequestBody
        {
            Schedules = [account.Address],
            StartTime = GraphTime.Of(from, account.TimeZone),
            EndTime = GraphTime.Of(to, account.TimeZone),
            AvailabilityViewInterval = 60,
        };
        var answer = await client.Users[account.ObjectId].Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(question, cancellationToken: cancellationToken);
        var busy = (answer?.Value?.FirstOrDefault()?.ScheduleItems ?? []).Where(item => Hinders.Contains(item.Status))
            .Select(item => new TimeSlot(
                GraphTime.InstantOf(item.Start).WallTime(account.TimeZone), GraphTime.InstantOf(item.End).WallTime(account.TimeZone))).ToList();
        foreach (var block in ours)
        {
            // One of them is ours; a meeting of just the same time is not.
            busy.Remove(block);
        }

        return busy;
    }
}
