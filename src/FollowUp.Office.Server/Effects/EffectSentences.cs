namespace FollowUp.Office.Server.Effects;

/// <summary>What to tell the user about an effect that did not work out: one sentence that says what to do next.</summary>
internal static class EffectSentences
{
    public static string Of(EffectRow row) => (row.Kind, row.State, row.LastError) switch
    {
        (EffectKind.TellOfAnswer, EffectState.Unknown, _) => "It is not certain that Teams got the card. Look there, and send it again if it is missing.",
        (EffectKind.TellOfAnswer, _, "hostNotAllowed") => "Your Teams workflow is at an address that is not allowed. Ask your administrator, then try again.",
        (EffectKind.TellOfAnswer, _, _) => "Teams did not take the card. Check that the workflow still exists, then try again.",
        (EffectKind.RemoveEvent, _, _) => "The event could not be removed from your calendar. Delete it there, or try again.",
        _ => "The follow-up could not be put into your calendar. Try again, or note the date yourself.",
    };
}
