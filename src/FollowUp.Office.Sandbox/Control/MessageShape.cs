using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Control;

internal sealed record PersonView(string Name, string Address)
{
    public static PersonView Of(MailPerson? person) => new(person?.Name ?? "", person?.Address ?? "");
}

/// <summary>One line of a message list.</summary>
internal record MessageRow
{
    public required string Id { get; init; }
    public required string Subject { get; init; }
    public required PersonView From { get; init; }
    public required IReadOnlyList<PersonView> To { get; init; }
    public required string Preview { get; init; }
    public required DateTimeOffset At { get; init; }
    public required bool IsRead { get; init; }
    public required bool HasAttachments { get; init; }
    public required string Importance { get; init; }
    public required string InternetMessageId { get; init; }
    public required string ConversationId { get; init; }
    public required string Folder { get; init; }
}

internal sealed record BodyView(string ContentType, string Content);

internal sealed record AttachmentView(string Name, string ContentType, int Size);

/// <summary>A whole message, for the reading pane.</summary>
internal sealed record MessageView : MessageRow
{
    public required IReadOnlyList<PersonView> Cc { get; init; }
    public required BodyView Body { get; init; }
    public required IReadOnlyList<AttachmentView> Attachments { get; init; }
}

/// <summary>Turns what lies in a mailbox into what the page shows.</summary>
internal static class MessageShape
{
    public static MessageRow Row(StoredMessage message, string folder) => new()
    {
        Id = message.ImmutableId,
        Subject = message.Mail.Subject,
        From = PersonView.Of(message.Mail.From),
        To = People(message.Mail.To),
        Preview = Preview(message.Mail),
        At = message.ReceivedAt,
        IsRead = message.IsRead,
        HasAttachments = message.Mail.Attachments.Any(attachment => !attachment.IsInline),
        Importance = Importance(message.Mail),
        InternetMessageId = message.InternetMessageId,
        ConversationId = message.ConversationId,
        Folder = folder,
    };

    public static MessageView Whole(StoredMessage message, string folder)
    {
        var row = Row(message, folder);
        return new MessageView
        {
            Id = row.Id,
            Subject = row.Subject,
            From = row.From,
            To = row.To,
            Preview = row.Preview,
            At = row.At,
            IsRead = row.IsRead,
            HasAttachments = row.HasAttachments,
            Importance = row.Importance,
            InternetMessageId = row.InternetMessageId,
            ConversationId = row.ConversationId,
            Folder = row.Folder,
            Cc = People(message.Mail.Cc),
            Body = new BodyView(message.Mail.IsHtml ? "html" : "text", message.Mail.IsHtml ? InlineImages.Into(message.Mail) : message.Mail.Body),
            Attachments = [.. message.Mail.Attachments.Where(attachment => !attachment.IsInline)
                .Select(attachment => new AttachmentView(attachment.Name, attachment.ContentType, attachment.Content.Length))],
        };
    }

    private static IReadOnlyList<PersonView> People(IReadOnlyList<MailPerson> people) => [.. people.Select(PersonView.Of)];

    private static string Preview(NewMessage mail)
    {
        var text = mail.IsHtml ? EventBody.PlainText(mail.Body) : mail.Body;
        var line = string.Join(' ', text.Split((char[]?)null, 60, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 200 ? line : line[..200];
    }

    private static string Importance(NewMessage mail) => (mail.Header("Importance") ?? mail.Header("X-Priority"))?.Trim().ToUpperInvariant() switch
    {
        "HIGH" or ['1' or '2', ..] => "high",
        "LOW" or ['4' or '5', ..] => "low",
        _ => "normal",
    };
}
