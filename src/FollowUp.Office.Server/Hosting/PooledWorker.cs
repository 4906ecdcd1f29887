using System.Collections.Concurrent;

namespace FollowUp.Office.Server.Hosting;

/// <summary>
/// A number of workers, each of which takes the next piece of work as soon as it is free, so that a slow piece holds up nobody.
/// All state is in the rows: any number of processes may do the same work, and each may be killed anywhere.
/// </summary>
internal abstract partial class PooledWorker<TWork>(int workers, ILogger logger) : BackgroundService
    where TWork : notnull
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<TWork, Task> _atWork = new();

    /// <summary>The next pieces, at most so many; none of them is at work in this process.</summary>
    protected abstract Task<IReadOnlyList<TWork>> TakeAsync(int most, CancellationToken cancellationToken);

    /// <summary>Does one piece; true when there may be more to do because of it.</summary>
    protected abstract Task<bool> DoAsync(TWork work, CancellationToken cancellationToken);

    /// <summary>Rung when there may be work.</summary>
    protected abstract WorkSignal Bell { get; }

    /// <summary>How long to wait for the bell where nothing is to be done.</summary>
    protected abstract Task<TimeSpan> PauseAsync(CancellationToken cancellationToken);

    /// <summary>What this process is at just now.</summary>
    protected ICollection<TWork> AtWork => _atWork.Keys;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var free = new SemaphoreSlim(workers, workers);
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var started = 0;
                await OrElseAsync(async () => started = await GiveOutAsync(free, stoppingToken), stoppingToken);
                if (started == 0)
                {
                    await RestAsync(stoppingToken);
                }
            }
        }
        finally
        {
            // Whoever is at work comes to an end before the store goes away.
            await Task.WhenAll(_atWork.Values);
        }
    }

    /// <summary>Does what may fail and is done again later anyhow; the failure is logged.</summary>
    protected async Task OrElseAsync(Func<Task> work, CancellationToken cancellationToken)
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
            Log.Failed(logger, failure);
        }
    }

    /// <summary>Waits for a free worker, then gives every free one something to do.</summary>
    private async Task<int> GiveOutAsync(SemaphoreSlim free, CancellationToken cancellationToken)
    {
        await free.WaitAsync(cancellationToken);
        free.Release();
        var pieces = await TakeAsync(free.CurrentCount, cancellationToken);
        foreach (var work in pieces)
        {
            // Never waits: only this loop takes places, and it asked for no more pieces than there are.
            await free.WaitAsync(CancellationToken.None);
            var begin = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _atWork[work] = WorkAsync(begin.Task, work, free, cancellationToken);
            begin.SetResult();
        }

        return pieces.Count;
    }

    private async Task RestAsync(CancellationToken cancellationToken)
    {
        // Where even the question fails, the store is away: not at once again.
        var pause = AfterFailure;
        await OrElseAsync(async () => pause = await PauseAsync(cancellationToken), cancellationToken);
        await OrElseAsync(() => Bell.WaitAsync(pause, cancellationToken), cancellationToken);
    }

    private async Task WorkAsync(Task begin, TWork work, SemaphoreSlim free, CancellationToken cancellationToken)
    {
        await begin;
        var more = false;
        await OrElseAsync(async () => more = await DoAsync(work, cancellationToken), cancellationToken);
        _atWork.TryRemove(work, out _);
        free.Release();
        if (more)
        {
            Bell.Ring();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 9001, Level = LogLevel.Error, Message = "A round of work failed; the next follows in a moment")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
