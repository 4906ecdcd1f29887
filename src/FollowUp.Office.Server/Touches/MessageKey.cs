using System.Security.Cryptography;
using System.Text;
using FollowUp.Office.Core.Replies;

namespace FollowUp.Office.Server.Touches;

/// <summary>The key under which a mail's facts are stored and found: its Message-ID, or a digest where that is overlong or not plain ASCII.</summary>
internal static class MessageKey
{
    private const int Longest = 200;

    public static string Of(string internetMessageId)
    {
        var id = internetMessageId.Trim();
        return id.Length <= Longest && id.All(character => character is > ' ' and < '\u007f') ? "mail:" + id : "mail:sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
    }

    /// <summary>Mail without a Message-ID exists: the store's own id tells it from others.</summary>
    public static string Of(MessageFacts message) =>
        Of(message.InternetMessageId.Length > 0 ? message.InternetMessageId : "store:" + message.Id);
}
