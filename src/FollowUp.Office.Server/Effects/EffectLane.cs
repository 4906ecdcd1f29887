using System.Globalization;

namespace FollowUp.Office.Server.Effects;

/// <summary>The lanes of the calendar: acts of one lane never overlap and keep their order.</summary>
internal static class EffectLane
{
    public static string Calendar(Guid leadId) => $"calendar:{leadId}";

    /// <summary>Planning the follow-up blocks of an account.</summary>
    public static string Blocks(Guid accountId) => $"blocks:{accountId}";

    public static string Block(Guid accountId, DateOnly day) => $"block:{accountId}:{day:O}";

    /// <summary>The day of the block that an act is on; null where it is on none.</summary>
    public static DateOnly? DayOf(EffectRow row) =>
        row.Kind is EffectKind.PutBlock or EffectKind.RemoveBlock ? DateOnly.ParseExact(row.Lane.Split(':')[^1], "O", CultureInfo.InvariantCulture) : null;

    public static string Replan(Guid accountId) => $"replan:{accountId}";
}
