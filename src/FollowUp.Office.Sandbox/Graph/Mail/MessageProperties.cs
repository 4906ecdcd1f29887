using System.Globalization;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>When a property is in an answer: by default, or only where <c>$select</c> names it; and whether Mail.ReadBasic may see it.</summary>
internal sealed record MessageProperty(Func<StoredMessage, MessageView, JsonNode?> Value, bool OnlySelected = false, bool IsContent = false);

/// <summary>The one table of a message's properties, in the order in which Graph answers them.</summary>
internal static class MessageProperties
{
    public static IReadOnlyDictionary<string, MessageProperty> All { get; } = new Dictionary<string, MessageProperty>(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = new((message, view) => view.IdOf(message)),
        ["createdDateTime"] = new((message, _) => Time(message.CreatedAt)),
        ["lastModifiedDateTime"] = new((message, _) => Time(message.ModifiedAt)),
        ["changeKey"] = new((message, _) => message.ChangeKey),
        ["categories"] = new((message, _) => Strings(message.Categories)),
        ["receivedDateTime"] = new((message, _) => Time(message.ReceivedAt)),
        ["sentDateTime"] = new((message, _) => Time(message.SentAt)),
        ["hasAttachments"] = new((message, _) => message.HasAttachments),
        ["internetMessageId"] = new((message, _) => message.InternetMessageId),
        ["subject"] = new((message, _) => message.Mail.Subject),
        ["bodyPreview"] = new((message, _) => message.BodyPreview, IsContent: true),
        ["importance"] = new((message, _) => message.Importance),
        ["parentFolderId"] = new((message, _) => message.FolderId),
        ["conversationId"] = new((message, _) => message.ConversationId),
        ["conversationIndex"] = new((message, _) => Convert.ToBase64String(message.ConversationIndex)),
        ["isDeliveryReceiptRequested"] = new((message, _) => message.Mail.Header("Return-Receipt-To") is not null),
        ["isReadReceiptRequested"] = new((message, _) => message.Mail.Header("Disposition-Notification-To") is not null),
        ["isRead"] = new((message, _) => message.IsRead),
        ["isDraft"] = new((message, _) => message.IsDraft),
        ["webLink"] = new((message, view) => view.WebLinkOf(message)),
        ["inferenceClassification"] = new((_, _) => "focused"),
        ["body"] = new((message, view) => view.BodyOf(message), IsContent: true),
        ["sender"] = new((message, _) => Person(message.Mail.Sender ?? message.Mail.From)),
        ["from"] = new((message, _) => Person(message.Mail.From)),
        ["toRecipients"] = new((message, _) => People(message.Mail.To)),
        ["ccRecipients"] = new((message, _) => People(message.Mail.Cc)),
        ["bccRecipients"] = new((message, _) => People(message.Mail.Bcc)),
        ["replyTo"] = new((message, _) => People(message.Mail.ReplyTo)),
        ["flag"] = new((message, _) => new JsonObject { ["flagStatus"] = message.FlagStatus }),
        ["internetMessageHeaders"] = new((message, _) => Headers(message), OnlySelected: true),
        ["uniqueBody"] = new((message, view) => view.BodyOf(message), OnlySelected: true, IsContent: true),
    };

    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static JsonNode? Person(MailPerson? person) => person is null ? null : new JsonObject
    {
        ["emailAddress"] = new JsonObject { ["name"] = person.Name.Length == 0 ? person.Address : person.Name, ["address"] = person.Address },
    };

    private static JsonArray People(IReadOnlyList<MailPerson> people) => new([.. people.Select(Person)]);

    private static JsonArray Strings(IReadOnlyList<string> values) => new([.. values.Select(value => (JsonNode)value)]);

    // What the owner wrote never went through transport: only the headers that the writer added are there.
    private static JsonArray? Headers(StoredMessage message)
    {
        var headers = message.Mail.Headers
            .Where(header => !message.IsOwn || header.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            .Select(JsonNode (header) => new JsonObject { ["name"] = header.Key, ["value"] = header.Value }).ToArray();
        return headers.Length == 0 ? null : new JsonArray(headers);
    }
}
