namespace FollowUp.Office.Sandbox.Clock;

/// <summary>
/// The one clock of the sandbox, to be turned forward by hand. It either runs on with real time, or stands still until
/// it is turned (for tests). It never goes back: real time is taken from the monotonic counter.
/// </summary>
internal sealed class SandboxClock : TimeProvider
{
    private readonly long _start;
    private readonly long _startedAt;
    private readonly HashSet<SandboxTimer> _armed = [];
    private long _turned;

    private SandboxClock(DateTimeOffset start, bool runs)
    {
        Runs = runs;
        _start = start.UtcTicks;
        _startedAt = System.GetTimestamp();
    }

    /// <summary>False where time moves by <see cref="Turn"/> alone.</summary>
    public bool Runs { get; }

    /// <summary>Raised after the clock was turned, before the timers that fell due have run.</summary>
    public event Action? Turned;

    public static SandboxClock Running(DateTimeOffset? from = null) => new(from ?? System.GetUtcNow(), runs: true);

    public static SandboxClock FrozenAt(DateTimeOffset instant) => new(instant, runs: false);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(GetTimestamp(), TimeSpan.Zero);

    public override long GetTimestamp()
    {
        var elapsed = Runs ? System.GetElapsedTime(_startedAt).Ticks : 0;
        return _start + elapsed + Interlocked.Read(ref _turned);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new SandboxTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Turns the clock forward; timers that fall due run at once on the thread pool, in the order of their time.</summary>
    public void Turn(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        Interlocked.Add(ref _turned, by.Ticks);
        Turned?.Invoke();
        SandboxTimer[] armed;
        lock (_armed)
        {
            armed = [.. _armed.OrderBy(timer => timer.Due)];
        }

        foreach (var timer in armed)
        {
            timer.Look();
        }
    }

    /// <summary>Turns to an instant; false, and nothing changed, when it is past.</summary>
    public bool TurnTo(DateTimeOffset instant)
    {
        var by = instant - GetUtcNow();
        if (by < TimeSpan.Zero) return false;
        Turn(by);
        return true;
    }

    /// <summary>Keeps the timer alive and within reach of a turn, as long as it is armed.</summary>
    internal void Note(SandboxTimer timer, bool armed)
    {
        lock (_armed)
        {
            if (armed) _armed.Add(timer);
            else _armed.Remove(timer);
        }
    }

    /// <summary>A real timer that says when it is worth to look; none for a clock that stands still.</summary>
    internal ITimer? CreateWake(Action look) => Runs
        ? System.CreateTimer(static action => ((Action)action!)(), look, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan)
        : null;
}
