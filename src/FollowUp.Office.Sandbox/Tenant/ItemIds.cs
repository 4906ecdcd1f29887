using System.Security.Cryptography;
using System.Text;

namespace FollowUp.Office.Sandbox.Tenant;

/// <summary>
/// Ids that look and behave like Outlook's: case-sensitive, safe in an address, and for messages in two flavours.
/// The immutable id stays for life; the default id belongs to the place where the message lies and changes with a move.
/// </summary>
internal static class ItemIds
{
    public static string Folder(DemoUser owner, string wellKnownName) => "AQMkAD" + Digest($"{owner.Id}/{wellKnownName}");

    public static string NewImmutable() => "AAkALgAA" + Digest(Guid.NewGuid().ToString());

    public static string Default(string immutableId, string folderId) => "AAMkAD" + Digest($"{folderId}/{immutableId}");

    public static string Conversation(string seed) => "AAQkAD" + Digest(seed);

    /// <summary>Exchange Web Services writes the same id in plain base64, which Office.js hands out.</summary>
    public static string ToEws(string restId) => restId.Replace('-', '/').Replace('_', '+');

    public static string FromEws(string ewsId) => ewsId.Replace('/', '-').Replace('+', '_');

    private static string Digest(string seed) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(seed))).Replace('/', '-').Replace('+', '_');
}
