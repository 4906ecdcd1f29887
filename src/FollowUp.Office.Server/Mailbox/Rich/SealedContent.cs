using System.Security.Cryptography;

namespace FollowUp.Office.Server.Mailbox.Rich;

/// <summary>
/// The encrypted part of a rich notification, in Base64: the data, a key for this one time wrapped for our certificate, and a
/// signature by that key. The SDK's own way of opening it compares signatures byte by byte until they differ, and takes the
/// whole certificate to throw it away afterwards; so it is done here.
/// </summary>
internal sealed record SealedContent(string? Data, string? DataSignature, string? DataKey, string? EncryptionCertificateId)
{
    private const int VectorLength = 16;

    /// <summary>What is inside, or null where it was not encrypted for this key or was changed on the way.</summary>
    public byte[]? Open(RSA key)
    {
        try
        {
            var secret = Unwrap(key, Convert.FromBase64String(DataKey ?? ""));
            var data = Convert.FromBase64String(Data ?? "");
            // First whether it is theirs, then what it says: unproved data is never decrypted.
            if (secret.Length < VectorLength || !CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(secret, data), Convert.FromBase64String(DataSignature ?? "")))
                return null;
            using var aes = Aes.Create();
            aes.Key = secret;
            return aes.DecryptCbc(data, secret.AsSpan(0, VectorLength), PaddingMode.PKCS7);
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static byte[] Unwrap(RSA key, byte[] wrapped)
    {
        // One key serves all workers, and .NET promises nothing about an instance that two of them use at once.
        lock (key)
            return key.Decrypt(wrapped, RSAEncryptionPadding.OaepSHA1);
    }
}
