using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Leads;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Effects;

/// <summary>Performs planned effects. All state is in the rows: it may be killed anywhere and run in any number of processes.</summary>
internal sealed partial class EffectWorker(
    EffectClaims claims,
    IEnumerable<IEffectPerformer> performers,
    IDbContextFactory<FollowUpDb> contexts,
    EffectsOptions options,
    TimeProvider time,
    ILogger<EffectWorker> logger)
{
    private const int AtOnce = 16;

    /// <summary>Performs what is ready; true when there was something.</summary>
    public async Task<bool> RunOnceAsync(CancellationToken cancellationToken)
    {
        var claimed = await claims.ClaimAsync(AtOnce, cancellationToken);
        await Task.WhenAll(claimed.Select(row => PerformAsync(row, cancellationToken)));
        return claimed.Count > 0;
    }

    private async Task PerformAsync(EffectRow claimed, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await db.Set<EffectRow>().SingleAsync(found => found.Seq == claimed.Seq, cancellationToken);
        var lead = await db.Set<Lead>().AsNoTracking().Include(found => found.Addresses).SingleAsync(found => found.Id == row.LeadId, cancellationToken);
        var account = await db.Set<Account>().AsNoTracking().SingleAsync(found => found.Id == row.AccountId, cancellationToken);
        EffectOutcome outcome;
        try
        {
            var performer = performers.Single(candidate => candidate.Kinds.Contains(row.Kind));
            // An attempt must end before its lease does. The network keeps real time, whatever the product's clock says.
            using var patience = new CancellationTokenSource(options.Lease * 2 / 3, TimeProvider.System);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
            outcome = await performer.PerformAsync(new EffectInHand(row, lead, account, db), either.Token);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.AttemptThrew(logger, row.Id, error.GetType().Name);
            outcome = new EffectOutcome.Failed("unexpected");
        }

        await SaveAsync(db, row, claimed.LeaseToken, outcome, cancellationToken);
    }

    private async Task SaveAsync(FollowUpDb db, EffectRow row, Guid? token, EffectOutcome outcome, CancellationToken cancellationToken)
    {
        EffectOutcomes.Write(row, outcome, time.GetUtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Fencing: a worker that slept through its lease must not write over the one that took the effect after it.
        var held = await db.Set<EffectRow>().AsNoTracking()
            .Where(found => found.Seq == row.Seq && found.LeaseToken == token)
            .ExecuteUpdateAsync(set => set.SetProperty(found => found.LeaseUntil, (DateTimeOffset?)null), cancellationToken);
        if (held == 0)
        {
            Log.LostLease(logger, row.Id);
            return;
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Log.Attempted(logger, row.Id, row.Kind, row.State, row.Attempts, row.LastError);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3001, Level = LogLevel.Information, Message = "Effect {EffectId} ({Kind}) is {State} after attempt {Attempt}: {Error}")]
        public static partial void Attempted(ILogger logger, Guid effectId, EffectKind kind, EffectState state, int attempt, string? error);

        [LoggerMessage(EventId = 3002, Level = LogLevel.Warning, Message = "Effect {EffectId} threw {Exception}; it will be tried again")]
        public static partial void AttemptThrew(ILogger logger, Guid effectId, string exception);

        [LoggerMessage(EventId = 3003, Level = LogLevel.Warning, Message = "Effect {EffectId} was taken over while this worker slept; its outcome is left to the other")]
        public static partial void LostLease(ILogger logger, Guid effectId);
    }
}
