using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Subscriptions;

/// <summary>The parts of a message that go with a notification, and their encryption: a key for one use, wrapped for the subscriber.</summary>
internal static class RichContent
{
    /// <summary>The selected properties and nothing else, with the annotations that Graph strews in.</summary>
    public static JsonObject Of(StoredMessage message, RichOrder order)
    {
        var shape = order.View.Shape(message);
        var content = new JsonObject();
        foreach (var (name, value) in shape.Where(property => IsWanted(property.Key, order)).ToList())
        {
            if (name.EndsWith("DateTime", StringComparison.Ordinal))
            {
                content[name + "@odata.type"] = "#DateTimeOffset";
            }

            content[name] = value?.DeepClone();
        }

        return content;
    }

    public static JsonObject Seal(JsonObject content, RichCertificate certificate, string fault)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        using var aes = Aes.Create();
        aes.Key = key;
        var data = aes.EncryptCbc(Encoding.UTF8.GetBytes(content.ToJsonString()), key.AsSpan(0, 16), PaddingMode.PKCS7);
        var signature = HMACSHA256.HashData(key, data);
        if (fault == "tampered")
        {
            data[^1] ^= 1;
        }

        using var theirs = certificate.Load();
        using var wrap = theirs.GetRSAPublicKey()!;
        return new JsonObject
        {
            ["data"] = Convert.ToBase64String(data),
            ["dataSignature"] = Convert.ToBase64String(signature),
            ["dataKey"] = Convert.ToBase64String(wrap.Encrypt(key, RSAEncryptionPadding.OaepSHA1)),
            ["encryptionCertificateId"] = fault == "unknownCertificate" ? Guid.NewGuid().ToString() : certificate.Id,
            ["encryptionCertificateThumbprint"] = theirs.Thumbprint,
        };
    }

    private static bool IsWanted(string name, RichOrder order) =>
        name is not ("id" or "@odata.etag") || order.View.Selected!.Contains(name, StringComparer.OrdinalIgnoreCase);
}
