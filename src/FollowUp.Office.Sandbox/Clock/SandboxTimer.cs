namespace FollowUp.Office.Sandbox.Clock;

/// <summary>
/// A timer in the clock's time. A real timer only wakes it to look whether it is due; so does every turn of the clock.
/// A periodic timer fires once for a long leap, and goes on from there.
/// </summary>
internal sealed class SandboxTimer : ITimer
{
    private const long Never = long.MaxValue;

    // Far beyond this a real timer would refuse; waking early only means to look once more.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromHours(12);

    private readonly Lock _gate = new();
    private readonly SandboxClock _clock;
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly ExecutionContext? _context = ExecutionContext.Capture();
    private readonly ITimer? _wake;
    private long _due = Never;
    private TimeSpan _period;
    private bool _disposed;

    public SandboxTimer(SandboxClock clock, TimerCallback callback, object? state)
    {
        (_clock, _callback, _state) = (clock, callback, state);
        using (ExecutionContext.SuppressFlow())
        {
            _wake = clock.CreateWake(Look);
        }
    }

    /// <summary>The instant it is due, in ticks of the clock.</summary>
    public long Due => Interlocked.Read(ref _due);

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        ThrowIfNoTime(dueTime, nameof(dueTime));
        ThrowIfNoTime(period, nameof(period));
        lock (_gate)
        {
            if (_disposed) return false;
            _period = period;
            Arm(dueTime == Timeout.InfiniteTimeSpan ? Never : _clock.GetTimestamp() + dueTime.Ticks);
        }

        // Zero means now: a clock that stands still would never come round to it.
        if (dueTime == TimeSpan.Zero) Look();
        return true;
    }

    /// <summary>Fires when due, otherwise sleeps on.</summary>
    public void Look()
    {
        lock (_gate)
        {
            if (_disposed || _due == Never) return;
            var now = _clock.GetTimestamp();
            if (now < _due)
            {
                Arm(_due);
                return;
            }

            Arm(_period > TimeSpan.Zero ? NextDue(now) : Never);
        }

        ThreadPool.UnsafeQueueUserWorkItem(static timer => timer.Fire(), this, preferLocal: false);
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            Interlocked.Exchange(ref _due, Never);
            _clock.Note(this, armed: false);
            _wake?.Dispose();
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private long NextDue(long now)
    {
        var next = _due + _period.Ticks;
        return next > now ? next : now + _period.Ticks;
    }

    private void Arm(long due)
    {
        Interlocked.Exchange(ref _due, due);
        _clock.Note(this, armed: due != Never);
        _wake?.Change(due == Never ? Timeout.InfiniteTimeSpan : Sleep(due), Timeout.InfiniteTimeSpan);
    }

    private TimeSpan Sleep(long due)
    {
        // Real timers count whole milliseconds: rounding up avoids a wake just before the time.
        var wait = TimeSpan.FromMilliseconds(Math.Ceiling(TimeSpan.FromTicks(due - _clock.GetTimestamp()).TotalMilliseconds));
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestSleep ? LongestSleep : wait;
    }

    private void Fire()
    {
        if (_context is null) _callback(_state);
        else ExecutionContext.Run(_context, static timer => ((SandboxTimer)timer!).Call(), this);
    }

    private void Call() => _callback(_state);

    private static void ThrowIfNoTime(TimeSpan time, string name)
    {
        if (time != Timeout.InfiniteTimeSpan) ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero, name);
    }
}
