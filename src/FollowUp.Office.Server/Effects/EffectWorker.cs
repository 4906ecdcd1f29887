using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Leads;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Effects;

/// <summary>Performs planned effects; what one of them waits for holds up no other.</summary>
internal sealed partial class EffectWorker(
    EffectClaims claims,
    IEnumerable<IEffectPerformer> performers,
    IDbContextFactory<FollowUpDb> contexts,
    EffectBell bell,
    EffectsOptions options,
    TimeProvider time,
    ILogger<EffectWorker> logger) : PooledWorker<EffectRow>(AtOnce, logger)
{
    private const int AtOnce = 16;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(50);

    protected override WorkSignal Bell => bell;

    protected override Task<IReadOnlyList<EffectRow>> TakeAsync(int most, CancellationToken cancellationToken) =>
        claims.ClaimAsync(most, InHand(), cancellationToken);

    // What became ready since it was looked for is looked for at once: on a clock that stands still no pause would end.
    protected override async Task<TimeSpan> PauseAsync(CancellationToken cancellationToken) =>
        (await claims.NextAsync(InHand(), cancellationToken) - time.GetUtcNow()) switch
        {
            null => Longest,
            { } until when until <= TimeSpan.Zero => TimeSpan.Zero,
            { } until => until < Shortest ? Shortest : until < Longest ? until : Longest,
        };

    protected override async Task<bool> DoAsync(EffectRow work, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.Attach(work);
        var (lead, account) = await AboutAsync(db, work, cancellationToken);
        EffectOutcome outcome;
        try
        {
            var performer = performers.Single(candidate => candidate.Kinds.Contains(work.Kind));
            // An attempt must end before its lease does. The network keeps real time, whatever the product's clock says.
            using var patience = new CancellationTokenSource(options.Lease * 2 / 3, TimeProvider.System);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
            outcome = await performer.PerformAsync(new EffectInHand(work, lead, account, db), either.Token);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.AttemptThrew(logger, work.Id, error.GetType().Name);
            outcome = new EffectOutcome.Failed("unexpected");
        }

        await SaveAsync(db, work, outcome, cancellationToken);
        // The next of its lane may be waiting for it.
        return true;
    }

    // What is still at work here is not cut off, however long it takes.
    private List<long> InHand() => [.. AtWork.Select(row => row.Seq)];

    private static async Task<(Lead? Lead, Account Account)> AboutAsync(FollowUpDb db, EffectRow work, CancellationToken cancellationToken)
    {
        if (work.LeadId is null)
        {
            return (null, await db.Set<Account>().AsNoTracking().SingleAsync(account => account.Id == work.AccountId, cancellationToken));
        }

        var about = await db.Set<Lead>().AsNoTracking().Include(lead => lead.Addresses).Where(lead => lead.Id == work.LeadId)
            .Join(db.Set<Account>(), lead => lead.AccountId, account => account.Id, (lead, account) => new { lead, account })
            .SingleAsync(cancellationToken);
        return (about.lead, about.account);
    }

    private async Task SaveAsync(FollowUpDb db, EffectRow row, EffectOutcome outcome, CancellationToken cancellationToken)
    {
        EffectOutcomes.Write(row, outcome, time.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            Log.Attempted(logger, row.Id, row.Kind, row.State, row.Attempts, row.LastError);
        }
        catch (DbUpdateConcurrencyException)
        {
            Log.LostLease(logger, row.Id);
        }
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
