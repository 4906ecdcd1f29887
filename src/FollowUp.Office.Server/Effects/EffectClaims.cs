using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Effects;

/// <summary>
/// Claims effects by conditional updates, so that any number of processes share the rows; a claim is a lease with a fencing token.
/// </summary>
internal sealed class EffectClaims(IDbContextFactory<FollowUpDb> contexts, EffectsOptions options, TimeProvider time)
{
    private static readonly EffectState[] Open = [EffectState.Planned, EffectState.Sending];

    public async Task<IReadOnlyList<EffectRow>> ClaimAsync(int most, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var ready = await db.Set<EffectRow>().AsNoTracking()
            .Where(row => (row.State == EffectState.Planned && row.NotBefore <= now) || (row.State == EffectState.Sending && row.LeaseUntil < now))
            .Where(row => !db.Set<EffectRow>().Any(earlier => earlier.Lane == row.Lane && earlier.Seq < row.Seq && Open.Contains(earlier.State)))
            .OrderBy(row => row.Seq)
            .Take(most)
            .ToListAsync(cancellationToken);

        var claimed = new List<EffectRow>();
        foreach (var row in ready)
        {
            if (await TryClaimAsync(db, row, now, cancellationToken))
            {
                claimed.Add(row);
            }
        }

        return claimed;
    }

    /// <summary>When the next effect that has to wait becomes ready, or null when none waits for its time.</summary>
    public async Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        // One that became ready since the last claim is still looked for; one that its lane holds back for longer is not.
        var justNow = time.GetUtcNow() - TimeSpan.FromSeconds(1);
        return await db.Set<EffectRow>()
            .Where(row => row.State == EffectState.Planned && row.NotBefore > justNow)
            .MinAsync(row => (DateTimeOffset?)row.NotBefore, cancellationToken);
    }

    private async Task<bool> TryClaimAsync(FollowUpDb db, EffectRow row, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (state, token, mine) = (row.State, row.LeaseToken, Guid.NewGuid());
        // A claim found expired was cut off in the middle: the performer must know, because the act may have happened.
        var cutOff = state == EffectState.Sending ? EffectErrors.CutOff : null;
        var updated = await db.Set<EffectRow>()
            .Where(found => found.Seq == row.Seq && found.State == state && found.LeaseToken == token)
            .ExecuteUpdateAsync(set => set
                .SetProperty(found => found.State, EffectState.Sending)
                .SetProperty(found => found.LeaseToken, mine)
                .SetProperty(found => found.LeaseUntil, now + options.Lease)
                .SetProperty(found => found.LastError, cutOff)
                .SetProperty(found => found.Attempts, found => found.Attempts + 1), cancellationToken);
        row.LeaseToken = mine;
        row.Attempts++;
        return updated == 1;
    }
}
