using System.Text;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>
/// Reads the bytes of a mail as real mailers send them (RFC 5322, 2045 to 2047, 2231, 3464). It takes what it can
/// make sense of and never throws: only nothing, too much, or something that is no mail at all is refused.
/// </summary>
internal static class MimeReader
{
    public const int LargestMail = 25 * 1024 * 1024;

    /// <summary>A file whose "header" has none of these is some other text that happens to hold colons.</summary>
    private static readonly HashSet<string> s_mailFields = new(StringComparer.OrdinalIgnoreCase)
    {
        "From", "To", "Cc", "Bcc", "Sender", "Reply-To", "Subject", "Date", "Message-ID", "In-Reply-To", "References",
        "Received", "Return-Path", "Delivered-To", "Envelope-To", "X-Original-To", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding", "Resent-From", "X-Mailer", "DKIM-Signature", "List-Id", "Auto-Submitted",
    };

    public static MimeReadResult Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LargestMail)
            return MimeReadResult.Refused("The file is larger than 25 MB, which is the most that a mail may have.");
        return ReadOfAnySize(bytes);
    }

    /// <summary>For a mail that was read before and has a new header now.</summary>
    public static MimeReadResult ReadOfAnySize(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOfAnyExcept(" \t\r\n\0"u8) < 0)
            return MimeReadResult.Refused("The file is empty.");
        var mail = WireText.Normalise(bytes);
        var (fields, bodyStart) = HeaderBlock.Read(mail, WireText.HeaderStart(mail), mail.Length);
        if (!fields.Exists(field => s_mailFields.Contains(field.Key)))
            return MimeReadResult.Refused("The file is no mail: it has no header fields such as From, Subject or Date.");
        var root = PartTree.Read(mail, fields, bodyStart);
        return MimeReadResult.Mail(Assemble(fields, root, MailContent.Of(mail, root)) with { Mime = bytes.ToArray() });
    }

    private static NewMessage Assemble(List<KeyValuePair<string, string>> fields, MimePart root, MailContent content)
    {
        var (messageClass, meeting) = MessageClasses.Of(root, content);
        var from = Sender(fields, "From");
        return new NewMessage
        {
            Subject = EncodedWords.Decode(Value(fields, "Subject") ?? ""),
            From = from,
            Sender = Sender(fields, "Sender") ?? from,
            To = People(fields, "To"),
            Cc = People(fields, "Cc"),
            Bcc = People(fields, "Bcc"),
            ReplyTo = People(fields, "Reply-To"),
            Date = MailDates.Read(Value(fields, "Date")),
            InternetMessageId = MessageIdField.First(Value(fields, "Message-ID")),
            IsHtml = content.Html is not null,
            Body = content.Html ?? content.Text ?? "",
            Headers = fields,
            Attachments = content.Attachments,
            MessageClass = messageClass,
            MeetingMessageType = meeting,
        };
    }

    private static string? Value(List<KeyValuePair<string, string>> fields, string name)
    {
        string? empty = null;
        foreach (var (key, value) in fields)
        {
            if (!key.Equals(name, StringComparison.OrdinalIgnoreCase))
                continue;
            if (value.Length > 0)
                return value;
            empty = value;
        }
        return empty;
    }

    private static MailPerson? Sender(List<KeyValuePair<string, string>> fields, string name) =>
        Value(fields, name) is { } value && Addresses.Read(value) is [var first, ..] ? first : null;

    /// <summary>A mail may, against the rules, repeat To or Cc: everybody named in any of them counts.</summary>
    private static List<MailPerson> People(List<KeyValuePair<string, string>> fields, string name)
    {
        var all = new StringBuilder();
        foreach (var (key, value) in fields)
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
                all.Append(all.Length == 0 ? "" : ", ").Append(value);
        }
        return Addresses.Read(all.ToString());
    }
}
