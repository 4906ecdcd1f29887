using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Changes;
using FollowUp.Office.Sandbox.Faults;

namespace FollowUp.Office.Sandbox.Teams;

internal sealed record PostedCard(Guid Id, DateTimeOffset At, JsonObject Card);

/// <summary>A Teams channel and the workflow whose address posts cards into it. The address is a secret, as the real one is.</summary>
internal sealed class TeamsChannel(TimeProvider clock, WallClock wall, ChangeFeed feed)
{
    /// <summary>Both are fixed: an address that a server keeps in its database still works after the sandbox was restarted.</summary>
    public const string WorkflowId = "5f0d9f2b6c3e4e6d9a7b1c2d3e4f5a6b";
    private const string Signature = "kX4pT7dQm2VwZ9sLhR3bYc6NfJ8gUaE5oWi1xKtMvP0";

    // Beyond this the flow throttles (Teams allows four requests a second), in real time: it is about load.
    private const int MostPerSecond = 4;

    // A demo that runs for weeks must not eat the memory.
    private const int MostCards = 500;

    private readonly Lock _lock = new();
    private readonly List<PostedCard> _cards = [];
    private readonly Queue<DateTimeOffset> _recent = new();

    public static string WorkflowPath => $"/teams/workflows/{WorkflowId}?sig={Signature}";

    /// <summary>Raised when a card is there and its sender does not know yet.</summary>
    public event Action? Posted;

    /// <summary>Oldest first, as a channel shows them.</summary>
    public IReadOnlyList<PostedCard> Cards
    {
        get
        {
            lock (_lock)
            {
                return [.. _cards];
            }
        }
    }

    public static bool Knows(string workflowId, string? signature) =>
        workflowId == WorkflowId
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature ?? ""), Encoding.UTF8.GetBytes(Signature));

    /// <summary>Counts a request; false when it is one too many for this second.</summary>
    public bool TryEnter()
    {
        var now = wall.Time.GetUtcNow();
        lock (_lock)
        {
            while (_recent.TryPeek(out var oldest) && now - oldest >= TimeSpan.FromSeconds(1))
            {
                _recent.Dequeue();
            }

            if (_recent.Count >= MostPerSecond)
            {
                return false;
            }

            _recent.Enqueue(now);
            return true;
        }
    }

    public void Post(IEnumerable<JsonObject> cards)
    {
        lock (_lock)
        {
            _cards.AddRange(cards.Select(card => new PostedCard(Guid.NewGuid(), clock.GetUtcNow(), card)));
            _cards.RemoveRange(0, Math.Max(0, _cards.Count - MostCards));
        }

        feed.Publish("teams");
        Posted?.Invoke();
    }
}
