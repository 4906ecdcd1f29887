using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Touches;

namespace FollowUp.Office.Server.Leads;

/// <summary>What happened, newest first: facts, and effects that took place.</summary>
internal static class LeadTimeline
{
    public static IReadOnlyList<TimelineEntry> Of(IReadOnlyList<FactRow> facts, IReadOnlyList<EffectRow> effects, bool isActive)
    {
        var parsed = facts.Select(row => (Row: row, Fact: LeadBook.FactOf(row))).ToList();
        var lastWish = parsed.Where(entry => !entry.Row.SetAside && entry.Fact is (LeadFact.Captured or LeadFact.NextTouchChosen))
            .Select(entry => entry.Row).MaxBy(row => row.At);
        var ofFacts = parsed.Select(entry => new TimelineEntry(
            entry.Row.Id, entry.Fact.At, KindOf(entry.Fact), entry.Fact.AboutMail?.Subject, ChannelOf(entry.Fact),
            entry.Fact.Proof is { } proof ? new EvidenceResponse(proof.Rule, proof.Detail) : null,
            isActive && IsUndoable(entry.Row, entry.Fact, lastWish), entry.Row.SetAside));
        var ofEffects = effects.Where(row => row.State == EffectState.Done && KindOf(row) is not null).Select(row => new TimelineEntry(
            row.Id, row.DoneAt ?? row.PlannedAt, KindOf(row)!, null, null, null, Undoable: false, Undone: false));
        return [.. ofFacts.Concat(ofEffects).OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)];
    }

    /// <summary>
    /// Whatever was recorded can be set aside; a capture only while it is the newest wish, because undoing it takes the lead away.
    /// </summary>
    public static bool IsUndoable(FactRow row, LeadFact fact, FactRow? lastWish) => !row.SetAside && fact switch
    {
        LeadFact.Captured => row == lastWish,
        LeadFact.MailReceived or LeadFact.OtherMailSeen => false,
        _ => true,
    };

    private static string KindOf(LeadFact fact) => fact switch
    {
        LeadFact.Captured => "captured",
        LeadFact.NextTouchChosen => "nextTouchSet",
        LeadFact.MailReceived => "touchIn",
        LeadFact.MailSent => "touchOut",
        LeadFact.PersonReplied => "reply",
        LeadFact.AutoReplied => "autoReply",
        LeadFact.MailBounced => "bounce",
        _ => "otherMail",
    };

    private static string? KindOf(EffectRow row) => row.Outcome switch
    {
        "created" => "eventCreated",
        "moved" => "eventMoved",
        "removed" => "eventRemoved",
        "posted" => "teamsCard",
        _ => null,
    };

    private static Channel? ChannelOf(LeadFact fact) => fact switch
    {
        LeadFact.Captured captured => captured.Channel,
        LeadFact.NextTouchChosen chosen => chosen.Channel,
        { AboutMail: not null } => Channel.Mail,
        _ => null,
    };
}
