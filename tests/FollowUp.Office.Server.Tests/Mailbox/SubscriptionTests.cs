using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Mailbox;

public abstract class SubscriptionTests(PostgresCluster cluster, Store store) : IAsyncLifetime
{
    private Organisation _world = null!;

    public sealed class OnSqlite(PostgresCluster cluster) : SubscriptionTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : SubscriptionTests(cluster, Store.Postgres);

    public async ValueTask InitializeAsync()
    {
        _world = await Organisation.StartAsync(cluster, store);
        await _world.ConnectAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Both_folders_are_subscribed_with_immutable_ids_and_our_addresses()
    {
        var granted = _world.OfMail;

        Assert.Equal(2, granted.Count);
        Assert.All(granted, subscription => Assert.True(subscription.Immutable));
        Assert.All(granted, subscription => Assert.Equal("/graph/lifecycle", subscription.LifecycleUrl!.AbsolutePath));
        Assert.All(await RowsAsync(), row => Assert.Contains(granted, subscription => subscription.ClientState == row.ClientState));
    }

    [Fact]
    public async Task Renewal_comes_long_before_the_end()
    {
        var before = _world.OfMail.Max(subscription => subscription.Expires);

        _world.Sandbox.Clock.Turn(TimeSpan.FromDays(3) + TimeSpan.FromHours(1));

        await Organisation.EventuallyAsync(() => Task.FromResult(_world.OfMail.Count(subscription => subscription.Expires > before) == 2));
        await Organisation.EventuallyAsync(async () => (await RowsAsync()).All(row => row.ExpiresAt > before));
    }

    [Fact]
    public async Task What_is_granted_for_less_time_than_was_asked_is_renewed_by_that_time()
    {
        _world.Strike(new() { ["grantMinutes"] = 120 });
        _world.Sandbox.Clock.Turn(TimeSpan.FromDays(3) + TimeSpan.FromHours(1));
        var now = _world.Sandbox.Clock.GetUtcNow();
        await Organisation.EventuallyAsync(async () => (await RowsAsync()).All(row => row.ExpiresAt <= now.AddMinutes(121) && row.ExpiresAt > now));
        var ids = Ids();

        foreach (var _ in Enumerable.Range(0, 4))
        {
            _world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(100));
            var turned = _world.Sandbox.Clock.GetUtcNow();
            await Organisation.EventuallyAsync(() => Task.FromResult(_world.OfMail.Count(subscription => subscription.Expires >= turned.AddMinutes(119)) == 2));
        }

        // Renewed each time before it ended, and never lost.
        Assert.Equal(ids, Ids());
    }

    [Fact]
    public async Task A_grant_whose_answer_was_lost_is_adopted()
    {
        var ids = Ids();
        await ForgetGrantsAsync();

        await _world.Service<SubscriptionKeeper>().RunOnceAsync(TestContext.Current.CancellationToken);

        await Organisation.EventuallyAsync(async () => (await RowsAsync()).All(row => row.GraphId is not null));
        Assert.Equal(ids, Ids());
    }

    [Fact]
    public async Task A_grant_of_an_earlier_life_is_replaced()
    {
        var ids = Ids();
        await _world.QueryAsync(db => db.Set<MailSubscription>().ExecuteDeleteAsync());

        (await _world.Pane().PostAsync("/api/session", null)).EnsureSuccessStatusCode();

        await Organisation.EventuallyAsync(async () => await RowsAsync() is { Count: 2 } rows && rows.All(row => row.GraphId is not null));
        Assert.Empty(ids.Intersect(Ids()));
        var rows = await RowsAsync();
        Assert.All(_world.OfMail, subscription => Assert.Contains(rows, row => row.ClientState == subscription.ClientState));
    }

    [Fact]
    public async Task A_removal_that_is_told_of_is_mended_at_once()
    {
        var ids = Ids();

        _world.Strike(new() { ["removeSubscriptions"] = "lifecycle" });

        await Organisation.EventuallyAsync(() => Task.FromResult(Ids() is { Count: 2 } now && !now.Intersect(ids).Any()));
    }

    [Fact]
    public async Task A_silent_loss_shows_when_mail_comes_that_nobody_told_of()
    {
        _world.Strike(new() { ["removeSubscriptions"] = "silent" });
        await Organisation.EventuallyAsync(() => Task.FromResult(Ids().Count == 0));
        _world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(5));
        _world.Mia.Deliver(Mails.From("someone@elsewhere.example", "Hello"));

        _world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(75));

        await Organisation.EventuallyAsync(() => Task.FromResult(Ids().Count == 1));
        Assert.Equal(WatchedFolder.Inbox, (await RowsAsync()).Single(row => _world.OfMail[0].ClientState == row.ClientState).Folder);
    }

    private List<Guid> Ids() => [.. _world.OfMail.Select(subscription => subscription.Id).Order()];

    private Task<List<MailSubscription>> RowsAsync() => _world.QueryAsync(db =>
        db.Set<MailSubscription>().AsNoTracking().Where(row => row.Folder != WatchedFolder.Calendar).ToListAsync());

    private async Task ForgetGrantsAsync()
    {
        var now = _world.Sandbox.Clock.GetUtcNow();
        await _world.QueryAsync(db => db.Set<MailSubscription>().ExecuteUpdateAsync(
            set => set.SetProperty(row => row.GraphId, (string?)null).SetProperty(row => row.DueAt, now)));
    }
}
