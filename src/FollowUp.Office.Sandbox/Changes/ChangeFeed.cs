using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace FollowUp.Office.Sandbox.Changes;

/// <summary>Tells whoever looks (the page, a test) that something of a topic changed: mail, calendar, teams, clock, faults.</summary>
internal sealed class ChangeFeed
{
    private readonly ConcurrentDictionary<Guid, Channel<string>> _listeners = new();

    public void Publish(string topic)
    {
        foreach (var listener in _listeners.Values)
        {
            listener.Writer.TryWrite(topic);
        }
    }

    public async IAsyncEnumerable<string> SubscribeAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid();
        // A listener that does not read loses the oldest hints: they only say "look again".
        var channel = Channel.CreateBounded<string>(new BoundedChannelOptions(256) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[id] = channel;
        try
        {
            await foreach (var topic in channel.Reader.ReadAllAsync(cancellationToken))
            {
                yield return topic;
            }
        }
        finally
        {
            _listeners.TryRemove(id, out _);
        }
    }
}
