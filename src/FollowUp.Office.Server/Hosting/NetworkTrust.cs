using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace FollowUp.Office.Server.Hosting;

/// <summary>
/// Handlers for every outgoing connection of the server. They trust what the system trusts and, in addition, the
/// certificates of Network:TrustedCertificates; the host's name must fit either way.
/// </summary>
internal sealed class NetworkTrust(NetworkOptions options)
{
    private readonly X509Certificate2Collection _trusted = options.Load();

    /// <summary>No redirects: a token must never follow one to another host.</summary>
    public SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = System.Net.DecompressionMethods.All,
        // A new address of a moved service is found without a restart.
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        SslOptions = { RemoteCertificateValidationCallback = IsTrusted },
    };

    private bool IsTrusted(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None)
            return true;
        return errors == SslPolicyErrors.RemoteCertificateChainErrors
            && _trusted.Count > 0 && certificate is X509Certificate2 leaf && ChainsToOurs(leaf, chain);
    }

    private bool ChainsToOurs(X509Certificate2 leaf, X509Chain? presented)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(_trusted);
        // Private authorities seldom publish revocation lists; the system's own trust keeps its own policy.
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        if (presented is not null)
            chain.ChainPolicy.ExtraStore.AddRange(presented.ChainPolicy.ExtraStore);
        return chain.Build(leaf);
    }
}
