using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Writes down that a mailbox is to be heard; the workers see to it, now or after a restart.</summary>
internal sealed class MailboxOpening(MailboxSignals signals, TimeProvider time)
{
    /// <summary>Takes effect at once, apart from the caller's SaveChanges; asking twice changes nothing.</summary>
    public async Task RequestAsync(FollowUpDb db, Account account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "MailboxStates" ("AccountId", "Fence", "Attempts") VALUES ({account.Id}, 0, 0) ON CONFLICT DO NOTHING""", cancellationToken);
        foreach (var folder in WatchedFolder.All.Append(WatchedFolder.Calendar))
            await MailSubscription.WishAsync(db, account.Id, folder, now, cancellationToken);

        await db.Set<MailboxState>().Where(state => state.AccountId == account.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(state => state.DueAt, now).SetProperty(state => state.NotBefore, (DateTimeOffset?)null), cancellationToken);
        await db.Set<MailSubscription>().Where(row => row.AccountId == account.Id && row.GraphId == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, now), cancellationToken);
    }

    public void Wake()
    {
        signals.Subscriptions.Ring();
        signals.Sync.Ring();
    }
}
