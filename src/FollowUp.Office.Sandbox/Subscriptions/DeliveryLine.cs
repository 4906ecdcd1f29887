using System.Text.Json.Nodes;
using System.Threading.Channels;
using FollowUp.Office.Sandbox.Faults;

namespace FollowUp.Office.Sandbox.Subscriptions;

/// <summary>
/// The way of one subscription's notifications to its receiver. While one POST is under way the next gather, and go
/// together; what was not taken is tried again by itself and holds nothing up.
/// </summary>
internal sealed class DeliveryLine(Guid subscriptionId, SubscriptionStore store, DeliveryAttempts attempts, ValidationTokens tokens, FaultSwitches faults, TimeProvider clock)
{
    private const int MostInOnePost = 50;

    /// <summary>Graph promises mail notifications within three minutes, so this late is still in order.</summary>
    public static readonly TimeSpan Late = TimeSpan.FromMinutes(3);

    /// <summary>How long notifications gather before they are shuffled.</summary>
    public static readonly TimeSpan Gathering = TimeSpan.FromSeconds(2);

    /// <summary>How far a single notification may fall behind those after it.</summary>
    private static readonly TimeSpan LongestDetour = TimeSpan.FromSeconds(20);

    private static readonly string[] Fates = ["drop", "double", "reorder", "late"];

    private readonly Channel<Notification> _waiting = Channel.CreateUnbounded<Notification>();

    public void Add(Notification notification)
    {
        var settings = faults.Current;
        var mode = AsOne(settings) ? settings.Notifications : settings.Notifications != "normal" && faults.Strikes(settings.NotificationShare) ? Fate(settings) : "normal";
        if (mode == "drop")
        {
            return;
        }

        if (!AsOne(settings) && mode is "late" or "reorder")
        {
            var wait = mode == "late" ? settings.LateSeconds : faults.Between(1, (int)LongestDetour.TotalSeconds);
            _ = AddLaterAsync(notification, TimeSpan.FromSeconds(wait));
            return;
        }

        _waiting.Writer.TryWrite(notification);
        if (!AsOne(settings) && mode == "double")
        {
            _waiting.Writer.TryWrite(notification);
        }
    }

    /// <summary>No more will come: the line ends when what waits is sent.</summary>
    public void Complete() => _waiting.Writer.TryComplete();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await _waiting.Reader.WaitToReadAsync(cancellationToken))
        {
            var mode = AsOne(faults.Current) ? faults.Current.Notifications : "normal";
            await HoldUpAsync(mode, cancellationToken);
            var batch = new List<Notification>();
            while (batch.Count < MostInOnePost && _waiting.Reader.TryRead(out var notification))
            {
                batch.Add(notification);
            }

            foreach (var post in Posts(mode, batch))
            {
                await SendAsync(post, cancellationToken);
            }
        }
    }

    /// <summary>What meets all meets the line; what meets some meets each alone.</summary>
    private static bool AsOne(FaultSettings settings) => settings is { NotificationShare: 1, Notifications: not "mixed" };

    private string Fate(FaultSettings settings) =>
        settings.Notifications == "mixed" ? Fates[faults.Between(0, Fates.Length - 1)] : settings.Notifications;

    private async Task AddLaterAsync(Notification notification, TimeSpan wait)
    {
        await Task.Delay(wait, clock);
        _waiting.Writer.TryWrite(notification);
    }

    private Task HoldUpAsync(string mode, CancellationToken cancellationToken) => mode switch
    {
        "late" => Task.Delay(TimeSpan.FromSeconds(faults.Current.LateSeconds), clock, cancellationToken),
        "reorder" => Task.Delay(Gathering, clock, cancellationToken),
        _ => Task.CompletedTask,
    };

    private IEnumerable<IReadOnlyList<Notification>> Posts(string mode, List<Notification> batch) => mode switch
    {
        "double" => [batch, batch],
        // Each alone, so that the order is visible on the wire.
        "reorder" => faults.Shuffle(batch.ToArray()).Select(notification => (IReadOnlyList<Notification>)[notification]),
        _ => [batch],
    };

    private async Task SendAsync(IReadOnlyList<Notification> notifications, CancellationToken cancellationToken)
    {
        // Gone or expired in the meantime: nobody is owed anything.
        if (store.Find(subscriptionId) is { } subscription)
        {
            var fault = faults.Current.RichNotifications;
            var payload = new JsonObject { ["value"] = new JsonArray([.. notifications.Select(notification => notification.ToJson(subscription, fault))]) };
            if (subscription.Rich is not null && tokens.For(subscription) is { } token)
            {
                payload["validationTokens"] = new JsonArray(token);
            }

            await attempts.BeginAsync(subscription, subscription.NotificationUrl, payload, cancellationToken);
        }
    }
}
