using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Replies;

/// <summary>Which leads of an account a mail could concern, by its ids and addresses.</summary>
internal sealed class LeadLookup(FollowUpDb db, Account account)
{
    /// <summary>More ids than any mail names; what lies behind them is no longer near.</summary>
    private const int MostIds = 200;

    /// <summary>Whether anything of a mail is known, as far as its cheap fields say.</summary>
    public async Task<bool> KnowsAsync(MessageFacts cheap, CancellationToken cancellationToken)
    {
        var roots = AddressesIn(cheap).Select(MailAddresses.Root).Distinct().ToList();
        var keys = ReplyMatcher.AnsweredIds(cheap).Take(MostIds).Select(answered => MessageKey.Of(answered.Id)).ToList();
        return await db.Set<LeadAddress>().AnyAsync(known => known.AccountId == account.Id && roots.Contains(known.Root), cancellationToken)
            || (cheap.ConversationId.Length > 0 && await db.Set<FactRow>().AnyAsync(
                fact => fact.AccountId == account.Id && fact.ConversationId == cheap.ConversationId, cancellationToken))
            || (keys.Count > 0 && await db.Set<FactRow>().AnyAsync(
                fact => fact.AccountId == account.Id && keys.Contains(fact.MessageKey!), cancellationToken))
            || (CompanyOf(cheap) is { } company && await OfCompany(company).AnyAsync(cancellationToken));
    }

    /// <summary>Whether a mail says that a lead wrote it.</summary>
    public async Task<bool> IsOfLeadAsync(MessageFacts cheap, CancellationToken cancellationToken) =>
        MailAddresses.Normalise(cheap.From?.Address) is { } sender && (await OfAddressesAsync([sender], cancellationToken))[sender].Count > 0;

    /// <summary>Whether others than these leads have the thread of a mail.</summary>
    public async Task<bool> IsThreadOfOthersAsync(MessageFacts cheap, IReadOnlyCollection<Guid> leads, CancellationToken cancellationToken)
    {
        var (own, keys) = (MessageKey.Of(cheap), ReplyMatcher.AnsweredIds(cheap).Take(MostIds).Select(answered => MessageKey.Of(answered.Id)).ToList());
        return await db.Set<FactRow>().AnyAsync(
            fact => fact.AccountId == account.Id && !leads.Contains(fact.LeadId) && fact.MessageKey != own
                && ((fact.ConversationId == cheap.ConversationId && cheap.ConversationId != "") || keys.Contains(fact.MessageKey!)),
            cancellationToken);
    }

    public async Task<MatchCandidates> CandidatesAsync(
        MessageFacts message, IEnumerable<string> moreAddresses, IEnumerable<string> moreIds, CancellationToken cancellationToken)
    {
        var (own, ids) = (MessageKey.Of(message), ReplyMatcher.AnsweredIds(message).Select(answered => answered.Id).Concat(moreIds).Distinct().Take(MostIds).ToList());
        return new MatchCandidates
        {
            LeadsOfMessage = await OfMessagesAsync(ids, cancellationToken),
            // A mail is no proof of itself: who was made a lead by it had no part in the thread before.
            LeadsOfConversation = message.ConversationId.Length == 0 ? [] : await db.Set<FactRow>()
                .Where(fact => fact.AccountId == account.Id && fact.ConversationId == message.ConversationId && fact.MessageKey != own)
                .Select(fact => fact.LeadId).Distinct().ToListAsync(cancellationToken),
            LeadsOfAddress = (await OfAddressesAsync([.. AddressesIn(message), .. moreAddresses], cancellationToken))
                .ToDictionary(found => found.Key, found => (IReadOnlyCollection<Guid>)[.. found.Value.Select(known => known.LeadId).Distinct()]),
            LeadsOfCompany = CompanyOf(message) is not { } company ? []
                : await OfCompany(company).Select(known => known.LeadId).Distinct().ToListAsync(cancellationToken),
        };
    }

    /// <summary>Leads' addresses by the address asked for: the same one, else those that differ by a tag only.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<LeadAddress>>> OfAddressesAsync(
        IReadOnlyCollection<string> addresses, CancellationToken cancellationToken)
    {
        var roots = addresses.Select(MailAddresses.Root).Distinct().ToList();
        var known = (await db.Set<LeadAddress>().AsNoTracking()
            .Where(found => found.AccountId == account.Id && roots.Contains(found.Root)).ToListAsync(cancellationToken)).ToLookup(found => found.Root);
        return addresses.Distinct().ToDictionary(address => address, address => (IReadOnlyList<LeadAddress>)Nearest(address, known[MailAddresses.Root(address)]));
    }

    private static List<LeadAddress> Nearest(string address, IEnumerable<LeadAddress> ofRoot)
    {
        var all = ofRoot.OrderBy(known => known.AddedAt ?? DateTimeOffset.MinValue).ThenBy(known => known.Address, StringComparer.Ordinal).ToList();
        return all.FindAll(known => known.Address == address) is { Count: > 0 } same ? same : all;
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyCollection<Guid>>> OfMessagesAsync(List<string> ids, CancellationToken cancellationToken)
    {
        var keys = ids.Select(MessageKey.Of).ToList();
        var found = (await db.Set<FactRow>().Where(fact => fact.AccountId == account.Id && keys.Contains(fact.MessageKey!))
            .Select(fact => new { fact.MessageKey, fact.LeadId }).Distinct().ToListAsync(cancellationToken)).ToLookup(fact => fact.MessageKey, fact => fact.LeadId);
        return ids.Where(id => found.Contains(MessageKey.Of(id))).ToDictionary(id => id, id => (IReadOnlyCollection<Guid>)[.. found[MessageKey.Of(id)]]);
    }

    private IQueryable<LeadAddress> OfCompany(string company)
    {
        var ending = "@" + company;
        return db.Set<LeadAddress>().Where(known => known.AccountId == account.Id && known.Address.EndsWith(ending));
    }

    private string? CompanyOf(MessageFacts message) =>
        account.AnswersOfCompany && !account.IsColleague(message.From?.Address) && MailAddresses.Normalise(message.From?.Address) is { } sender
            ? PublicMail.CompanyOf(sender)
            : null;

    private static List<string> AddressesIn(MessageFacts message) =>
        AddressesOf([.. message.Recipients, .. new[] { message.From, message.Sender }.OfType<Person>(), .. message.ReplyTo]);

    public static List<string> AddressesOf(IEnumerable<Person> people) =>
        [.. people.Select(person => MailAddresses.Normalise(person.Address)).OfType<string>().Distinct()];
}
