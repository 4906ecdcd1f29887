using System.Collections.Concurrent;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Looks at every mailbox whose turn it is: told of a change, or due. Woken by a bell, and by itself after a while. Each
/// worker that gets free takes the mailbox that waited longest, so that a slow one holds up nobody.
/// </summary>
internal sealed partial class SyncWorker(
    IDbContextFactory<FollowUpDb> contexts, MailboxSync sync, Reconcile reconcile, MailboxSignals signals, MailboxOptions options, TimeProvider time,
    ILogger<SyncWorker> log) : BackgroundService
{
    private readonly ConcurrentDictionary<Guid, Task> _atWork = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var free = new SemaphoreSlim(options.AtATime, options.AtATime);
        await OrElseAsync(() => reconcile.BackAgainAsync(stoppingToken), stoppingToken);
        try
        {
            await RunAsync(free, stoppingToken);
        }
        finally
        {
            // Whoever is at work lets go of its mailbox before the store goes away.
            await Task.WhenAll(_atWork.Values);
        }
    }

    private async Task RunAsync(SemaphoreSlim free, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var started = 0;
            await OrElseAsync(async () => started = await StartTurnsAsync(free, stoppingToken), stoppingToken);
            if (started == 0)
                await signals.Sync.WaitAsync(options.Poll, stoppingToken);
        }
    }

    /// <summary>Waits for a free worker, then gives every free one a mailbox.</summary>
    private async Task<int> StartTurnsAsync(SemaphoreSlim free, CancellationToken cancellationToken)
    {
        await free.WaitAsync(cancellationToken);
        free.Release();
        var started = 0;
        foreach (var accountId in await TurnsAsync(options.AtATime * 2, cancellationToken))
        {
            if (_atWork.ContainsKey(accountId))
                continue;
            if (!free.Wait(0, CancellationToken.None))
                break;
            var begin = new TaskCompletionSource();
            _atWork[accountId] = WorkAsync(begin.Task, accountId, free, cancellationToken);
            begin.SetResult();
            started++;
        }

        return started;
    }

    private async Task WorkAsync(Task begin, Guid accountId, SemaphoreSlim free, CancellationToken cancellationToken)
    {
        await begin.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var outcome = SyncOutcome.Busy;
        await OrElseAsync(async () => outcome = await sync.TryOnceAsync(accountId, cancellationToken), cancellationToken);
        free.Release();
        _atWork.TryRemove(accountId, out _);
        // Somebody may wait for this place; who else works this mailbox rings for itself.
        if (outcome != SyncOutcome.Busy)
            signals.Sync.Ring();
    }

    /// <summary>Whose turn it is, the one that had none for longest first.</summary>
    public async Task<List<Guid>> TurnsAsync(int most, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wanted = db.Set<InboxNotification>().Select(row => row.AccountId)
            .Union(db.Set<MailboxState>().Where(state => state.DueAt <= now).Select(state => state.AccountId))
            .Union(db.Set<FolderState>().Where(folder => folder.LookAgainAt <= now).Select(folder => folder.AccountId));
        return await db.Set<MailboxState>()
            .Where(state => (state.NotBefore == null || state.NotBefore <= now) && (state.LeaseUntil == null || state.LeaseUntil <= now))
            .Where(state => wanted.Contains(state.AccountId))
            .OrderBy(state => state.LookedAt != null).ThenBy(state => state.LookedAt)
            .Select(state => state.AccountId).Take(most).ToListAsync(cancellationToken);
    }

    private async Task OrElseAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Going down.
        }
        catch (Exception failure)
        {
            RoundFailed(failure);
        }
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
