using FollowUp.Office.Core.Leads;

namespace FollowUp.Office.Core.Replies;

/// <summary>What the store knows that a mail could belong to; looked up by the mail's own ids and addresses.</summary>
public sealed record MatchCandidates
{
    /// <summary>Leads that have a mail, by its Message-ID.</summary>
    public IReadOnlyDictionary<string, IReadOnlyCollection<Guid>> LeadsOfMessage { get; init; } = new Dictionary<string, IReadOnlyCollection<Guid>>();

    /// <summary>Leads that have a mail in the mail's conversation.</summary>
    public IReadOnlyCollection<Guid> LeadsOfConversation { get; init; } = [];

    /// <summary>Leads by normalised address: those who have it as it stands, else those who have it but for a tag.</summary>
    public IReadOnlyDictionary<string, IReadOnlyCollection<Guid>> LeadsOfAddress { get; init; } = new Dictionary<string, IReadOnlyCollection<Guid>>();

    /// <summary>Leads of the sender's company; empty unless the owner wants colleagues to answer for a lead.</summary>
    public IReadOnlyCollection<Guid> LeadsOfCompany { get; init; } = [];
}

/// <summary>A lead whose answer a mail may be. Who may is found here; whether it is one weighs <see cref="MailTrust"/>.</summary>
/// <param name="LeadId">The lead.</param>
/// <param name="Sender">Who wrote, seen from this lead.</param>
/// <param name="SenderLead">The other lead who wrote, for <see cref="SenderRelation.OtherLead"/>.</param>
/// <param name="IsShared">Nothing tells this lead from others in the thread.</param>
public sealed record Match(Guid LeadId, SenderRelation Sender, Guid? SenderLead = null, bool IsShared = false);

/// <summary>Finds the leads whom a received mail may concern; order of DESIGN 4.4, never by the subject.</summary>
public static class ReplyMatcher
{
    /// <summary>As many answered ids as are kept of a mail.</summary>
    public const int MostAnswers = 20;

    /// <summary>The ids of mails that a message says it answers, each once, nearest first.</summary>
    public static IReadOnlyList<(string Rule, string Id)> AnsweredIds(MessageFacts message) =>
    [
        .. message.HeaderValues("In-Reply-To").SelectMany(value => Ids("inReplyTo", value))
            .Concat(message.HeaderValues("References").SelectMany(value => Ids("references", value)))
            .Concat(Ids("mapiInReplyTo", message.MapiInReplyTo))
            .Concat(Ids("mapiReferences", message.MapiReferences))
            .DistinctBy(answered => answered.Id),
    ];

    /// <summary>Whose the mail is: From, or who is to be answered instead where From is no lead's. Null where it states nobody.</summary>
    public static string? SenderOf(MessageFacts message, MatchCandidates candidates)
    {
        var from = MailAddresses.Normalise(message.From?.Address);
        return IsKnown(from, candidates)
            ? from
            : message.ReplyTo.Select(person => MailAddresses.Normalise(person.Address)).FirstOrDefault(address => IsKnown(address, candidates)) ?? from;
    }

    /// <summary>The leads concerned: none for mail that is nobody's, several where it is open whose it is.</summary>
    public static IReadOnlyList<Match> Find(MessageFacts message, MatchCandidates candidates)
    {
        var senders = SenderOf(message, candidates) is { } address && candidates.LeadsOfAddress.TryGetValue(address, out var found) ? found : [];
        var nearest = AnsweredIds(message).Select(answered => candidates.LeadsOfMessage.GetValueOrDefault(answered.Id) ?? [])
            .FirstOrDefault(leads => leads.Count > 0) ?? [];
        return senders.Count > 0 ? OfLead(message, senders, nearest, candidates) : OfNobody(nearest, candidates);
    }

    // The sender decides: who is in the thread has it for themselves.
    private static List<Match> OfLead(
        MessageFacts message, IReadOnlyCollection<Guid> senders, IReadOnlyCollection<Guid> nearest, MatchCandidates candidates)
    {
        var thread = AnsweredIds(message).SelectMany(answered => candidates.LeadsOfMessage.GetValueOrDefault(answered.Id) ?? [])
            .Concat(candidates.LeadsOfConversation).ToHashSet();
        var inThread = senders.Where(thread.Contains).Select(lead => new Match(lead, SenderRelation.Lead)).ToList();
        return inThread.Count > 0
            ? inThread
            :
            [
                .. senders.Select(lead => new Match(lead, SenderRelation.Lead)),
                .. nearest.Except(senders).Select(lead => new Match(lead, SenderRelation.OtherLead, senders.First())),
            ];
    }

    private static List<Match> OfNobody(IReadOnlyCollection<Guid> nearest, MatchCandidates candidates)
    {
        var inThread = nearest.Count > 0 ? nearest : candidates.LeadsOfConversation;
        if (inThread.Count > 0)
        {
            return [.. inThread.Select(lead => new Match(lead, RelationTo(lead, candidates), IsShared: inThread.Count > 1))];
        }

        // Of a company with several leads nothing says whose colleague it is.
        return candidates.LeadsOfCompany.Count == 1 ? [new Match(candidates.LeadsOfCompany.First(), SenderRelation.Company)] : [];
    }

    private static SenderRelation RelationTo(Guid lead, MatchCandidates candidates) =>
        candidates.LeadsOfCompany.Contains(lead) ? SenderRelation.Company : SenderRelation.Stranger;

    private static bool IsKnown(string? address, MatchCandidates candidates) =>
        address is not null && candidates.LeadsOfAddress.TryGetValue(address, out var leads) && leads.Count > 0;

    private static IEnumerable<(string Rule, string Id)> Ids(string rule, string? value) =>
        MailAddresses.MessageIdsIn(value ?? "").Select(id => (rule, id));
}
