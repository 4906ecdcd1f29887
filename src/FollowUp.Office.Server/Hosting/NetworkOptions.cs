using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FollowUp.Office.Server.Hosting;

/// <summary>Configuration section <c>Network</c>.</summary>
internal sealed class NetworkOptions
{
    /// <value>PEM file of certificates that are trusted besides the system's, for a private CA. Default none.</value>
    public string? TrustedCertificates { get; init; }

    public X509Certificate2Collection Load()
    {
        var certificates = new X509Certificate2Collection();
        if (TrustedCertificates is { Length: > 0 } path)
            certificates.ImportFromPemFile(path);
        return certificates;
    }

    public static IEnumerable<string> Problems(NetworkOptions network)
    {
        const string Sentence = "Network:TrustedCertificates must name a readable PEM file with at least one certificate; leave it out if you have no private CA.";
        if (network.TrustedCertificates is not { Length: > 0 } path)
            return [];
        try
        {
            return File.Exists(path) && network.Load().Count > 0 ? [] : [Sentence];
        }
        catch (CryptographicException)
        {
            return [Sentence];
        }
    }
}
