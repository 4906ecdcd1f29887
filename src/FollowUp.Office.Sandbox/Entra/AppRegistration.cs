using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Entra;

/// <summary>
/// The product's registration in the demo tenant: its proofs of identity and what an administrator has consented to.
/// The permissions that the product needs stand here and nowhere else.
/// </summary>
internal sealed record AppRegistration
{
    public const string GraphResource = "https://graph.microsoft.com";

    /// <summary>The id of the application's service principal: the oid of tokens in its own name.</summary>
    public const string ServicePrincipalId = "c4f0a6d1-2b8e-4f37-8a55-6e0d9b7c1f20";

    public string ClientId { get; init; } = DemoTenant.ClientId;

    public string Audience { get; init; } = DemoTenant.Audience;

    public string DisplayName { get; init; } = "FollowUp.Office";

    public required string ClientSecret { get; init; }

    /// <summary>Certificates that may sign a client_assertion instead of the secret.</summary>
    public IReadOnlyList<X509Certificate2> Certificates { get; init; } = [];

    /// <summary>Where a browser may be led back to: the product's page for it, on whatever address of this machine it is served.</summary>
    public Func<Uri?> Server { get; init; } = () => null;

    /// <summary>Whether docs/install.md was followed in what it leaves open: the permission for pictures of contacts.</summary>
    public bool Photos { get; init; }

    /// <summary>Granted scopes of Graph, for tokens in a user's name.</summary>
    public IReadOnlyList<string> Delegated => ["Calendars.ReadWrite", .. ForPhotos, "Mail.Read", "MailboxSettings.Read", "User.Read"];

    /// <summary>Granted roles of Graph, for tokens in the application's own name: what docs/install.md asks for, and no more.</summary>
    public IReadOnlyList<string> Application => ["Calendars.ReadWrite", .. ForPhotos, "Mail.Read", "MailboxSettings.Read"];

    private string[] ForPhotos => Photos ? ["Contacts.Read"] : [];

    /// <summary>The one redirect URI of the kind "single-page application", as docs/install.md asks for it.</summary>
    public bool IsBrowserRedirect(string address) => Server() is { } server && address == new Uri(server, "/pane/signed-in.html").AbsoluteUri;

    public bool IsSecret(string offered) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(offered)), SHA256.HashData(Encoding.UTF8.GetBytes(ClientSecret)));
}
