using System.Text.RegularExpressions;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>MAPI properties of a message by id: the few that follow from the mail itself, and those that a client has set.</summary>
internal static partial class ExtendedProperties
{
    public const string InReplyTo = "String 0x1042";
    public const string References = "String 0x1039";

    private static readonly Dictionary<string, Func<StoredMessage, string?>> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [InReplyTo] = message => message.InReplyTo,
        [References] = message => message.Mail.Header("References"),
        ["String 0x001A"] = message => message.Mail.MessageClass,
        ["String 0x1035"] = message => message.InternetMessageId,
        ["String 0x0037"] = message => message.Mail.Subject,
        ["String 0x007D"] = message => message.IsOwn ? null : string.Join("\r\n", message.Mail.Headers.Select(header => $"{header.Key}: {header.Value}")),
    };

    public static string? ValueOf(StoredMessage message, string id) => Known.TryGetValue(id, out var known)
        ? known(message)
        : message.ExtendedProperties.FirstOrDefault(property => property.Key.Equals(id, StringComparison.OrdinalIgnoreCase)).Value;

    public static string Checked(string id) => Form().IsMatch(id) ? id : throw new GraphException(
        StatusCodes.Status400BadRequest, "ErrorInvalidProperty", $"The property id '{id}' is not valid.");

    [GeneratedRegex(@"^(String|Integer|Boolean|Double|SystemTime|Binary|CLSID|Long|Short|Float) (0x[0-9A-Fa-f]{4}|\{[0-9A-Fa-f-]{36}\} (Name \S.*|Id 0x[0-9A-Fa-f]+))$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
