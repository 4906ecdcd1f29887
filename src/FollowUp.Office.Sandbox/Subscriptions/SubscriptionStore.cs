using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Sandbox.Subscriptions;

/// <summary>The subscriptions of the tenant. One that has expired by the clock is gone, without a word, as in Graph.</summary>
internal sealed class SubscriptionStore(TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, Subscription> _byId = [];

    public IReadOnlyList<Subscription> Active
    {
        get
        {
            lock (_lock)
            {
                Forget();
                return [.. _byId.Values];
            }
        }
    }

    public Subscription? Find(Guid id)
    {
        lock (_lock)
        {
            Forget();
            return _byId.GetValueOrDefault(id);
        }
    }

    public void RequireNew(Subscription order)
    {
        if (Active.FirstOrDefault(order.IsSameOrder) is { } existing)
        {
            throw new GraphException(409, "Conflict", $"Subscription Id {existing.Id} already exists for the requested combination");
        }
    }

    public void Add(Subscription order)
    {
        lock (_lock)
        {
            // Once more: two equal orders may have waited for their handshakes side by side.
            RequireNew(order);
            _byId[order.Id] = order;
        }
    }

    public Subscription? Renew(Guid id, Func<Subscription, Subscription> renewal)
    {
        lock (_lock)
        {
            return Find(id) is { } found ? _byId[id] = renewal(found) : null;
        }
    }

    public bool Remove(Guid id)
    {
        lock (_lock)
        {
            return _byId.Remove(id);
        }
    }

    private void Forget()
    {
        var now = clock.GetUtcNow();
        foreach (var expired in _byId.Values.Where(subscription => subscription.Expires <= now).ToList())
        {
            _byId.Remove(expired.Id);
        }
    }
}
