using System.Text.Json;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Leads.Search;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Touches;

/// <summary>
/// Loads a lead's history, lets Core decide, and writes facts, derived columns and effects into the caller's transaction.
/// The one way by which anything happens to a lead.
/// </summary>
internal sealed class LeadBook(FollowUpDb db, EffectLedger ledger, TimeProvider time)
{
    /// <summary>Records facts of a lead; saves nothing. Facts that are known already change nothing.</summary>
    public async Task<LeadDecision> RecordAsync(Account account, Lead lead, CancellationToken cancellationToken, params IReadOnlyList<LeadFact> facts)
    {
        var history = await HistoryAsync(lead, cancellationToken);
        return await WriteAsync(lead, history, LeadDecision.Decide(history, account.Week(), facts), facts, cancellationToken);
    }

    /// <summary>Records a fact of a lead whose history was read with those of others; saves nothing.</summary>
    public Task<LeadDecision> RecordAsync(Account account, Lead lead, LeadHistory history, LeadFact fact, CancellationToken cancellationToken) =>
        WriteAsync(lead, history, LeadDecision.Decide(history, account.Week(), fact), [fact], cancellationToken);

    /// <summary>Changes by what a lead can be reached, and records it; saves nothing.</summary>
    public async Task<LeadDecision> ReachAsync(Account account, Lead lead, Action change, LeadFact fact, CancellationToken cancellationToken)
    {
        var history = await HistoryAsync(lead, cancellationToken);
        change();
        return await WriteAsync(lead, history, LeadDecision.Reach(history, account.Week(), lead.Reach(), fact), [fact], cancellationToken);
    }

    private async Task<LeadDecision> WriteAsync(
        Lead lead, LeadHistory history, LeadDecision decision, IReadOnlyList<LeadFact> facts, CancellationToken cancellationToken)
    {
        var fresh = facts.Where(fact => !history.Knows(fact.Key)).DistinctBy(fact => fact.Key).ToList();
        foreach (var fact in fresh)
        {
            db.Add(RowOf(lead, fact));
        }

        if (fresh.Count > 0)
        {
            await ApplyAsync(lead, decision, cancellationToken);
        }

        return decision;
    }

    /// <summary>Sets a fact aside and brings the world back in line; saves nothing.</summary>
    public async Task<LeadDecision> UndoAsync(Account account, Lead lead, FactRow row, CancellationToken cancellationToken) =>
        await UndoAsync(account, lead, await HistoryAsync(lead, cancellationToken), row, cancellationToken);

    /// <summary>Sets a fact aside of a lead whose history was read with those of others; saves nothing.</summary>
    public async Task<LeadDecision> UndoAsync(Account account, Lead lead, LeadHistory history, FactRow row, CancellationToken cancellationToken)
    {
        var decision = LeadDecision.Undo(history, account.Week(), row.Key);
        row.SetAside = true;
        await ApplyAsync(lead, decision, cancellationToken);
        return decision;
    }

    /// <summary>Plans anew after the owner's days off, hours or zone changed; saves nothing.</summary>
    public async Task<LeadDecision> ReplanAsync(Account account, Lead lead, WorkingWeek before, CancellationToken cancellationToken)
    {
        var decision = LeadDecision.Replan(await HistoryAsync(lead, cancellationToken), before, account.Week());
        if (decision.State != decision.Before)
        {
            await ApplyAsync(lead, decision, cancellationToken);
        }

        return decision;
    }

    public async Task<LeadHistory> HistoryAsync(Lead lead, CancellationToken cancellationToken)
    {
        var stored = await db.Set<FactRow>().Where(row => row.LeadId == lead.Id).ToListAsync(cancellationToken);
        // What this unit of work added but has not saved yet counts as well: one mail after the other in one page.
        var rows = stored.UnionBy(db.Set<FactRow>().Local.Where(row => row.LeadId == lead.Id), row => row.Key).ToList();
        return HistoryOf(rows, lead);
    }

    /// <summary>The histories of leads to whom this unit of work did nothing yet, by their ids.</summary>
    public static async Task<Dictionary<Guid, LeadHistory>> HistoriesAsync(FollowUpDb db, IReadOnlyCollection<Lead> leads, CancellationToken cancellationToken)
    {
        var ids = leads.Select(lead => lead.Id).ToList();
        var rows = (await db.Set<FactRow>().AsNoTracking().Where(row => ids.Contains(row.LeadId)).ToListAsync(cancellationToken)).ToLookup(row => row.LeadId);
        return leads.ToDictionary(lead => lead.Id, lead => HistoryOf([.. rows[lead.Id]], lead));
    }

    /// <summary>The history that stored rows tell.</summary>
    public static LeadHistory HistoryOf(IReadOnlyList<FactRow> rows, Lead lead) =>
        LeadHistory.Of(rows.Select(FactOf), rows.Where(row => row.SetAside).Select(row => row.Key)).Reaching(lead.Reach());

    public static LeadFact FactOf(FactRow row) =>
        JsonSerializer.Deserialize<LeadFact>(row.Json, JsonSerializerOptions.Web)
        ?? throw new InvalidOperationException($"Fact {row.Id} is empty.");

    private FactRow RowOf(Lead lead, LeadFact fact) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        TenantId = lead.TenantId,
        AccountId = lead.AccountId,
        LeadId = lead.Id,
        Key = fact.Key,
        Kind = FactRow.KindOf(fact),
        At = fact.At,
        RecordedAt = time.GetUtcNow(),
        Json = JsonSerializer.Serialize(fact, JsonSerializerOptions.Web),
        MessageKey = fact.AboutMail is null ? null : fact.Key,
        ConversationId = fact.AboutMail?.ConversationId is { Length: > 0 } conversation ? conversation : null,
    };

    private async Task ApplyAsync(Lead lead, LeadDecision decision, CancellationToken cancellationToken)
    {
        lead.Version++;
        lead.Become(decision.State);
        LeadIndex.Refresh(db, lead, decision.History);
        await ledger.PlanAsync(db, lead, decision.Effects, cancellationToken);
    }
}
