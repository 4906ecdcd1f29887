using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Mailbox;

/// <summary>A tracked conversation is found in whatever folder its mail lies, and one wake-up costs one call.</summary>
public abstract class WhereMailLandsTests(PostgresCluster cluster, Store store) : IAsyncLifetime
{
    private const string Dana = "dana@swope.example";
    private Organisation _world = null!;

    public sealed class OnSqlite(PostgresCluster cluster) : WhereMailLandsTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : WhereMailLandsTests(cluster, Store.Postgres);

    public async ValueTask InitializeAsync()
    {
        // Plain notifications: what rich ones pass over needs no look, and looks are what is counted here.
        _world = await Organisation.StartAsync(cluster, store, settings: ("Mailbox:RichNotifications", "false"));
        await _world.ConnectAsync();
        (await _world.Pane().PostAsJsonAsync("/api/leads", new { person = new { name = "Dana Swope", address = Dana }, followUp = new { preset = "threeDays" } })).EnsureSuccessStatusCode();
        await QuietAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _world.DisposeAsync();
    }

    [Theory]
    [InlineData("junkemail")]
    [InlineData("archive")]
    [InlineData("deleteditems")]
    public async Task A_mail_in_a_folder_that_is_not_watched_is_found_by_the_next_sweep(string folder)
    {
        _world.Mia.Deliver(Mails.From(Dana, "Mail in " + folder), folder);

        _world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(75));

