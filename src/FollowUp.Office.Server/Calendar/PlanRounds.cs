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
            .Join(db.Set<Account>(), state => state.AccountId, account => account.Id, (_, account) => account).Take(AtOnce).ToListAsync(cancellationToken);
        foreach (var account in due)
        {
            await PlanAsync(db, account, now, cancellationToken);
        }

        if (due.Count > 0)
        {
            bell.Ring();
        }
    }

    /// <summary>Each morning by itself: one that somebody else has planned meanwhile, or that is gone, costs no other.</summary>
    private async Task PlanAsync(FollowUpDb db, Account account, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var next = wishes.NextMorning(account);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var isOurs = await db.Set<CalendarState>().Where(state => state.AccountId == account.Id && state.PlanAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(state => state.PlanAt, next), cancellationToken) == 1;
        if (isOurs)
        {
            await wishes.SoonAsync(db, account, new PlanBlocksPayload(IsDaily: true), cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }
}
