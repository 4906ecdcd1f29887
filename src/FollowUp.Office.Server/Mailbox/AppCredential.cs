using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using FollowUp.Office.Server.Hosting;
using Microsoft.Identity.Client;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>The server's own credential, secret or certificate, as each of the two libraries wants it.</summary>
internal sealed class AppCredential(EntraOptions entra, NetworkTrust trust) : IMsalHttpClientFactory, IDisposable
{
    private readonly HttpClient _http = new(trust.CreateHandler());
    private readonly Lazy<X509Certificate2> _certificate = new(() => Load(entra.CertificatePath!));

    public HttpClient GetHttpClient() => _http;

    public void Dispose() => _http.Dispose();

    public TokenCredential ForAzureIdentity(string tenant)
    {
        var host = new Uri(entra.Instance);
        return string.IsNullOrEmpty(entra.CertificatePath)
            ? new ClientSecretCredential(tenant, entra.ClientId, entra.ClientSecret, Fill(new ClientSecretCredentialOptions(), host))
            : new ClientCertificateCredential(tenant, entra.ClientId, _certificate.Value, Fill(new ClientCertificateCredentialOptions(), host));
    }

    public IConfidentialClientApplication ForMsal(string tenant)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(entra.ClientId)
            .WithAuthority(entra.AuthorityOf(tenant), validateAuthority: false)
            .WithInstanceDiscovery(entra.IsMicrosoft)
            .WithHttpClientFactory(this);
        return (string.IsNullOrEmpty(entra.CertificatePath)
            ? builder.WithClientSecret(entra.ClientSecret)
            : builder.WithCertificate(_certificate.Value)).Build();
    }

    private T Fill<T>(T options, Uri host)
        where T : TokenCredentialOptions
    {
        options.AuthorityHost = host;
        options.Transport = new HttpClientTransport(_http);
        // The workers own retries; here one more try covers a lost connection.
        options.Retry.MaxRetries = 1;
        switch (options)
        {
            case ClientSecretCredentialOptions secret: secret.DisableInstanceDiscovery = !entra.IsMicrosoft; break;
            case ClientCertificateCredentialOptions certificate: certificate.DisableInstanceDiscovery = !entra.IsMicrosoft; break;
        }

        return options;
    }

    private static X509Certificate2 Load(string path) =>
        File.ReadAllText(path).Contains("-----BEGIN", StringComparison.Ordinal)
            ? X509Certificate2.CreateFromPemFile(path)
            : X509CertificateLoader.LoadPkcs12FromFile(path, null);
}
