using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Makes every mailbox due that was not looked at as a whole for a while: whatever no notification told of is found here.</summary>
internal sealed class Reconcile(IDbContextFactory<FollowUpDb> contexts, MailboxSignals signals, MailboxOptions options, TimeProvider time)
{
    /// <summary>A server that comes back sooner missed nothing that Graph would not send again.</summary>
    private static readonly TimeSpan ShortAbsence = TimeSpan.FromMinutes(5);

    public Task RunOnceAsync(CancellationToken cancellationToken) => LookAtAsync(options.ReconcileEvery, cancellationToken);

    /// <summary>After a time in which nobody listened everything is looked at.</summary>
    public Task BackAgainAsync(CancellationToken cancellationToken) => LookAtAsync(ShortAbsence, cancellationToken);

    private async Task LookAtAsync(TimeSpan notSince, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var since = now - notSince;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Set<MailboxState>().Where(state => state.DueAt == null && (state.SweptAt == null || state.SweptAt <= since))
            .ExecuteUpdateAsync(set => set.SetProperty(state => state.DueAt, now), cancellationToken);
        signals.Sync.Ring();
    }
}
