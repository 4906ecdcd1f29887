using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Makes every mailbox due that was not looked at for a while: whatever no notification told of is found here.</summary>
internal sealed class Reconcile(IDbContextFactory<FollowUpDb> contexts, MailboxSignals signals, MailboxOptions options, TimeProvider time)
{
    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var since = now - (options.ReconcileEvery / 2);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Set<MailboxState>().Where(state => state.DueAt == null && (state.LastSyncedAt == null || state.LastSyncedAt <= since))
            .ExecuteUpdateAsync(set => set.SetProperty(state => state.DueAt, now), cancellationToken);
        signals.Sync.Ring();
    }
}
