using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Hosting;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Looks at every mailbox whose turn it is: told of a change, or due. Woken by a bell, and by itself after a while. Each
/// worker that gets free takes the mailbox that waited longest, so that a slow one holds up nobody.
/// </summary>
internal sealed class SyncWorker(
    IDbContextFactory<FollowUpDb> contexts, MailboxSync sync, Reconcile reconcile, MailboxSignals signals, MailboxOptions options, TimeProvider time,
    ILogger<SyncWorker> log) : PooledWorker<Guid>(options.AtATime, log)
{
    // Asked for each mailbox: a storm of notifications is not read through to find out whom it is about.
    private readonly Func<FollowUpDb, DateTimeOffset, int, IAsyncEnumerable<Guid>> _turns = EF.CompileAsyncQuery((FollowUpDb db, DateTimeOffset now, int most) =>
        db.Set<MailboxState>()
            .Where(state => (state.NotBefore == null || state.NotBefore <= now) && (state.LeaseUntil == null || state.LeaseUntil <= now))
            .Where(state => state.DueAt <= now
                || db.Set<InboxNotification>().Any(row => row.AccountId == state.AccountId)
                || db.Set<FolderState>().Any(folder => folder.AccountId == state.AccountId && folder.LookAgainAt <= now))
            .OrderBy(state => state.LookedAt != null).ThenBy(state => state.LookedAt)
            .Select(state => state.AccountId).Take(most));

    protected override WorkSignal Bell => signals.Sync;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await OrElseAsync(() => reconcile.BackAgainAsync(stoppingToken), stoppingToken);
        await base.ExecuteAsync(stoppingToken);
    }

    /// <summary>Whose turn it is, the one that had none for longest first.</summary>
    protected override async Task<IReadOnlyList<Guid>> TakeAsync(int most, CancellationToken cancellationToken)
    {
        var turns = new List<Guid>();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        // Those at work may not have claimed theirs yet.
        await foreach (var accountId in _turns(db, time.GetUtcNow(), most + options.AtATime).WithCancellation(cancellationToken))
            turns.Add(accountId);
        return [.. turns.Except(AtWork).Take(most)];
    }

    // Who else works this mailbox rings for itself.
    protected override async Task<bool> DoAsync(Guid work, CancellationToken cancellationToken) =>
        await sync.TryOnceAsync(work, cancellationToken) != SyncOutcome.Busy;

    protected override Task<TimeSpan> PauseAsync(CancellationToken cancellationToken) => Task.FromResult(options.Poll);
}

/// <summary>Sees to subscriptions as soon as one is wished for or lost; Quartz does it in between.</summary>
internal sealed partial class SubscriptionWorker(SubscriptionKeeper keeper, MailboxSignals signals, MailboxOptions options, ILogger<SubscriptionWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await keeper.RunOnceAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                RoundFailed(failure);
            }

            await signals.Subscriptions.WaitAsync(options.Poll, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round over the subscriptions failed; the next one tries again")]
    private partial void RoundFailed(Exception failure);
}
