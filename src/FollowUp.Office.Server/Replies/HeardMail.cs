using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Core.Said;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Touches;

namespace FollowUp.Office.Server.Replies;

/// <summary>What a mail means to which leads, as facts that keep the evidence and judge nothing.</summary>
internal sealed class HeardMail(LeadLookup lookup, Account account, MessageFacts message)
{
    private readonly string _key = MessageKey.Of(message);
    private readonly MailRef _mail = MailFacts.Of(message.InternetMessageId, message.ConversationId, message.Subject, message.WebLink);

    public async Task<IReadOnlyList<(Guid LeadId, LeadFact Fact)>> FactsAsync(CancellationToken cancellationToken)
    {
        // One's own mail is a touch and never a reply, wherever it is found and whoever pressed the button for the user.
        if (message.Side == MailSide.Sent || (account.Owns(message.From?.Address) && !IsOfForm))
        {
            return await SentAsync(cancellationToken);
        }

        var classification = ReplyClassifier.Classify(InTheMailboxsZone(), account.Locale);
        return classification is Classification.Bounce bounce
            ? await BouncedAsync(bounce, cancellationToken)
            : Received(classification, await lookup.CandidatesAsync(message, [], [], cancellationToken));
    }

    // A form on the user's site writes to them in their own name, and says who is to be answered.
    private bool IsOfForm =>
        message.Recipients.All(person => account.Owns(person.Address))
        && message.ReplyTo.Any(person => MailAddresses.Normalise(person.Address) is { } address && !account.Owns(address));

    // "Back on Monday" counts from the day on which the mail came, where its reader lives.
    private MessageFacts InTheMailboxsZone() =>
        TimeZoneInfo.TryFindSystemTimeZoneById(account.TimeZone, out var zone) ? message with { At = TimeZoneInfo.ConvertTime(message.At, zone) } : message;

    private async Task<IReadOnlyList<(Guid LeadId, LeadFact Fact)>> SentAsync(CancellationToken cancellationToken)
    {
        var recipients = LeadLookup.AddressesOf(message.Recipients).FindAll(address => !account.Owns(address));
        var known = await lookup.OfAddressesAsync(recipients, cancellationToken);
        var leads = known.Values.SelectMany(found => found).Select(found => found.LeadId).Distinct().ToList();
        return [.. leads.Select(lead => (lead, (LeadFact)new LeadFact.MailSent(_key, message.At, _mail, AudienceOf(lead, leads, known))))];
    }

    private static Audience AudienceOf(Guid lead, List<Guid> leads, IReadOnlyDictionary<string, IReadOnlyList<LeadAddress>> recipients) => new(
        [.. recipients.Values.SelectMany(found => found).Where(found => found.LeadId == lead).Select(found => found.Address).Distinct()],
        leads.FindAll(other => other != lead),
        recipients.Values.Any(found => found.All(address => address.LeadId != lead)));

    private List<(Guid LeadId, LeadFact Fact)> Received(Classification classification, MatchCandidates candidates)
    {
        var matches = ReplyMatcher.Find(message, candidates);
        // A colleague of the user who writes in the thread is not the lead's answer, unless the colleague is the lead.
        if ((account.IsColleague(message.From?.Address) || account.Owns(message.From?.Address)) && matches.All(match => match.Sender != SenderRelation.Lead))
        {
            return [];
        }

        var facts = new List<(Guid LeadId, LeadFact Fact)>();
        foreach (var match in matches)
        {
            if (FactOf(classification, CluesOf(match, classification, candidates)) is { } fact)
            {
                facts.Add((match.LeadId, fact));
            }
        }

        return facts;
    }

    private LeadFact? FactOf(Classification classification, MailClues clues) => classification switch
    {
        Classification.HumanReply => new LeadFact.PersonWrote(_key, message.At, _mail, clues, ProposalIn(clues)),
        Classification.Other { Kind: OtherKind.List } when clues.Answers.Count > 0 => new LeadFact.PersonWrote(_key, message.At, _mail, clues),
        Classification.AutoReply auto => new LeadFact.AutoReplied(_key, message.At, _mail, auto.Evidence, auto.ReturnDate, clues),
        // Of other people's receipts and newsletters in the thread there is nothing to show.
        _ when clues.Sender is SenderRelation.Lead || clues.Answers.Count > 0 => new LeadFact.OtherMailSeen(_key, message.At, _mail, classification.Evidence),
        _ => null,
    };

    // Only of a mail that is somebody's answer to us is it worth keeping a sentence.
    private Proposal? ProposalIn(MailClues clues) =>
        (clues.Sender == SenderRelation.Lead || clues.Answers.Count > 0) && WhenSaid.Read(message, account.Week(), account.Locale) is { } said
            ? new Proposal(said.Day, said.Words)
            : null;

    private MailClues CluesOf(Match match, Classification classification, MatchCandidates candidates) => new(
        match.Sender,
        ReplyMatcher.SenderOf(message, candidates) ?? "",
        [.. ReplyMatcher.AnsweredIds(message).Take(ReplyMatcher.MostAnswers).Select(answered => new AnsweredMail(answered.Rule, MessageKey.Of(answered.Id)))])
    {
        SenderLead = match.SenderLead,
        IsShared = match.IsShared,
        ViaList = classification is Classification.Other { Kind: OtherKind.List },
    };

    // Who failed is said in the report, not by its sender.
    private async Task<IReadOnlyList<(Guid LeadId, LeadFact Fact)>> BouncedAsync(Classification.Bounce bounce, CancellationToken cancellationToken)
    {
        var ids = ReplyMatcher.AnsweredIds(message).Select(answered => answered.Id).Concat(BounceReport.OriginalMessageIds(message)).Distinct().ToList();
        var failed = (await lookup.OfAddressesAsync([.. bounce.FailedAddresses], cancellationToken)).Values.SelectMany(found => found).ToLookup(found => found.LeadId);
        var about = ids.Take(ReplyMatcher.MostAnswers).Select(MessageKey.Of).ToList();
        if (failed.Count > 0)
        {
            return [.. failed.Select(found => (found.Key, (LeadFact)Bounced(bounce, [.. found.Select(address => address.Address).Distinct()], about)))];
        }

        // Named is nobody we know, such as the address behind a forwarding one: then the mail itself says whom it is about.
        var candidates = await lookup.CandidatesAsync(message, [], ids, cancellationToken);
        var leads = candidates.LeadsOfMessage.Values.SelectMany(found => found).Distinct().ToList();
        return [.. (leads.Count > 0 ? leads : [.. candidates.LeadsOfConversation]).Select(lead => (lead, (LeadFact)Bounced(bounce, [], about)))];
    }

    private LeadFact.MailBounced Bounced(Classification.Bounce bounce, List<string> addresses, IReadOnlyList<string> about) => new LeadFact.MailBounced(
        _key, message.At, _mail, bounce.Evidence, addresses.FirstOrDefault(), bounce.IsPermanent, [.. addresses.Skip(1)], about);
}
