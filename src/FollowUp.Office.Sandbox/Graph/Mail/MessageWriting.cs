using System.Text.Json.Nodes;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>Reads the message that a client writes: one table of what can be written, and of what only a draft lets change.</summary>
internal static class MessageWriting
{
    private delegate MessageDraft Setter(MessageDraft draft, JsonNode? value);

    private static readonly Dictionary<string, Setter> Always = new(StringComparer.Ordinal)
    {
        ["isRead"] = (draft, value) => draft with { IsRead = JsonRead.Flag(value, "isRead") },
        ["categories"] = (draft, value) => draft with { Categories = JsonRead.Strings(value, "categories") },
        ["flag"] = (draft, value) => draft with { FlagStatus = JsonRead.OneOf(JsonRead.Member(value, "flagStatus"), "flagStatus", "notFlagged", "complete", "flagged") },
        ["importance"] = (draft, value) => draft.WithHeader("Importance", JsonRead.OneOf(value, "importance", "low", "normal", "high")),
        ["inferenceClassification"] = (draft, _) => draft,
        ["singleValueExtendedProperties"] = SetExtendedProperties,
    };

    private static readonly Dictionary<string, Setter> DraftOnly = new(StringComparer.Ordinal)
    {
        ["subject"] = (draft, value) => draft with { Mail = draft.Mail with { Subject = JsonRead.Text(value, "subject") ?? "" } },
        ["body"] = SetBody,
        ["from"] = (draft, value) => draft with { Mail = draft.Mail with { From = JsonRead.Person(value) } },
        ["sender"] = (draft, value) => draft with { Mail = draft.Mail with { Sender = JsonRead.Person(value) } },
        ["toRecipients"] = (draft, value) => draft with { Mail = draft.Mail with { To = JsonRead.People(value, "toRecipients") } },
        ["ccRecipients"] = (draft, value) => draft with { Mail = draft.Mail with { Cc = JsonRead.People(value, "ccRecipients") } },
        ["bccRecipients"] = (draft, value) => draft with { Mail = draft.Mail with { Bcc = JsonRead.People(value, "bccRecipients") } },
        ["replyTo"] = (draft, value) => draft with { Mail = draft.Mail with { ReplyTo = JsonRead.People(value, "replyTo") } },
        ["internetMessageHeaders"] = SetHeaders,
        ["internetMessageId"] = (draft, value) => draft with { Mail = draft.Mail with { InternetMessageId = JsonRead.Text(value, "internetMessageId") } },
        ["attachments"] = (draft, value) => draft with { Mail = draft.Mail with { Attachments = JsonRead.Attachments(value) } },
    };

    public static MessageDraft Apply(MessageDraft draft, JsonObject body, bool isDraft)
    {
        foreach (var (name, value) in body)
        {
            // OData's own marks, such as @odata.type, say nothing to store.
            if (name.Contains('@', StringComparison.Ordinal))
                continue;
            if (Always.TryGetValue(name, out var set) || (isDraft && DraftOnly.TryGetValue(name, out set)))
                draft = set(draft, value);
            else
                throw Refusal(name);
        }
        return draft;
    }

    private static GraphException Refusal(string name) => MessageProperties.All.ContainsKey(name)
        ? new(StatusCodes.Status400BadRequest, "ErrorInvalidPropertySet", $"The property '{name}' is read-only and cannot be set.")
        : new(StatusCodes.Status400BadRequest, "RequestBodyRead",
            $"The property '{name}' does not exist on type 'microsoft.graph.message'. Make sure to only use property names that are defined by the type.");

    private static MessageDraft SetBody(MessageDraft draft, JsonNode? value)
    {
        var type = JsonRead.Member(value, "contentType") is { } given ? JsonRead.OneOf(given, "contentType", "text", "html") : "text";
        return draft with { Mail = draft.Mail with { IsHtml = type == "html", Body = JsonRead.Text(JsonRead.Member(value, "content"), "content") ?? "" } };
    }

    private static MessageDraft SetHeaders(MessageDraft draft, JsonNode? value)
    {
        foreach (var header in JsonRead.Items(value, "internetMessageHeaders"))
        {
            var name = JsonRead.Text(JsonRead.Member(header, "name"), "name") ?? "";
            if (!name.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
                throw new GraphException(StatusCodes.Status400BadRequest, "InvalidInternetMessageHeader",
                    $"The internet message header name '{name}' should start with 'x-' or 'X-'.");
            draft = draft.WithHeader(name, JsonRead.Text(JsonRead.Member(header, "value"), "value"));
        }
        return draft;
    }

    // The two ids of threading are how a client says "this answers that": Exchange writes them as headers.
    private static MessageDraft SetExtendedProperties(MessageDraft draft, JsonNode? value)
    {
        foreach (var property in JsonRead.Items(value, "singleValueExtendedProperties"))
        {
            var id = ExtendedProperties.Checked(JsonRead.Text(JsonRead.Member(property, "id"), "id") ?? "");
            var text = JsonRead.Text(JsonRead.Member(property, "value"), "value") ?? "";
            draft = id.ToUpperInvariant() switch
            {
                "STRING 0X1042" => draft.WithHeader("In-Reply-To", text),
                "STRING 0X1039" => draft.WithHeader("References", text),
                _ => draft with { ExtendedProperties = new Dictionary<string, string>(draft.ExtendedProperties) { [id] = text } },
            };
        }
        return draft;
    }
}
