using System.Net;
using System.Net.Http.Json;
using System.Text;
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

        foreach (var state in new[] { null, "", "guess", genuine[..^1] + "!", Guid.NewGuid().ToString("N") + genuine[32..] })
            Assert.Equal(HttpStatusCode.Accepted, await PostAsync(new { value = new object[] { Item(state, "a"), 7, "text", new { clientState = 5 } } }));

        Assert.Equal(0, await _world.QueryAsync(db => db.Set<InboxNotification>().CountAsync()));
        Assert.Equal(before, await LookedAtAsync());
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

    [Fact]
    public async Task A_body_of_more_than_a_megabyte_is_refused()
    {
        using var answer = await _world.Http().PostAsync("/graph/notifications", new StringContent(new string(' ', 1_100_000), Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    private static object Item(string? clientState, string message) =>
        new { subscriptionId = Guid.NewGuid(), clientState, changeType = "created", resource = "Users/1/Messages/" + message, resourceData = new { id = message } };

    private async Task<HttpStatusCode> PostAsync(object body)
    {
        using var answer = await _world.Http().PostAsJsonAsync("/graph/notifications", body);
        return answer.StatusCode;
    }

    private Task<string> ClientStateAsync() =>
        _world.QueryAsync(db => db.Set<MailSubscription>().Where(row => row.Folder == WatchedFolder.Inbox).Select(row => row.ClientState).SingleAsync());

    private Task<long> LookedAtAsync() => _world.QueryAsync(db => db.Set<MailboxState>().Select(state => state.Fence).SingleAsync());
}
