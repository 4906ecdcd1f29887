using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Mailbox.Rich;

/// <summary>
/// A key pair that Graph encrypts the contents of notifications for. Made here and signed by itself, since Graph takes from it
/// nothing but the public key; shared by all copies of the server.
/// </summary>
internal sealed class EncryptionCertificate
{
    /// <summary>Every wrapped key costs one decryption with the private one: longer would only be slower.</summary>
    private const int KeySize = 2048;

    public required Guid Id { get; init; }

    /// <summary>The public part as Graph wants it: X.509 in Base64.</summary>
    public required string Certificate { get; init; }

    /// <summary>The private key (PKCS #8), encrypted with the server's key ring.</summary>
    public required byte[] ProtectedKey { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }

    public static EncryptionCertificate Make(DateTimeOffset now, TimeSpan life, Func<byte[], byte[]> protect)
    {
        using var key = RSA.Create(KeySize);
        var request = new CertificateRequest("CN=FollowUp.Office notifications", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyEncipherment, critical: true));
        // The other side's clock may be behind ours.
        using var certificate = request.CreateSelfSigned(now - TimeSpan.FromDays(1), now + life);
        var secret = key.ExportPkcs8PrivateKey();
        try
        {
            return new EncryptionCertificate
            {
                Id = Guid.NewGuid(),
                Certificate = Convert.ToBase64String(certificate.RawData),
                ProtectedKey = protect(secret),
                CreatedAt = now,
                ExpiresAt = now + life,
            };
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    internal sealed class Mapping : IEntityTypeConfiguration<EncryptionCertificate>
    {
        public void Configure(EntityTypeBuilder<EncryptionCertificate> builder) => builder.ToTable("EncryptionCertificates");
    }
}
