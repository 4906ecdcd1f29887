namespace FollowUp.Office.Server.Mailbox;

internal static class Backoff
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>Full jitter over 2^n seconds, capped (facts/reliability 2.3): many mailboxes that failed together do not return together.</summary>
    public static TimeSpan After(int attempts)
    {
        var most = Math.Min(Longest.TotalSeconds, Math.Pow(2, Math.Clamp(attempts, 1, 20)));
        return TimeSpan.FromSeconds(1 + (Random.Shared.NextDouble() * (most - 1)));
    }
}
