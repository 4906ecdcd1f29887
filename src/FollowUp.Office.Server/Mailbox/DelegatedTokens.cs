using FollowUp.Office.Server.Hosting;
using Microsoft.Identity.Client;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Graph:Access Delegated: tokens in the user's name, long after the pane is closed (long-running on-behalf-of). Each
/// call has a client of its own over the cache in the database, so that two mailboxes never meet in one memory.
/// </summary>
internal sealed class DelegatedTokens(AppCredential credential, TokenCache cache, GraphOptions graph) : IGraphTokenSource
{
    /// <summary>Exchanges the pane's token for a lasting session.</summary>
    public Task StartAsync(MailboxKey mailbox, string userToken, CancellationToken cancellationToken)
    {
        var key = mailbox.SessionKey;
        return AskAsync(mailbox, client => client.InitiateLongRunningProcessInWebApi(graph.Scopes, userToken, ref key), cancellationToken);
    }

    public Task<GraphToken> AcquireAsync(MailboxKey mailbox, bool renew, CancellationToken cancellationToken) =>
        AskAsync(mailbox, client => client.AcquireTokenInLongRunningProcess(graph.Scopes, mailbox.SessionKey).WithForceRefresh(renew), cancellationToken);

    private async Task<GraphToken> AskAsync(
        MailboxKey mailbox, Func<ILongRunningWebApi, AcquireTokenOnBehalfOfParameterBuilder> ask, CancellationToken cancellationToken)
    {
        var client = credential.ForMsal(mailbox.TenantId);
        cache.Serve(client.UserTokenCache);
        try
        {
            var result = await ask((ILongRunningWebApi)client).ExecuteAsync(cancellationToken);
            return new GraphToken(result.AccessToken, result.ExpiresOn - TimeProvider.System.GetUtcNow());
        }
        catch (MsalUiRequiredException needed)
        {
            throw new SignInNeededException(IsConsent(needed), needed.Claims, needed);
        }
        catch (MsalClientException missing) when (missing.ErrorCode == MsalError.OboCacheKeyNotInCacheError)
        {
            throw new SignInNeededException(consent: false, inner: missing);
        }
    }

    private static bool IsConsent(MsalUiRequiredException needed) =>
        needed.Classification == UiRequiredExceptionClassification.ConsentRequired
        || needed.Message.Contains("AADSTS65001", StringComparison.Ordinal);
}
