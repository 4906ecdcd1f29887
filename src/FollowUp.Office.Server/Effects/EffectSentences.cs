using System.Globalization;

namespace FollowUp.Office.Server.Effects;

/// <summary>What did not work out; by <paramref name="What"/> the pane says it in the user's language, <paramref name="Sentence"/> is English.</summary>
/// <param name="What">A slug that stays.</param>
/// <param name="Sentence">One sentence that says what to do next.</param>
internal readonly record struct EffectSaying(string What, string Sentence);

/// <summary>What to tell the user about an effect that did not work out.</summary>
internal static class EffectSentences
{
    public static EffectSaying Of(EffectRow row) => (row.IsCard, row.Kind, row.State, row.LastError) switch
    {
        (true, _, EffectState.Unknown, _) => new("card-unsure", "It is not certain that Teams got the card. Look there, and send it again if it is missing."),
        (true, _, _, "hostNotAllowed") => new("card-not-allowed", "Your Teams workflow is at an address that is not allowed. Ask your administrator, then try again."),
        (true, _, _, _) => new("card-not-taken", "Teams did not take the card. Check that the workflow still exists, then try again."),
        (_, EffectKind.PutBlock, _, _) => new("block-not-put", $"Your follow-up time on {DayOf(row)} could not be put into your calendar. Try again, or keep some time free yourself."),
        (_, EffectKind.RemoveBlock, _, _) => new("block-not-removed", $"The follow-up time on {DayOf(row)} could not be removed from your calendar. Delete it there, or try again."),
        (_, EffectKind.PlanBlocks, _, _) => new("blocks-not-planned", "Your follow-up time could not be planned, so your follow-ups stay where they are in your calendar. Try again."),
        (_, EffectKind.Replan, _, _) => new("not-moved", "Your follow-ups could not be moved to the days on which you work now. Try again."),
        (_, EffectKind.RemoveEvent, _, _) => new("event-not-removed", "The event could not be removed from your calendar. Delete it there, or try again."),
        _ => new("event-not-put", "The follow-up could not be put into your calendar. Try again, or note the date yourself."),
    };

    private static string DayOf(EffectRow row) => EffectLane.DayOf(row)!.Value.ToString("d MMMM", CultureInfo.InvariantCulture);
}
