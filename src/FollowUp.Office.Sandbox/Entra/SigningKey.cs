using System.Security.Cryptography;
using FollowUp.Office.Sandbox.Hosting;
using Microsoft.IdentityModel.Tokens;

namespace FollowUp.Office.Sandbox.Entra;

/// <summary>
/// The key that signs every token of the sandbox. In a folder that is kept it is kept too: a server that holds tokens of
/// yesterday then finds them still good.
/// </summary>
internal sealed class SigningKey : IDisposable
{
    private readonly SandboxAddresses _addresses;
    private readonly RSA _rsa;

    public SigningKey(SandboxAddresses addresses, string? file = null)
    {
        _addresses = addresses;
        _rsa = file is not null && File.Exists(file) ? Read(file) : RSA.Create(2048);
        if (file is not null && !File.Exists(file)) OwnerOnlyFile.Write(file, _rsa.ExportPkcs8PrivateKeyPem());
        KeyId = Base64UrlEncoder.Encode(SHA256.HashData(_rsa.ExportSubjectPublicKeyInfo()))[..27];
        Key = new RsaSecurityKey(_rsa) { KeyId = KeyId };
        Credentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256);
    }

    public RsaSecurityKey Key { get; }

    public string KeyId { get; }

    public SigningCredentials Credentials { get; }

    /// <summary>The iss of the tenant's v2.0 tokens.</summary>
    public string Issuer(string tenantId) => $"{_addresses.EntraOrigin}/{tenantId}/v2.0";

    public void Dispose() => _rsa.Dispose();

    private static RSA Read(string file)
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(File.ReadAllText(file));
        return rsa;
    }
}
