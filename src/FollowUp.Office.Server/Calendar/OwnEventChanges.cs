using FollowUp.Office.Core.Blocks;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Calendar;

/// <summary>
/// Holds an event of ours against what we remember of it: what differs, the owner did. What we are about to write ourselves is left to the
/// writing, which meets the owner's changes by the ETag.
/// </summary>
internal sealed class OwnEventChanges(IDbContextFactory<FollowUpDb> contexts, EffectLedger ledger, EffectBell bell, BlockWishes blocks, TimeProvider time)
{
    /// <param name="account">Whose calendar it is.</param>
    /// <param name="lease">The right to hear it.</param>
    /// <param name="before">What was remembered when Graph was asked: what we wrote since is ours.</param>
    /// <param name="seen">How the event is; null where it is gone.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task TakeAsync(Account account, MailboxLease lease, OwnEvent before, SeenEvent? seen, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var changed = await Collisions.RetryAsync(db, async () =>
        {
            await FindOutAsync(db, account, lease.ClaimedAt, before, seen, cancellationToken);
            if (!db.ChangeTracker.HasChanges())
            {
                return false;
            }

            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await lease.HoldAsync(db, time.GetUtcNow(), cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        });
        if (changed)
        {
            bell.Ring();
        }
    }

    private async Task FindOutAsync(FollowUpDb db, Account account, DateTimeOffset asked, OwnEvent before, SeenEvent? seen, CancellationToken cancellationToken)
    {
        var ofLead = await db.Set<CalendarEntry>().Where(entry => entry.AccountId == account.Id && entry.Event.Id == before.Id)
            .Select(entry => (Guid?)entry.LeadId).SingleOrDefaultAsync(cancellationToken);
        if (ofLead is { } leadId)
        {
            await FindOutOfTouchAsync(db, account, leadId, asked, before, seen, cancellationToken);
        }
        else
        {
            await FindOutOfBlockAsync(db, account, before, seen, cancellationToken);
        }
    }

    // The order is what makes it safe. A wish that is recorded after the lead was read collides with what is recorded here; whether an act
    // is under way is asked before what we remember is read, so that one which ends in between has remembered what it did.
    private async Task FindOutOfTouchAsync(
        FollowUpDb db, Account account, Guid leadId, DateTimeOffset asked, OwnEvent before, SeenEvent? seen, CancellationToken cancellationToken)
    {
        var lead = await db.LeadsOf(account).SingleAsync(lead => lead.Id == leadId, cancellationToken);
        if (!await IsOpenAsync(db, EffectLane.Calendar(leadId), cancellationToken)
            && await db.Set<CalendarEntry>().SingleOrDefaultAsync(entry => entry.LeadId == leadId, cancellationToken) is { } entry
            && entry.Event.Id == before.Id && entry.Event.ETag == before.ETag)
        {
            await OfTouchAsync(db, account, lead, asked, entry, seen, cancellationToken);
        }
    }

    private async Task FindOutOfBlockAsync(FollowUpDb db, Account account, OwnEvent before, SeenEvent? seen, CancellationToken cancellationToken)
    {
        var day = await db.Set<FollowUpBlock>().Where(block => block.AccountId == account.Id && block.Event.Id == before.Id)
            .Select(block => (DateOnly?)block.Day).SingleOrDefaultAsync(cancellationToken);
        if (day is { } ofDay && !await IsOpenAsync(db, EffectLane.Block(account.Id, ofDay), cancellationToken)
            && await db.Set<FollowUpBlock>().SingleOrDefaultAsync(block => block.AccountId == account.Id && block.Event.Id == before.Id, cancellationToken) is { } block
            && block.Event.ETag == before.ETag)
        {
            await OfBlockAsync(db, account, block, seen, cancellationToken);
        }
    }

    private async Task OfTouchAsync(FollowUpDb db, Account account, Lead lead, DateTimeOffset asked, CalendarEntry entry, SeenEvent? seen, CancellationToken cancellationToken)
    {
        if (seen is null)
        {
            db.Remove(entry);
            // Nobody says when it was deleted: before we asked, and so before whatever the owner chooses meanwhile.
            await RecordAsync(db, account, lead, new LeadFact.EventDeleted(
                $"event-deleted:{entry.Event.Id}", asked, new Evidence("eventDeleted", entry.Event.Id!)), cancellationToken);
            return;
        }

        if (entry.Event.StartsAt is null)
        {
            // Of an earlier version, which did not remember where it put it: it stays where it is found.
            (entry.Day, entry.IsFixed) = (seen.Due(account.Week()).Date, true);
        }
        else if (entry.Event.StartsAt != seen.StartsAt)
        {
            var (due, now) = (seen.Due(account.Week()), time.GetUtcNow());
            await RecordAsync(db, account, lead, new LeadFact.EventMoved(
                $"event-moved:{seen.Id}:{seen.ETag}", seen.ChangedAt < now ? seen.ChangedAt : now, due, new Evidence("eventMoved", seen.Id)), cancellationToken);
            (entry.Day, entry.IsFixed) = (due.Date, true);
        }

        entry.Event.Heed(seen);
        (entry.Event.StartsAt, entry.Event.EndsAt) = (seen.StartsAt, seen.EndsAt);
    }

    private async Task OfBlockAsync(FollowUpDb db, Account account, FollowUpBlock block, SeenEvent? seen, CancellationToken cancellationToken)
    {
        if (seen is null)
        {
            (block.Word, block.Event.Id, block.Event.ETag) = (OwnersWord.Deleted, null, null);
            return;
        }

        if (!block.Event.Stands(seen))
        {
            block.Word = OwnersWord.Moved;
            await blocks.SoonAsync(db, account, new PlanBlocksPayload(), cancellationToken);
        }

        block.Event.Heed(seen);
        (block.Event.StartsAt, block.Event.EndsAt) = (seen.StartsAt, seen.EndsAt);
    }

    private Task<LeadDecision> RecordAsync(FollowUpDb db, Account account, Lead lead, LeadFact fact, CancellationToken cancellationToken) =>
        new LeadBook(db, ledger, time).RecordAsync(account, lead, cancellationToken, [fact]);

    private static Task<bool> IsOpenAsync(FollowUpDb db, string lane, CancellationToken cancellationToken) =>
        db.Set<EffectRow>().AnyAsync(row => row.Lane == lane && (row.State == EffectState.Planned || row.State == EffectState.Sending), cancellationToken);
}
