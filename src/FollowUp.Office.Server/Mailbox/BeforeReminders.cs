using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Makes a mailbox due shortly before Outlook reminds of a next touch: whoever answered meanwhile, told of or not, takes
/// the event away before the reminder shows. Finds its work by an index on the events' beginnings and keeps no memory.
/// </summary>
internal sealed class BeforeReminders(IDbContextFactory<FollowUpDb> contexts, MailboxSignals signals, TimeProvider time)
{
    /// <summary>Time enough for the look and for removing the event.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromMinutes(2);

    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var due = await DueAsync(db, now + EventWish.ReminderBefore, cancellationToken);
        foreach (var some in due.Chunk(500))
        {
            await db.Set<MailboxState>().Where(state => some.Contains(state.AccountId) && state.DueAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(state => state.DueAt, now), cancellationToken);
        }

        if (due.Count > 0)
            signals.Sync.Ring();
    }

    private static async Task<List<Guid>> DueAsync(FollowUpDb db, DateTimeOffset first, CancellationToken cancellationToken)
    {
        var last = first + Ahead;
        var soon = await db.Set<CalendarEntry>()
            .Where(entry => entry.Event.StartsAt >= first && entry.Event.StartsAt <= last)
            .Join(db.Set<MailboxState>(), entry => entry.AccountId, state => state.AccountId, (entry, state) => new { state.AccountId, entry.Event.StartsAt, state.SweptAt })
            .Distinct().ToListAsync(cancellationToken);
        // One look within the two minutes serves the reminder.
        return [.. soon.Where(row => row.SweptAt is not { } swept || swept < row.StartsAt - EventWish.ReminderBefore - Ahead).Select(row => row.AccountId).Distinct()];
    }
}
