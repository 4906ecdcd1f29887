using System.Text.Json;
using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Where Graph tells of changes: checks, writes down, answers 202, and does nothing else. Whatever is not genuine gets the
/// same 202 and no work, so that nobody learns from the answer.
/// </summary>
internal static class Webhook
{
    private const int LargestToken = 4096;

    public static async Task<Results<ContentHttpResult, Accepted, ProblemHttpResult>> Notifications(
        HttpContext http, NotificationCheck check, InboxWriter inbox, RemovedEvents removed, MailboxOptions options, TimeProvider time, CancellationToken cancellationToken, string? validationToken = null)
    {
        if (validationToken is not null)
            return Handshake(http, validationToken);
        if (await ReadAsync(http, cancellationToken) is not { } items)
            return NotReadable();
        var genuine = (await check.GenuineAsync(items, cancellationToken)).Where(pair => !removed.IsEcho(pair.Item, pair.Subscription));
        var now = time.GetUtcNow();
        try
        {
            await inbox.AddAsync([.. genuine.Select(pair => InboxNotification.Of(pair.Item, pair.Subscription, now, options.RichNotifications))], cancellationToken);
        }
        catch (IOException)
        {
            // Not written, so not accepted: Graph sends it again.
            return Problem.Of(503, "not-stored", "The notifications could not be stored: send them again.");
        }

        return TypedResults.Accepted((string?)null);
    }

    public static async Task<Results<ContentHttpResult, Accepted, ProblemHttpResult>> Lifecycle(
        HttpContext http, NotificationCheck check, FollowUpDb db, MailboxSignals signals, TimeProvider time, CancellationToken cancellationToken, string? validationToken = null)
    {
        if (validationToken is not null)
            return Handshake(http, validationToken);
        if (await ReadAsync(http, cancellationToken) is not { } items)
            return NotReadable();
        foreach (var (item, subscription) in await check.GenuineAsync(items, cancellationToken))
            await ApplyAsync(db, item, subscription, time.GetUtcNow(), cancellationToken);
        signals.Subscriptions.Ring();
        signals.Sync.Ring();
        return TypedResults.Accepted((string?)null);
    }

    private static async Task ApplyAsync(FollowUpDb db, Notification item, MailSubscription subscription, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = db.Set<MailSubscription>().Where(row => row.Id == subscription.Id);
        switch (item.LifecycleEvent)
        {
            // Renewing authorises anew too, so that one road serves both.
            case "reauthorizationRequired":
                await rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, now), cancellationToken);
                return;
            case "subscriptionRemoved" when subscription.GraphId is null || subscription.GraphId == item.SubscriptionId:
                await rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.GraphId, (string?)null).SetProperty(row => row.DueAt, now), cancellationToken);
                break;
        }

        if (subscription.Folder == WatchedFolder.Calendar)
            await CalendarHearing.ReadAgainAsync(db, subscription.AccountId, cancellationToken);
        // Removed, missed or anything new: something may have been lost, the folder's changes tell.
        await db.Set<MailboxState>().Where(state => state.AccountId == subscription.AccountId)
            .ExecuteUpdateAsync(set => set.SetProperty(state => state.DueAt, now), cancellationToken);
    }

    private static async Task<IReadOnlyList<Notification>?> ReadAsync(HttpContext http, CancellationToken cancellationToken)
    {
        try
        {
            return await Notification.ReadAllAsync(http.Request.Body, cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Graph asks whether this address is ours: its token comes back as plain text, without what a browser could run.</summary>
    private static Results<ContentHttpResult, Accepted, ProblemHttpResult> Handshake(HttpContext http, string token)
    {
        if (token.Length is 0 or > LargestToken)
            return NotReadable();
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var harmless = token.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
        return TypedResults.Text(harmless, "text/plain");
    }

    private static ProblemHttpResult NotReadable() =>
        Problem.Of(400, "not-a-notification", "This address takes change notifications of Microsoft Graph only.");
}
