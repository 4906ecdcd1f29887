using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Mailbox.Rich;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Keeps every wished subscription alive: claims the rows that are due, lets Graph grant them, writes down how long.</summary>
internal sealed partial class SubscriptionKeeper(
    IDbContextFactory<FollowUpDb> contexts, SubscriptionGrant grant, MailboxSignals signals, MailboxOptions options, TimeProvider time, ILogger<SubscriptionKeeper> log)
{
    /// <summary>Longer than Graph's slowest handshake; after that another worker may take the row.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private const int RowsAtOnce = 200;

    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        var due = await DueAsync(cancellationToken);
        await Parallel.ForEachAsync(
            due,
            new ParallelOptions { MaxDegreeOfParallelism = options.AtATime, CancellationToken = cancellationToken },
            async (row, token) => await KeepAsync(row, token));
    }

    private async Task<List<MailSubscription>> DueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<MailSubscription>().AsNoTracking()
            .Where(row => row.DueAt <= now && (row.LeaseUntil == null || row.LeaseUntil <= now))
            .OrderBy(row => row.DueAt).Take(RowsAtOnce).ToListAsync(cancellationToken);
    }

    private async Task KeepAsync(MailSubscription row, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await ClaimAsync(db, row, cancellationToken))
            return;
        var mine = db.Set<MailSubscription>().Where(other => other.Id == row.Id && other.Fence == row.Fence + 1);
        try
        {
            var granted = await grant.AskAsync(row, cancellationToken);
            // Before it is written down that it stands: whoever stops in between is granted it anew, and the look is asked for again.
            if (granted.IsNew)
                await LookAsync(db, row, cancellationToken);
            var plainUntil = granted.RichRefused ? time.GetUtcNow() + SubscriptionForms.RefusalHolds : row.PlainUntil;
            await mine.ExecuteUpdateAsync(
                set => set.SetProperty(other => other.GraphId, granted.GraphId).SetProperty(other => other.ExpiresAt, granted.ExpiresAt)
                    .SetProperty(other => other.CertificateId, granted.CertificateId).SetProperty(other => other.PlainUntil, plainUntil)
                    .SetProperty(other => other.DueAt, RenewalOf(granted, plainUntil)).SetProperty(other => other.Attempts, 0)
                    .SetProperty(other => other.LeaseUntil, (DateTimeOffset?)null),
                cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            await PostponeAsync(mine, row, failure, cancellationToken);
        }
    }

    private async Task<bool> ClaimAsync(FollowUpDb db, MailSubscription row, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return await db.Set<MailSubscription>()
            .Where(other => other.Id == row.Id && other.Fence == row.Fence && (other.LeaseUntil == null || other.LeaseUntil <= now))
            .ExecuteUpdateAsync(
                set => set.SetProperty(other => other.Fence, row.Fence + 1).SetProperty(other => other.LeaseUntil, now + Lease)
                    .SetProperty(other => other.TriedAt, other => other.TriedAt ?? now),
                cancellationToken) == 1;
    }

    /// <summary>
    /// Half of the granted life leaves the other half for things to go wrong. Of the day that a rich one lives a quarter has
    /// to do: each renewal is a call. A refusal of the rich form is asked about again when it has aged.
    /// </summary>
    private DateTimeOffset RenewalOf(Granted granted, DateTimeOffset? plainUntil)
    {
        var now = time.GetUtcNow();
        if (granted.ExpiresAt <= now)
            return now + Backoff.After(1);
        var renewal = now + ((granted.ExpiresAt - now) * (granted.CertificateId is null ? 0.5 : 0.75));
        return granted.CertificateId is null && plainUntil > now && plainUntil < renewal ? plainUntil.Value : renewal;
    }

    /// <summary>What came before the subscription is found in the folder only.</summary>
    private async Task LookAsync(FollowUpDb db, MailSubscription row, CancellationToken cancellationToken)
    {
        var (now, accountId) = (time.GetUtcNow(), row.AccountId);
        if (row.Folder == WatchedFolder.Calendar)
        {
            await CalendarHearing.ReadAgainAsync(db, accountId, cancellationToken);
            // The first one comes with those of the mail.
            if (row.GraphId is null)
                return;
        }

        await db.Set<MailboxState>().Where(state => state.AccountId == accountId)
            .ExecuteUpdateAsync(set => set.SetProperty(state => state.DueAt, now), cancellationToken);
        signals.Sync.Ring();
    }

    private async Task PostponeAsync(IQueryable<MailSubscription> mine, MailSubscription row, Exception failure, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var kind = GraphFailure.KindOf(failure);
        var next = failure switch
        {
            GraphThrottledException throttled => throttled.Until,
            _ when kind is GraphFailureKind.SignIn or GraphFailureKind.Consent => now + options.ReconcileEvery,
            _ => now + Backoff.After(row.Attempts + 1),
        };
        NotGranted(row.Id, kind, failure.GetType().Name);
        await mine.ExecuteUpdateAsync(
            set => set.SetProperty(other => other.DueAt, next).SetProperty(other => other.Attempts, row.Attempts + 1)
                .SetProperty(other => other.LeaseUntil, (DateTimeOffset?)null),
            cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Subscription {SubscriptionId} was not granted: {Kind} ({Failure}); tried again later")]
    private partial void NotGranted(Guid subscriptionId, GraphFailureKind kind, string failure);
}
