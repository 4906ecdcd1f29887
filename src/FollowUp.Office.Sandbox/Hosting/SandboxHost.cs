using System.Net;
using System.Security.Cryptography.X509Certificates;
using FollowUp.Office.Sandbox.Clock;
using FollowUp.Office.Sandbox.Entra;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>A running sandbox: one web host on loopback, http for page, Graph, Teams and control, https for Entra.</summary>
internal sealed class SandboxHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly WorkFolder _folder;
    private readonly X509Certificate2 _certificate;

    private SandboxHost(WebApplication app, WorkFolder folder, X509Certificate2 certificate) =>
        (_app, _folder, _certificate) = (app, folder, certificate);

    public IServiceProvider Services => _app.Services;

    public SandboxAddresses Addresses => Services.GetRequiredService<SandboxAddresses>();

    public Uri Address => Addresses.Http;

    public Uri EntraAddress => Addresses.Entra;

    /// <summary>PEM file of the certificate that Entra shows.</summary>
    public string CertificatePath => _folder.Certificate;

    public SandboxClock Clock => Services.GetRequiredService<SandboxClock>();

    public static async Task<SandboxHost> StartAsync(SandboxOptions options, CancellationToken cancellationToken = default)
    {
        var folder = new WorkFolder(options.Folder);
        var certificate = EntraCertificate.Make();
        File.WriteAllText(folder.Certificate, certificate.ExportCertificatePem());
        var app = Compose(options, folder, certificate);
        var host = new SandboxHost(app, folder, certificate);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }

        var listening = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        host.Addresses.Listening(listening.Addresses);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _certificate.Dispose();
        _folder.Dispose();
    }

    private static WebApplication Compose(SandboxOptions options, WorkFolder folder, X509Certificate2 certificate)
    {
        // Nothing of the machine's environment or of appsettings reaches the sandbox: it is the same everywhere.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Clear();
        builder.Logging.ClearProviders().AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(options.LogLevel);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.Listen(IPAddress.Loopback, options.EntraPort, entra => entra.UseHttps(certificate));
        });
        SandboxParts.Add(builder.Services, options, folder);
        var app = builder.Build();
        SandboxParts.Map(app);
        return app;
    }
}
