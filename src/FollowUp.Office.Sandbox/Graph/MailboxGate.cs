using System.Collections.Concurrent;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>Outlook's limits for one app and one mailbox: four requests at a time, ten thousand in ten minutes.</summary>
internal sealed class MailboxGate(TimeProvider clock)
{
    private const int Concurrent = 4;
    private const int InWindow = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<(string AppId, string UserId), Lane> _lanes = new();

    /// <summary>Lets the request in until the result is disposed, or refuses with 429.</summary>
    public IDisposable Enter(Caller caller, string userId)
    {
        var lane = _lanes.GetOrAdd((caller.AppId, userId), _ => new Lane());
        lock (lane)
        {
            var now = clock.GetUtcNow();
            while (lane.Recent.TryPeek(out var oldest) && now - oldest >= Window)
                lane.Recent.Dequeue();
            if (lane.Running >= Concurrent)
                throw Refusal("Application is over its MailboxConcurrency limit.", TimeSpan.FromSeconds(1));
            if (lane.Recent.Count >= InWindow)
                throw Refusal("Application is over its MailboxRequestRate limit.", lane.Recent.Peek() + Window - now);
            lane.Running++;
            lane.Recent.Enqueue(now);
        }
        return lane;
    }

    private static GraphException Refusal(string message, TimeSpan retryAfter) =>
        new(StatusCodes.Status429TooManyRequests, "ApplicationThrottled", message)
        {
            Headers = { ["Retry-After"] = Math.Max(1, (int)Math.Ceiling(retryAfter.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture) },
        };

    private sealed class Lane : IDisposable
    {
        public int Running { get; set; }
        public Queue<DateTimeOffset> Recent { get; } = new();

        public void Dispose()
        {
            lock (this)
                Running--;
        }
    }
}
