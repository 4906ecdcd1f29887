using System.Data.Common;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>How far hearing is behind, in numbers. A backlog is no reason to take a server away that works at it: always healthy.</summary>
internal sealed class MailboxCheck(IDbContextFactory<FollowUpDb> contexts, MailboxOptions options, TimeProvider time) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            return HealthCheckResult.Healthy(data: await NumbersAsync(db, cancellationToken));
        }
        catch (Exception failure) when (failure is DbException or TimeoutException or InvalidOperationException)
        {
            // Whether the store works is the store's own check.
            return HealthCheckResult.Healthy("The numbers could not be read.");
        }
    }

    private async Task<Dictionary<string, object>> NumbersAsync(FollowUpDb db, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var late = now - (options.ReconcileEvery * 2);
        var oldest = await db.Set<InboxNotification>().OrderBy(row => row.Sequence).Select(row => (DateTimeOffset?)row.ReceivedAt).FirstOrDefaultAsync(cancellationToken);
        var expiry = await db.Set<MailSubscription>().Where(row => row.ExpiresAt != null).MinAsync(row => row.ExpiresAt, cancellationToken);
        return new()
        {
            ["oldestNotificationSeconds"] = oldest is { } received ? (long)(now - received).TotalSeconds : 0L,
            ["mailboxes"] = await db.Set<MailboxState>().CountAsync(cancellationToken),
            ["mailboxesBehind"] = await db.Set<MailboxState>().CountAsync(state => state.SweptAt == null || state.SweptAt < late, cancellationToken),
            ["mailboxesFailing"] = await db.Set<MailboxState>().CountAsync(state => state.FailingSince != null, cancellationToken),
            ["subscriptionsMissing"] = await db.Set<MailSubscription>().CountAsync(row => row.GraphId == null || row.ExpiresAt < now, cancellationToken),
            ["soonestExpirySeconds"] = expiry is { } soonest ? (long)(soonest - now).TotalSeconds : 0L,
            ["mailsSetAside"] = await db.Set<SetAsideMail>().CountAsync(cancellationToken),
        };
    }
}
