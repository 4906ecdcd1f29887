using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Mailbox.Rich;
using FollowUp.Office.Server.Touches;
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
    IDbContextFactory<FollowUpDb> contexts, FolderSync folders, MailSweep sweep, SecondTries secondTries, MailboxProfile profile, RuleFolders rules,
    MailTriage triage, CalendarHearing calendar, Replanning replanning, SyncSettlement settlement, SeenMail seen, MailboxOptions options, TimeProvider time, ILogger<MailboxSync> log)
{
    /// <summary>One look, or <see cref="SyncOutcome.Busy"/> at once. Throws only when cancelled or when the store is away.</summary>
    public async Task<SyncOutcome> TryOnceAsync(Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await MailboxLease.ClaimAsync(db, accountId, time.GetUtcNow(), cancellationToken) is not { } lease)
            return SyncOutcome.Busy;
        try
        {
            var account = await db.Set<Account>().SingleAsync(account => account.Id == lease.AccountId, cancellationToken);
            if (lease is { IsOnlyTold: true, TellsOfCalendar: false } && await triage.PassOverAsync(db, account, lease, cancellationToken) is { } folders)
                await settlement.NothingNewAsync(lease, folders, cancellationToken);
            else if (await LookAsync(db, account, lease, cancellationToken) is { } result)
                await settlement.SucceedAsync(lease, result, cancellationToken);
            else
                await settlement.NothingNewAsync(lease, [], cancellationToken);
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

    private async Task<LookResult?> LookAsync(FollowUpDb db, Account account, MailboxLease lease, CancellationToken cancellationToken)
    {
        if (account.ProfileReadAt is not { } readAt || time.GetUtcNow() - readAt > MailboxProfile.Lifetime)
        {
            var before = account.Basis();
            await profile.ReadAsync(account, cancellationToken);
            await replanning.WishAsync(db, account, before, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        await calendar.HearAsync(account, lease, cancellationToken);

        if (lease.RulesReadAt is not { } rulesReadAt || time.GetUtcNow() - rulesReadAt > MailboxProfile.Lifetime)
            await rules.ReadAsync(account, lease, cancellationToken);
        var look = await Look.PlanAsync(db, lease, seen, options.ReconcileEvery, cancellationToken);
        if (look.IsNothing)
            return null;
        var more = false;
        foreach (var folder in look.Folders)
            await ReadAsync(account, folder, lease, cancellationToken);
        if (look.Sweeps)
        {
            more = await sweep.RunAsync(account, lease, cancellationToken);
            await secondTries.RunAsync(account, lease, cancellationToken);
        }

        return new LookResult(NotShown(lease), more);
    }

    private async Task ReadAsync(Account account, FolderState folder, MailboxLease lease, CancellationToken cancellationToken)
    {
        try
        {
            await folders.ReadAsync(account, folder, lease, cancellationToken);
        }
        catch (Exception gone) when (!WatchedFolder.All.Contains(folder.Folder) && GraphFailure.KindOf(gone) == GraphFailureKind.NotFound)
        {
            // The folder that a rule filled is no more, which the rules will say tomorrow; sweeps cover what it held.
            await rules.DropAsync(account, folder.Folder, cancellationToken);
        }
    }

    /// <summary>Graph may tell of a mail before its lists show it.</summary>
    private List<string> NotShown(MailboxLease lease) =>
        [.. lease.Told.Where(told => told.MessageId is { } id && told.Folder != WatchedFolder.Calendar && !seen.Knows(lease.AccountId, id)).Select(told => told.Folder).OfType<string>().Distinct()];

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {AccountId} was claimed by another worker meanwhile")]
    private partial void LostLease(Guid accountId);
}
