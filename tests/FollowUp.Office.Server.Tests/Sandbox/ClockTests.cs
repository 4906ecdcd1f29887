using FollowUp.Office.Sandbox.Clock;

namespace FollowUp.Office.Server.Tests.Sandbox;

public sealed class ClockTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Once = Timeout.InfiniteTimeSpan;

    [Fact]
    public void A_frozen_clock_moves_by_turning_alone()
    {
        var clock = SandboxClock.FrozenAt(Monday);
        Assert.Equal(Monday, clock.GetUtcNow());
        clock.Turn(TimeSpan.FromHours(1));
        Assert.Equal(Monday.AddHours(1), clock.GetUtcNow());
    }

    [Fact]
    public void A_running_clock_runs_on_from_where_it_was_turned_to()
    {
        var clock = SandboxClock.Running(Monday);
        clock.Turn(TimeSpan.FromDays(7));
        var first = clock.GetUtcNow();
        SpinWait.SpinUntil(() => clock.GetUtcNow() > first);
        Assert.InRange(clock.GetUtcNow(), Monday.AddDays(7), Monday.AddDays(7).AddMinutes(1));
    }

    [Fact]
    public void It_never_goes_back()
    {
        var clock = SandboxClock.FrozenAt(Monday);
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.Turn(TimeSpan.FromTicks(-1)));
        Assert.False(clock.TurnTo(Monday.AddSeconds(-1)));
        Assert.True(clock.TurnTo(Monday.AddDays(1)));
        Assert.Equal(Monday.AddDays(1), clock.GetUtcNow());
    }

    [Fact]
    public void Timestamps_measure_the_clocks_own_time()
    {
        var clock = SandboxClock.FrozenAt(Monday);
        var before = clock.GetTimestamp();
        clock.Turn(TimeSpan.FromMinutes(90));
        Assert.Equal(TimeSpan.FromMinutes(90), clock.GetElapsedTime(before));
    }

    [Fact]
    public async Task A_timer_fires_when_the_clock_is_turned_past_it()
    {
        var clock = SandboxClock.FrozenAt(Monday);
        var fired = new Firings();
        await using var timer = clock.CreateTimer(fired.Count, null, TimeSpan.FromHours(2), Once);
        clock.Turn(TimeSpan.FromMinutes(119));
        Assert.Equal(0, fired.Times);
        clock.Turn(TimeSpan.FromMinutes(1));
        await fired.ReachAsync(1);
        clock.Turn(TimeSpan.FromDays(30));
        await Task.Yield();
        Assert.Equal(1, fired.Times);
    }

    [Fact]
    public async Task A_periodic_timer_fires_once_for_a_long_leap_and_then_goes_on()
    {
        var clock = SandboxClock.FrozenAt(Monday);
        var fired = new Firings();
        await using var timer = clock.CreateTimer(fired.Count, null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
        clock.Turn(TimeSpan.FromDays(1));
        await fired.ReachAsync(1);
        clock.Turn(TimeSpan.FromSeconds(59));
        Assert.Equal(1, fired.Times);
        clock.Turn(TimeSpan.FromSeconds(1));
        await fired.ReachAsync(2);
    }

    [Fact]
    public async Task A_real_timer_is_rearmed_after_a_turn()
    {
        var clock = SandboxClock.Running(Monday);
        var fired = new Firings();
        await using var timer = clock.CreateTimer(fired.Count, null, TimeSpan.FromHours(1), Once);
        clock.Turn(TimeSpan.FromHours(1) - TimeSpan.FromMilliseconds(50));
        await fired.ReachAsync(1);
        Assert.True(clock.GetUtcNow() >= Monday.AddHours(1));
    }

    [Fact]
    public async Task A_delay_of_zero_fires_at_once_even_when_time_stands_still()
    {
        var clock = SandboxClock.FrozenAt(Monday);
        var fired = new Firings();
        await using var timer = clock.CreateTimer(fired.Count, null, TimeSpan.Zero, Once);
        await fired.ReachAsync(1);
    }

    [Fact]
    public async Task Delays_and_cancellations_of_the_framework_run_in_its_time()
    {
        var clock = SandboxClock.FrozenAt(Monday);
        var delay = Task.Delay(TimeSpan.FromDays(3), clock, TestContext.Current.CancellationToken);
        using var cancel = new CancellationTokenSource(TimeSpan.FromDays(2), clock);
        using var periodic = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        var tick = periodic.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        clock.Turn(TimeSpan.FromDays(3));
        await delay;
        Assert.True(await tick);
        Assert.True(SpinWait.SpinUntil(() => cancel.IsCancellationRequested, TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task A_timer_can_be_changed_stopped_and_disposed()
    {
        var clock = SandboxClock.FrozenAt(Monday);
        var fired = new Firings();
        var timer = clock.CreateTimer(fired.Count, null, Once, Once);
        Assert.True(timer.Change(TimeSpan.FromMinutes(1), Once));
        Assert.True(timer.Change(Once, Once));
        clock.Turn(TimeSpan.FromHours(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => timer.Change(TimeSpan.FromSeconds(-2), Once));
        Assert.True(timer.Change(TimeSpan.FromMinutes(1), Once));
        await timer.DisposeAsync();
        Assert.False(timer.Change(TimeSpan.Zero, Once));
        clock.Turn(TimeSpan.FromHours(1));
        Assert.Equal(0, fired.Times);
    }

    [Fact]
    public async Task Many_hands_may_turn_it_at_once()
    {
        var clock = SandboxClock.FrozenAt(Monday);
        var fired = new Firings();
        var timers = Enumerable.Range(1, 200).Select(minute => clock.CreateTimer(fired.Count, null, TimeSpan.FromMinutes(minute), Once)).ToList();
        await Parallel.ForAsync(0, 200, TestContext.Current.CancellationToken, (_, _) =>
        {
            clock.Turn(TimeSpan.FromMinutes(1));
            return ValueTask.CompletedTask;
        });
        await fired.ReachAsync(200);
        Assert.Equal(Monday.AddMinutes(200), clock.GetUtcNow());
        timers.ForEach(timer => timer.Dispose());
    }

    private sealed class Firings
    {
        private int _times;

        public int Times => Volatile.Read(ref _times);

        public void Count(object? state) => Interlocked.Increment(ref _times);

        public async Task ReachAsync(int times)
        {
            await Task.Run(() => SpinWait.SpinUntil(() => Times >= times, TimeSpan.FromSeconds(20)));
            Assert.Equal(times, Times);
        }
    }
}
