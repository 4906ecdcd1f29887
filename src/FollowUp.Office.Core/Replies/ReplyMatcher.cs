using FollowUp.Office.Core.Leads;

namespace FollowUp.Office.Core.Replies;

/// <summary>What the store knows that a mail could belong to; looked up by the mail's own ids and addresses.</summary>
/// <param name="LeadOfMessage">Lead by Message-ID of one of its touches.</param>
/// <param name="LeadsOfConversation">Leads that have a touch in the mail's conversation.</param>
/// <param name="LeadOfAddress">Lead by normalised address.</param>
public sealed record MatchCandidates(
    IReadOnlyDictionary<string, Guid> LeadOfMessage,
    IReadOnlyCollection<Guid> LeadsOfConversation,
    IReadOnlyDictionary<string, Guid> LeadOfAddress);

/// <summary>To which lead a mail belongs, and why.</summary>
/// <param name="LeadId">The lead.</param>
/// <param name="Evidence">The rule and what it matched.</param>
public sealed record Match(Guid LeadId, Evidence Evidence);

/// <summary>Finds the lead to whom a received mail belongs; order of DESIGN 4.4, never by the subject.</summary>
public static class ReplyMatcher
{
    /// <summary>The ids of mails that a message says it answers, nearest first.</summary>
    public static IEnumerable<(string Rule, string Id)> AnsweredIds(MessageFacts message) =>
    [
        .. message.HeaderValues("In-Reply-To").SelectMany(value => MailAddresses.MessageIdsIn(value)).Select(id => ("inReplyTo", id)),
        .. message.HeaderValues("References").SelectMany(value => MailAddresses.MessageIdsIn(value)).Select(id => ("references", id)),
        .. MailAddresses.MessageIdsIn(message.MapiInReplyTo ?? "").Select(id => ("mapiInReplyTo", id)),
    ];

    /// <summary>The match, or null when the mail is nobody's.</summary>
    public static Match? Find(MessageFacts message, MatchCandidates candidates)
    {
        foreach (var (rule, id) in AnsweredIds(message))
        {
            if (candidates.LeadOfMessage.TryGetValue(id, out var lead))
            {
                return new Match(lead, new Evidence(rule, id));
            }
        }

        if (message.From is not { } from || MailAddresses.Normalise(from.Address) is not { } address
            || !candidates.LeadOfAddress.TryGetValue(address, out var sender))
        {
            return null;
        }

        var rested = candidates.LeadsOfConversation.Contains(sender) ? "conversation" : "sender";
        return new Match(sender, new Evidence(rested, rested == "conversation" ? message.ConversationId : address));
    }
}
