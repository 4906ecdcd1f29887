using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Reads one folder's changes to their end. A page's mails are taken in before its link is stored, so that a crash
/// anywhere only repeats what changes nothing the second time.
/// </summary>
internal sealed class FolderSync(
    IDbContextFactory<FollowUpDb> contexts, ChangeList changes, MessageTaking taking, MailboxOptions options, TimeProvider time)
{
    /// <summary>Sent and received times of one mail may differ by a while; this much is read again after a lost place.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromDays(1);

    /// <returns>How many mails were new since the last round.</returns>
    public async Task<int> ReadAsync(Account account, string folder, MailboxLease lease, CancellationToken cancellationToken)
    {
        var state = await StateAsync(account.Id, folder, cancellationToken);
        var since = FirstLook(state);
        var (link, found, restarted) = (state.Link, 0, false);
        while (true)
        {
            ChangePage page;
            try
            {
                page = await changes.PageAsync(account, folder, link, since, cancellationToken);
            }
            catch (Exception lost) when (link is not null && !restarted && GraphFailure.KindOf(lost) == GraphFailureKind.Resync)
            {
                // The place is lost: a new, bounded round finds everything again. (facts/platform 1.4: 410)
                (link, restarted) = (null, true);
                continue;
            }

            var facts = Facts(page, folder);
            found += facts.Count(mail => state.KnownUntil is { } known && mail.At > known);
            await taking.TakeAsync(account, facts, lease, cancellationToken);
            await KeepPlaceAsync(account.Id, folder, page, lease, found > 0 && !lease.Woken, cancellationToken);
            if (page.IsLast)
                return found;
            link = page.Link;
        }
    }

    private DateTimeOffset FirstLook(FolderState state)
    {
        var bound = time.GetUtcNow() - options.FirstLook;
        return state.SyncedAt is { } last && last - Overlap < bound ? last - Overlap : bound;
    }

    /// <summary>Removed items say nothing about what was said: a lead is never undone because a mail was moved.</summary>
    private static List<MessageFacts> Facts(ChangePage page, string folder) =>
        [.. page.Messages.Where(message => message.Id is not null && !message.AdditionalData.ContainsKey("@removed"))
            .Select(message => MessageReading.Cheap(message, folder)).OrderBy(mail => mail.At)];

    private async Task<FolderState> StateAsync(Guid accountId, string folder, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<FolderState>().AsNoTracking().SingleOrDefaultAsync(state => state.AccountId == accountId && state.Folder == folder, cancellationToken)
            ?? new FolderState { AccountId = accountId, Folder = folder };
    }

    private async Task KeepPlaceAsync(Guid accountId, string folder, ChangePage page, MailboxLease lease, bool unheard, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await lease.HoldAsync(db, now, cancellationToken);
        var state = await db.Set<FolderState>().FindAsync([accountId, folder], cancellationToken);
        if (state is null)
            db.Add(state = new FolderState { AccountId = accountId, Folder = folder });
        state.Link = page.Link;
        if (page.IsLast)
            state.SyncedAt = lease.ClaimedAt;
        await db.SaveChangesAsync(cancellationToken);
        if (unheard)
            await DoubtSubscriptionAsync(db, accountId, folder, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>New mail, and nobody told us: renewing shows whether the subscription still lives.</summary>
    private static Task<int> DoubtSubscriptionAsync(FollowUpDb db, Guid accountId, string folder, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.Set<MailSubscription>().Where(row => row.AccountId == accountId && row.Folder == folder && row.GraphId != null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, now), cancellationToken);
}
