using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Mailbox.Rich;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>How a look at a mailbox went.</summary>
internal enum SyncOutcome
{
    /// <summary>Everything that was there has been taken in.</summary>
    Done,

    /// <summary>Another worker is at it.</summary>
    Busy,

    /// <summary>It could not be looked at now; it will be tried again by itself.</summary>
    Later,

    /// <summary>It cannot be looked at before the user or their administrator does something.</summary>
    NeedsPeople,
}

/// <summary>Brings the product up to date with one mailbox: reads what changed in the watched folders and takes it in.</summary>
internal sealed partial class MailboxSync(
    IDbContextFactory<FollowUpDb> contexts, FolderSync folders, MailboxProfile profile, MailTriage triage, SyncSettlement settlement, TimeProvider time, ILogger<MailboxSync> log)
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(250);
    private const int TriesWhileBusy = 40;

    /// <summary>For a check that somebody waits for, such as the one before a reminder: waits for a worker that is at it, then looks anew.</summary>
    public async Task<SyncOutcome> SyncAsync(Guid accountId, CancellationToken cancellationToken)
    {
        for (var tries = 0; ; tries++)
        {
            var outcome = await TryOnceAsync(accountId, cancellationToken);
            if (outcome != SyncOutcome.Busy || tries == TriesWhileBusy)
                return outcome;
            await Task.Delay(BetweenTries, time, cancellationToken);
        }
    }

    /// <summary>
    /// One look, or <see cref="SyncOutcome.Busy"/> at once. With <paramref name="onlyIfNeeded"/> Graph is not asked where all that it
    /// told of concerns no lead. Throws only when cancelled or when the store is away.
    /// </summary>
    public async Task<SyncOutcome> TryOnceAsync(Guid accountId, CancellationToken cancellationToken, bool onlyIfNeeded = false)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await MailboxLease.ClaimAsync(db, accountId, time.GetUtcNow(), cancellationToken) is not { } lease)
            return SyncOutcome.Busy;
        try
        {
            if (onlyIfNeeded && lease.OnlyWoken && await triage.PassOverAsync(db, lease, cancellationToken) is { } folders)
            {
                await settlement.PassOverAsync(lease, folders, cancellationToken);
                return SyncOutcome.Done;
            }

            var found = await LookAsync(db, lease, cancellationToken);
            await settlement.SucceedAsync(lease, found, cancellationToken);
            return SyncOutcome.Done;
        }
        catch (LeaseLostException)
        {
            LostLease(accountId);
            return SyncOutcome.Busy;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return await settlement.FailAsync(lease, failure, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Going down in order: the next process need not wait for the lease to run out.
            await settlement.LetGoAsync(lease);
            throw;
        }
    }

    private async Task<int> LookAsync(FollowUpDb db, MailboxLease lease, CancellationToken cancellationToken)
    {
        if (lease.Woken)
            await MailTriage.ForgetAsync(db, lease, cancellationToken);
        var account = await db.Set<Account>().SingleAsync(account => account.Id == lease.AccountId, cancellationToken);
        if (account.ProfileReadAt is not { } readAt || time.GetUtcNow() - readAt > MailboxProfile.Lifetime)
        {
            await profile.ReadAsync(account, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        var found = 0;
        foreach (var folder in WatchedFolder.All)
            found += await folders.ReadAsync(account, folder, lease, cancellationToken);
        return found;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {AccountId} was claimed by another worker meanwhile")]
    private partial void LostLease(Guid accountId);
}
