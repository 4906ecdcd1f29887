using System.Collections.Concurrent;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Subscriptions;

/// <summary>Listens to mailboxes and calendars and puts each change on the lines of the subscriptions that want it.</summary>
internal sealed class Deliverer(
    SubscriptionStore store, DeliveryAttempts attempts, ValidationTokens tokens, World world, CalendarStore calendars, FaultSwitches faults, TimeProvider clock) : IHostedService, IDisposable
{
    /// <summary>How long before the end the owner is asked to reauthorize.</summary>
    public static readonly TimeSpan ReminderAhead = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<Guid, DeliveryLine> _lines = new();
    private readonly ConcurrentDictionary<Guid, ITimer> _reminders = new();
    private readonly CancellationTokenSource _stopping = new();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var mailbox in world.Users.Select(world.MailboxOf))
        {
            mailbox.Changed += (message, folderId, kind) => OnMail(mailbox.Owner, message, folderId, kind);
        }

        calendars.Changed += OnEvent;
        faults.SubscriptionsRemoved += RemoveAll;
        faults.LifecycleTold += TellAll;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => _stopping.CancelAsync();

    public void Dispose() => _stopping.Dispose();

    /// <summary>Opens the line of a new subscription.</summary>
    public void Open(Subscription subscription)
    {
        var line = new DeliveryLine(subscription.Id, store, attempts, tokens, faults, clock);
        _lines[subscription.Id] = line;
        Remind(subscription);
        _ = RunAsync(line);
    }

    public void Close(Guid id)
    {
        if (_lines.TryRemove(id, out var line))
        {
            line.Complete();
        }

        if (_reminders.TryRemove(id, out var timer))
        {
            timer.Dispose();
        }
    }

    /// <summary>Sets the reminder before the expiry, in place of an earlier one.</summary>
    public void Remind(Subscription subscription)
    {
        var due = subscription.Expires - ReminderAhead - clock.GetUtcNow();
        var timer = clock.CreateTimer(_ => Ask(subscription), null, due > TimeSpan.Zero ? due : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        _reminders.AddOrUpdate(subscription.Id, timer, (_, earlier) =>
        {
            earlier.Dispose();
            return timer;
        });
    }

    private void Ask(Subscription subscription)
    {
        if (store.Find(subscription.Id)?.Expires == subscription.Expires)
        {
            _ = attempts.TellAsync(subscription, "reauthorizationRequired", _stopping.Token);
        }
    }

    private void OnMail(DemoUser owner, StoredMessage message, string folderId, MailChangeKind kind)
    {
        foreach (var (subscription, line) in Wanting(owner, WatchedKind.Messages, kind.ToString()))
        {
            if (subscription.Watched.FolderId is null || subscription.Watched.FolderId == folderId)
            {
                line.Add(Notification.Of(message, kind, subscription));
            }
        }
    }

    private void OnEvent(UserCalendar calendar, StoredEvent stored, EventChange change)
    {
        foreach (var (subscription, line) in Wanting(calendar.Owner, WatchedKind.Events, change.ToString()))
        {
            line.Add(Notification.Of(stored, change, subscription));
        }
    }

    private IEnumerable<(Subscription Subscription, DeliveryLine Line)> Wanting(DemoUser owner, WatchedKind kind, string change)
    {
        foreach (var subscription in store.Active)
        {
            if (subscription.Watched.Kind == kind && subscription.Watched.User == owner
                && subscription.Changes.Contains(change.ToLowerInvariant()) && _lines.TryGetValue(subscription.Id, out var line))
            {
                yield return (subscription, line);
            }
        }
    }

    private void RemoveAll(bool tell)
    {
        foreach (var subscription in store.Active)
        {
            store.Remove(subscription.Id);
            Close(subscription.Id);
            if (tell)
            {
                _ = attempts.TellAsync(subscription, "subscriptionRemoved", _stopping.Token);
            }
        }
    }

    private void TellAll(string lifecycleEvent)
    {
        foreach (var subscription in store.Active)
        {
            _ = attempts.TellAsync(subscription, lifecycleEvent, _stopping.Token);
        }
    }

    private async Task RunAsync(DeliveryLine line)
    {
        try
        {
            await line.RunAsync(_stopping.Token);
        }
        catch (OperationCanceledException)
        {
            // The sandbox stops.
        }
    }
}
