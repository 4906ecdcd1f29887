namespace FollowUp.Office.Server.Effects;

/// <summary>When to try again (facts/reliability 2.3): quick at first, a day at last, then the dead letter that the user sees.</summary>
internal static class RetrySchedule
{
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(24),
    ];

    /// <summary>The pause after an attempt (1 = the first), or null when it was the last.</summary>
    /// <param name="attempt">How many attempts there have been.</param>
    /// <param name="random">0 to 1; full jitter spreads a crowd that failed together, but never below a tenth of the pause.</param>
    public static TimeSpan? PauseAfter(int attempt, double random) =>
        attempt > Pauses.Length ? null : Pauses[attempt - 1] * (0.1 + 0.9 * random);
}
