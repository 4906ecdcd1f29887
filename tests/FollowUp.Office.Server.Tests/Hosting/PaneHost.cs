using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FollowUp.Office.Server.Tests.Hosting;

/// <summary>The pane feature alone, over files of the test's own.</summary>
internal sealed class PaneHost : IAsyncDisposable
{
    public const string ClientId = "8b7e1d52-0f7a-4a1c-9a45-2d3e6c1f9b10";

    private readonly string _folder = Directory.CreateTempSubdirectory("followup-pane-").FullName;
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = null!;

    public static async Task<PaneHost> StartAsync(bool built = true, string environment = "Production", params (string Key, string Value)[] settings)
    {
        var host = new PaneHost();
        if (built)
        {
            host.Write("pane/index.html", "<meta name=\"followup-config\" content=\"__FOLLOWUP_CONFIG__\">");
            host.Write("pane/assets/main-1a2b.js", "export {};");
            host.Write("pane/icons/icon-16.png", "png");
        }

        host.Write("manifest.xml", "<SourceLocation DefaultValue=\"https://followup.example/pane/\" />");
        await host.BuildAsync(environment, settings);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task BuildAsync(string environment, (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Entra:TenantId"] = "3f1c5a52-7d1e-4c8e-9d60-0b6c7f2a1e90",
            ["Entra:ClientId"] = ClientId,
            ["Entra:ClientSecret"] = "secret-of-the-server",
            ["Server:PublicUrl"] = "https://crm.contoso.example/",
        });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
        builder.AddCheckedOptions<EntraOptions>("Entra", EntraOptions.Problems);
        builder.AddCheckedOptions<ServerOptions>("Server", ServerOptions.Problems);
        builder.Services.AddSingleton(new PaneFiles(Path.Combine(_folder, "pane"), Path.Combine(_folder, "manifest.xml"), Repository.Path("addin/teams")));
        builder.AddPane();
        _app = builder.Build();
        _app.MapPane();
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Client = _app.GetTestClient();
    }

    private void Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
