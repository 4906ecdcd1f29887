using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Touches;

namespace FollowUp.Office.Server.Accounts;

/// <summary>The start of the pane: the only moment at which the user is there, so that what needs them happens here.</summary>
internal sealed partial class Session(
    CurrentAccount current, FollowUpDb db, DelegatedSignIn signIn, MailboxProfile profile, MailboxOpening opening, Replanning replanning, EffectLedger ledger, EffectBell bell, TimeProvider time, ILogger<Session> log)
{
    /// <summary>The user waits: what takes longer goes on in the background.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    public async Task<Account> StartAsync(string userToken, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        try
        {
            await signIn.StartAsync(account, userToken, cancellationToken);
            await ReadProfileAsync(account, cancellationToken);
        }
        catch (SignInNeededException needed) when (needed.Claims is null)
        {
            account.Becomes(needed.Consent ? ConnectionState.NeedsConsent : ConnectionState.NeedsSignIn, time.GetUtcNow());
        }

        await opening.RequestAsync(db, account, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await ledger.ReleaseAsync(db, account.Id, cancellationToken);
        opening.Wake();
        bell.Ring();
        return account;
    }

    /// <summary>Zone and aliases should be known before the first capture; if Graph is slow or away, the sync reads them later.</summary>
    private async Task ReadProfileAsync(Account account, CancellationToken cancellationToken)
    {
        if (account.ProfileReadAt is { } readAt && time.GetUtcNow() - readAt < MailboxProfile.Lifetime)
            return;
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var before = account.Basis();
            await profile.ReadAsync(account, either.Token);
            await replanning.WishAsync(db, account, before, cancellationToken);
        }
        catch (Exception failure) when (failure is not SignInNeededException && !cancellationToken.IsCancellationRequested)
        {
            ProfileWaits(account.Id, failure.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Profile of account {AccountId} could not be read yet ({Failure})")]
    private partial void ProfileWaits(Guid accountId, string failure);
}
