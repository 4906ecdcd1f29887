using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace FollowUp.Office.Server.Tests.Mailbox;

public abstract class SyncTests(PostgresCluster cluster, Store store)
{
    private const string Dana = "dana@swope.example";

    public sealed class OnSqlite(PostgresCluster cluster) : SyncTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : SyncTests(cluster, Store.Postgres);

    [Theory]
    [InlineData("normal")]
    [InlineData("double")]
    [InlineData("reorder")]
    public async Task Every_mail_is_taken_in_once_however_it_is_told_of(string notifications)
    {
        await using var world = await StartAsync();
        world.Strike(new() { ["notifications"] = notifications });

        Deliver(world, 6);
        // Gathered or held back by the clock of the other side.
        world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(1));

        await HeardAsync(world, 6);
    }

    [Fact]
    public async Task What_no_notification_told_of_is_found_by_the_next_round()
    {
        await using var world = await StartAsync();
        world.Strike(new() { ["notifications"] = "drop" });

        Deliver(world, 2);
        world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(75));

        await HeardAsync(world, 2);
    }

    [Fact]
    public async Task Pages_are_followed_with_the_same_wishes_and_mail_of_strangers_is_not_opened()
    {
        await using var world = await StartAsync(("Mailbox:PageSize", "2"));
        world.Strike(new() { ["notifications"] = "drop" });
        Deliver(world, 7);
        world.Mia.Deliver(Mails.From("stranger@elsewhere.example", "Offer"));

        Assert.Equal(SyncOutcome.Done, await world.LookAsync());

        await HeardAsync(world, 7);
        var pages = world.Calls.Where(call => call.PathAndQuery.Contains("/messages?", StringComparison.OrdinalIgnoreCase) || call.PathAndQuery.Contains("/delta", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.True(pages.Count(call => call.PathAndQuery.Contains("skip", StringComparison.Ordinal)) >= 3);
        Assert.All(pages, call => Assert.Contains("IdType=\"ImmutableId\"", call.RequestHeaders["Prefer"], StringComparison.Ordinal));
        Assert.All(pages, call => Assert.True(call.RequestHeaders["Prefer"].Contains("odata.maxpagesize=2", StringComparison.Ordinal) || call.PathAndQuery.Contains("top=2", StringComparison.Ordinal)));
        Assert.Equal(7, OpenedMails(world));
    }

    [Fact]
    public async Task What_another_server_was_told_before_but_commits_after_is_still_to_be_heard()
    {
        await using var world = await StartAsync();
        var (account, now) = (await world.AccountAsync(), world.Sandbox.Clock.GetUtcNow());
        InboxNotification Told(long sequence, string folder) => new()
        {
            Sequence = sequence, Key = $"told {sequence}", AccountId = account.Id, Folder = folder, MessageId = $"mail {sequence}", ReceivedAt = now,
        };
        Task AddAsync(InboxNotification told) => world.QueryAsync(db =>
        {
            db.Add(told);
            return db.SaveChangesAsync();
        });
        Task<MailboxLease?> ClaimAsync(DateTimeOffset at) => world.QueryAsync(db => MailboxLease.ClaimAsync(db, account.Id, at, TestContext.Current.CancellationToken));
        // First the mailbox is taken from the server's own looks, then again as by another one later.
        await Organisation.EventuallyAsync(async () => await ClaimAsync(now) is not null);
        await AddAsync(Told(1_000_001, WatchedFolder.Inbox));
        var lease = await ClaimAsync(now.AddMinutes(10));
        await AddAsync(Told(1_000_000, WatchedFolder.Sent));

        var left = await world.QueryAsync(async db =>
        {
            await lease!.Heard(db).ExecuteDeleteAsync();
            // Graph may have told of something meanwhile, too.
            return await db.Set<InboxNotification>().Where(row => row.Sequence == 1_000_000 || row.Sequence == 1_000_001).Select(row => row.Sequence).ToListAsync();
        });

        Assert.Equal([1_000_000], left);
        await world.Service<SyncSettlement>().LetGoAsync(lease!);
    }

    [Fact]
    public async Task The_first_look_goes_back_two_days_only()
    {
        await using var world = await StartAsync();

        var first = world.Calls.First(call => call.PathAndQuery.Contains("inbox", StringComparison.Ordinal) && call.PathAndQuery.Contains("delta", StringComparison.Ordinal));

        var bound = (world.Sandbox.Clock.GetUtcNow() - TimeSpan.FromDays(2)).ToString("yyyy-MM-dd");
        Assert.Contains($"receivedDateTime ge {bound}", Uri.UnescapeDataString(first.PathAndQuery).Replace('+', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_place_in_the_list_is_found_again_without_telling_anything_twice()
    {
        await using var world = await StartAsync();
        Deliver(world, 2);
        world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(1));
        await HeardAsync(world, 2);

        world.Strike(new() { ["expireDeltaTokens"] = true });
        world.Mia.Deliver(Mails.From(Dana, "Mail after"));
        world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(75));

        await HeardAsync(world, 3);
    }

    [Fact]
    public async Task A_storm_of_refusals_only_delays()
    {
        await using var world = await StartAsync();
        world.Strike(new() { ["throttle"] = 1.0, ["retryAfterSeconds"] = 30 });
        Deliver(world, 1);
        world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(10));
        await Organisation.EventuallyAsync(async () => await world.LookAsync() == SyncOutcome.Later);
        Assert.Equal("connected", await world.StateAsync());

        world.Strike(new() { ["throttle"] = 0.0 });
        world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(1));

        await HeardAsync(world, 1);
    }

    [Fact]
    public async Task Two_copies_of_the_server_never_work_one_mailbox_at_the_same_time()
    {
        await using var world = await StartAsync(("Mailbox:Poll", "00:00:00.050"));
        var settings = new Dictionary<string, string?>();
        foreach (var (name, value) in ((IConfiguration)world.Server.App.Configuration).AsEnumerable())
            settings[name] = value;
        settings["Urls"] = "http://127.0.0.1:0";
        await using var second = await StartedServer.StartAsync(world.Server.Address, settings, world.Sandbox.Clock, TestContext.Current.CancellationToken);

        Deliver(world, 20);
        world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(1));

        await HeardAsync(world, 20);
        Assert.Equal(20, OpenedMails(world));
    }

    [Fact]
    public async Task Who_slept_through_the_lease_may_write_nothing_more()
    {
        await using var world = await StartAsync(("Mailbox:Poll", "1.00:00:00"));
        var account = (await world.AccountAsync()).Id;
        var now = world.Sandbox.Clock.GetUtcNow();
        MailboxLease? first = null;
        // The server may be at it itself, because of what it placed in the calendar.
        await Organisation.EventuallyAsync(async () => (first = await world.QueryAsync(db => MailboxLease.ClaimAsync(db, account, now, CancellationToken.None))) is not null);

        var meanwhile = await world.QueryAsync(db => MailboxLease.ClaimAsync(db, account, now, CancellationToken.None));
        var later = await world.QueryAsync(db => MailboxLease.ClaimAsync(db, account, now + TimeSpan.FromMinutes(3), CancellationToken.None));

        Assert.Null(meanwhile);
        Assert.NotNull(later);
        await Assert.ThrowsAsync<LeaseLostException>(() => world.QueryAsync(async db =>
        {
            await first!.HoldAsync(db, now, CancellationToken.None);
            return 0;
        }));
    }

    private async Task<Organisation> StartAsync(params (string, string)[] settings)
    {
        var world = await Organisation.StartAsync(cluster, store, settings: settings);
        await world.ConnectAsync();
        var captured = await world.Pane().PostAsJsonAsync("/api/leads", new
        {
            person = new { name = "Dana Swope", address = Dana },
            followUp = new { preset = "threeDays" },
        });
        captured.EnsureSuccessStatusCode();
        return world;
    }

    private static void Deliver(Organisation world, int count)
    {
        for (var index = 0; index < count; index++)
            world.Mia.Deliver(Mails.From(Dana, $"Mail {index}"));
    }

    private static async Task HeardAsync(Organisation world, int count)
    {
        await Organisation.EventuallyAsync(async () => await HeardCountAsync(world) >= count, $"{count} mails heard");
        Assert.Equal(count, await HeardCountAsync(world));
    }

    private static async Task<int> HeardCountAsync(Organisation world)
    {
        var lead = await world.Pane().GetFromJsonAsync<JsonObject>("/api/leads/find?address=" + Dana);
        return lead!["timeline"]!.AsArray().Select(entry => (string?)entry!["subject"]).Where(subject => subject?.StartsWith("Mail ", StringComparison.Ordinal) == true).Distinct().Count();
    }

    private static int OpenedMails(Organisation world) =>
        world.Calls.Count(call => call.Method == "GET" && call.PathAndQuery.Contains("internetMessageHeaders", StringComparison.Ordinal));
}
