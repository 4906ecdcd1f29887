using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Looks through everything that was received since the last sweep, in all folders: an answer is found in junk, in the
/// archive, or where a program or the user has put it before we looked. What the folders' changes told already changes
/// nothing the second time.
/// </summary>
internal sealed class MailSweep(
    IDbContextFactory<FollowUpDb> contexts, WholeMailbox mailbox, MessageTaking taking, SeenMail seen, MailboxSignals signals, MailboxOptions options,
    TimeProvider time)
{
    private const int PagesPerTurn = 4;

    /// <summary>A mail shows in the list a while after the second that is stamped on it.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    /// <summary>Longer than Graph takes to tell of a mail (facts/platform 1.1): what is older and untold was missed.</summary>
    private static readonly TimeSpan SlowestNotification = TimeSpan.FromMinutes(3);

    /// <returns>True when there is more to read in another turn.</returns>
    public async Task<bool> RunAsync(Account account, MailboxLease lease, CancellationToken cancellationToken)
    {
        var folders = await FoldersAsync(account.Id, cancellationToken);
        var (link, since) = (lease.SweepLink, Since(lease));
        var untold = new HashSet<string>();
        for (var pages = 1; ; pages++)
        {
            MailPage page;
            try
            {
                page = await mailbox.PageAsync(account, link, since, cancellationToken);
            }
            catch (Exception lost) when (link is not null && GraphFailure.KindOf(lost) is GraphFailureKind.Resync or GraphFailureKind.Refused or GraphFailureKind.NotFound)
            {
                link = null;
                continue;
            }

            untold.UnionWith(UntoldIn(page, folders, account.Id));
            await taking.TakeAsync(account, Facts(page, folders), lease, cancellationToken);
            await KeepPlaceAsync(lease, page, untold, cancellationToken);
            seen.Add(account.Id, page.Messages.Where(message => message.IsDraft != true).Select(message => message.Id).OfType<string>());
            if (page.Next is null || pages == PagesPerTurn)
                return page.Next is not null;
            link = page.Next;
        }
    }

    private DateTimeOffset Since(MailboxLease lease)
    {
        var bound = time.GetUtcNow() - options.FirstLook;
        return lease.SweptUpTo is { } swept ? swept - Overlap : bound;
    }

    private static List<MessageFacts> Facts(MailPage page, List<FolderState> folders)
    {
        var sent = folders.Find(state => state.Folder == WatchedFolder.Sent)?.GraphId;
        return [.. page.Messages.Where(message => message.Id is not null)
            .Select(message => MessageReading.Cheap(message, sent is not null && message.ParentFolderId == sent ? MailSide.Sent : MailSide.Received))
            .OrderBy(mail => mail.At)];
    }

    /// <summary>The watched folders in which lies what nobody told us of.</summary>
    private IEnumerable<string> UntoldIn(MailPage page, List<FolderState> folders, Guid accountId)
    {
        var latest = time.GetUtcNow() - SlowestNotification;
        return from message in page.Messages
               where message is { IsDraft: not true, Id: not null, ParentFolderId: not null } && message.ReceivedDateTime <= latest && !seen.Knows(accountId, message.Id)
               from folder in folders
               where folder.GraphId == message.ParentFolderId && folder.KnownUntil is { } known && message.ReceivedDateTime > known
               select folder.Folder;
    }

    private async Task<List<FolderState>> FoldersAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<FolderState>().AsNoTracking().Where(state => state.AccountId == accountId).ToListAsync(cancellationToken);
    }

    /// <summary>A touch heard late may have set the mark back during this very turn: then it stays there, and the sweep begins anew.</summary>
    private async Task KeepPlaceAsync(MailboxLease lease, MailPage page, HashSet<string> untold, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await lease.HoldAsync(db, now, cancellationToken);
        if (page.Next is { } next)
        {
            await lease.Mine(db).ExecuteUpdateAsync(
                set => set.SetProperty(state => state.SweepLink, state => state.SweptUpTo == lease.SweptUpTo ? next : null), cancellationToken);
        }
        else
        {
            await lease.Mine(db).ExecuteUpdateAsync(
                set => set.SetProperty(state => state.SweepLink, (string?)null).SetProperty(state => state.SweptAt, lease.ClaimedAt)
                    .SetProperty(state => state.SweptUpTo, state => state.SweptUpTo == lease.SweptUpTo ? lease.ClaimedAt : state.SweptUpTo),
                cancellationToken);
        }

        if (page.Next is null && untold.Count > 0)
            await SubscriptionDoubt.RaiseAsync(db, lease.AccountId, [.. untold], now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (untold.Count > 0)
            signals.Subscriptions.Ring();
    }
}
