using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FollowUp.Office.Server.Tests.Hosting;

public sealed class PaneTests
{
    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/?lead=0192c0de-0000-7000-8000-000000000001")]
    [InlineData("/pane")]
    [InlineData("/pane/")]
    [InlineData("/pane/?_host_Info=Outlook$Web$16.01$en-US")]
    [InlineData("/pane/index.html")]
    public async Task The_page_carries_the_configuration_and_no_secret(string address)
    {
        await using var host = await PaneHost.StartAsync();

        var html = await host.Client.GetStringAsync(new Uri(address, UriKind.Relative), _stop);

        var config = JsonDocument.Parse(XElement.Parse(html.Replace("\">", "\"/>", StringComparison.Ordinal)).Attribute("content")!.Value).RootElement;
        Assert.Equal(PaneHost.ClientId, config.GetProperty("clientId").GetString());
        Assert.Equal("https://login.microsoftonline.com/3f1c5a52-7d1e-4c8e-9d60-0b6c7f2a1e90", config.GetProperty("authority").GetString());
        Assert.Equal($"api://{PaneHost.ClientId}/access_as_user", config.GetProperty("scope").GetString());
        Assert.Equal("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", config.GetProperty("officeJs").GetString());
        Assert.DoesNotContain("secret-of-the-server", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/pane/")]
    [InlineData("/")]
    public async Task The_page_runs_nothing_inline_and_only_Outlook_and_Teams_may_frame_it(string address)
    {
        await using var host = await PaneHost.StartAsync();

        var answer = await host.Client.GetAsync(new Uri(address, UriKind.Relative), _stop);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self' https://appsforoffice.microsoft.com;", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self' https://login.microsoftonline.com;", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self' https://outlook.office.com ", policy, StringComparison.Ordinal);
        Assert.EndsWith(" https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Hashed_assets_and_icons_stay_in_caches()
    {
        await using var host = await PaneHost.StartAsync();

        var script = await host.Client.GetAsync(new Uri("/pane/assets/main-1a2b.js", UriKind.Relative), _stop);
        var icon = await host.Client.GetAsync(new Uri("/pane/icons/icon-16.png", UriKind.Relative), _stop);

        Assert.Equal("text/javascript", script.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", script.Headers.CacheControl?.ToString());
        Assert.Equal("public, max-age=86400", icon.Headers.CacheControl?.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(new Uri("/pane/assets/gone.js", UriKind.Relative), _stop)).StatusCode);
    }

    [Fact]
    public async Task The_manifest_names_this_server()
    {
        await using var host = await PaneHost.StartAsync();

        var manifest = await host.Client.GetStringAsync(new Uri("/pane/manifest.xml", UriKind.Relative), _stop);

        Assert.Equal("<SourceLocation DefaultValue=\"https://crm.contoso.example/pane/\" />", manifest);
    }

    [Fact]
    public async Task A_server_without_the_pane_says_so()
    {
        await using var host = await PaneHost.StartAsync(built: false);

        var answer = await host.Client.GetAsync(new Uri("/pane/", UriKind.Relative), _stop);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("urn:followup:pane-not-built", await answer.Content.ReadAsStringAsync(_stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_origins_with_commas_is_refused_at_start()
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(
            () => PaneHost.StartAsync(settings: ("Pane:FrameAncestors", "https://a.example, https://b.example")));

        Assert.Equal("Separate the origins of Pane:FrameAncestors by spaces.", Assert.Single(refused.Failures));
    }

    [Fact]
    public async Task In_development_the_pane_comes_from_Vite_and_nothing_else_does()
    {
        await using var vite = await StartViteAsync();
        var address = vite.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        await using var host = await PaneHost.StartAsync(environment: "Development", settings: ("Pane:DevServer", address));

        var html = await host.Client.GetStringAsync(new Uri("/pane/", UriKind.Relative), _stop);
        var script = await host.Client.GetStringAsync(new Uri("/pane/src/main.tsx", UriKind.Relative), _stop);
        var api = await host.Client.GetAsync(new Uri("/api/unknown", UriKind.Relative), _stop);

        Assert.Contains(PaneHost.ClientId, html, StringComparison.Ordinal);
        Assert.Equal("vite has /pane/src/main.tsx", script);
        Assert.Equal(HttpStatusCode.NotFound, api.StatusCode);
    }

    [Fact]
    public async Task In_production_a_development_server_is_not_asked()
    {
        await using var host = await PaneHost.StartAsync(settings: ("Pane:DevServer", "http://127.0.0.1:1"));

        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync(new Uri("/pane/", UriKind.Relative), _stop)).StatusCode);
    }

    private static async Task<WebApplication> StartViteAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var vite = builder.Build();
        vite.Urls.Add("http://127.0.0.1:0");
        vite.MapGet("/pane/", () => "<meta content=\"__FOLLOWUP_CONFIG__\">");
        vite.MapGet("/{**path}", (HttpRequest request) => $"vite has {request.Path}");
        await vite.StartAsync(TestContext.Current.CancellationToken);
        return vite;
    }
}
