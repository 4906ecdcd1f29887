using System.Globalization;
using System.Text.Json;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Classify;

/// <summary>From Graph's JSON of a message to the facts that the classifier knows: the same fields that the server asks Graph for.</summary>
internal static class GraphMessage
{
    /// <summary>As the server cuts what it fetches.</summary>
    private const int LongestBody = 32 * 1024;

    private static readonly string[] Telling = ["subject", "from", "sender", "body", "internetMessageHeaders", "internetMessageId", "receivedDateTime", "bodyPreview"];

    /// <summary>Whether it has any field by which a message is known.</summary>
    public static bool LooksLikeOne(JsonElement message) => Telling.Any(name => message.TryGetProperty(name, out _));

    /// <summary>The facts; throws where a field is of another type than Graph gives it.</summary>
    public static MessageFacts Read(JsonElement message)
    {
        var messageClass = Property(message, "String 0x001A");
        var type = Text(message, "@odata.type") ?? "";
        return new MessageFacts
        {
            Id = Text(message, "id") ?? "",
            InternetMessageId = Text(message, "internetMessageId")?.Trim() ?? "",
            ConversationId = Text(message, "conversationId") ?? "",
            Subject = Text(message, "subject") ?? "",
            From = PersonOf(message, "from"),
            Sender = PersonOf(message, "sender"),
            ReplyTo = [.. People(message, "replyTo")],
            Recipients = [.. People(message, "toRecipients"), .. People(message, "ccRecipients"), .. People(message, "bccRecipients")],
            At = Time(message, "receivedDateTime") ?? Time(message, "sentDateTime") ?? default,
            Side = MailSide.Received,
            Headers = [.. Headers(message)],
            MessageClass = messageClass,
            IsCalendarMessage = type.Contains("eventMessage", StringComparison.OrdinalIgnoreCase)
                || message.TryGetProperty("meetingMessageType", out _)
                || messageClass?.StartsWith("IPM.Schedule.", StringComparison.OrdinalIgnoreCase) == true,
            BodyText = Body(message),
        };
    }

    /// <summary>A string, null where it is absent or null.</summary>
    public static string? Text(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;

    private static string? Body(JsonElement message)
    {
        if (!message.TryGetProperty("body", out var body) || body.ValueKind == JsonValueKind.Null)
            return Text(message, "bodyPreview");
        var content = Text(body, "content");
        // The server asks for text; Graph makes it from the same markup.
        var text = content is not null && "html".Equals(Text(body, "contentType"), StringComparison.OrdinalIgnoreCase) ? HtmlText.ToText(content) : content;
        return text?[..Math.Min(text.Length, LongestBody)];
    }

    private static IEnumerable<HeaderField> Headers(JsonElement message) =>
        List(message, "internetMessageHeaders").Where(field => Text(field, "name") is not null)
            .Select(field => new HeaderField(Text(field, "name")!, Text(field, "value") ?? ""));

    private static string? Property(JsonElement message, string id) =>
        List(message, "singleValueExtendedProperties").Where(property => id.Equals(Text(property, "id"), StringComparison.OrdinalIgnoreCase))
            .Select(property => Text(property, "value")).FirstOrDefault();

    private static IEnumerable<Person> People(JsonElement message, string name) => List(message, name).Select(PersonOf).OfType<Person>();

    private static Person? PersonOf(JsonElement message, string name) =>
        message.TryGetProperty(name, out var recipient) && recipient.ValueKind != JsonValueKind.Null ? PersonOf(recipient) : null;

    private static Person? PersonOf(JsonElement recipient)
    {
        if (!recipient.TryGetProperty("emailAddress", out var address) || address.ValueKind == JsonValueKind.Null)
            return null;
        var (name, mail) = (Text(address, "name"), Text(address, "address"));
        return (name ?? mail) is null ? null : new Person(name ?? "", mail ?? "");
    }

    private static DateTimeOffset? Time(JsonElement message, string name) =>
        DateTimeOffset.TryParse(Text(message, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private static JsonElement.ArrayEnumerator List(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var list) && list.ValueKind != JsonValueKind.Null ? list.EnumerateArray() : default;
}
