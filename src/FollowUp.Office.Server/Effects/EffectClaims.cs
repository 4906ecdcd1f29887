using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Effects;

/// <summary>
/// Claims effects by conditional updates, so that any number of processes share the rows; a claim is a lease with a fencing token.
/// </summary>
internal sealed class EffectClaims(IDbContextFactory<FollowUpDb> contexts, EffectsOptions options, TimeProvider time)
{
    private static readonly EffectState[] Open = [EffectState.Planned, EffectState.Sending];

    public async Task<IReadOnlyList<EffectRow>> ClaimAsync(int most, IReadOnlyList<long> except, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var ready = await FirstOfLanes(db, except)
            .Where(row => (row.State == EffectState.Planned && row.NotBefore <= now) || (row.State == EffectState.Sending && row.LeaseUntil <= now))
            .OrderBy(row => row.Seq)
            .Select(row => row.Seq)
            .Take(most)
            .ToListAsync(cancellationToken);

        return ready.Count == 0 ? [] : await ClaimAsync(db, ready, now, cancellationToken);
    }

    /// <summary>When there is an effect to claim next: in the past where there is one already, null where none waits for its time.</summary>
    public async Task<DateTimeOffset?> NextAsync(IReadOnlyList<long> except, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var planned = await FirstOfLanes(db, except).Where(row => row.State == EffectState.Planned)
            .OrderBy(row => row.NotBefore).Select(row => (DateTimeOffset?)row.NotBefore).FirstOrDefaultAsync(cancellationToken);
        var cutOff = await FirstOfLanes(db, except).Where(row => row.State == EffectState.Sending)
            .OrderBy(row => row.LeaseUntil).Select(row => row.LeaseUntil).FirstOrDefaultAsync(cancellationToken);
        return cutOff is null || planned < cutOff ? planned : cutOff;
    }

    /// <summary>What no earlier act of its lane holds back.</summary>
    private static IQueryable<EffectRow> FirstOfLanes(FollowUpDb db, IReadOnlyList<long> except) => db.Set<EffectRow>()
        .Where(row => !except.Contains(row.Seq))
        .Where(row => !db.Set<EffectRow>().Any(earlier => earlier.Lane == row.Lane && earlier.Seq < row.Seq && Open.Contains(earlier.State)));

    private async Task<IReadOnlyList<EffectRow>> ClaimAsync(FollowUpDb db, List<long> ready, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var mine = Guid.NewGuid();
        var claimed = await db.Set<EffectRow>().Where(row => ready.Contains(row.Seq))
            .Where(row => row.State == EffectState.Planned || (row.State == EffectState.Sending && row.LeaseUntil <= now))
            .ExecuteUpdateAsync(set => set
                // A claim found expired was cut off in the middle: the performer must know, because the act may have happened.
                .SetProperty(row => row.LastError, row => row.State == EffectState.Sending ? EffectErrors.CutOff : null)
                .SetProperty(row => row.State, EffectState.Sending)
                .SetProperty(row => row.LeaseToken, mine)
                .SetProperty(row => row.LeaseUntil, now + options.Lease)
                .SetProperty(row => row.Attempts, row => row.Attempts + 1), cancellationToken);
        return claimed == 0 ? [] : await db.Set<EffectRow>().AsNoTracking()
            .Where(row => ready.Contains(row.Seq) && row.LeaseToken == mine).OrderBy(row => row.Seq).ToListAsync(cancellationToken);
    }
}
