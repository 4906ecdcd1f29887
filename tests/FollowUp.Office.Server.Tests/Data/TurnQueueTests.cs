using FollowUp.Office.Server.Data;

namespace FollowUp.Office.Server.Tests.Data;

public sealed class TurnQueueTests
{
    private readonly TurnQueue _queue = new();
    private readonly List<string> _order = [];

    [Fact]
    public async Task Turns_come_in_the_order_of_asking()
    {
        await _queue.TakeAsync(CancellationToken.None);
        Task[] waiting = [TakeAsync("first"), TakeAsync("second"), TakeAsync("third")];

        _queue.GiveUp();
        await Task.WhenAll(waiting);

        Assert.Equal(["first", "second", "third"], _order);
    }

    [Fact]
    public async Task What_somebody_waits_for_goes_before_everything_that_waits_already()
    {
        await _queue.TakeAsync(CancellationToken.None);
        Task[] waiting = [TakeAsync("a look"), TakeAsync("another look"), TurnQueue.GoFirstAsync(() => TakeAsync("a notification"))];

        _queue.GiveUp();
        await Task.WhenAll(waiting);

        Assert.Equal(["a notification", "a look", "another look"], _order);
    }

    [Fact]
    public async Task Only_what_is_done_inside_goes_first()
    {
        await TurnQueue.GoFirstAsync(() => Task.CompletedTask);
        await _queue.TakeAsync(CancellationToken.None);
        Task[] waiting = [TakeAsync("before"), TakeAsync("after")];

        _queue.GiveUp();
        await Task.WhenAll(waiting);

        Assert.Equal(["before", "after"], _order);
    }

    [Fact]
    public async Task Who_no_longer_waits_is_passed_over()
    {
        using var impatience = new CancellationTokenSource();
        await _queue.TakeAsync(CancellationToken.None);
        var gone = _queue.TakeAsync(impatience.Token);
        var next = TakeAsync("next");
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);

        _queue.GiveUp();
        await next;

        Assert.Equal(["next"], _order);
    }

    [Fact]
    public async Task A_turn_that_nobody_waits_for_is_there_for_the_next()
    {
        await TakeAsync("one");

        Assert.True(_queue.TakeAsync(CancellationToken.None).IsCompletedSuccessfully);
    }

    private async Task TakeAsync(string who)
    {
        await _queue.TakeAsync(CancellationToken.None);
        _order.Add(who);
        _queue.GiveUp();
    }
}
