using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Mailbox;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Accounts;

/// <summary>
/// Deletes the accounts whose day has come: first what stands outside (events that are still ahead, subscriptions), then every row.
/// Safe to repeat, since the account itself goes last.
/// </summary>
internal sealed partial class AccountRemoval(
    IDbContextFactory<FollowUpDb> contexts, GraphAccess graph, GraphTokens tokens, ContactPhotos photos, RemovedEvents removed, TimeProvider time, ILogger<AccountRemoval> log)
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(15);

    /// <summary>A user who wants to be forgotten does not wait longer than this for a mailbox that does not answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(2);

    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var account in await db.Set<Account>().AsNoTracking().Where(account => account.DeletesAt <= now).OrderBy(account => account.DeletesAt).ToListAsync(cancellationToken))
        {
            try
            {
                await RemoveAsync(db, account, cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                Waits(account.Id, failure.GetType().Name);
            }
        }
    }

    private async Task RemoveAsync(FollowUpDb db, Account account, CancellationToken cancellationToken)
    {
        if (await StopAsync(db, account, cancellationToken) is not { } subscriptions)
        {
            // The next round finds it at rest.
            return;
        }

        try
        {
            await TidyAsync(db, account, subscriptions, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && IsInVain(failure, account))
        {
            LeftBehind(account.Id, failure.GetType().Name);
        }

        await db.Set<CachedTokens>().Where(row => row.Key == account.SessionKey).ExecuteDeleteAsync(cancellationToken);
        await RowsOfAccount.RemoveAsync(db, account.Id, cancellationToken);
        tokens.Forget(account.Id);
        photos.Forget(account.Id);
        Removed(account.Id);
    }

    /// <summary>Without the user's sign-in nothing outside can be touched, today or later; otherwise a mailbox may answer tomorrow.</summary>
    private bool IsInVain(Exception failure, Account account) =>
        GraphFailure.KindOf(failure) is GraphFailureKind.SignIn or GraphFailureKind.Consent || time.GetUtcNow() - account.DeletesAt > Patience;

    /// <summary>
    /// Nothing more is begun for somebody who leaves: no look, no act, no renewal. Graph's names of the subscriptions; null while something
    /// is still under way, which could put back what is removed.
    /// </summary>
    private async Task<IReadOnlyList<string>?> StopAsync(FollowUpDb db, Account account, CancellationToken cancellationToken)
    {
        var (id, now) = (account.Id, time.GetUtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Set<CalendarState>().Where(row => row.AccountId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Set<EffectRow>().Where(row => row.AccountId == id && (row.State == EffectState.Planned || row.LeaseUntil <= now)).ExecuteDeleteAsync(cancellationToken);
        await db.Set<MailboxState>().Where(row => row.AccountId == id && (row.LeaseUntil == null || row.LeaseUntil <= now)).ExecuteDeleteAsync(cancellationToken);
        var mine = db.Set<MailSubscription>().Where(row => row.AccountId == id);
        // Whoever would claim one of these now waits for us, and finds it gone: what it asked Graph for would be nobody's.
        var held = await mine.Where(row => row.LeaseUntil == null || row.LeaseUntil <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Fence, row => row.Fence + 1), cancellationToken);
        var isBusy = await db.Set<EffectRow>().AnyAsync(row => row.AccountId == id && row.State == EffectState.Sending, cancellationToken)
            || await db.Set<MailboxState>().AnyAsync(row => row.AccountId == id, cancellationToken)
            || held < await mine.CountAsync(cancellationToken);
        var names = isBusy ? null : await mine.Where(row => row.GraphId != null).Select(row => row.GraphId!).ToListAsync(cancellationToken);
        if (!isBusy)
        {
            await mine.ExecuteDeleteAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return names;
    }

    private async Task TidyAsync(FollowUpDb db, Account account, IReadOnlyList<string> subscriptions, CancellationToken cancellationToken)
    {
        var client = await graph.ForAsync(account, cancellationToken);
        foreach (var subscription in subscriptions)
        {
            await SubscriptionGrant.DropAsync(client, subscription, cancellationToken);
        }

        var calendar = new OwnCalendar(client, account, removed);
        foreach (var eventId in await AheadAsync(db, account, cancellationToken))
        {
            await calendar.RemoveAsync(eventId, cancellationToken);
        }
    }

    /// <summary>What lies behind in the calendar is the user's own history.</summary>
    private async Task<List<string>> AheadAsync(FollowUpDb db, Account account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var touches = await db.Set<CalendarEntry>().Where(entry => entry.AccountId == account.Id && entry.Event.Id != null && (entry.Event.StartsAt == null || entry.Event.StartsAt >= now))
            .Select(entry => entry.Event.Id!).ToListAsync(cancellationToken);
        var blocks = await db.Set<FollowUpBlock>().Where(block => block.AccountId == account.Id && block.Event.Id != null && block.Event.StartsAt >= now)
            .Select(block => block.Event.Id!).ToListAsync(cancellationToken);
        return [.. touches, .. blocks];
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {AccountId} and all of its data were deleted as its user asked")]
    private partial void Removed(Guid accountId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Events or subscriptions of account {AccountId} could not be removed ({Failure}) and are left behind")]
    private partial void LeftBehind(Guid accountId, string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Account {AccountId} could not be deleted yet ({Failure}); tried again soon")]
    private partial void Waits(Guid accountId, string failure);
}
