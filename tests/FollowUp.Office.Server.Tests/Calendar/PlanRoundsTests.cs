using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Server.Tests.Method;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Calendar;

/// <summary>The rounds of the morning.</summary>
public sealed class PlanRoundsTests(PostgresCluster cluster)
{
    [Fact]
    public async Task Who_leaves_in_that_moment_keeps_nobody_else_from_having_their_morning_planned()
    {
        await using var world = await Organisation.StartAsync(cluster, Store.Postgres);
        _ = await Outlook.OnAMondayAsync(world);
        (await world.Pane(DemoTenant.Tom).PostAsync("/api/session", null)).EnsureSuccessStatusCode();
        await new Mia(world).CaptureAsync();
        await new Mia(world, DemoTenant.Tom).CaptureAsync("Somebody of Tom");
        await world.SettleAsync();
        var (mia, tom) = (await world.AccountAsync(), await world.AccountAsync(DemoTenant.Tom));
        var now = world.Sandbox.Clock.GetUtcNow();
        await DueAsync(mia, now.AddMinutes(-2));
        await DueAsync(tom, now.AddMinutes(-1));

        var rounds = await world.QueryAsync(async db =>
        {
            await using var leaving = await db.Database.BeginTransactionAsync();
            await db.Set<CalendarState>().Where(state => state.AccountId == mia.Id).ExecuteDeleteAsync();
            var rounds = world.Service<PlanRounds>().RunOnceAsync(TestContext.Current.CancellationToken);
            await world.UntilSomebodyWaitsForARowAsync();
            await leaving.CommitAsync();
            return rounds;
        });
        await rounds;

        Assert.True(await world.QueryAsync(db => db.Set<CalendarState>().AnyAsync(state => state.AccountId == tom.Id && state.PlanAt > now)));
        Assert.Contains(await PlansAsync(tom), plan => plan.Payload.Contains("true", StringComparison.Ordinal));
        Assert.DoesNotContain(await PlansAsync(mia), plan => plan.PlannedAt >= now && plan.Payload.Contains("true", StringComparison.Ordinal));

        Task<int> DueAsync(Account account, DateTimeOffset at) => world.QueryAsync(db => db.Set<CalendarState>().Where(state => state.AccountId == account.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(state => state.PlanAt, at)));

        Task<List<EffectRow>> PlansAsync(Account account) => world.QueryAsync(db => db.Set<EffectRow>().AsNoTracking()
            .Where(row => row.AccountId == account.Id && row.Kind == EffectKind.PlanBlocks).ToListAsync());
    }
}
