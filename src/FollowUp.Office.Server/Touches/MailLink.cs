namespace FollowUp.Office.Server.Touches;

/// <summary>Links that may be shown in a calendar event or a card: https, or http on this machine (a sandbox).</summary>
internal static class MailLink
{
    public static Uri? Of(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            ? uri
            : null;
}
