namespace FollowUp.Office.Core.Leads;

/// <summary>How far it is to the next yes. A number to go on for, not a forecast: every no is one step nearer (the method).</summary>
public static class NextYes
{
    /// <summary>What is left of the touches that a yes took so far, on average; at least one.</summary>
    /// <param name="touchesToYeses">Touches made up to the last yes.</param>
    /// <param name="yeses">How many yeses came of them; null is returned for none.</param>
    /// <param name="touchesSince">Touches made since the last yes.</param>
    public static int? Expected(int touchesToYeses, int yeses, int touchesSince) =>
        yeses <= 0 ? null : Math.Max(1, (int)Math.Ceiling((double)touchesToYeses / yeses) - touchesSince);
}
