namespace FollowUp.Office.Server.Data;

/// <summary>One at a time, in the order of asking; whoever somebody outside waits for may go before the others.</summary>
internal sealed class TurnQueue
{
    private static readonly AsyncLocal<bool> IsUrgent = new();

    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource> _urgent = new();
    private readonly Queue<TaskCompletionSource> _others = new();
    private bool _isTaken;

    /// <summary>What <paramref name="work"/> writes goes before everything that waits to be written.</summary>
    public static async Task GoFirstAsync(Func<Task> work)
    {
        IsUrgent.Value = true;
        await work();
    }

    /// <summary>Returns when it is the caller's turn, which ends with <see cref="GiveUp"/>.</summary>
    public Task TakeAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource mine;
        lock (_lock)
        {
            if (!_isTaken)
            {
                _isTaken = true;
                return Task.CompletedTask;
            }

            mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            (IsUrgent.Value ? _urgent : _others).Enqueue(mine);
        }

        return cancellationToken.CanBeCanceled ? OrCancelledAsync(mine, cancellationToken) : mine.Task;
    }

    public void GiveUp()
    {
        lock (_lock)
        {
            // Who gave up waiting is passed over.
            while (_urgent.TryDequeue(out var next) || _others.TryDequeue(out next))
            {
                if (next.TrySetResult())
                {
                    return;
                }
            }

            _isTaken = false;
        }
    }

    private static async Task OrCancelledAsync(TaskCompletionSource mine, CancellationToken cancellationToken)
    {
        await using var cancelled = cancellationToken.Register(() => mine.TrySetCanceled(cancellationToken));
        await mine.Task;
    }
}
