using System.Text.Json.Nodes;

namespace FollowUp.Office.Sandbox.Subscriptions;

/// <summary>Tries a delivery: at once, and when it is not taken again and again for four hours of the sandbox clock.</summary>
internal sealed partial class DeliveryAttempts(Webhook webhook, SubscriptionStore store, TimeProvider clock, ILogger<DeliveryAttempts> logger)
{
    public static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);
    public static readonly TimeSpan GivesUpAfter = TimeSpan.FromHours(4);

    /// <summary>The first attempt; the later ones go on by themselves.</summary>
    public async Task BeginAsync(Subscription subscription, Uri url, JsonObject payload, CancellationToken cancellationToken)
    {
        if (!await webhook.DeliverAsync(url, payload, Webhook.FirstDeadline, cancellationToken))
        {
            LogNotTaken(logger, subscription.Id);
            _ = RetryAsync(subscription, url, payload, cancellationToken);
        }
    }

    public Task TellAsync(Subscription subscription, string lifecycleEvent, CancellationToken cancellationToken) => subscription.LifecycleUrl is { } url
        ? BeginAsync(subscription, url, new JsonObject { ["value"] = new JsonArray(Notification.Lifecycle(subscription, lifecycleEvent)) }, cancellationToken)
        : Task.CompletedTask;

    private async Task RetryAsync(Subscription subscription, Uri url, JsonObject payload, CancellationToken cancellationToken)
    {
        try
        {
            var end = clock.GetUtcNow() + GivesUpAfter;
            for (var pause = FirstPause; clock.GetUtcNow() + pause <= end; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
            {
                await Task.Delay(pause, clock, cancellationToken);
                if (await webhook.DeliverAsync(url, payload, Webhook.RetryDeadline, cancellationToken))
                {
                    return;
                }
            }

            LogGivenUp(logger, subscription.Id);
            // Lost notifications are announced where that is wanted; a lost announcement is not.
            if (url != subscription.LifecycleUrl && store.Find(subscription.Id) is not null)
            {
                await TellAsync(subscription, "missed", cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The sandbox stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The receiver did not take a delivery of subscription {SubscriptionId}")]
    private static partial void LogNotTaken(ILogger logger, Guid subscriptionId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A delivery of subscription {SubscriptionId} was given up after four hours")]
    private static partial void LogGivenUp(ILogger logger, Guid subscriptionId);
}
