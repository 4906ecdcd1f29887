using System.Collections.Concurrent;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>A token for Graph and how long it lives from the moment it was asked for.</summary>
internal sealed record GraphToken(string Value, TimeSpan Lifetime);

/// <summary>The two ways to a token (Graph:Access).</summary>
internal interface IGraphTokenSource
{
    /// <param name="mailbox">Whose mailbox.</param>
    /// <param name="renew">True when the one held in a cache is not taken any more.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<GraphToken> AcquireAsync(MailboxKey mailbox, bool renew, CancellationToken cancellationToken);
}

/// <summary>
/// Keeps a mailbox's token while it lives by the product's clock. The libraries below keep time by the machine's clock,
/// which is another one in a demo, hence the question whether what they hand out is still new.
/// </summary>
internal sealed class GraphTokens(IGraphTokenSource source, TimeProvider time)
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<Guid, (string Value, DateTimeOffset Until)> _held = new();

    public async ValueTask<string> GetAsync(MailboxKey mailbox, string? stale, CancellationToken cancellationToken)
    {
        var known = _held.TryGetValue(mailbox.AccountId, out var held);
        if (known && held.Value != stale && time.GetUtcNow() < held.Until)
            return held.Value;

        var outlived = stale ?? (known ? held.Value : null);
        var asked = time.GetUtcNow();
        var token = await source.AcquireAsync(mailbox, renew: stale is not null, cancellationToken);
        if (token.Value == outlived)
            token = await source.AcquireAsync(mailbox, renew: true, cancellationToken);
        _held[mailbox.AccountId] = (token.Value, asked + token.Lifetime - Margin);
        return token.Value;
    }

    public void Forget(Guid accountId) => _held.TryRemove(accountId, out _);
}
