using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Leads.Search;

/// <summary>Writes the words of leads that were made before there were any: once after the update, beside the daily work.</summary>
internal sealed partial class LeadIndexing(IDbContextFactory<FollowUpDb> contexts, TimeProvider time, ILogger<LeadIndexing> logger) : BackgroundService
{
    private const int Batch = 100;
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var isDone = false; !isDone && !stoppingToken.IsCancellationRequested;)
        {
            try
            {
                isDone = await NextAsync(stoppingToken) == 0;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailed(failure);
                await Task.Delay(AfterFailure, time, stoppingToken);
            }
        }
    }

    /// <summary>Whoever changes a lead meanwhile has written its words: the look is taken anew then.</summary>
    private async Task<int> NextAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Collisions.RetryAsync(db, async () =>
        {
            var leads = await db.Set<Lead>().Include(lead => lead.Addresses).Where(lead => lead.Words == null).OrderBy(lead => lead.Id).Take(Batch).ToListAsync(cancellationToken);
            var ids = leads.ConvertAll(lead => lead.Id);
            var facts = (await db.Set<FactRow>().AsNoTracking().Where(row => ids.Contains(row.LeadId)).ToListAsync(cancellationToken)).ToLookup(row => row.LeadId);
            foreach (var lead in leads)
            {
                LeadIndex.Refresh(db, lead, LeadBook.HistoryOf([.. facts[lead.Id]], lead));
            }

            await db.SaveChangesAsync(cancellationToken);
            return leads.Count;
        });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Leads could not be made ready for search; trying again.")]
    private partial void LogFailed(Exception failure);
}
