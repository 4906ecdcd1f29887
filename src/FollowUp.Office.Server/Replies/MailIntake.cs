using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Replies;

/// <summary>Where the mailbox hands over what it heard; decides nothing about folders, tokens or HTTP.</summary>
internal sealed partial class MailIntake(EffectLedger ledger, EffectBell bell, TimeProvider time, ILogger<MailIntake> logger)
{
    /// <summary>Mail is stamped in whole seconds by another machine's clock.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Whether a mail, by its cheap fields, may concern a lead of the account: the sender or a recipient is
    /// a lead, or the conversation is one of a touch. Mail that concerns nobody leaves no trace.
    /// </summary>
    public static async Task<bool> ConcernsALeadAsync(FollowUpDb db, Account account, MessageFacts cheap, CancellationToken cancellationToken)
    {
        if (cheap.IsDraft)
        {
            return false;
        }

        var addresses = AddressesIn(cheap);
        // Whom a failure report is about stands in its text only.
        return ReplyClassifier.IsMailSystem(cheap.From)
            || await db.Set<LeadAddress>().AnyAsync(known => known.AccountId == account.Id && addresses.Contains(known.Address), cancellationToken)
            || (cheap.ConversationId.Length > 0 && await db.Set<FactRow>().AnyAsync(
                fact => fact.AccountId == account.Id && fact.ConversationId == cheap.ConversationId, cancellationToken));
    }

    /// <summary>
    /// Takes one full message in: matching, classifying, deciding. Adds to <paramref name="db"/> without saving, so that the
    /// caller commits it together with the folder's delta link. Taking the same message in twice changes nothing.
    /// </summary>
    public async Task TakeInAsync(FollowUpDb db, Account account, MessageFacts message, CancellationToken cancellationToken)
    {
        if (message.IsDraft)
        {
            return;
        }

        var book = new LeadBook(db, ledger, time);
        var isOwn = message.Side == MailSide.Sent || account.Owns(message.From?.Address);
        foreach (var (leadId, fact) in isOwn
            ? await SentAsync(db, account, message, cancellationToken)
            : await ReceivedAsync(db, account, message, cancellationToken))
        {
            var lead = await LeadAsync(db, leadId, cancellationToken);
            // What happened before the user made this person a lead is no answer to anything.
            if (lead is not null && fact.At >= lead.CreatedAt - Slack)
            {
                await book.RecordAsync(account, lead, cancellationToken, fact);
                Log.TakenIn(logger, account.Id, leadId, fact.GetType().Name, fact.Proof?.Rule);
            }
        }
    }

    /// <summary>To be called when the caller's transaction is through: what was decided may now be done.</summary>
    public void Committed() => bell.Ring();

    // One's own mail is a touch with each lead among its recipients; never a reply, wherever it is found.
    private static async Task<IReadOnlyList<(Guid LeadId, LeadFact Fact)>> SentAsync(
        FollowUpDb db, Account account, MessageFacts message, CancellationToken cancellationToken)
    {
        var fact = new LeadFact.MailSent(MessageKey.Of(message), message.At, RefOf(message));
        var leads = await LeadsOfAsync(db, account, AddressesOf(message.Recipients), cancellationToken);
        return [.. leads.Values.Distinct().Select(leadId => (leadId, (LeadFact)fact))];
    }

    private static async Task<IReadOnlyList<(Guid LeadId, LeadFact Fact)>> ReceivedAsync(
        FollowUpDb db, Account account, MessageFacts message, CancellationToken cancellationToken)
    {
        var classification = ReplyClassifier.Classify(InTheMailboxsZone(account, message));
        var candidates = await CandidatesAsync(db, account, message, cancellationToken);
        if (classification is Classification.Bounce bounce)
        {
            return [.. BouncesIn(message, bounce, candidates)];
        }

        if (ReplyMatcher.Find(message, candidates) is not { } match)
        {
            return [];
        }

        // A colleague of the user who writes in the thread is not the lead's answer, unless the colleague is the lead.
        var sender = message.From?.Address;
        var isBystander = account.IsColleague(sender) && !candidates.LeadOfAddress.ContainsKey(MailAddresses.Normalise(sender) ?? "");
        return isBystander ? [] : [(match.LeadId, FactOf(message, classification, match.Evidence))];
    }

    // "Back on Monday" counts from the day on which the mail came, where its reader lives.
    private static MessageFacts InTheMailboxsZone(Account account, MessageFacts message) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(account.TimeZone, out var zone) ? message with { At = TimeZoneInfo.ConvertTime(message.At, zone) } : message;

