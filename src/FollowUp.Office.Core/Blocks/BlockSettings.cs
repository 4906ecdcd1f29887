namespace FollowUp.Office.Core.Blocks;

/// <summary>How the owner wants the follow-up block: the daily reserved time in which touches are made (DESIGN 2).</summary>
/// <param name="IsEnabled">False where they want no block: touches then stand at the start of work.</param>
/// <param name="Minutes">Its usual length, 15 to 120; more where more is due.</param>
/// <param name="PreferredStart">Local time from which free time is looked for; null for the start of work.</param>
public sealed record BlockSettings(bool IsEnabled, int Minutes, TimeOnly? PreferredStart)
{
    /// <summary>No block is shorter, in minutes; all are a multiple of it as far as the time is free.</summary>
    public const int Shortest = 15;

    /// <summary>No block is longer, in minutes: whoever has more to do than that does the first of it.</summary>
    public const int Longest = 120;

    /// <summary>What one touch takes, in minutes.</summary>
    public const int ForOneTouch = 5;

    /// <summary>Half an hour from the start of work on: what everybody begins with.</summary>
    public static BlockSettings Usual { get; } = new(true, 30, null);

    /// <summary>True where the length is one that a block can have.</summary>
    public bool IsPossible => Minutes is >= Shortest and <= Longest;

    /// <summary>How long a block for so many touches is, in minutes.</summary>
    public int MinutesFor(int touches) => Math.Min(Longest, Math.Max(Minutes, RoundedUp(touches * ForOneTouch)));

    private static int RoundedUp(int minutes) => (minutes + Shortest - 1) / Shortest * Shortest;
}
