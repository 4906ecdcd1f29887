using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Testing.Postgres;

namespace FollowUp.Office.Server.Tests.Accounts;

public sealed class TokenTests(PostgresCluster cluster) : IAsyncLifetime
{
    private Organisation _world = null!;

    public async ValueTask InitializeAsync() => _world = await Organisation.StartAsync(cluster, Store.Sqlite);

    public async ValueTask DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public Task Without_a_token_nobody_comes_in() => RefusedAsync(null, HttpStatusCode.Unauthorized, "not-signed-in");

    [Fact]
    public Task Nonsense_is_no_token() => RefusedAsync("nonsense", HttpStatusCode.Unauthorized, "not-signed-in");

    [Fact]
    public Task A_token_for_another_audience_is_refused() =>
        RefusedAsync(_world.Mint.ForUser(DemoTenant.Mia, "https://graph.microsoft.com", ["access_as_user"]).Token, HttpStatusCode.Unauthorized, "not-signed-in");

    [Fact]
    public Task A_token_without_our_scope_may_not() =>
        RefusedAsync(_world.Mint.ForUser(DemoTenant.Mia, DemoTenant.Audience, ["other"]).Token, HttpStatusCode.Forbidden, "not-allowed");

    [Fact]
    public Task An_id_token_is_no_access_token() => RefusedAsync(_world.Mint.IdToken(DemoTenant.Mia).Token, HttpStatusCode.Forbidden, "not-allowed");

    [Fact]
    public Task A_token_of_an_application_names_no_user() =>
        RefusedAsync(_world.Mint.ForApplication(DemoTenant.Audience, ["Everything"]).Token, HttpStatusCode.Forbidden, "not-allowed");

    [Fact]
    public Task A_token_with_another_signature_is_refused()
    {
        var parts = Good().Split('.');
        var signature = parts[2].ToCharArray();
        signature[10] = signature[10] == 'A' ? 'B' : 'A';
        return RefusedAsync($"{parts[0]}.{parts[1]}.{new string(signature)}", HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task A_token_is_outlived_by_the_clock_of_the_product()
    {
        var token = Good();
        using var before = await _world.Http(token).GetAsync("/api/me");
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        _world.Sandbox.Clock.Turn(TimeSpan.FromHours(2));

        await RefusedAsync(token, HttpStatusCode.Unauthorized, "not-signed-in");
    }

    [Fact]
    public async Task Each_user_has_an_account_of_their_own()
    {
        var mia = await _world.Pane(DemoTenant.Mia).GetFromJsonAsync<JsonObject>("/api/me");
        var tom = await _world.Pane(DemoTenant.Tom).GetFromJsonAsync<JsonObject>("/api/me");

        Assert.Equal(DemoTenant.Mia.Address, (string?)mia!["address"]);
        Assert.Equal(DemoTenant.Tom.Address, (string?)tom!["address"]);
    }

    private string Good() => _world.Mint.ForUser(DemoTenant.Mia, DemoTenant.Audience, [DemoTenant.Scope], asPublicClient: true).Token;

    private async Task RefusedAsync(string? token, HttpStatusCode status, string slug)
    {
        using var answer = await _world.Http(token).GetAsync("/api/me");
        Assert.Equal(status, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal("urn:followup:" + slug, (string?)problem!["type"]);
        Assert.NotNull((string?)problem["traceId"]);
    }
}
