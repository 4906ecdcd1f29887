using System.Net;
using System.Net.Http.Headers;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Passes the mailbox's gate, and closes it when Graph says wait. Retries are the workers' affair: they own a schedule.</summary>
internal sealed class GateHandler(MailboxGate gate, MailboxKey mailbox, TimeProvider time) : DelegatingHandler
{
    private static readonly TimeSpan WhenGraphDoesNotSay = TimeSpan.FromSeconds(10);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var place = await gate.EnterAsync(mailbox.AccountId, cancellationToken);
        var response = await base.SendAsync(request, cancellationToken);
        if (WaitOf(response) is { } wait)
        {
            response.Dispose();
            var until = time.GetUtcNow() + wait;
            gate.Close(mailbox.AccountId, until);
            throw new GraphThrottledException(until);
        }

        // Only once the answer is here completely is the place free again: Graph counts until then too.
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        return response;
    }

    private TimeSpan? WaitOf(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter switch
        {
            { Delta: { } seconds } => seconds,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        var tooMany = response.StatusCode == HttpStatusCode.TooManyRequests;
        var away = response.StatusCode == HttpStatusCode.ServiceUnavailable && asked is not null;
        if (!tooMany && !away)
            return null;
        return asked is { } wait && wait > TimeSpan.Zero ? wait : WhenGraphDoesNotSay;
    }
}

/// <summary>Adds the token, for Graph's host only, and renews it once where Graph no longer takes it.</summary>
internal sealed class BearerHandler(GraphTokens tokens, MailboxKey mailbox, Uri graph) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } uri || !uri.Authority.Equals(graph.Authority, StringComparison.OrdinalIgnoreCase) || uri.Scheme != graph.Scheme)
            throw new InvalidOperationException("A link led away from Microsoft Graph; it is not followed.");
        var token = await tokens.GetAsync(mailbox, null, cancellationToken);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (request.Content is not null)
            await request.Content.LoadIntoBufferAsync(cancellationToken);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized)
            return response;

        response.Dispose();
        token = await tokens.GetAsync(mailbox, stale: token, cancellationToken);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await base.SendAsync(request, cancellationToken);
    }
}

/// <summary>Ids that survive a move, on every request and on every page of it (facts/platform 1.5).</summary>
internal sealed class ImmutableIdHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("Prefer", "IdType=\"ImmutableId\"");
        return base.SendAsync(request, cancellationToken);
    }
}
