using System.Collections.Concurrent;
using Azure.Core;
using Azure.Identity;
using FollowUp.Office.Server.Hosting;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Graph:Access Application: one token per tenant, in the server's own name.</summary>
internal sealed class ApplicationTokens(AppCredential credential, GraphOptions graph) : IGraphTokenSource
{
    private readonly ConcurrentDictionary<string, TokenCredential> _credentials = new();

    public async Task<GraphToken> AcquireAsync(MailboxKey mailbox, bool renew, CancellationToken cancellationToken)
    {
        // A credential keeps its tokens and cannot be told to let go of one: a new credential starts empty.
        if (renew)
            _credentials.TryRemove(mailbox.TenantId, out _);
        var tenant = _credentials.GetOrAdd(mailbox.TenantId, credential.ForAzureIdentity);
        try
        {
            var token = await tenant.GetTokenAsync(new TokenRequestContext(graph.Scopes), cancellationToken);
            return new GraphToken(token.Token, token.ExpiresOn - TimeProvider.System.GetUtcNow());
        }
        catch (AuthenticationFailedException refused) when (IsNotConsented(refused.Message))
        {
            throw new SignInNeededException(consent: true, inner: refused);
        }
    }

    /// <summary>No consent (65001), app unknown in the tenant (700016) or switched off there (7000112): an administrator's affair.</summary>
    private static bool IsNotConsented(string message) =>
        message.Contains("AADSTS65001", StringComparison.Ordinal)
        || message.Contains("AADSTS700016", StringComparison.Ordinal)
        || message.Contains("AADSTS7000112", StringComparison.Ordinal);
}
