using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Somebody else works this mailbox now; whatever was begun here is given up without writing.</summary>
internal sealed class LeaseLostException() : Exception("The mailbox was claimed by another worker meanwhile.");

/// <summary>
/// The right to work one mailbox: a conditional update gives it, a fencing number keeps who slept too long from writing.
/// </summary>
internal sealed record MailboxLease(
    Guid AccountId, long Fence, DateTimeOffset ClaimedAt, DateTimeOffset? DueAt, int Attempts, DateTimeOffset? FailingSince, long UpToSequence, bool Woken)
{
    /// <summary>Longer than the slowest call; extended with everything that is written.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(2);

    public static async Task<MailboxLease?> ClaimAsync(FollowUpDb db, Guid accountId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var state = await db.Set<MailboxState>().AsNoTracking().SingleOrDefaultAsync(state => state.AccountId == accountId, cancellationToken);
        if (state is null || state.LeaseUntil > now)
            return null;
        var claimed = await db.Set<MailboxState>()
            .Where(other => other.AccountId == accountId && other.Fence == state.Fence && (other.LeaseUntil == null || other.LeaseUntil <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(other => other.Fence, state.Fence + 1).SetProperty(other => other.LeaseUntil, now + Life), cancellationToken);
        if (claimed != 1)
            return null;
        // What arrives from here on wakes the next round; what is there already is covered by this one.
        var last = await db.Set<InboxNotification>().Where(row => row.AccountId == accountId).MaxAsync(row => (long?)row.Sequence, cancellationToken);
        return new MailboxLease(accountId, state.Fence + 1, now, state.DueAt, state.Attempts, state.FailingSince, last ?? 0, last is not null);
    }

    /// <summary>Notifications are the only reason to look: no look was due by itself.</summary>
    public bool OnlyWoken => Woken && !(DueAt <= ClaimedAt);

    public IQueryable<MailboxState> Mine(FollowUpDb db) => db.Set<MailboxState>().Where(state => state.AccountId == AccountId && state.Fence == Fence);

    /// <summary>First statement of every transaction: locks the row, so that nobody else claims it before the commit.</summary>
    public async Task HoldAsync(FollowUpDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await Mine(db).ExecuteUpdateAsync(set => set.SetProperty(state => state.LeaseUntil, now + Life), cancellationToken) != 1)
            throw new LeaseLostException();
    }
}
