namespace FollowUp.Office.Sandbox.Play;

/// <summary>Waits for something to be seen, in real time, and says what it waited for when it gives up.</summary>
internal sealed class Patience(TimeProvider clock)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_between = TimeSpan.FromMilliseconds(20);

    public async Task UntilAsync(string what, Func<Task<bool>> seen, CancellationToken stop)
    {
        var begin = clock.GetTimestamp();
        while (!await seen())
        {
            if (clock.GetElapsedTime(begin) > s_longest)
                throw new TimeoutException($"30 seconds passed waiting for {what}.");
            await Task.Delay(s_between, clock, stop);
        }
    }
}
