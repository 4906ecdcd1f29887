using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Cadences;

/// <summary>Takes a changed cadence to the leads that follow it: what it would move, and moving it.</summary>
internal sealed class CadenceChange(IDbContextFactory<FollowUpDb> contexts, EffectLedger ledger, EffectBell bell, TimeProvider time)
{
    private const int Batch = 100;
    private const int MostShown = 50;

    public async Task<CadencePreview> PreviewAsync(Account account, Cadence cadence, CancellationToken cancellationToken)
    {
        var (leads, moves) = (0, new List<CadenceMove>());
        await foreach (var (db, batch) in BatchesAsync(account, cadence, cancellationToken))
        {
            leads += batch.Count;
            foreach (var lead in batch)
            {
                var decision = LeadDecision.Decide(await BookOf(db).HistoryAsync(lead, cancellationToken), account.Week(), Changed(cadence, "preview"));
                if (decision.Before.NextTouch?.Due != decision.State.NextTouch?.Due)
                {
                    moves.Add(new CadenceMove(lead.Id, lead.Name, decision.Before.NextTouch?.Due.Date, decision.State.NextTouch?.Due.Date));
                }
            }
        }

        return new CadencePreview(leads, moves.Count, [.. moves.Take(MostShown)]);
    }

    /// <summary>A batch a transaction. Every change has a key of its own, so that one that was cut off is made once when it is made again.</summary>
    public async Task ApplyAsync(Account account, Cadence cadence, int revision, CancellationToken cancellationToken)
    {
        await foreach (var (db, batch) in BatchesAsync(account, cadence, cancellationToken))
        {
            var ids = batch.ConvertAll(lead => lead.Id);
            await Collisions.RetryAsync(db, async () =>
            {
                foreach (var lead in await db.Set<Lead>().Include(lead => lead.Addresses).Where(lead => ids.Contains(lead.Id)).ToListAsync(cancellationToken))
                {
                    await BookOf(db).RecordAsync(account, lead, cancellationToken, Changed(cadence, $"cadence:{cadence.Id}:{revision}"));
                }

                return await db.SaveChangesAsync(cancellationToken);
            });
            bell.Ring();
        }
    }

    private LeadFact.CadenceChosen Changed(Cadence cadence, string key) => new(key, time.GetUtcNow(), cadence);

    private LeadBook BookOf(FollowUpDb db) => new(db, ledger, time);

    private async IAsyncEnumerable<(FollowUpDb Db, List<Lead> Leads)> BatchesAsync(
        Account account, Cadence cadence, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var after = Guid.Empty; ;)
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var batch = await Following(db, account, cadence.Id).Include(lead => lead.Addresses).AsNoTracking()
                .Where(lead => lead.Id.CompareTo(after) > 0).OrderBy(lead => lead.Id).Take(Batch).ToListAsync(cancellationToken);
            if (batch.Count == 0)
            {
                yield break;
            }

            yield return (db, batch);
            after = batch[^1].Id;
        }
    }

    /// <summary>The active leads that follow a cadence.</summary>
    public static IQueryable<Lead> Following(FollowUpDb db, Account account, string cadenceId) => db.Set<Lead>().Where(lead =>
        lead.TenantId == account.TenantId && lead.AccountId == account.Id && lead.CadenceId == cadenceId).Active();
}
