using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Mailbox;

public abstract class WebhookTests(PostgresCluster cluster, Store store) : IAsyncLifetime
{
    private Organisation _world = null!;

    public sealed class OnSqlite(PostgresCluster cluster) : WebhookTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : WebhookTests(cluster, Store.Postgres);

    public async ValueTask InitializeAsync() => _world = await Organisation.StartAsync(cluster, store);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _world.DisposeAsync();
    }

    [Theory]
    [InlineData("/graph/notifications")]
    [InlineData("/graph/lifecycle")]
    public async Task The_handshake_gives_the_token_back_as_harmless_text(string path)
    {
        using var answer = await _world.Http().PostAsync(path + "?validationToken=Validation%3A%20a%2Bb%20%3Cscript%3E", null);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Validation: a+b &lt;script&gt;", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_is_not_genuine_is_accepted_and_not_worked()
    {
        await _world.ConnectAsync();
        var genuine = await ClientStateAsync();
        var before = await LookedAtAsync();
        var ignored = 0L;
        using var listener = new MeterListener();
        listener.SetMeasurementEventCallback<long>((_, count, _, _) => Interlocked.Add(ref ignored, count));
        listener.EnableMeasurementEvents(_world.Service<NotificationMetrics>().Unknown);

        foreach (var state in new[] { null, "", "guess", genuine[..^1] + "!", Guid.NewGuid().ToString("N") + genuine[32..] })
            Assert.Equal(HttpStatusCode.Accepted, await PostAsync(new { value = new object[] { Item(state, "a"), 7, "text", new { clientState = 5 } } }));

        Assert.Equal(0, await _world.QueryAsync(db => db.Set<InboxNotification>().CountAsync()));
        Assert.Equal(before, await LookedAtAsync());
        Assert.Equal(5, Interlocked.Read(ref ignored));
    }

    [Fact]
    public async Task A_genuine_item_is_worked_whatever_stands_beside_it()
    {
        await _world.ConnectAsync();
        var genuine = await ClientStateAsync();
        var before = await LookedAtAsync();

        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(new { value = new object[] { 7, Item("guess", "a"), Item(genuine, "b"), Item(genuine, "b") } }));

        await Organisation.EventuallyAsync(async () => await LookedAtAsync() > before);
        await Organisation.EventuallyAsync(async () => await _world.QueryAsync(db => db.Set<InboxNotification>().CountAsync()) == 0);
    }

    [Fact]
    public async Task Many_requests_at_once_are_all_stored_before_they_are_accepted()
    {
        await _world.ConnectAsync();
        var genuine = await ClientStateAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(index => PostAsync(new { value = new[] { Item(genuine, $"m{index / 2}") } })));

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.Accepted, status));
        await Organisation.EventuallyAsync(async () => await _world.QueryAsync(db => db.Set<InboxNotification>().CountAsync()) == 0);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("{\"value\":{}}")]
    [InlineData("")]
    public async Task What_is_no_collection_is_refused(string body)
    {
        using var answer = await _world.Http().PostAsync("/graph/notifications", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("""{"clientState":"?","resourceData":{"id":"\ud800"}}""", "")]
    [InlineData("""{"clientState":"?","resourceData":{"id":"a\u0000b","@odata.etag":"\u0000"}}""", "")]
    [InlineData("""{"clientState":"?","changeType":"created","encryptedContent":{"data":"\ud800","dataKey":"\udfff"}}""", ",\"validationTokens\":[\"token\"]")]
    [InlineData("""{"clientState":"?","changeType":"created","encryptedContent":{"data":"x"}}""", ",\"validationTokens\":[\"\\ud800\",7,null]")]
    [InlineData("""{"clientState":"\ud800?"}""", "")]
    [InlineData("""{"clientState":"?","\ud800":"a","encryptedContent":{"\ud800":"a","\udc00":1}}""", ",\"validationTokens\":[\"token\"]")]
    public async Task Broken_characters_in_an_item_harm_neither_the_delivery_nor_its_neighbours(string broken, string beside)
    {
        await _world.ConnectAsync();
        var (genuine, before) = (await ClientStateAsync(), await LookedAtAsync());
        var body = $"{{\"value\":[{broken.Replace("?", genuine, StringComparison.Ordinal)},{JsonSerializer.Serialize(Item(genuine, "b"))}]{beside}}}";

        using var answer = await _world.Http().PostAsync("/graph/notifications", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await Organisation.EventuallyAsync(async () => await LookedAtAsync() > before);
    }

    [Fact]
    public async Task A_body_of_more_than_a_megabyte_is_refused()
    {
        using var answer = await _world.Http().PostAsync("/graph/notifications", new StringContent(new string(' ', 1_100_000), Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task One_post_wakes_the_mailboxes_of_several_subscriptions_and_tenants()
    {
        await _world.ConnectAsync();
        var (mine, before) = (await ClientStateAsync(), await LookedAtAsync());
        var other = await ForeignAsync();

        Assert.Equal(HttpStatusCode.Accepted, await PostAsync(new { value = new[] { Item(mine, "a"), Item("guess", "b"), Item(other.ClientState, "c") } }));

        await Organisation.EventuallyAsync(async () => await LookedAtAsync() > before);
        Assert.True(await _world.QueryAsync(db => db.Set<InboxNotification>().AnyAsync(row => row.AccountId == other.AccountId && row.MessageId == "c" && row.Folder == WatchedFolder.Inbox)));
    }

    [Fact]
    public async Task What_could_not_be_stored_is_not_accepted()
    {
        await _world.ConnectAsync();
        var body = new { value = new[] { Item(await ClientStateAsync(), "a") } };
        await ExecuteAsync("""ALTER TABLE "Inbox" RENAME TO "InboxAway" """);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(body));

        await ExecuteAsync("""ALTER TABLE "InboxAway" RENAME TO "Inbox" """);
        await Organisation.EventuallyAsync(async () => await PostAsync(body) == HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task Missed_notifications_lead_to_a_look_at_everything()
    {
        await _world.ConnectAsync();
        var before = await _world.QueryAsync(db => db.Set<MailboxState>().Select(state => state.SweptAt).SingleAsync());
        _world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(30));

        Assert.Equal(HttpStatusCode.Accepted, await TellAsync("missed"));

        await Organisation.EventuallyAsync(async () => await _world.QueryAsync(db => db.Set<MailboxState>().AnyAsync(state => state.SweptAt > before)));
    }

    [Fact]
    public async Task A_subscription_is_renewed_as_soon_as_it_is_asked_for()
    {
        await _world.ConnectAsync();
        var before = _world.Calls.Count;

        Assert.Equal(HttpStatusCode.Accepted, await TellAsync("reauthorizationRequired"));

        await Organisation.EventuallyAsync(() => Task.FromResult(_world.Calls.Skip(before).Count(call => call.Method == "PATCH") == 1));
    }

    private async Task<HttpStatusCode> TellAsync(string lifecycleEvent)
    {
        var item = new { subscriptionId = Guid.NewGuid(), clientState = await ClientStateAsync(), lifecycleEvent };
        using var answer = await _world.Http().PostAsJsonAsync("/graph/lifecycle", new { value = new[] { item } });
        return answer.StatusCode;
    }

    /// <summary>Somebody of another organisation, whose mailbox Graph does not give here.</summary>
    private Task<MailSubscription> ForeignAsync() => _world.QueryAsync(async db =>
    {
        var (id, now) = (Guid.NewGuid(), _world.Sandbox.Clock.GetUtcNow());
        var account = new Account { Id = Guid.NewGuid(), TenantId = Guid.NewGuid().ToString(), ObjectId = Guid.NewGuid().ToString(), CreatedAt = now };
        var subscription = new MailSubscription
        {
            Id = id, AccountId = account.Id, Folder = WatchedFolder.Inbox, ClientState = MailSubscription.NewClientState(id), DueAt = now.AddDays(1),
        };
        // Not before tomorrow: the rows stay for the test to see.
        db.AddRange(account, subscription, new MailboxState { AccountId = account.Id, NotBefore = now.AddDays(1) });
        await db.SaveChangesAsync();
        return subscription;
    });

    private Task<int> ExecuteAsync(string statement) => _world.QueryAsync(db => db.Database.ExecuteSqlRawAsync(statement));

    private static object Item(string? clientState, string message) =>
        new { subscriptionId = Guid.NewGuid(), clientState, changeType = "created", resource = "Users/1/Messages/" + message, resourceData = new { id = message } };

    private async Task<HttpStatusCode> PostAsync(object body)
    {
        using var answer = await _world.Http().PostAsJsonAsync("/graph/notifications", body);
        return answer.StatusCode;
    }

    private Task<string> ClientStateAsync() =>
        _world.QueryAsync(db => db.Set<MailSubscription>().Where(row => row.Folder == WatchedFolder.Inbox).Select(row => row.ClientState).SingleAsync());

    private Task<long> LookedAtAsync() => _world.QueryAsync(db => db.Set<MailboxState>().MaxAsync(state => state.Fence));
}
