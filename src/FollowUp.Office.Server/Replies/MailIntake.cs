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
    /// <summary>
    /// Whether a mail, by its cheap fields, may concern a lead of the account: sender, recipient or who is to be answered is a
    /// lead, or it answers or shares the conversation of one of a lead's mails. Mail that concerns nobody leaves no trace.
    /// </summary>
    public static async Task<bool> ConcernsALeadAsync(FollowUpDb db, Account account, MessageFacts cheap, CancellationToken cancellationToken) =>
        // Whom a failure report is about stands in its text only.
        !cheap.IsDraft && (ReplyClassifier.IsMailSystem(cheap.From) || await new LeadLookup(db, account).KnowsAsync(cheap, cancellationToken));

    /// <summary>
    /// Takes one full message in: matching, classifying, deciding. Adds to <paramref name="db"/> without saving, so that the
    /// caller commits it as one. Taking the same message in twice changes nothing.
    /// </summary>
    public async Task TakeInAsync(FollowUpDb db, Account account, MessageFacts message, CancellationToken cancellationToken)
    {
        if (message.IsDraft)
        {
            return;
        }

        var book = new LeadBook(db, ledger, time);
        foreach (var (leadId, fact) in await new HeardMail(new LeadLookup(db, account), account, message).FactsAsync(cancellationToken))
        {
            var lead = await LeadAsync(db, leadId, cancellationToken);
            if (lead?.Hears(fact.At) == true)
            {
                await book.RecordAsync(account, lead, cancellationToken, fact);
                Log.TakenIn(logger, account.Id, leadId, fact.GetType().Name, fact.Proof?.Rule);
            }
        }
    }

    /// <summary>To be called when the caller's transaction is through: what was decided may now be done.</summary>
    public void Committed() => bell.Ring();

    private static async Task<Lead?> LeadAsync(FollowUpDb db, Guid leadId, CancellationToken cancellationToken) =>
        db.Set<Lead>().Local.FirstOrDefault(lead => lead.Id == leadId)
        ?? await db.Set<Lead>().Include(lead => lead.Addresses).SingleOrDefaultAsync(lead => lead.Id == leadId, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(EventId = 2001, Level = LogLevel.Information, Message = "Account {AccountId}: lead {LeadId} got {Fact} by {Rule}")]
        public static partial void TakenIn(ILogger logger, Guid accountId, Guid leadId, string fact, string? rule);
    }
}
