using System.Collections.Concurrent;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Hosting;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// The way to Graph for one account, the same in both access modes: paths are users/{object id}. Requests pass the
/// mailbox's gate, carry a token for Graph's host only and ask for immutable ids; nothing is retried here.
/// Throws <see cref="GraphThrottledException"/>, <see cref="SignInNeededException"/> and the SDK's ODataError.
/// </summary>
internal sealed class GraphAccess(GraphOptions options, NetworkTrust trust, GraphTokens tokens, MailboxGate gate, TimeProvider time) : IDisposable
{
    /// <summary>One answer, body and all; a mailbox that takes longer is tried again later.</summary>
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(60);

    private readonly HttpMessageHandler _wire = trust.CreateHandler();
    private readonly ConcurrentDictionary<MailboxKey, GraphServiceClient> _clients = new();

    public Task<GraphServiceClient> ForAsync(Account account, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<GraphServiceClient>(cancellationToken)
            : Task.FromResult(For(MailboxKey.Of(account)));

    public GraphServiceClient For(MailboxKey mailbox) => _clients.GetOrAdd(mailbox, Connect);

    public void Dispose() => _wire.Dispose();

    private GraphServiceClient Connect(MailboxKey mailbox)
    {
        var http = GraphClientFactory.Create(Handlers(mailbox), finalHandler: _wire, disposeHandler: false);
        http.Timeout = LongestAnswer;
        return new GraphServiceClient(http, new AnonymousAuthenticationProvider(), options.BaseUrl);
    }

    /// <summary>The SDK's own handlers but its retries, which would send a POST twice (facts/platform 4), and redirects.</summary>
    private List<DelegatingHandler> Handlers(MailboxKey mailbox)
    {
        var handlers = GraphClientFactory.CreateDefaultHandlers(new GraphClientOptions()).Where(handler => handler is not (RetryHandler or RedirectHandler)).ToList();
        handlers.Add(new ImmutableIdHandler());
        handlers.Add(new GateHandler(gate, mailbox, time));
        handlers.Add(new BearerHandler(tokens, mailbox, new Uri(options.BaseUrl)));
        return handlers;
    }
}
