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

    private readonly Channel<Notification> _waiting = Channel.CreateUnbounded<Notification>();

    public void Add(Notification notification)
    {
        if (faults.Current.Notifications != "drop")
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
            var mode = faults.Current.Notifications;
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

    private Task HoldUpAsync(string mode, CancellationToken cancellationToken) => mode switch
    {
        "late" => Task.Delay(Late, clock, cancellationToken),
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
