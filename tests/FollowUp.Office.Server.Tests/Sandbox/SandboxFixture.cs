using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using FollowUp.Office.Sandbox.Entra;
using FollowUp.Office.Sandbox.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Client;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>A sandbox on free ports, without a server, whose clock stands still, and an HTTP client that trusts its certificate.</summary>
public sealed class SandboxFixture : IAsyncLifetime, IMsalHttpClientFactory
{
    internal SandboxHost Host { get; private set; } = null!;

    internal HttpClient Http { get; private set; } = null!;

    /// <summary>Registered with the application, beside the secret.</summary>
    internal X509Certificate2 ClientCertificate { get; } = MakeCertificate();

    internal string Secret => Host.Services.GetRequiredService<AppRegistration>().ClientSecret;

    public async ValueTask InitializeAsync()
    {
        Host = await SandboxHost.StartAsync(SandboxOptions.AnyPorts with
        {
            FrozenAt = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero),
            ClientCertificates = [ClientCertificate],
        });
        Http = new HttpClient(Handler());
    }

    /// <summary>With cookies of its own, and it tells where it is led instead of going there.</summary>
    internal HttpClient NewBrowser()
    {
        var handler = Handler();
        handler.AllowAutoRedirect = false;
        return new HttpClient(handler);
    }

    public HttpClient GetHttpClient() => Http;

    public static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=FollowUp.Office", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private SocketsHttpHandler Handler()
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(X509CertificateLoader.LoadCertificateFromFile(Host.CertificatePath));
        return new SocketsHttpHandler { UseProxy = false, SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = policy } };
    }

    public async ValueTask DisposeAsync()
    {
        ClientCertificate.Dispose();
        Http?.Dispose();
        if (Host is not null) await Host.DisposeAsync();
    }
}