        await HeardAsync("Mail in " + folder);
    }

    [Fact]
    public async Task A_wake_up_reads_the_folder_that_was_told_of_and_nothing_else()
    {
        var before = _world.Calls.Count;

        _world.Mia.Deliver(Mails.From("stranger@elsewhere.example", "Offer"));
        await QuietAsync(after: before);

        var call = Assert.Single(GraphReads(before));
        Assert.Contains(_world.Mia.Folder(MailFolder.Inbox)!.Id.TrimEnd('='), call.PathAndQuery, StringComparison.Ordinal);
        Assert.Contains("delta", call.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_been_read_already_needs_no_call_when_a_notification_comes_late()
    {
        _world.Strike(new() { ["notifications"] = "drop" });
        var told = _world.Mia.Deliver(Mails.From(Dana, "Mail told of late"));
        await _world.LookAsync();
        await HeardAsync("Mail told of late");
        await QuietAsync();
        var before = _world.Calls.Count;

        await NotifyAsync(WatchedFolder.Inbox, told.ImmutableId);
        await QuietAsync();

        Assert.Empty(GraphReads(before));
    }

    [Fact]
    public async Task What_was_told_of_and_does_not_show_is_looked_for_once_more()
    {
        var before = _world.Calls.Count;

        await NotifyAsync(WatchedFolder.Inbox, "AAkALgAAnot-there-yet");
        await QuietAsync(after: before);
        var late = _world.Calls.Count;
        _world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(20));
        await QuietAsync(after: late);
        _world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(5));
        await QuietAsync();

        Assert.Equal(2, GraphReads(before).Count);
    }

    [Fact]
    public async Task A_folder_that_a_rule_fills_is_watched_like_the_inbox_until_the_rule_goes()
    {
        var rule = await RuleAsync("Clients", Dana);
        await NextDayAsync();
        await Organisation.EventuallyAsync(() => Task.FromResult(_world.OfMail.Count == 3));
        await QuietAsync();

        _world.Mia.Deliver(Mails.From(Dana, "Mail by rule"));

        await HeardAsync("Mail by rule");
        Assert.DoesNotContain(_world.Mia.Messages(MailFolder.Inbox), mail => mail.Mail.Subject == "Mail by rule");

        (await Controls().DeleteAsync("/sandbox/api/mail/rules/" + rule)).EnsureSuccessStatusCode();
        await NextDayAsync();
        await Organisation.EventuallyAsync(() => Task.FromResult(_world.OfMail.Count == 2));
    }

    [Fact]
    public async Task A_folder_of_a_rule_that_is_deleted_stops_nothing()
    {
        await RuleAsync("Clients", Dana);
        await NextDayAsync();
        await Organisation.EventuallyAsync(() => Task.FromResult(_world.OfMail.Count == 3));
        await QuietAsync();

        _world.Mia.RemoveFolder(_world.Mia.FolderNamed("Clients"));
        _world.Mia.RemoveRule(_world.Mia.Rules[0].Id);
        await NextDayAsync();
        _world.Mia.Deliver(Mails.From(Dana, "Mail to the inbox"));

        await HeardAsync("Mail to the inbox");
        Assert.Equal("connected", await _world.StateAsync());
    }

    [Fact]
    public async Task Lists_ask_for_the_ids_of_the_thread()
    {
        await _world.LookAsync();

        var lists = _world.Calls.Where(call => call.Method == "GET" && call.PathAndQuery.Contains("parentFolderId", StringComparison.Ordinal) && !call.PathAndQuery.Contains("internetMessageHeaders", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lists);
        Assert.All(lists, call => Assert.Contains("0x1042", call.PathAndQuery, StringComparison.Ordinal));
        Assert.All(lists, call => Assert.Contains("0x1039", call.PathAndQuery, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mailbox_that_does_not_give_them_is_heard_without()
    {
        _world.Strike(new() { ["refuseExpand"] = true, ["expireDeltaTokens"] = true });
        var before = _world.Calls.Count;
        await _world.LookAsync();
        _world.Mia.Deliver(Mails.From(Dana, "Mail without ids of the thread"));

        await HeardAsync("Mail without ids of the thread");
        Assert.Equal("connected", await _world.StateAsync());
        var refused = _world.Calls.Skip(before).Where(call => call.Status == 400).Select(call => call.PathAndQuery).ToList();
        Assert.Contains(refused, path => path.Contains("delta", StringComparison.Ordinal));
        Assert.Contains(refused, path => path.Contains("/messages?", StringComparison.Ordinal));
    }

    private HttpClient Controls() => new() { BaseAddress = _world.Sandbox.Address };

    private async Task<string> RuleAsync(string folder, string sender)
    {
        using var answer = await Controls().PostAsJsonAsync("/sandbox/api/mail/rules", new { folder, senderContains = sender });
        answer.EnsureSuccessStatusCode();
        return (string)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["id"]!;
    }

    /// <summary>The settings of a mailbox are read once a day.</summary>
    private async Task NextDayAsync()
    {
        await QuietAsync();
        _world.Sandbox.Clock.Turn(TimeSpan.FromHours(25));
        await Organisation.EventuallyAsync(async () => (await _world.AccountAsync()).ProfileReadAt > _world.Sandbox.Clock.GetUtcNow() - TimeSpan.FromHours(1));
        await QuietAsync();
    }

    private async Task NotifyAsync(string folder, string messageId)
    {
        var state = await _world.QueryAsync(db => db.Set<MailSubscription>().Where(row => row.Folder == folder).Select(row => row.ClientState).SingleAsync());
        var item = new { subscriptionId = Guid.NewGuid(), clientState = state, changeType = "created", resource = "Users/1/Messages/1", resourceData = new { id = messageId } };
        (await _world.Http().PostAsJsonAsync("/graph/notifications", new { value = new[] { item } })).EnsureSuccessStatusCode();
    }

    /// <summary>Nothing is due, told of or at work any more, and Graph has been asked since.</summary>
    private Task QuietAsync(int? after = null) => Organisation.EventuallyAsync(async () =>
        (after is null || GraphReads(after.Value).Count > 0)
        && await _world.QueryAsync(db => db.Set<MailboxState>().AllAsync(state => state.DueAt == null && state.LeaseUntil == null))
        && !await _world.QueryAsync(db => db.Set<InboxNotification>().AnyAsync()));

    private List<RecordedCall> GraphReads(int after) =>
        [.. _world.Calls.Skip(after).Where(call => call.Method == "GET" && call.PathAndQuery.Contains("/messages", StringComparison.OrdinalIgnoreCase))];

    private Task HeardAsync(string subject) => Organisation.EventuallyAsync(async () =>
        (await _world.Pane().GetFromJsonAsync<JsonObject>("/api/leads/find?address=" + Dana))!["timeline"]!.AsArray().Any(entry => (string?)entry!["subject"] == subject));
}
