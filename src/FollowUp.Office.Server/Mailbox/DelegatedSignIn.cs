using FollowUp.Office.Server.Accounts;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Uses the moment at which the user is there to renew what the background lives on. Nothing to do in Application mode.</summary>
internal sealed class DelegatedSignIn(IGraphTokenSource source, GraphTokens tokens, TimeProvider time)
{
    /// <summary>A refresh token lives for weeks and is renewed with each use: twice a day is plenty.</summary>
    private static readonly TimeSpan Often = TimeSpan.FromHours(12);

    public async Task StartAsync(Account account, string userToken, CancellationToken cancellationToken)
    {
        if (source is not DelegatedTokens delegated || !IsDue(account))
            return;
        var mailbox = MailboxKey.Of(account);
        await delegated.StartAsync(mailbox, userToken, cancellationToken);
        tokens.Forget(account.Id);
        account.SessionKey = mailbox.SessionKey;
        account.SignedInAt = time.GetUtcNow();
        if (account.Connection is ConnectionState.NeedsSignIn or ConnectionState.NeedsConsent)
            account.Becomes(ConnectionState.Connecting, time.GetUtcNow());
    }

    private bool IsDue(Account account) =>
        account.Connection != ConnectionState.Connected || account.SignedInAt is not { } last || time.GetUtcNow() - last > Often;
}
