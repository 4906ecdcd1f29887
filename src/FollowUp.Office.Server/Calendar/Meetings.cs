using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;
using Microsoft.Graph.Models;
using Channel = FollowUp.Office.Core.Leads.Channel;

namespace FollowUp.Office.Server.Calendar;

/// <summary>
/// Meetings with leads that took place are touches, each occurrence of a series on its day. What was cancelled or declined did not take
/// place, and what lies ahead has not yet. A meeting with nobody of ours leaves no trace.
/// </summary>
internal sealed class Meetings(IDbContextFactory<FollowUpDb> contexts, EffectLedger ledger, EffectBell bell, TimeProvider time)
{
    private const int LongestSubject = 255;

    public async Task TakeAsync(Account account, MailboxLease lease, IReadOnlyList<Event> listed, CancellationToken cancellationToken)
    {
        foreach (var meeting in listed.Where(found => TookPlace(found, lease.ClaimedAt)))
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            foreach (var leadId in await LeadsAtAsync(db, account, meeting, cancellationToken))
            {
                await RecordAsync(db, account, lease, leadId, FactOf(meeting), cancellationToken);
            }
        }
    }

    private static bool TookPlace(Event meeting, DateTimeOffset now) =>
        meeting is { IsCancelled: not true, IsAllDay: not true, ICalUId: not null } && meeting.ResponseStatus?.Response != ResponseType.Declined && GraphTime.InstantOf(meeting.End) <= now;

    private static LeadFact.TouchMade FactOf(Event meeting)
    {
        var start = GraphTime.InstantOf(meeting.Start);
        var key = $"meeting:{meeting.ICalUId}:{start.UtcDateTime:yyyyMMddTHHmmssZ}";
        return new LeadFact.TouchMade(key, start, Channel.Meeting, PlainText.OfOptional(meeting.Subject, LongestSubject), Evidence: new Evidence("meeting", meeting.ICalUId!));
    }

    private static async Task<List<Guid>> LeadsAtAsync(FollowUpDb db, Account account, Event meeting, CancellationToken cancellationToken)
    {
        var people = (meeting.Attendees ?? []).Where(attendee => attendee.Status?.Response != ResponseType.Declined).Select(attendee => attendee.EmailAddress)
            .Append(meeting.Organizer?.EmailAddress);
        var roots = people.Select(person => MailAddresses.Normalise(person?.Address ?? "")).OfType<string>().Where(address => !account.Owns(address))
            .Select(MailAddresses.Root).Distinct().ToList();
        return roots.Count == 0 ? [] : await db.Set<LeadAddress>().Where(known => known.AccountId == account.Id && roots.Contains(known.Root))
            .Select(known => known.LeadId).Distinct().ToListAsync(cancellationToken);
    }

    private async Task RecordAsync(FollowUpDb db, Account account, MailboxLease lease, Guid leadId, LeadFact fact, CancellationToken cancellationToken)
    {
        if (await db.Set<FactRow>().AnyAsync(row => row.LeadId == leadId && row.Key == fact.Key, cancellationToken))
        {
            return;
        }

        await Collisions.RetryAsync(db, async () =>
        {
            var lead = await db.LeadsOf(account).SingleAsync(lead => lead.Id == leadId, cancellationToken);
            await new LeadBook(db, ledger, time).RecordAsync(account, lead, cancellationToken, [fact]);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await lease.HoldAsync(db, time.GetUtcNow(), cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        });
        bell.Ring();
    }
}
