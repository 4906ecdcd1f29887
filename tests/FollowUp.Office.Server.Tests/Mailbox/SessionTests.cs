using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Teams;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Hosting.Once;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
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

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True((bool)(await world.Pane().GetFromJsonAsync<JsonObject>("/api/me"))!["teams"]!["configured"]!);
        Assert.DoesNotContain("secret", (await world.AccountAsync()).TeamsWorkflow, StringComparison.Ordinal);
        var cached = Assert.Single(await world.QueryAsync(db => db.Set<CachedTokens>().ToListAsync()));
        Assert.DoesNotContain("RefreshToken", Encoding.UTF8.GetString(cached.Protected), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_workflow_is_tried_with_one_card_a_press_and_the_one_before_is_put_back()
    {
        await using var world = await Organisation.StartAsync(cluster, store);
        var right = world.Sandbox.Address.GetLeftPart(UriPartial.Authority) + TeamsChannel.WorkflowPath;
        Assert.Null((await SetWorkflowAsync(world, new { workflowUrl = right }))["before"]);

        var set = await SetWorkflowAsync(world, new { workflowUrl = right + "mistyped" });
        Assert.True((bool)set["me"]!["teams"]!["own"]!);
        Assert.DoesNotContain("workflows", (string?)set["before"], StringComparison.Ordinal);
        Assert.Equal("urn:followup:workflow-refused", await TryAsync(world));
        await SetWorkflowAsync(world, new { restore = (string?)set["before"] });
        var press = Guid.NewGuid();
        Assert.Null(await TryAsync(world, press));
        Assert.Null(await TryAsync(world, press));

        var card = Assert.Single(world.Sandbox.Services.GetRequiredService<TeamsChannel>().Cards);
        Assert.Contains("FollowUp can reach you here", card.Card.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_gave_out_puts_nothing_back_and_without_a_workflow_there_is_nothing_to_try()
    {
        await using var world = await Organisation.StartAsync(cluster, store, GraphAccess.Delegated, ("Teams:WorkflowUrl", null!));
        var forged = await world.Pane().PutAsJsonAsync("/api/me/teams", new { restore = "forged" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.StatusCode);

        Assert.Equal("urn:followup:no-workflow", await TryAsync(world));
    }

    /// <summary>Null where the card went out.</summary>
    private static async Task<string?> TryAsync(Organisation world, Guid? press = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/me/teams/test");
        if (press is not null)
        {
            request.Headers.Add(OnceFeature.Header, press.ToString());
        }

        var answer = await world.Pane().SendAsync(request);
        return answer.StatusCode == HttpStatusCode.NoContent ? null : (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["type"];
    }

    private static async Task<JsonObject> SetWorkflowAsync(Organisation world, object request)
    {
        var answer = await world.Pane().PutAsJsonAsync("/api/me/teams", request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
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
