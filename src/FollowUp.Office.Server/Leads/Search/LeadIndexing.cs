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
        for (Guid? after = Guid.Empty; after is { } last && !stoppingToken.IsCancellationRequested;)
        {
            try
            {
                after = await NextAsync(last, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                LogFailed(failure);
                await Task.Delay(AfterFailure, time, stoppingToken);
            }
        }
    }

    /// <summary>Whoever changes a lead meanwhile has written its words: the look is taken anew then.</summary>
    /// <returns>Up to whom all have their words; null where nobody is left.</returns>
    private async Task<Guid?> NextAsync(Guid after, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Collisions.RetryAsync(db, async () =>
        {
            var leads = await db.Set<Lead>().Include(lead => lead.Addresses).Where(lead => lead.Words == null && lead.Id.CompareTo(after) > 0)
                .OrderBy(lead => lead.Id).Take(Batch).ToListAsync(cancellationToken);
            var histories = await LeadBook.HistoriesAsync(db, leads, cancellationToken);
            leads.ForEach(lead => LeadIndex.Refresh(db, lead, histories[lead.Id]));

            await db.SaveChangesAsync(cancellationToken);
            return leads.LastOrDefault()?.Id;
        });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Leads could not be made ready for search; trying again.")]
    private partial void LogFailed(Exception failure);
}
