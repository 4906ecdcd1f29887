using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Tests.ClosingTheLoop;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Mailbox;

/// <summary>No reminder for somebody who has answered, and no claim about mail that nobody looked at.</summary>
public abstract class HonestyTests(PostgresCluster cluster, Store store)
{
    public sealed class OnSqlite(PostgresCluster cluster) : HonestyTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : HonestyTests(cluster, Store.Postgres);

    [Fact]
    public async Task An_answer_that_nobody_told_of_takes_the_event_away_before_Outlook_reminds()
    {
        // So long between two rounds that only the look before the reminder can find it.
        await using var world = await Organisation.StartAsync(cluster, store, settings: ("Mailbox:ReconcileEvery", "30.00:00:00"));
        var scene = await WaitingAsync(world);
        world.Strike(new() { ["notifications"] = "drop" });
        await scene.OtherSideAsync(await SentAsync(world), "human");
        var start = (DateTimeOffset)(await scene.LeadAsync())["nextTouch"]!["due"]!;
        var reminder = start - TimeSpan.FromMinutes(15);

        world.Sandbox.Clock.Turn(reminder - TimeSpan.FromMinutes(10) - world.Sandbox.Clock.GetUtcNow());
        await RestAsync(world);
        Assert.Single(await scene.EventsAsync());
        world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(9));

        await scene.UntilAsync(lead => (string?)lead["state"] == "answered");
        await Organisation.EventuallyAsync(async () => (await scene.EventsAsync()).Count == 0);
        Assert.True(world.Sandbox.Clock.GetUtcNow() < reminder, "Outlook would have reminded.");
    }

    [Fact]
    public async Task A_lead_that_waits_says_as_of_when_no_answer_was_found_and_since_when_nobody_could_look()
    {
        await using var world = await Organisation.StartAsync(cluster, store);
        var scene = await WaitingAsync(world);
        var swept = (await StateAsync(world)).SweptAt;

        var hearing = (await scene.LeadAsync())["hearing"]!;
        Assert.Equal("noAnswerFound", (string?)hearing["state"]);
        Assert.Equal(swept, (DateTimeOffset)hearing["checkedAt"]!);
        Assert.StartsWith("No answer found as of ", (string?)hearing["sentence"], StringComparison.Ordinal);

        world.Strike(new() { ["revokeConsent"] = true });
        await world.LookAsync();
        await scene.UntilAsync(lead => (string?)lead["hearing"]!["state"] == "couldNotCheck");

        // What was last looked at, not what was last tried.
        var since = (DateTimeOffset)(await scene.LeadAsync())["hearing"]!["since"]!;
        Assert.Equal((await StateAsync(world)).SweptAt, since);
        Assert.StartsWith("Could not check since ", (string?)(await scene.LeadAsync())["hearing"]!["sentence"], StringComparison.Ordinal);
        Assert.Contains("administrator", (string?)(await scene.LeadAsync())["hearing"]!["sentence"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wake_up_at_one_folder_does_not_claim_the_others()
    {
        await using var world = await Organisation.StartAsync(cluster, store, settings: ("Mailbox:RichNotifications", "false"));
        var scene = await WaitingAsync(world);
        var before = await StateAsync(world);
        world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(10));

        world.Mia.Deliver(Mails.From("stranger@elsewhere.example", "Offer"));
        await Organisation.EventuallyAsync(async () => (await StateAsync(world)).LastSyncedAt > before.LastSyncedAt);

        Assert.Equal(before.SweptAt, (DateTimeOffset)(await scene.LeadAsync())["hearing"]!["checkedAt"]!);
    }

    [Fact]
    public async Task Health_tells_in_numbers_how_far_hearing_is_behind()
    {
        await using var world = await Organisation.StartAsync(cluster, store, settings: ("Mailbox:RichNotifications", "false"));
        await world.ConnectAsync();

        using var answer = await world.Http().GetAsync("/health/ready");

        Assert.True(answer.IsSuccessStatusCode);
        var checks = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["checks"]!.AsArray();
        var data = checks.Single(check => (string?)check!["name"] == "mailbox")!["data"]!;
        Assert.Equal(0, (int)data["oldestNotificationSeconds"]!);
        Assert.Equal(1, (int)data["mailboxes"]!);
        Assert.Equal(0, (int)data["mailboxesBehind"]!);
        Assert.Equal(0, (int)data["mailsSetAside"]!);
        Assert.InRange((int)data["soonestExpirySeconds"]!, 5 * 24 * 3600, 6 * 24 * 3600);
    }

    private static async Task<Scene> WaitingAsync(Organisation world)
    {
        var scene = await Scene.OpenAsync(world);
        await scene.CaptureAsync();
        await scene.WaitForAnswerAsync();
        await scene.UntilInCalendarAsync();
        await RestAsync(world);
        return scene;
    }

    private static Task<string> SentAsync(Organisation world) => Task.FromResult(world.Mia.Messages("sentitems")[0].ImmutableId);

    private static Task<MailboxState> StateAsync(Organisation world) => world.QueryAsync(db => db.Set<MailboxState>().AsNoTracking().SingleAsync());

    private static Task RestAsync(Organisation world) => Organisation.EventuallyAsync(() => world.QueryAsync(async db =>
        await db.Set<MailboxState>().AllAsync(state => state.DueAt == null && state.LeaseUntil == null) && !await db.Set<InboxNotification>().AnyAsync()));
}
