using System.Text.Json.Nodes;
using Azure.Core.Pipeline;
using Azure.Identity;
using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Graph;
using Microsoft.Graph.Authentication;
using Microsoft.Graph.Models.ODataErrors;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>The whole way that an application goes in production: a token of Entra over https, then mail of Graph.</summary>
public sealed class MailSignInTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_application_signs_in_with_its_secret_and_reads_a_mailbox()
    {
        sandbox.Host.World.MailboxOf(DemoTenant.Mia).Deliver(MailReadTests.From("dana@swope.example", "Hello"), "archive");
        var page = await Graph().Users[DemoTenant.Mia.Address].MailFolders["archive"].Messages.GetAsync(cancellationToken: Stop);
        Assert.Equal("Hello", Assert.Single(page!.Value!).Subject);
    }

    [Fact]
    public async Task The_switch_lets_delta_tokens_expire()
    {
        var delta = Graph().Users[DemoTenant.Mia.Id].MailFolders["inbox"].Messages.Delta;
        var page = await delta.GetAsDeltaGetResponseAsync(request => request.QueryParameters.Top = 500, Stop);
        sandbox.Host.Services.GetRequiredService<FaultSwitches>().Apply(new JsonObject { ["expireDeltaTokens"] = true });
        var error = await Assert.ThrowsAsync<ODataError>(() => delta.WithUrl(page!.OdataDeltaLink!).GetAsDeltaGetResponseAsync(cancellationToken: Stop));
        Assert.Equal(410, error.ResponseStatusCode);
    }

    private GraphServiceClient Graph()
    {
        var credential = new ClientSecretCredential(DemoTenant.TenantId, DemoTenant.ClientId, sandbox.Secret, new ClientSecretCredentialOptions
        {
            AuthorityHost = sandbox.Host.EntraAddress,
            DisableInstanceDiscovery = true,
            Transport = new HttpClientTransport(sandbox.Http),
        });
        // Without naming the host the SDK sends no token to anybody but Microsoft.
        var provider = new AzureIdentityAuthenticationProvider(credential, ["127.0.0.1"], null, false, "https://graph.microsoft.com/.default");
        return new GraphServiceClient(sandbox.Http, provider, new Uri(sandbox.Host.Address, "v1.0").ToString());
    }
}
