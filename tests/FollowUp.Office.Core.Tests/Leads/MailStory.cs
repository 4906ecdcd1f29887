using FollowUp.Office.Core.Leads;
using static FollowUp.Office.Core.Tests.Leads.Story;

namespace FollowUp.Office.Core.Tests.Leads;

/// <summary>Mails of one lead's story with all that speaks for them; a mail is called by a name, and its key is "mail:" and the name.</summary>
internal static class MailStory
{
    public const string Dana = "dana@swope.example";
    public const string Other = "dana@elsewhere.example";

    public static readonly Guid Omar = Guid.Parse("00000000-0000-0000-0000-00000000000b");

    public static LeadFact OurMail(double day, string name, string conversation = "c", params string[] to) => new LeadFact.MailSent(
        $"mail:{name}", At(day), Mail(name, conversation), new Audience(to.Length > 0 ? to : [Dana], [], HasOthers: false));

    public static LeadFact OurMailToBoth(double day, string name) =>
        new LeadFact.MailSent($"mail:{name}", At(day), Mail(name, "c"), new Audience([Dana], [Omar], HasOthers: true));

    public static LeadFact TheirMail(double day, string name) => new LeadFact.MailReceived($"mail:{name}", At(day), Mail(name, "c"));

    public static LeadFact Wrote(double day, string name, SenderRelation sender, string? answers = null, string conversation = "new", Func<MailClues, MailClues>? but = null)
    {
        var address = sender switch { SenderRelation.Lead => Dana, SenderRelation.OtherLead => "omar@swope.example", _ => Other };
        var clues = new MailClues(sender, address, answers is null ? [] : [new("inReplyTo", $"mail:{answers}")])
        {
            SenderLead = sender == SenderRelation.OtherLead ? Omar : null,
        };
        return new LeadFact.PersonWrote($"mail:{name}", At(day), Mail(name, conversation), but?.Invoke(clues) ?? clues);
    }

    public static LeadFact Judged(double day, string name, bool isAnswer) => new LeadFact.AnswerJudged($"judged:{name}:{day}", At(day), $"mail:{name}", isAnswer);

    public static LeadFact Failed(double day, string? address, string? about = null, bool isPermanent = true, params string[] more) => new LeadFact.MailBounced(
        $"mail:ndr{day}", At(day), Mail($"ndr{day}", "c"), new Evidence("deliveryReport", "delivery-status"), address, isPermanent, more,
        about is null ? [] : [$"mail:{about}"]);

    public static LeadState StateWith(Reach reach, params LeadFact[] facts) => LeadHistory.Of(facts, []).Reaching(reach).Fold(Week);

    public static Weighed Weigh(string name, params LeadFact[] facts) => LeadHistory.Of(facts, []).Weigh().Find($"mail:{name}")!;

    private static MailRef Mail(string name, string conversation) => new($"<{name}@x>", conversation, $"About {name}", null);
}
