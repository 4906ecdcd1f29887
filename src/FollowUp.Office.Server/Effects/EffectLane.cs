namespace FollowUp.Office.Server.Effects;

/// <summary>The lanes of the calendar: acts of one lane never overlap and keep their order.</summary>
internal static class EffectLane
{
    public static string Calendar(Guid leadId) => $"calendar:{leadId}";

    /// <summary>Planning the follow-up blocks of an account.</summary>
    public static string Blocks(Guid accountId) => $"blocks:{accountId}";

    public static string Block(Guid accountId, DateOnly day) => $"block:{accountId}:{day:O}";

    public static string Replan(Guid accountId) => $"replan:{accountId}";
}
