using System.Buffers;
using System.Globalization;
using System.Text;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>Writes a mail that was made here as MIME, for <c>$value</c>; one that came as MIME is given back as it came.</summary>
internal static class MimeText
{
    private static readonly HashSet<string> Written = new(StringComparer.OrdinalIgnoreCase)
    {
        "From", "Sender", "To", "Cc", "Reply-To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
    };

    private static readonly SearchValues<char> Special = SearchValues.Create("\"<>,;:\r\n");

    public static byte[] Of(StoredMessage message)
    {
        var mime = new StringBuilder();
        var boundary = "=_" + message.Version.ToString("x16", CultureInfo.InvariantCulture);
        foreach (var (name, value) in Headers(message))
            mime.Append(name).Append(": ").Append(value).Append("\r\n");
        if (message.Mail.Attachments.Count == 0)
        {
            Part(mime, message.Mail.IsHtml ? "text/html; charset=utf-8" : "text/plain; charset=utf-8", null, Encoding.UTF8.GetBytes(message.Mail.Body));
            return Encoding.ASCII.GetBytes(mime.ToString());
        }
        mime.Append("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n");
        Part(mime, message.Mail.IsHtml ? "text/html; charset=utf-8" : "text/plain; charset=utf-8", null, Encoding.UTF8.GetBytes(message.Mail.Body));
        foreach (var attachment in message.Mail.Attachments)
        {
            mime.Append("--" + boundary + "\r\n");
            Part(mime, attachment.ContentType, $"{(attachment.IsInline ? "inline" : "attachment")}; filename*=utf-8''{Uri.EscapeDataString(attachment.Name)}", attachment.Content);
        }
        return Encoding.ASCII.GetBytes(mime.Append("--" + boundary + "--\r\n").ToString());
    }

    private static IEnumerable<(string Name, string Value)> Headers(StoredMessage message)
    {
        var mail = message.Mail;
        yield return ("From", People([mail.From ?? new MailPerson("", "")]));
        if (mail.To.Count > 0)
            yield return ("To", People(mail.To));
        if (mail.Cc.Count > 0)
            yield return ("Cc", People(mail.Cc));
        if (mail.ReplyTo.Count > 0)
            yield return ("Reply-To", People(mail.ReplyTo));
        yield return ("Subject", Encoded(mail.Subject));
        yield return ("Date", message.SentAt.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture));
        yield return ("Message-ID", message.InternetMessageId);
        foreach (var header in mail.Headers.Where(header => !Written.Contains(header.Key)))
            yield return (header.Key, header.Value);
        yield return ("MIME-Version", "1.0");
    }

    private static void Part(StringBuilder mime, string contentType, string? disposition, byte[] content)
    {
        mime.Append("Content-Type: " + contentType + "\r\nContent-Transfer-Encoding: base64\r\n");
        if (disposition is not null)
            mime.Append("Content-Disposition: " + disposition + "\r\n");
        mime.Append("\r\n").Append(Convert.ToBase64String(content, Base64FormattingOptions.InsertLineBreaks)).Append("\r\n");
    }

    private static string People(IEnumerable<MailPerson> people) =>
        string.Join(", ", people.Select(person => person.Name.Length == 0 ? person.Address : $"{Encoded(person.Name)} <{person.Address}>"));

    private static string Encoded(string text) => Ascii.IsValid(text) && !text.AsSpan().ContainsAny(Special)
        ? text
        : string.Join(' ', Words(text).Select(word => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(word))}?="));

    // An encoded word is at most 75 characters long: twelve runes of four bytes fit.
    private static IEnumerable<string> Words(string text) => text.EnumerateRunes().Chunk(12).Select(runes => string.Concat(runes));
}
