using System.Text.Encodings.Web;
using System.Text.Json;

namespace FollowUp.Office.Server.Hosting;

/// <summary>
/// Where the built pane, the manifest and what goes into Teams' package lie: beside the program, where build/Pane.targets puts them.
/// </summary>
internal sealed record PaneFiles(string Folder, string Manifest, string Teams)
{
    public static PaneFiles BesideTheProgram { get; } = new(Beside("pane"), Beside("manifest.xml"), Beside("teams"));

    public string Index => Path.Combine(Folder, "index.html");

    private static string Beside(string name) => Path.Combine(AppContext.BaseDirectory, name);
}

/// <summary>What the server writes into the pane's html and manifests, and the policy it is served under.</summary>
internal sealed class PanePage(PaneOptions pane, EntraOptions entra, ServerOptions server)
{
    /// <summary>Stands in index.html where the configuration goes.</summary>
    public const string ConfigPlaceholder = "__FOLLOWUP_CONFIG__";

    /// <summary>Stands in the manifests for this server.</summary>
    public const string HostPlaceholder = "https://followup.example";

    /// <summary>Stands in Teams' manifest for the app registration.</summary>
    public const string ClientIdPlaceholder = "00000000-0000-0000-0000-000000000000";

    private readonly string _config = HtmlEncoder.Default.Encode(JsonSerializer.Serialize(new
    {
        clientId = entra.ClientId,
        authority = entra.AuthorityOf(entra.TenantId),
        scope = $"{entra.Audiences.First()}/{EntraOptions.Scope}",
        officeJs = pane.OfficeJsUrl,
    }));

    /// <summary>No inline script or style and no eval: a mail that smuggles markup into the pane finds nothing to run it.</summary>
    public string Policy { get; } = string.Join("; ",
        "default-src 'none'",
        $"script-src 'self' {Origin(pane.OfficeJsUrl)}",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        $"connect-src 'self' {Origin(entra.Instance)}",
        // MSAL signs in silently in a hidden frame where Outlook offers no nested sign-in.
        $"frame-src 'self' {Origin(entra.Instance)}",
        "base-uri 'none'",
        "form-action 'none'",
        Framing(pane));

    /// <summary>Vite's development server needs inline styles and a socket, so only the framing is held there.</summary>
    public string DevelopmentPolicy { get; } = Framing(pane);

    public string Html(string template) => template.Replace(ConfigPlaceholder, _config, StringComparison.Ordinal);

    public string Manifest(string template) => template.Replace(HostPlaceholder, server.At(""), StringComparison.Ordinal);

    public string TeamsManifest(string template) => Manifest(template)
        .Replace(new Uri(HostPlaceholder).Authority, new Uri(server.PublicUrl).Authority, StringComparison.Ordinal)
        .Replace(ClientIdPlaceholder, entra.ClientId, StringComparison.Ordinal);

    private static string Framing(PaneOptions pane) => $"frame-ancestors 'self' {pane.FrameAncestors}".TrimEnd();

    private static string Origin(string address) => new Uri(address).GetLeftPart(UriPartial.Authority);
}
