using System.Diagnostics.Metrics;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Tells genuine notifications from others by the secret that only Graph and we know.</summary>
internal sealed partial class NotificationCheck(SubscriptionLookup subscriptions, NotificationMetrics metrics, ILogger<NotificationCheck> log)
{
    public async Task<IReadOnlyList<(Notification Item, MailSubscription Subscription)>> GenuineAsync(IReadOnlyList<Notification> items, CancellationToken cancellationToken)
    {
        var ids = items.Select(item => MailSubscription.TryReadId(item.ClientState, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct().ToList();
        var known = await subscriptions.FindAsync(ids, cancellationToken);
        var genuine = new List<(Notification, MailSubscription)>();
        foreach (var item in items)
        {
            if (MailSubscription.TryReadId(item.ClientState, out var id) && known.TryGetValue(id, out var subscription) && subscription.Knows(item.ClientState))
                genuine.Add((item, subscription));
        }

        if (genuine.Count < items.Count)
        {
            metrics.Unknown.Add(items.Count - genuine.Count);
            Ignored(items.Count - genuine.Count);
        }

        return genuine;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Ignored {Count} notifications of unknown subscriptions or with a wrong client state")]
    private partial void Ignored(int count);
}

/// <summary>Counts what a guard looks at: somebody may be trying the door.</summary>
internal sealed class NotificationMetrics
{
    public const string MeterName = "FollowUp.Office.Mailbox";

    public NotificationMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        Unknown = meter.CreateCounter<long>("followup.notifications.unknown", description: "Notifications that were not genuine and were ignored");
        PassedOver = meter.CreateCounter<long>("followup.notifications.passed_over", description: "Rich notifications of mail that concerns no lead: Graph was not asked");
        Riddles = meter.CreateCounter<long>("followup.notifications.riddles", description: "Rich notifications that could not be read and were taken as plain ones");
    }

    public Counter<long> Unknown { get; }
    public Counter<long> PassedOver { get; }
    public Counter<long> Riddles { get; }
}
