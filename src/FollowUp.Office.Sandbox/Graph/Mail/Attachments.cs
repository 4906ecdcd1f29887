using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>Files of a message as Graph's fileAttachment.</summary>
internal static class Attachments
{
    public static JsonArray Of(StoredMessage message) =>
        new([.. message.Mail.Attachments.Select(JsonNode (attachment, index) => Shape(message, attachment, index))]);

    public static JsonObject Shape(StoredMessage message, MailAttachment attachment, int index) => new()
    {
        ["@odata.type"] = "#microsoft.graph.fileAttachment",
        ["@odata.mediaContentType"] = attachment.ContentType,
        ["id"] = message.ImmutableId[..^1] + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{index}/{attachment.Name}")))[..12].Replace('/', '-').Replace('+', '_') + "=",
        ["lastModifiedDateTime"] = MessageProperties.Time(message.CreatedAt),
        ["name"] = attachment.Name,
        ["contentType"] = attachment.ContentType,
        ["size"] = attachment.Content.Length,
        ["isInline"] = attachment.IsInline,
        ["contentId"] = attachment.ContentId,
        ["contentLocation"] = null,
        ["contentBytes"] = Convert.ToBase64String(attachment.Content),
    };
}
