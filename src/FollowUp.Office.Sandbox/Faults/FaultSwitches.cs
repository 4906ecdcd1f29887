using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Changes;

namespace FollowUp.Office.Sandbox.Faults;

/// <summary>What is to go wrong, switched by a person on the page or by a test; chance is handed in, so a test can fix it.</summary>
internal sealed class FaultSwitches(ChangeFeed feed, Random random)
{
    private readonly Lock _lock = new();
    private volatile FaultSettings _current = FaultSettings.None;

    /// <summary>One-shot: every delta token given out so far is worthless.</summary>
    public event Action? DeltaTokensExpired;

    /// <summary>One-shot: all subscriptions go; true when the lifecycle URL is told.</summary>
    public event Action<bool>? SubscriptionsRemoved;

    /// <summary>One-shot: the lifecycle URL of every subscription is told this.</summary>
    public event Action<string>? LifecycleTold;

    public FaultSettings Current => _current;

    /// <summary>Entra refuses with AADSTS65001 and Graph with 401 or 403 as long as this is true.</summary>
    public bool ConsentRevoked => _current.RevokeConsent;

    /// <exception cref="ArgumentException">One sentence that says what is wrong; nothing was changed then.</exception>
    public FaultSettings Apply(JsonObject partial)
    {
        FaultOrder order;
        lock (_lock)
        {
            order = FaultReader.Read(_current, partial);
            _current = order.Settings;
        }

        if (order.ExpireDeltaTokens)
        {
            DeltaTokensExpired?.Invoke();
        }

        if (order.RemoveSubscriptions is { } removal)
        {
            SubscriptionsRemoved?.Invoke(removal == "lifecycle");
        }

        if (order.Lifecycle is { } lifecycleEvent)
        {
            LifecycleTold?.Invoke(lifecycleEvent);
        }

        feed.Publish("faults");
        return _current;
    }

    public bool Strikes(double share)
    {
        if (share is 0 or 1)
        {
            return share == 1;
        }

        lock (_lock)
        {
            return random.NextDouble() < share;
        }
    }

    /// <summary>A whole number by chance, both ends included.</summary>
    public int Between(int least, int most)
    {
        lock (_lock)
        {
            return random.Next(least, most + 1);
        }
    }

    public T[] Shuffle<T>(T[] items)
    {
        lock (_lock)
        {
            random.Shuffle(items);
        }

        return items;
    }
}