    // Who failed is said in the report, not by its sender.
    private static IEnumerable<(Guid, LeadFact)> BouncesIn(MessageFacts message, Classification.Bounce bounce, MatchCandidates candidates)
    {
        var (key, mail) = (MessageKey.Of(message), RefOf(message));
        var failed = bounce.FailedAddresses.Where(candidates.LeadOfAddress.ContainsKey).ToList();
        foreach (var address in failed)
        {
            yield return (candidates.LeadOfAddress[address], new LeadFact.MailBounced(key, message.At, mail, bounce.Evidence, address));
        }

        if (failed.Count == 0 && ReplyMatcher.Find(message, candidates) is { } match)
        {
            yield return (match.LeadId, new LeadFact.MailBounced(key, message.At, mail, bounce.Evidence, null));
        }
    }

    private static LeadFact FactOf(MessageFacts message, Classification classification, Evidence match)
    {
        var (key, mail) = (MessageKey.Of(message), RefOf(message));
        return classification switch
        {
            Classification.HumanReply => new LeadFact.PersonReplied(key, message.At, mail, match),
            Classification.AutoReply auto => new LeadFact.AutoReplied(key, message.At, mail, auto.Evidence, auto.ReturnDate),
            _ => new LeadFact.OtherMailSeen(key, message.At, mail, classification.Evidence),
        };
    }

    private static async Task<MatchCandidates> CandidatesAsync(FollowUpDb db, Account account, MessageFacts message, CancellationToken cancellationToken)
    {
        var ids = ReplyMatcher.AnsweredIds(message).Select(answered => answered.Id)
            .Concat(BounceReport.OriginalMessageIds(message)).Distinct().ToDictionary(id => id, MessageKey.Of);
        var keys = ids.Values.ToList();
        var byKey = (await db.Set<FactRow>().Where(fact => fact.AccountId == account.Id && keys.Contains(fact.MessageKey!))
            .Select(fact => new { fact.MessageKey, fact.LeadId }).ToListAsync(cancellationToken))
            .GroupBy(fact => fact.MessageKey!).ToDictionary(group => group.Key, group => group.First().LeadId);
        var ofConversation = await db.Set<FactRow>()
            .Where(fact => fact.AccountId == account.Id && fact.ConversationId == message.ConversationId && message.ConversationId != "")
            .Select(fact => fact.LeadId).Distinct().ToListAsync(cancellationToken);
        var addresses = AddressesIn(message).Concat(BounceReport.FailedAddresses(message)).ToList();
        return new MatchCandidates(
            ids.Where(id => byKey.ContainsKey(id.Value)).ToDictionary(id => id.Key, id => byKey[id.Value]),
            ofConversation,
            await LeadsOfAsync(db, account, addresses, cancellationToken));
    }

    private static async Task<Dictionary<string, Guid>> LeadsOfAsync(
        FollowUpDb db, Account account, IReadOnlyList<string> addresses, CancellationToken cancellationToken) =>
        await db.Set<LeadAddress>().Where(known => known.AccountId == account.Id && addresses.Contains(known.Address))
            .ToDictionaryAsync(known => known.Address, known => known.LeadId, cancellationToken);

    private static async Task<Lead?> LeadAsync(FollowUpDb db, Guid leadId, CancellationToken cancellationToken) =>
        db.Set<Lead>().Local.FirstOrDefault(lead => lead.Id == leadId)
        ?? await db.Set<Lead>().Include(lead => lead.Addresses).SingleOrDefaultAsync(lead => lead.Id == leadId, cancellationToken);

    private static List<string> AddressesIn(MessageFacts message) =>
        AddressesOf([.. message.Recipients, .. new[] { message.From, message.Sender }.OfType<Person>()]);

    private static List<string> AddressesOf(IEnumerable<Person> people) =>
        [.. people.Select(person => MailAddresses.Normalise(person.Address)).OfType<string>().Distinct()];

    private static MailRef RefOf(MessageFacts message) =>
        MailFacts.Of(message.InternetMessageId, message.ConversationId, message.Subject, message.WebLink);

    private static partial class Log
    {
        [LoggerMessage(EventId = 2001, Level = LogLevel.Information, Message = "Account {AccountId}: lead {LeadId} got {Fact} by {Rule}")]
        public static partial void TakenIn(ILogger logger, Guid accountId, Guid leadId, string fact, string? rule);
    }
}
