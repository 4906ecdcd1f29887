using System.Text;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>What a reader of the mail gets from its parts: the body, the files, and the parts that say what kind of mail it is.</summary>
internal sealed class MailContent
{
    private readonly byte[] _mail;
    private readonly List<MailAttachment> _attachments = [];
    private readonly List<MimePart> _byKind = [];
    private int _unnamed;

    private MailContent(byte[] mail) => _mail = mail;

    public string? Html { get; private set; }
    public string? Text { get; private set; }
    public IReadOnlyList<MailAttachment> Attachments => _attachments;

    public static MailContent Of(byte[] mail, MimePart root)
    {
        var content = new MailContent(mail);
        content.Take(root, inAlternative: false);
        content.SettleInline();
        return content;
    }

    /// <summary>The text of the first part of a type that is no body, such as text/calendar; null where there is none.</summary>
    public string? FirstOf(string type, out MimePart? part)
    {
        part = _byKind.Find(kind => kind.Type == type);
        return part is null ? null : TextOf(part);
    }

    // The depth of recursion is bounded by PartTree.DeepestNesting.
    private void Take(MimePart part, bool inAlternative)
    {
        if (part.Children.Count > 0)
        {
            foreach (var child in part.Children)
                Take(child, inAlternative || part.Type == "multipart/alternative");
        }
        else if (!TakeAsBody(part, inAlternative))
        {
            TakeAsFile(part, inAlternative);
        }
    }

    /// <summary>
    /// The first text is the body, in an alternative the first of each kind. Later texts beside it become files,
    /// as Exchange makes of them.
    /// </summary>
    private bool TakeAsBody(MimePart part, bool inAlternative)
    {
        if (part.Type is not ("text/plain" or "text/html") || part.Disposition.Value == "attachment" || part.FileName is not null)
            return false;
        if (part.Type == "text/html" && Html is null && (inAlternative || string.IsNullOrWhiteSpace(Text)))
            Html = TextOf(part);
        else if (part.Type == "text/plain" && Text is null && (inAlternative || Html is null))
            Text = TextOf(part);
        else
            return part.Raw(_mail).IndexOfAnyExcept(" \t\r\n"u8) < 0;
        return true;
    }

    private void TakeAsFile(MimePart part, bool inAlternative)
    {
        var isReport = part.Type is "message/delivery-status" or "message/disposition-notification" or "message/feedback-report";
        if (isReport || part.Type == "text/calendar")
            _byKind.Add(part);
        // Exchange turns reports and the invitation itself into properties; only a copy of it as a file stays one.
        if (isReport || (part.Type == "text/calendar" && inAlternative))
            return;
        var content = part.Content(_mail);
        _attachments.Add(new MailAttachment(NameOf(part, content), part.Type, content, part.Disposition.Value == "inline", part.ContentId));
    }

    private string NameOf(MimePart part, byte[] content)
    {
        if (part.FileName is { } stated)
            return stated;
        if (part.Type != "message/rfc822")
            return FileNames.Numbered(++_unnamed, part.Type);
        // A forwarded mail is named after its subject.
        var (fields, _) = HeaderBlock.Read(content, WireText.HeaderStart(content), content.Length);
        var subject = fields.Find(field => field.Key.Equals("Subject", StringComparison.OrdinalIgnoreCase)).Value;
        return FileNames.Clean(EncodedWords.Decode(subject ?? "").Replace('/', ' ').Replace('\\', ' ')) is { } name
            ? FileNames.Clean(name + ".eml")!
            : FileNames.Numbered(++_unnamed, part.Type);
    }

    /// <summary>An image is inline if the text shows it, whatever its disposition says.</summary>
    private void SettleInline()
    {
        for (var i = 0; i < Math.Min(_attachments.Count, 200); i++)
        {
            var (file, id) = (_attachments[i], _attachments[i].ContentId);
            var isShown = id is not null && Html is not null && Html.Contains("cid:" + id, StringComparison.OrdinalIgnoreCase);
            _attachments[i] = file with { IsInline = isShown || (file.IsInline && id is not null && Html is not null) };
        }
    }

    private string TextOf(MimePart part)
    {
        var bytes = part.Content(_mail);
        var charset = part.TypeHeader["charset"];
        if (part.Type == "text/html" && Charsets.Find(charset) is null)
            charset = HtmlCharset.Find(bytes);
        var text = Charsets.Decode(bytes, charset);
        if (text.Contains('\0', StringComparison.Ordinal))
            text = text.Replace("\0", "", StringComparison.Ordinal);
        return WithLineBreaks(text);
    }

    /// <summary>Graph gives CR LF, whatever the mail had.</summary>
    private static string WithLineBreaks(string text)
    {
        if (!text.AsSpan().ContainsAny('\r', '\n'))
            return text;
        var unified = new StringBuilder(text.Length + (text.Length / 16));
        foreach (var line in text.AsSpan().EnumerateLines())
            unified.Append(line).Append("\r\n");
        unified.Length -= 2;
        return unified.ToString();
    }
}
