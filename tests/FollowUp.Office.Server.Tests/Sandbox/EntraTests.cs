using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using FollowUp.Office.Sandbox.Entra;
using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>The sandbox's Entra, asked by the libraries that ask the real one.</summary>
public sealed class EntraTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private const string Graph = "https://graph.microsoft.com";
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Msal_gets_a_token_in_the_applications_name()
    {
        var result = await Client().AcquireTokenForClient([$"{Graph}/.default"]).ExecuteAsync(Stop);
        var token = new JsonWebToken(result.AccessToken);
        Assert.Equal(Graph, token.Audiences.Single());
        Assert.Equal(["Calendars.ReadWrite", "Mail.Read", "MailboxSettings.Read"], token.Claims.Where(c => c.Type == "roles").Select(c => c.Value).Order());
        Assert.False(token.TryGetClaim("scp", out _));
        Assert.Equal("2.0", token.GetClaim("ver").Value);
        Assert.InRange(token.ValidTo - token.IssuedAt, TimeSpan.FromMinutes(60), TimeSpan.FromMinutes(90));
    }

    [Fact]
    public async Task A_registered_certificate_stands_for_the_secret()
    {
        var registered = await Application().WithCertificate(sandbox.ClientCertificate).Build().AcquireTokenForClient([$"{Graph}/.default"]).ExecuteAsync(Stop);
        Assert.Equal("app", new JsonWebToken(registered.AccessToken).GetClaim("idtyp").Value);
        using var strange = SandboxFixture.MakeCertificate();
        var refusal = await Assert.ThrowsAsync<MsalServiceException>(() =>
            Application().WithCertificate(strange).Build().AcquireTokenForClient([$"{Graph}/.default"]).ExecuteAsync(Stop));
        Assert.Contains("AADSTS700027", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Azure_Identity_gets_a_token_in_the_applications_name()
    {
        var credential = new ClientSecretCredential(DemoTenant.TenantId, DemoTenant.ClientId, sandbox.Secret, new ClientSecretCredentialOptions
        {
            AuthorityHost = sandbox.Host.EntraAddress,
            DisableInstanceDiscovery = true,
            Transport = new HttpClientTransport(sandbox.Http),
        });
        var result = await credential.GetTokenAsync(new TokenRequestContext([$"{Graph}/.default"]), Stop);
        Assert.Equal(DemoTenant.TenantId, new JsonWebToken(result.Token).GetClaim("tid").Value);
    }

    [Fact]
    public async Task Msal_exchanges_the_users_token_and_refreshes_it_later()
    {
        var client = (ILongRunningWebApi)Client();
        string? key = null;
        var first = await client.InitiateLongRunningProcessInWebApi([$"{Graph}/Mail.Read"], UserToken(), ref key).ExecuteAsync(Stop);
        var token = new JsonWebToken(first.AccessToken);
        Assert.Equal("Mail.Read", token.GetClaim("scp").Value);
        Assert.Equal(DemoTenant.Mia.Id, token.GetClaim("oid").Value);
        Assert.Equal(DemoTenant.Mia.Id, first.UniqueId);

        var cached = await client.AcquireTokenInLongRunningProcess([$"{Graph}/Mail.Read"], key).ExecuteAsync(Stop);
        Assert.Equal(first.AccessToken, cached.AccessToken);

        sandbox.Host.Clock.Turn(TimeSpan.FromDays(30));
        var refreshed = await client.AcquireTokenInLongRunningProcess([$"{Graph}/Mail.Read"], key).WithForceRefresh(true).ExecuteAsync(Stop);
        Assert.True(new JsonWebToken(refreshed.AccessToken).IssuedAt >= token.IssuedAt.AddDays(30));

        sandbox.Host.Clock.Turn(TimeSpan.FromDays(91));
        var stale = await Assert.ThrowsAsync<MsalUiRequiredException>(() =>
            client.AcquireTokenInLongRunningProcess([$"{Graph}/Mail.Read"], key).WithForceRefresh(true).ExecuteAsync(Stop));
        Assert.Contains("AADSTS700082", stale.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_behalf_of_with_the_default_scope_gives_everything_that_is_granted()
    {
        var result = await Client().AcquireTokenOnBehalfOf([$"{Graph}/.default"], new UserAssertion(UserToken())).ExecuteAsync(Stop);
        Assert.Equal("Calendars.ReadWrite Mail.Read MailboxSettings.Read User.Read", new JsonWebToken(result.AccessToken).GetClaim("scp").Value);
        Assert.Contains($"{Graph}/Mail.Read", result.Scopes);
        Assert.Equal(DemoTenant.Mia.Address, result.Account.Username);
    }

    [Fact]
    public async Task A_permission_nobody_consented_to_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<MsalUiRequiredException>(() =>
            Client().AcquireTokenOnBehalfOf([$"{Graph}/Mail.Send"], new UserAssertion(UserToken())).ExecuteAsync(Stop));
        Assert.Contains("AADSTS65001", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(UiRequiredExceptionClassification.ConsentRequired, refusal.Classification);
    }

    [Fact]
    public async Task Withdrawn_consent_refuses_new_tokens()
    {
        var faults = sandbox.Host.Services.GetRequiredService<FaultSwitches>();
        faults.Apply(new JsonObject { ["revokeConsent"] = true });
        try
        {
            var refusal = await Assert.ThrowsAsync<MsalUiRequiredException>(() =>
                Client().AcquireTokenOnBehalfOf([$"{Graph}/Mail.Read"], new UserAssertion(UserToken())).ExecuteAsync(Stop));
            Assert.Contains("AADSTS65001", refusal.Message, StringComparison.Ordinal);
            var application = await Client().AcquireTokenForClient([$"{Graph}/.default"]).ExecuteAsync(Stop);
            Assert.DoesNotContain(new JsonWebToken(application.AccessToken).Claims, claim => claim.Type == "roles");
        }
        finally
        {
            faults.Apply(new JsonObject { ["revokeConsent"] = false });
        }
    }

    [Fact]
    public async Task An_api_validates_tokens_by_the_published_metadata()
    {
        var metadata = new ConfigurationManager<OpenIdConnectConfiguration>(
            $"{sandbox.Host.EntraAddress}{DemoTenant.TenantId}/v2.0/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(sandbox.Http));
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(UserToken(), new TokenValidationParameters
        {
            ConfigurationManager = metadata,
            ValidIssuer = $"{sandbox.Host.EntraAddress}{DemoTenant.TenantId}/v2.0",
            ValidAudience = DemoTenant.Audience,
            LifetimeValidator = (from, until, _, _) => sandbox.Host.Clock.GetUtcNow() is var now && from <= now && now < until,
        });
        Assert.True(result.IsValid, result.Exception?.Message);
        Assert.Equal("access_as_user", result.Claims["scp"]);
    }

    [Theory]
    [InlineData("client_secret=wrong&grant_type=client_credentials&scope=https://graph.microsoft.com/.default", 401, "invalid_client", 7000215)]
    [InlineData("grant_type=client_credentials&scope=https://graph.microsoft.com/.default", 401, "invalid_client", 7000218)]
    [InlineData("{secret}&grant_type=client_credentials&scope=https://graph.microsoft.com/Mail.Read", 400, "invalid_scope", 1002012)]
    [InlineData("{secret}&grant_type=client_credentials&scope=https://elsewhere.example/.default", 400, "invalid_resource", 500011)]
    [InlineData("{secret}&grant_type=client_credentials", 400, "invalid_request", 900144)]
    [InlineData("{secret}&grant_type=password&username=mia", 400, "unsupported_grant_type", 70003)]
    [InlineData("{secret}&grant_type=refresh_token&refresh_token=nonsense&scope=Mail.Read", 400, "invalid_grant", 9002313)]
    [InlineData("{secret}&{obo}&assertion=nonsense&scope=Mail.Read", 400, "invalid_grant", 50013)]
    [InlineData("{secret}&{obo}&assertion={graph}&scope=Mail.Read", 400, "invalid_grant", 500131)]
    [InlineData("{secret}&{obo}&assertion={user}&scope=nonsense", 400, "invalid_scope", 70011)]
    public async Task Refusals_have_Entras_shape(string form, int status, string error, int code)
    {
        form = form.Replace("{secret}", $"client_secret={sandbox.Secret}", StringComparison.Ordinal)
            .Replace("{obo}", "grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&requested_token_use=on_behalf_of", StringComparison.Ordinal)
            .Replace("{graph}", Mint.ForUser(DemoTenant.Mia, Graph, ["Mail.Read"]).Token, StringComparison.Ordinal)
            .Replace("{user}", UserToken(), StringComparison.Ordinal);
        using var response = await PostAsync($"client_id={DemoTenant.ClientId}&{form}");
        var body = (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
        Assert.Equal((status, error, code), ((int)response.StatusCode, (string)body["error"]!, (int)body["error_codes"]![0]!));
        Assert.StartsWith($"AADSTS{code}: ", (string)body["error_description"]!, StringComparison.Ordinal);
        Assert.All(["timestamp", "trace_id", "correlation_id", "error_uri"], name => Assert.NotNull(body[name]));
    }

    [Fact]
    public async Task A_stale_assertion_is_refused()
    {
        var token = UserToken();
        sandbox.Host.Clock.Turn(TimeSpan.FromHours(2));
        using var response = await PostAsync($"client_id={DemoTenant.ClientId}&client_secret={sandbox.Secret}&scope=Mail.Read&assertion={token}"
            + "&grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&requested_token_use=on_behalf_of");
        var body = (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
        Assert.Equal(500133, (int)body["error_codes"]![0]!);
    }

    [Theory]
    [InlineData("nowhere.example/v2.0/.well-known/openid-configuration", "invalid_tenant")]
    [InlineData("11111111-2222-3333-4444-555555555555/discovery/v2.0/keys", "invalid_tenant")]
    public async Task A_tenant_that_is_none_is_refused(string path, string error)
    {
        using var response = await sandbox.Http.GetAsync(new Uri(sandbox.Host.EntraAddress, path), Stop);
        var body = (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
        Assert.Equal((HttpStatusCode.BadRequest, error, 90002), (response.StatusCode, (string)body["error"]!, (int)body["error_codes"]![0]!));
    }

    [Fact]
    public async Task Entra_is_answered_over_https_alone_and_for_this_machine_alone()
    {
        var path = $"{DemoTenant.TenantId}/discovery/v2.0/keys";
        using var plain = await sandbox.Http.GetAsync(new Uri(sandbox.Host.Address, path), Stop);
        Assert.Equal(HttpStatusCode.NotFound, plain.StatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Get, sandbox.Host.Address) { Headers = { Host = "evil.example" } };
        using var refused = await sandbox.Http.SendAsync(foreign, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    private TokenMint Mint => sandbox.Host.Services.GetRequiredService<TokenMint>();

    private string UserToken() => Mint.ForUser(DemoTenant.Mia, DemoTenant.Audience, [DemoTenant.Scope]).Token;

    private IConfidentialClientApplication Client() => Application().WithClientSecret(sandbox.Secret).Build();

    private ConfidentialClientApplicationBuilder Application() => ConfidentialClientApplicationBuilder.Create(DemoTenant.ClientId)
        .WithAuthority($"{sandbox.Host.EntraAddress}{DemoTenant.TenantId}", validateAuthority: false)
        .WithInstanceDiscovery(false)
        .WithHttpClientFactory(sandbox);

    private async Task<HttpResponseMessage> PostAsync(string form)
    {
        using var content = new StringContent(form, null, "application/x-www-form-urlencoded");
        return await sandbox.Http.PostAsync(new Uri(sandbox.Host.EntraAddress, $"{DemoTenant.TenantId}/oauth2/v2.0/token"), content, Stop);
    }
}
