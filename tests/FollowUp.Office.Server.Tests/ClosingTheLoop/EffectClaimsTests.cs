using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Tests.Method;
using FollowUp.Office.Server.Tests.Sandbox;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.ClosingTheLoop;

/// <summary>What is claimed next, on a clock that only the test moves; it is so far ahead that the server's own worker waits.</summary>
public abstract class EffectClaimsTests : IAsyncLifetime
{
    private readonly SharedOrganisation _shared;
    private readonly TestClock _clock;
    private readonly EffectClaims _claims;

    protected EffectClaimsTests(SharedOrganisation shared)
    {
        _shared = shared;
        // At midnight: PostgreSQL keeps no more of a moment than its microseconds.
        _clock = new TestClock(new DateTimeOffset(shared.World.Sandbox.Clock.GetUtcNow().UtcDateTime.Date.AddDays(30), TimeSpan.Zero));
        _claims = new EffectClaims(shared.World.Service<IDbContextFactory<FollowUpDb>>(), new EffectsOptions(), _clock);
    }

    public sealed class OnSqlite(SharedOrganisation.OnSqlite shared) : EffectClaimsTests(shared), IClassFixture<SharedOrganisation.OnSqlite>;

    public sealed class OnPostgres(SharedOrganisation.OnPostgres shared) : EffectClaimsTests(shared), IClassFixture<SharedOrganisation.OnPostgres>;

    public async ValueTask InitializeAsync() => await _shared.World.QueryAsync(db => db.Set<EffectRow>().ExecuteDeleteAsync());

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_became_ready_after_it_was_looked_for_is_not_missed()
    {
        await PlanAsync("lane", after: TimeSpan.FromSeconds(10));
        Assert.Empty(await ClaimAsync());

        // A jump, and then the clock stands still.
        _clock.Turn(TimeSpan.FromSeconds(12));

        Assert.True(await NextAsync() <= _clock.GetUtcNow());
        Assert.Single(await ClaimAsync());
    }

    [Fact]
    public async Task What_its_lane_holds_back_is_not_waited_for()
    {
        var now = _clock.GetUtcNow();
        await PlanAsync("lane", after: TimeSpan.FromHours(1));
        await PlanAsync("lane", after: TimeSpan.Zero);

        Assert.Empty(await ClaimAsync());
        Assert.Equal(TimeSpan.FromHours(1), await NextAsync() - now);
    }

    [Fact]
    public async Task What_was_cut_off_is_next_when_its_lease_is_over_but_not_what_is_still_at_work_here()
    {
        await PlanAsync("lane", after: TimeSpan.Zero);
        var row = Assert.Single(await ClaimAsync());

        Assert.Equal(row.LeaseUntil, await NextAsync());
        Assert.Null(await _claims.NextAsync([row.Seq], TestContext.Current.CancellationToken));
    }

    private Task<int> PlanAsync(string lane, TimeSpan after) => _shared.World.QueryAsync(db =>
    {
        db.Add(new EffectRow
        {
            Id = Guid.NewGuid(), Key = Guid.NewGuid().ToString(), TenantId = "t", AccountId = Guid.NewGuid(), Kind = EffectKind.Replan, Lane = lane, Payload = "{}",
            PlannedAt = _clock.GetUtcNow(), NotBefore = _clock.GetUtcNow() + after,
        });
        return db.SaveChangesAsync();
    });

    private Task<IReadOnlyList<EffectRow>> ClaimAsync() => _claims.ClaimAsync(16, [], TestContext.Current.CancellationToken);

    private Task<DateTimeOffset?> NextAsync() => _claims.NextAsync([], TestContext.Current.CancellationToken);
}
