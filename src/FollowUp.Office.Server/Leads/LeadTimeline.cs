using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Touches;

namespace FollowUp.Office.Server.Leads;

/// <summary>What happened, newest first: facts, and effects that took place.</summary>
internal static class LeadTimeline
{
    public static IReadOnlyList<TimelineEntry> Of(IReadOnlyList<FactRow> facts, IReadOnlyList<EffectRow> effects, bool isActive, MailTrust trust)
    {
        var parsed = facts.Select(row => (Row: row, Fact: LeadBook.FactOf(row))).ToList();
        var lastWish = parsed.Where(entry => !entry.Row.SetAside && entry.Fact is (LeadFact.Captured or LeadFact.NextTouchChosen))
            .Select(entry => entry.Row).MaxBy(row => row.At);
        var ofFacts = parsed.Select(entry => new TimelineEntry(
            entry.Row.Id, entry.Fact.At, KindOf(entry.Fact, trust), AboutOf(entry.Fact), ChannelOf(entry.Fact),
            (entry.Fact.Proof ?? trust.Find(entry.Row.Key)?.Evidence) is { } proof ? new EvidenceResponse(proof.Rule, proof.Detail) : null,
            isActive && IsUndoable(entry.Row, entry.Fact, lastWish, trust), entry.Row.SetAside));
        var ofEffects = effects.Where(row => row.State == EffectState.Done && KindOf(row) is not null).Select(row => new TimelineEntry(
            row.Id, row.DoneAt ?? row.PlannedAt, KindOf(row)!, null, null, null, Undoable: false, Undone: false));
        return [.. ofFacts.Concat(ofEffects).OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)];
    }

    /// <summary>
    /// Whatever was recorded can be set aside; a capture only while it is the newest wish, because undoing it takes the lead away.
    /// </summary>
    private static bool IsUndoable(FactRow row, LeadFact fact, FactRow? lastWish, MailTrust trust) => !row.SetAside && fact switch
    {
        LeadFact.Captured => row == lastWish,
        LeadFact.MailReceived or LeadFact.OtherMailSeen => false,
        // What did nothing leaves nothing to undo; a question is answered instead.
        LeadFact.PersonWrote => trust.Find(row.Key)?.Standing == Standing.Answer,
        LeadFact.MailBounced bounced => bounced.IsPermanent,
        // An address is taken away as it was given: with its own button.
        LeadFact.AddressAdded or LeadFact.AddressRemoved => false,
        _ => true,
    };

    private static string KindOf(LeadFact fact, MailTrust trust) => fact switch
    {
        LeadFact.Captured => "captured",
        LeadFact.NextTouchChosen => "nextTouchSet",
        LeadFact.MailReceived => "touchIn",
        LeadFact.MailSent => "touchOut",
        LeadFact.PersonReplied => "reply",
        LeadFact.PersonWrote => KindOf(trust.Find(fact.Key)),
        LeadFact.AnswerJudged judged => judged.IsAnswer ? "judgedAnswer" : "judgedNoAnswer",
        LeadFact.AddressAdded => "addressAdded",
        LeadFact.AddressRemoved => "addressRemoved",
        LeadFact.MailBounced { IsPermanent: false } => "bounceTemporary",
        LeadFact.AutoReplied => "autoReply",
        LeadFact.MailBounced => "bounce",
        _ => "otherMail",
    };

    // A mail that was set aside is weighed no more: it was taken for an answer.
    private static string KindOf(Weighed? weighed) => weighed?.Standing switch
    {
        null or Standing.Answer => "reply",
        Standing.Question or Standing.Dismissed => "question",
        _ => "otherMail",
    };

    private static string? AboutOf(LeadFact fact) => fact switch
    {
        LeadFact.AddressAdded added => added.Address,
        LeadFact.AddressRemoved removed => removed.Address,
        _ => fact.AboutMail?.Subject,
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
