using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Calendar;

/// <summary>Has the blocks planned of whoever's early morning it is. Accounts with nothing in the calendar have none.</summary>
internal sealed class PlanRounds(IDbContextFactory<FollowUpDb> contexts, BlockWishes wishes, EffectBell bell, TimeProvider time)
{
    /// <summary>How often mornings are looked for.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    private const int AtOnce = 500;

    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var due = await db.Set<CalendarState>().Where(state => state.PlanAt <= now).OrderBy(state => state.PlanAt)
            .Join(db.Set<Account>(), state => state.AccountId, account => account.Id, (state, account) => new { state, account }).Take(AtOnce).ToListAsync(cancellationToken);
        foreach (var row in due)
        {
            await wishes.SoonAsync(db, row.account, new PlanBlocksPayload(IsDaily: true), cancellationToken);
            row.state.PlanAt = wishes.NextMorning(row.account);
        }

        if (due.Count > 0)
        {
            await db.SaveChangesAsync(cancellationToken);
            bell.Ring();
        }
    }
}
