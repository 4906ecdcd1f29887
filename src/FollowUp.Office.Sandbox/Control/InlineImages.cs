using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>Puts pictures that travel with a mail into its HTML: the page may fetch nothing from anywhere.</summary>
internal static class InlineImages
{
    // A signature's logo, not a photo album: beyond this the page would grow heavy.
    private const int Largest = 2 * 1024 * 1024;

    public static string Into(NewMessage mail)
    {
        var html = mail.Body;
        foreach (var image in mail.Attachments.Where(Shown))
        {
            var id = image.ContentId!.Trim('<', '>', ' ');
            if (!html.Contains($"cid:{id}", StringComparison.OrdinalIgnoreCase)) continue;
            var data = $"data:{image.ContentType};base64,{Convert.ToBase64String(image.Content)}";
            html = html.Replace($"cid:{id}", data, StringComparison.OrdinalIgnoreCase);
        }

        return html;
    }

    private static bool Shown(MailAttachment attachment) =>
        attachment.ContentId?.Trim('<', '>', ' ') is { Length: > 0 } && attachment.Content.Length <= Largest
        && attachment.ContentType is ("image/png" or "image/jpeg" or "image/gif" or "image/webp" or "image/bmp");
}
