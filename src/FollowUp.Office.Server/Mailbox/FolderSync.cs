using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Reads one folder's changes. A page's mails are taken in before its link is stored, so that a crash anywhere only
/// repeats what changes nothing the second time.
/// </summary>
internal sealed class FolderSync(
    IDbContextFactory<FollowUpDb> contexts, ChangeList changes, MessageTaking taking, SeenMail seen, MailboxSignals signals, MailboxOptions options, TimeProvider time)
{
    /// <summary>Then others have a turn: a folder into which thousands of mails are poured delays nobody.</summary>
    private const int PagesPerTurn = 4;

    /// <summary>Sent and received times of one mail may differ by a while; this much is read again after a lost place.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromDays(1);

    /// <summary>Reads up to a few pages; what is left is marked to be read in another turn.</summary>
    public async Task ReadAsync(Account account, FolderState state, MailboxLease lease, CancellationToken cancellationToken)
    {
        var (link, restarted) = (state.Link, false);
        for (var pages = 1; ; pages++)
        {
            ChangePage page;
            try
            {
                page = await changes.PageAsync(account, state.Folder, link, FirstLook(state), cancellationToken);
            }
            catch (Exception lost) when (link is not null && !restarted && GraphFailure.KindOf(lost) == GraphFailureKind.Resync)
            {
                // The place is lost: a new, bounded round finds everything again. (facts/platform 1.4: 410)
                (link, restarted) = (null, true);
                continue;
            }

            var facts = Facts(page, state.Folder);
            await taking.TakeAsync(account, facts, lease, cancellationToken);
            await KeepPlaceAsync(state, page, lease, unheard: IsUnheard(state, facts, lease), cancellationToken);
            seen.Add(account.Id, page.Messages.Where(message => message.IsDraft != true).Select(message => message.Id).OfType<string>());
            if (page.IsLast || pages == PagesPerTurn)
                return;
            link = page.Link;
        }
    }

    private DateTimeOffset FirstLook(FolderState state)
    {
        var bound = time.GetUtcNow() - options.FirstLook;
        return state.SyncedAt is { } last && last - Overlap < bound ? last - Overlap : bound;
    }

    /// <summary>New mail, although nobody told us of this folder.</summary>
    private static bool IsUnheard(FolderState state, List<MessageFacts> facts, MailboxLease lease) =>
        state.LookAgainAt is null && state.KnownUntil is { } known && facts.Exists(mail => mail.At > known)
        && !lease.Told.Any(told => told.Folder is null || told.Folder == state.Folder);

    /// <summary>Removed items say nothing about what was said: a lead is never undone because a mail was moved.</summary>
    private static List<MessageFacts> Facts(ChangePage page, string folder) =>
        [.. page.Messages.Where(message => message.Id is not null && !message.AdditionalData.ContainsKey("@removed"))
            .Select(message => MessageReading.Cheap(message, WatchedFolder.SideOf(folder))).OrderBy(mail => mail.At)];

    private async Task KeepPlaceAsync(FolderState read, ChangePage page, MailboxLease lease, bool unheard, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await lease.HoldAsync(db, now, cancellationToken);
        var syncedAt = page.IsLast ? lease.ClaimedAt : read.SyncedAt;
        DateTimeOffset? lookAgainAt = page.IsLast ? null : now;
        var kept = await db.Set<FolderState>().Where(state => state.AccountId == read.AccountId && state.Folder == read.Folder).ExecuteUpdateAsync(
            set => set.SetProperty(state => state.Link, page.Link).SetProperty(state => state.SyncedAt, syncedAt).SetProperty(state => state.LookAgainAt, lookAgainAt),
            cancellationToken);
        if (kept == 0)
        {
            db.Add(new FolderState { AccountId = read.AccountId, Folder = read.Folder, Link = page.Link, SyncedAt = syncedAt, LookAgainAt = lookAgainAt });
            await db.SaveChangesAsync(cancellationToken);
        }

        if (unheard)
            await SubscriptionDoubt.RaiseAsync(db, read.AccountId, [read.Folder], now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (unheard)
            signals.Subscriptions.Ring();
    }
}
