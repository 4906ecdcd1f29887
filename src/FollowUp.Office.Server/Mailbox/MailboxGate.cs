using System.Collections.Concurrent;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Graph takes four requests at a time for an app and a mailbox and remembers who does not wait (facts/platform 4).
/// All workers of this process share one gate per mailbox: three at a time, and none before a Retry-After has passed.
/// </summary>
internal sealed class MailboxGate(TimeProvider time)
{
    private const int AtATime = 3;
    private readonly ConcurrentDictionary<Guid, Entrance> _entrances = new();

    public async Task<IDisposable> EnterAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var entrance = _entrances.GetOrAdd(accountId, _ => new Entrance());
        entrance.ThrowIfClosed(time.GetUtcNow());
        await entrance.Places.WaitAsync(cancellationToken);
        try
        {
            // Those who were inside may have been sent away meanwhile.
            entrance.ThrowIfClosed(time.GetUtcNow());
            return new Place(entrance.Places);
        }
        catch
        {
            entrance.Places.Release();
            throw;
        }
    }

    public void Close(Guid accountId, DateTimeOffset until) => _entrances.GetOrAdd(accountId, _ => new Entrance()).Close(until);

    private sealed class Entrance
    {
        private long _closedUntil;

        public SemaphoreSlim Places { get; } = new(AtATime, AtATime);

        public void Close(DateTimeOffset until)
        {
            long seen;
            while ((seen = Interlocked.Read(ref _closedUntil)) < until.UtcTicks
                && Interlocked.CompareExchange(ref _closedUntil, until.UtcTicks, seen) != seen)
            {
            }
        }

        public void ThrowIfClosed(DateTimeOffset now)
        {
            var until = Interlocked.Read(ref _closedUntil);
            if (now.UtcTicks < until)
                throw new GraphThrottledException(new DateTimeOffset(until, TimeSpan.Zero));
        }
    }

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        private SemaphoreSlim? _places = places;

        public void Dispose() => Interlocked.Exchange(ref _places, null)?.Release();
    }
}
