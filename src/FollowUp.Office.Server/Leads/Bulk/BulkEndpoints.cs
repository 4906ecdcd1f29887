using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Cadences;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Leads.Bulk;

/// <summary>One act on many leads: looked at first, done all together, and taken back all together.</summary>
internal static class BulkEndpoints
{
    private const int MostLeads = 500;

    /// <summary>A transaction each: a long one would keep everybody else waiting.</summary>
    private const int Batch = 50;

    public static async Task<Results<Ok<BulkResponse>, ProblemHttpResult>> Act(
        BulkRequest request, CurrentAccount current, CadenceShelf cadences, LeadBook book, FollowUpDb db, EffectBell bell, TimeProvider time,
        CancellationToken cancellationToken)
    {
        var ids = request.Ids.Distinct().ToList();
        if (ids.Count is 0 or > MostLeads)
        {
            return BulkProblems.NotSoMany(MostLeads);
        }

        var (account, now) = (await current.GetAsync(cancellationToken), time.GetUtcNow());
        var (plan, problem) = await BulkPlan.OfAsync(request.Action, account, cadences, now, cancellationToken);
        if (plan is null)
        {
            return problem!;
        }

        var id = request.Id ?? Guid.CreateVersion7(now);
        var items = new List<BulkItem>();
        foreach (var batch in ids.Chunk(Batch))
        {
            items.AddRange(await Collisions.RetryAsync(db, () => DoAsync(db, book, account, plan, batch, id, request.Preview, now, cancellationToken)));
            db.ChangeTracker.Clear();
        }

        var changed = items.Count(item => item.Outcome == BulkOutcome.Changed);
        var isDone = changed > 0 && !request.Preview;
        if (isDone)
        {
            bell.Ring();
        }

        return TypedResults.Ok(new BulkResponse(changed, items, isDone ? id : null));
    }

    /// <summary>What was undone by hand meanwhile stays undone, and what came after stays. Sent again it does what an attempt that broke off left, and says the same.</summary>
    public static async Task<Results<Ok<BulkUndoResponse>, NotFound>> Undo(
        Guid id, CurrentAccount current, LeadBook book, FollowUpDb db, EffectBell bell, CancellationToken cancellationToken)
    {
        var account = await current.GetAsync(cancellationToken);
        var leads = await db.Set<BulkLead>().Where(row => row.AccountId == account.Id && row.BulkId == id).Select(row => row.LeadId).ToListAsync(cancellationToken);
        if (leads.Count == 0)
        {
            return TypedResults.NotFound();
        }

        var undone = 0;
        foreach (var batch in leads.Chunk(Batch))
        {
            undone += await Collisions.RetryAsync(db, () => UndoAsync(db, book, account, batch, BulkLead.KeyOf(id), cancellationToken));
            db.ChangeTracker.Clear();
        }

        bell.Ring();
        return TypedResults.Ok(new BulkUndoResponse(undone));
    }

    private static async Task<List<BulkItem>> DoAsync(
        FollowUpDb db, LeadBook book, Account account, BulkPlan plan, IReadOnlyCollection<Guid> ids, Guid id, bool isPreview, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var leads = await db.LeadsOf(account).Where(lead => ids.Contains(lead.Id) && lead.Phase != LeadPhase.TakenBack).ToDictionaryAsync(lead => lead.Id, cancellationToken);
        var histories = await LeadBook.HistoriesAsync(db, leads.Values, cancellationToken);
        var items = new List<BulkItem>();
        foreach (var leadId in ids)
        {
            items.Add(leads.TryGetValue(leadId, out var lead)
                ? await DoAsync(book, account, plan, lead, histories[leadId], BulkLead.KeyOf(id), isPreview, now, cancellationToken)
                : new BulkItem(leadId, null, BulkOutcome.NotFound));
        }

        if (!isPreview)
        {
            await RememberAsync(db, account, id, items.FindAll(item => item.Outcome == BulkOutcome.Changed).ConvertAll(item => item.LeadId), cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return items;
    }

    private static async Task<BulkItem> DoAsync(
        LeadBook book, Account account, BulkPlan plan, Lead lead, LeadHistory history, string key, bool isPreview, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = history.Fold(account.Week());
        // The same request once more says again what it did.
        var (fact, otherwise) = history.Knows(key) ? (null, BulkOutcome.Changed) : plan.FactOf(before, key, now);
        if (fact is null)
        {
            return new BulkItem(lead.Id, lead.Name, otherwise, BulkState.Of(before), BulkState.Of(before));
        }

        var decision = isPreview ? LeadDecision.Decide(history, account.Week(), fact) : await book.RecordAsync(account, lead, history, fact, cancellationToken);
        return new BulkItem(lead.Id, lead.Name, BulkOutcome.Changed, BulkState.Of(before), BulkState.Of(decision.State));
    }

    // More leads may join an act: a long list comes in several requests of one id.
    private static async Task RememberAsync(FollowUpDb db, Account account, Guid id, List<Guid> changed, CancellationToken cancellationToken)
    {
        var known = await db.Set<BulkLead>().Where(row => row.AccountId == account.Id && row.BulkId == id && changed.Contains(row.LeadId))
            .Select(row => row.LeadId).ToListAsync(cancellationToken);
        db.AddRange(changed.Except(known).Select(leadId => new BulkLead { AccountId = account.Id, BulkId = id, LeadId = leadId }));
    }

    private static async Task<int> UndoAsync(
        FollowUpDb db, LeadBook book, Account account, IReadOnlyCollection<Guid> ids, string key, CancellationToken cancellationToken)
    {
        var leads = await db.LeadsOf(account).Where(lead => ids.Contains(lead.Id)).ToDictionaryAsync(lead => lead.Id, cancellationToken);
        var histories = await LeadBook.HistoriesAsync(db, leads.Values, cancellationToken);
        var rows = await db.Set<FactRow>().Where(row => ids.Contains(row.LeadId) && row.Key == key).ToListAsync(cancellationToken);
        foreach (var row in rows.Where(row => !row.SetAside))
        {
            await book.UndoAsync(account, leads[row.LeadId], histories[row.LeadId], row, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        // Those of an attempt whose answer was lost are as they were, too.
        return rows.Count;
    }
}
