namespace FollowUp.Office.Core.Leads;

/// <summary>What a mail is to a lead.</summary>
public enum Standing
{
    /// <summary>The lead's answer: it acts by itself.</summary>
    Answer,

    /// <summary>Perhaps the lead's answer: the user is asked, and nothing else happens.</summary>
    Question,

    /// <summary>The user said that it is none.</summary>
    Dismissed,

    /// <summary>Shown, and nothing else.</summary>
    Shown,
}

/// <summary>What a mail is to a lead, and why.</summary>
/// <param name="Standing">What it is.</param>
/// <param name="Evidence">The rule that said so and what it matched.</param>
public sealed record Weighed(Standing Standing, Evidence Evidence);

/// <summary>
/// Weighs every <see cref="LeadFact.PersonWrote"/> of a lead against all other facts. It is derived, never stored: a mail that was
/// heard before the mail that it answers weighs as much as one heard after it. The table is in docs/decisions/007.
/// </summary>
public sealed class MailTrust
{
    private readonly Reach _reach;
    private readonly Dictionary<string, LeadFact> _thread = [];
    private readonly HashSet<string> _conversations = [];
    private readonly Dictionary<string, bool> _judgements = [];
    private readonly Dictionary<string, Weighed> _weighed = [];

    private MailTrust(Reach reach) => _reach = reach;

    /// <summary>Weighs the mails among facts that are in order of time.</summary>
    public static MailTrust Of(IReadOnlyCollection<LeadFact> facts, Reach reach)
    {
        var trust = new MailTrust(reach);
        foreach (var fact in facts)
        {
            trust.Know(fact);
        }

        // An answer is part of the thread itself: what follows up on it is one as well.
        foreach (var mail in facts.OfType<LeadFact.PersonWrote>())
        {
            var weighed = trust._weighed[mail.Key] = trust.Weigh(mail);
            if (weighed.Standing == Standing.Answer)
            {
                trust.Thread(mail);
            }
        }

        return trust;
    }

    /// <summary>What the mail of this key is; null for what is no <see cref="LeadFact.PersonWrote"/>.</summary>
    public Weighed? Find(string key) => _weighed.GetValueOrDefault(key);

    /// <summary>Whether it is the lead who wrote, seen with the addresses that the lead has now.</summary>
    public bool IsLeads(MailClues clues) => clues.Sender == SenderRelation.Lead || _reach.Has(clues.Address);

    /// <summary>
    /// Whether an automatic answer speaks of the lead's own absence: it comes from the lead, or in place of the only person
    /// to whom the mail went.
    /// </summary>
    public bool IsOwnAbsence(MailClues? clues) =>
        clues is null || IsLeads(clues)
        || (Answered(clues) is (_, LeadFact.MailSent { Audience: not { HasOthers: true } }) && clues.Sender != SenderRelation.OtherLead);

    private void Know(LeadFact fact)
    {
        switch (fact)
        {
            case LeadFact.MailSent or LeadFact.MailReceived or LeadFact.PersonReplied:
                Thread(fact);
                break;
            case LeadFact.AnswerJudged judged:
                _judgements[judged.MailKey] = judged.IsAnswer;
                break;
        }
    }

    private void Thread(LeadFact mail)
    {
        _thread[mail.Key] = mail;
        if (mail.AboutMail!.ConversationId is { Length: > 0 } conversation)
        {
            _conversations.Add(conversation);
        }
    }

    private Weighed Weigh(LeadFact.PersonWrote mail)
    {
        if (_judgements.TryGetValue(mail.Key, out var isAnswer))
        {
            return new Weighed(isAnswer ? Standing.Answer : Standing.Dismissed, new Evidence("youSaid", mail.Clues.Address));
        }

        var (clues, answered) = (mail.Clues, Answered(mail.Clues));
        if (clues.ViaList)
        {
            return answered is (_, { } ours) ? Ask("list", IdOf(ours)) : Show("list", clues.Address);
        }

        if (IsLeads(clues))
        {
            return OfLead(mail, answered);
        }

        return clues.Sender == SenderRelation.OtherLead ? OfOtherLead(clues, answered) : OfNobody(mail, answered);
    }

    private Weighed OfLead(LeadFact.PersonWrote mail, (string Rule, LeadFact Mail)? answered) => answered switch
    {
        (var rule, var known) => Trust(rule, IdOf(known)),
        _ when IsInConversation(mail) => Trust("conversation", mail.Mail.ConversationId),
        // A new mail of the person may be about anything, whatever its subject says.
        _ => Ask("sender", mail.Clues.Address),
    };

    private static Weighed OfOtherLead(MailClues clues, (string Rule, LeadFact Mail)? answered) => answered switch
    {
        // It went to both: the sender's own history has it, and the sender decides.
        (_, LeadFact.MailSent { Audience: { } audience }) when clues.SenderLead is { } sender && audience.OtherLeads.Contains(sender) => Show("otherLead", clues.Address),
        (_, var known) => Ask("otherLead", IdOf(known)),
        _ => Show("otherLead", clues.Address),
    };

    // A colleague or an assistant to whom it was passed on answers in the thread; so may a bystander on the lead's own mail.
    private Weighed OfNobody(LeadFact.PersonWrote mail, (string Rule, LeadFact Mail)? answered)
    {
        var clues = mail.Clues;
        return answered switch
        {
            (_, var known) when clues.IsShared || known is LeadFact.MailSent { Audience.OtherLeads.Count: > 0 } => Ask("severalLeads", IdOf(known)),
            (var rule, LeadFact.MailSent known) => Trust(rule, IdOf(known)),
            (_, var known) => Ask("theirMail", IdOf(known)),
            _ when IsInConversation(mail) => clues is { Sender: SenderRelation.Company, IsShared: false }
                ? Trust("company", mail.Mail.ConversationId)
                : Ask("conversation", mail.Mail.ConversationId),
            _ => clues.Sender == SenderRelation.Company ? Ask("company", clues.Address) : Show("stranger", clues.Address),
        };
    }

    private (string Rule, LeadFact Mail)? Answered(MailClues clues)
    {
        foreach (var (rule, key) in clues.Answers)
        {
            if (_thread.TryGetValue(key, out var mail))
            {
                return (rule, mail);
            }
        }

        return null;
    }

    private bool IsInConversation(LeadFact.PersonWrote mail) => _conversations.Contains(mail.Mail.ConversationId);

    private static string IdOf(LeadFact mail) => mail.AboutMail!.InternetMessageId;

    private static Weighed Trust(string rule, string detail) => new(Standing.Answer, new Evidence(rule, detail));

    private static Weighed Ask(string rule, string detail) => new(Standing.Question, new Evidence(rule, detail));

    private static Weighed Show(string rule, string detail) => new(Standing.Shown, new Evidence(rule, detail));
}
