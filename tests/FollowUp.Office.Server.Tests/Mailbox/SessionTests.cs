using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;
using GraphAccess = FollowUp.Office.Sandbox.Hosting.GraphAccess;

namespace FollowUp.Office.Server.Tests.Mailbox;

public abstract class SessionTests(PostgresCluster cluster, Store store)
{
    public sealed class OnSqlite(PostgresCluster cluster) : SessionTests(cluster, Store.Sqlite);

    public sealed class OnPostgres(PostgresCluster cluster) : SessionTests(cluster, Store.Postgres);

    [Theory]
    [InlineData("Delegated")]
    [InlineData("Application")]
    public async Task The_first_session_connects_the_mailbox(string access)
    {
        await using var world = await Organisation.StartAsync(cluster, store, Enum.Parse<GraphAccess>(access));

        await world.ConnectAsync();

        var account = await world.AccountAsync();
        Assert.Equal("Europe/Berlin", account.TimeZone);
        Assert.Equal(0b0011111, account.WorkingDays);
        Assert.Equal(new TimeOnly(17, 0), account.WorkEnd);
        Assert.Equal(DemoTenant.Mia.Address, account.Address);
        // Aliases are read in the user's name only: in the server's it would take a right over all users.
        var ownAlias = account.OwnAddresses.Split(' ').Contains(DemoTenant.Mia.Aliases[0]);
        Assert.Equal(access == "Delegated", ownAlias);
    }

    [Fact]
    public async Task Two_sessions_at_once_make_one_account()
    {
        await using var world = await Organisation.StartAsync(cluster, store);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => world.Pane().PostAsync("/api/session", null)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.NotNull(await world.AccountAsync());
    }

    [Theory]
    [InlineData("Delegated")]
    [InlineData("Application")]
    public async Task Graph_tokens_are_renewed_when_their_time_is_over(string access)
    {
        await using var world = await Organisation.StartAsync(cluster, store, Enum.Parse<GraphAccess>(access));
        await world.ConnectAsync();

        world.Sandbox.Clock.Turn(TimeSpan.FromHours(30));

        Assert.Equal(SyncOutcome.Done, await world.LookAsync());
    }

    [Theory]
    [InlineData("Delegated")]
    [InlineData("Application")]
    public async Task Revoked_consent_is_said_and_mended_by_the_next_session(string access)
    {
        await using var world = await Organisation.StartAsync(cluster, store, Enum.Parse<GraphAccess>(access));
        await world.ConnectAsync();

        world.Strike(new() { ["revokeConsent"] = true });
        var outcome = await world.LookAsync();

        Assert.Equal(SyncOutcome.NeedsPeople, outcome);
        var me = await world.Pane().GetFromJsonAsync<JsonObject>("/api/me");
        Assert.Equal("needsConsent", (string?)me!["connection"]!["state"]);
        Assert.Contains("/adminconsent?client_id=" + DemoTenant.ClientId, (string?)me["connection"]!["consentUrl"], StringComparison.Ordinal);

        world.Strike(new() { ["revokeConsent"] = false });
        await world.ConnectAsync();
    }

    [Fact]
    public async Task Tokens_and_workflow_addresses_are_stored_encrypted()
    {
        await using var world = await Organisation.StartAsync(cluster, store);
        await world.ConnectAsync();
        var workflow = world.Sandbox.Address + "teams/workflows/1?sig=secret";

        var answer = await world.Pane().PutAsJsonAsync("/api/me/teams", new { workflowUrl = workflow });

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.True((bool)(await world.Pane().GetFromJsonAsync<JsonObject>("/api/me"))!["teams"]!["configured"]!);
        Assert.DoesNotContain("secret", (await world.AccountAsync()).TeamsWorkflow, StringComparison.Ordinal);
        var cached = Assert.Single(await world.QueryAsync(db => db.Set<CachedTokens>().ToListAsync()));
        Assert.DoesNotContain("RefreshToken", Encoding.UTF8.GetString(cached.Protected), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/workflows/1")]
    [InlineData("https://logic.azure.com.evil.example/1")]
    [InlineData("http://prod.logic.azure.com/1")]
    [InlineData("https://127.0.0.1@evil.example/1")]
    [InlineData("nonsense")]
    public async Task A_workflow_elsewhere_is_refused(string url)
    {
        await using var world = await Organisation.StartAsync(cluster, store);

        var answer = await world.Pane().PutAsJsonAsync("/api/me/teams", new { workflowUrl = url });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("urn:followup:workflow-host", (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["type"]);
    }
}
