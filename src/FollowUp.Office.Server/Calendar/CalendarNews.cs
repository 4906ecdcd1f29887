using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Mailbox;

namespace FollowUp.Office.Server.Calendar;

/// <summary>Tells ourselves of a change in the calendar that we ran into, as Graph would: it is heard in one place only.</summary>
internal sealed class CalendarNews(MailboxSignals signals, TimeProvider time)
{
    /// <summary>Saved with the caller's unit of work.</summary>
    public void Tell(FollowUpDb db, Guid accountId, string eventId)
    {
        db.Add(new InboxNotification
        {
            Key = $"calendar:{Guid.NewGuid()}", AccountId = accountId, Folder = WatchedFolder.Calendar, MessageId = eventId, ReceivedAt = time.GetUtcNow(),
        });
        signals.Sync.Ring();
    }
}
