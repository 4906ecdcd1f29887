using System.Net;
using System.Security.Cryptography.X509Certificates;
using FollowUp.Office.Sandbox.Clock;
using FollowUp.Office.Sandbox.Entra;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>A running sandbox: one web host on loopback, http for page, Graph, Teams and control, https for Entra.</summary>
internal sealed class SandboxHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly WorkFolder _folder;
    private readonly X509Certificate2 _certificate;

    private readonly SandboxOptions _options;
    private FreePort? _serverPort;

    private SandboxHost(WebApplication app, SandboxOptions options, WorkFolder folder, X509Certificate2 certificate) =>
        (_app, _options, _folder, _certificate) = (app, options, folder, certificate);

    public IServiceProvider Services => _app.Services;

    public SandboxAddresses Addresses => Services.GetRequiredService<SandboxAddresses>();

    public Uri Address => Addresses.Http;

    public Uri EntraAddress => Addresses.Entra;

    /// <summary>PEM file of the certificate that Entra shows.</summary>
    public string CertificatePath => _folder.Certificate;

    public World World => Services.GetRequiredService<World>();

    /// <summary>Everything that is said to Graph, for tests to look at.</summary>
    public Traffic Traffic => Services.GetRequiredService<Traffic>();

    public SandboxClock Clock => Services.GetRequiredService<SandboxClock>();

    public static async Task<SandboxHost> StartAsync(SandboxOptions options, CancellationToken cancellationToken = default)
    {
        var folder = new WorkFolder(options.Folder);
        var certificate = EntraCertificate.Make();
        File.WriteAllText(folder.Certificate, certificate.ExportCertificatePem());
        var app = Compose(options, folder, certificate);
        var host = new SandboxHost(app, options, folder, certificate);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }

        host.Listening();
        return host;
    }

    /// <summary>The configuration of DESIGN 6 for a product server at the given address.</summary>
    public IReadOnlyDictionary<string, string?> ServerSettings(GraphAccess access, Uri server, string? database = null) =>
        Hosting.ServerSettings.For(
            Addresses, Services.GetRequiredService<AppRegistration>(), CertificatePath, access, server, database ?? _folder.Database);

    /// <summary>Starts the product server in this process; <paramref name="also"/> overrides settings, for tests.</summary>
    public async Task<StartedServer> StartServerAsync(
        GraphAccess? access = null, IReadOnlyDictionary<string, string?>? also = null, CancellationToken cancellationToken = default)
    {
        var address = Addresses.Server!;
        var settings = new Dictionary<string, string?>(ServerSettings(access ?? _options.Access, address))
        {
            ["Logging:LogLevel:Default"] = _options.LogLevel.ToString(),
            // It warns that its keys lie in the folder unencrypted: true of everything here, and no news.
            ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = nameof(LogLevel.Error),
            // It reports a lost race as a failure before the server has tried again; what stays wrong the server says itself.
            ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = nameof(LogLevel.Critical),
        };
        foreach (var (name, value) in also ?? new Dictionary<string, string?>())
        {
            settings[name] = value;
        }

        return await StartedServer.StartAsync(address, settings, Clock, cancellationToken);
    }

    /// <summary>Until Ctrl+C, SIGTERM or the token.</summary>
    public async Task WaitForStopAsync(CancellationToken stop)
    {
        // Only the wish to stop: what runs on the sandbox shall end before the sandbox does.
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var ctrlC = _app.Lifetime.ApplicationStopping.Register(() => asked.TrySetResult());
        await using var token = stop.Register(() => asked.TrySetResult());
        await asked.Task;
    }

    private void Listening()
    {
        var listening = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Addresses.Listening(listening.Addresses);
        // Made now, so that the first sign-in does not wait for it.
        _ = Services.GetRequiredService<SigningKey>();
        _serverPort = _options.ServerPort == 0 ? FreePort.Keep() : null;
        Addresses.Server = new Uri($"http://127.0.0.1:{_serverPort?.Number ?? _options.ServerPort}/");
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _serverPort?.Dispose();
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
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        SandboxParts.Add(builder.Services, options, folder);
        var app = builder.Build();
        SandboxParts.Map(app);
        return app;
    }
}
