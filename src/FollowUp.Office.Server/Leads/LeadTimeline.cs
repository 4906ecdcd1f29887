using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Touches;

namespace FollowUp.Office.Server.Leads;

/// <summary>What happened, newest first: facts, and effects that took place.</summary>
internal static class LeadTimeline
{
    public static IReadOnlyList<TimelineEntry> Of(IReadOnlyList<FactRow> facts, IReadOnlyList<EffectRow> effects, LeadState state, MailTrust trust)
    {
        var parsed = facts.Select(row => (Row: row, Fact: LeadBook.FactOf(row))).ToList();
        var counting = parsed.Where(entry => !entry.Row.SetAside).ToList();
        var lastWish = counting.Where(entry => entry.Fact is (LeadFact.Captured or LeadFact.NextTouchChosen)).Select(entry => entry.Row).MaxBy(row => row.At);
        var abouts = counting.Select(entry => entry.Fact).OfType<LeadFact.AboutSaid>().GroupBy(said => said.TouchKey)
            .ToDictionary(said => said.Key, said => said.MaxBy(one => one.At)!.About);
        var isKnown = state != LeadState.None;
        // The line about a touch is shown with the touch, and what was known from the start with the capture.
        var ofFacts = parsed.Where(entry => entry.Fact is not (LeadFact.AboutSaid or LeadFact.PersonDescribed { Key: LeadFact.PersonDescribed.FirstKey })).Select(entry => new TimelineEntry(
            entry.Row.Id, entry.Fact.At, KindOf(entry.Fact, trust), AboutOf(entry.Fact), LineOf(entry.Fact, abouts, trust), ChannelOf(entry.Fact),
            (entry.Fact.Proof ?? trust.Find(entry.Row.Key)?.Evidence) is { } proof ? new EvidenceResponse(proof.Rule, proof.Detail) : null,
            isKnown && IsUndoable(entry.Row, entry.Fact, lastWish, trust), entry.Row.SetAside));
        var ofEffects = effects.Where(row => row.State == EffectState.Done && KindOf(row) is not null).Select(row => new TimelineEntry(
            row.Id, row.DoneAt ?? row.PlannedAt, KindOf(row)!, null, null, null, null, Undoable: false, Undone: false));
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
        LeadFact.AnswerGiven given => "answer" + given.Answer.GetType().Name,
        LeadFact.TouchMade => "touchMade",
        LeadFact.Noted => "noted",
        LeadFact.CadenceChosen => "cadenceChosen",
        LeadFact.KindChosen => "kindChosen",
        LeadFact.DayRemembered => "dayRemembered",
        LeadFact.ReferralMade made => made.IsReceived ? "referralReceived" : "referralGiven",
        LeadFact.PersonDescribed => "personChanged",
        LeadFact.Tagged { Added.Count: 0 } => "untagged",
        LeadFact.Tagged => "tagged",
        LeadFact.LetGo => "letGo",
        LeadFact.EventMoved => "eventMovedByOwner",
        LeadFact.EventDeleted => "eventDeletedByOwner",
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
        LeadFact.AnswerGiven { Answer: Answer.NotNow said } => said.Words,
        LeadFact.AnswerGiven { Answer: Answer.No said } => said.Words,
        LeadFact.AnswerGiven { Answer: Answer.Stop said } => said.Words,
        LeadFact.TouchMade made => made.About,
        LeadFact.Noted noted => noted.Text,
        LeadFact.CadenceChosen chosen => chosen.Cadence.Name,
        LeadFact.ReferralMade made => made.Who,
        LeadFact.PersonDescribed said => ListOf([said.Name, said.Title, said.Company, said.Phone]),
        LeadFact.Tagged { Added.Count: 0 } said => ListOf(said.Removed),
        LeadFact.Tagged said => ListOf(said.Added),
        _ => fact.AboutMail?.Subject,
    };

    private static string ListOf(IEnumerable<string?> words) => string.Join(", ", words.Where(word => !string.IsNullOrEmpty(word)));

    private static string? TopicOf(LeadFact fact) => fact.AboutMail is { } mail ? Topic.Of(mail.Subject) : AboutOf(fact);

    /// <summary>What a touch was about, in one line: its owner's, else the subject. Null for what is no touch.</summary>
    private static string? LineOf(LeadFact fact, Dictionary<string, string> abouts, MailTrust trust) => !IsTouch(fact, trust) ? null : abouts.GetValueOrDefault(fact.Key) ?? TopicOf(fact) ?? "";

    public static bool IsTouch(LeadFact fact, MailTrust trust) => fact switch
    {
        LeadFact.MailReceived or LeadFact.MailSent or LeadFact.PersonReplied or LeadFact.TouchMade => true,
        LeadFact.PersonWrote => trust.Find(fact.Key)?.Standing == Standing.Answer,
        _ => false,
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
        LeadFact.TouchMade made => made.Channel,
        LeadFact.AnswerGiven given => given.By,
        { AboutMail: not null } => Channel.Mail,
        _ => null,
    };
}
