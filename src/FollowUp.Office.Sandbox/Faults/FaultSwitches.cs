using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Changes;
using FollowUp.Office.Sandbox.Graph.Mail;

namespace FollowUp.Office.Sandbox.Faults;

/// <summary>What is to go wrong, switched by a person on the page or by a test; chance is handed in, so a test can fix it.</summary>
internal sealed class FaultSwitches(ChangeFeed feed, Random random, DeltaTokens deltaTokens)
{
    private readonly Lock _lock = new();
    private volatile FaultSettings _current = FaultSettings.None;

    /// <summary>One-shot: all subscriptions go; true when the lifecycle URL is told.</summary>
    public event Action<bool>? SubscriptionsRemoved;

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
            deltaTokens.ExpireDeltaTokens();
        }

        if (order.RemoveSubscriptions is { } removal)
        {
            SubscriptionsRemoved?.Invoke(removal == "lifecycle");
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

    public T[] Shuffle<T>(T[] items)
    {
        lock (_lock)
        {
            random.Shuffle(items);
        }

        return items;
    }
}
