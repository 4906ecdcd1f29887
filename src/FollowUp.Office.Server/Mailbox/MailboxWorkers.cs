using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Looks at every mailbox whose turn it is: told of a change, or due. Woken by a bell, and by itself after a while.</summary>
internal sealed partial class SyncWorker(
    IDbContextFactory<FollowUpDb> contexts, MailboxSync sync, MailboxSignals signals, MailboxOptions options, TimeProvider time, ILogger<SyncWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var worked = 0;
            try
            {
                worked = await RunOnceAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                RoundFailed(failure);
            }

            if (worked == 0)
                await signals.Sync.WaitAsync(options.Poll, stoppingToken);
        }
    }

    /// <returns>How many mailboxes were worked.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        var turns = await TurnsAsync(cancellationToken);
        var worked = 0;
        await Parallel.ForEachAsync(
            turns,
            new ParallelOptions { MaxDegreeOfParallelism = options.AtATime, CancellationToken = cancellationToken },
            async (accountId, token) =>
            {
                if (await sync.TryOnceAsync(accountId, token, onlyIfNeeded: true) != SyncOutcome.Busy)
                    Interlocked.Increment(ref worked);
            });
        return worked;
    }

    private async Task<List<Guid>> TurnsAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<MailboxState>()
            .Where(state => (state.NotBefore == null || state.NotBefore <= now) && (state.LeaseUntil == null || state.LeaseUntil <= now))
            .Where(state => state.DueAt <= now || db.Set<InboxNotification>().Any(row => row.AccountId == state.AccountId))
            .OrderBy(state => state.LastSyncedAt).Select(state => state.AccountId).Take(options.AtATime * 4).ToListAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round over the mailboxes failed; the next one tries again")]
    private partial void RoundFailed(Exception failure);
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
