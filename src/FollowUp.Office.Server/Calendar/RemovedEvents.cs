using FollowUp.Office.Server.Mailbox;

namespace FollowUp.Office.Server.Calendar;

/// <summary>
/// Which events this process has lately removed: Graph tells us of that, too, and nothing is to be done about it. Should the removal have failed,
/// it is tried again; what the owner did instead shows in the next list of the calendar.
/// </summary>
internal sealed class RemovedEvents : RecentIds
{
    /// <summary>True where Graph tells of what we did ourselves.</summary>
    public bool IsEcho(Notification item, MailSubscription subscription) =>
        subscription.Folder == WatchedFolder.Calendar && item is { ChangeType: "deleted", ResourceData.Id: { } id } && Knows(subscription.AccountId, id);
}
