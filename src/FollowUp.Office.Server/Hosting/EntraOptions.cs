namespace FollowUp.Office.Server.Hosting;

/// <summary>Configuration section <c>Entra</c>: who signs the users in, and as whom this server speaks.</summary>
internal sealed class EntraOptions
{
    /// <value>The sign-in service; https. Default <c>https://login.microsoftonline.com/</c>.</value>
    public string Instance { get; init; } = "https://login.microsoftonline.com/";

    /// <value>Directory (tenant) id or domain; <c>organizations</c> serves every organisation that consented.</value>
    public string TenantId { get; init; } = "";

    /// <value>Application (client) id of the app registration.</value>
    public string ClientId { get; init; } = "";

    /// <value>Client secret. Exactly one of this and <see cref="CertificatePath"/> is set.</value>
    public string? ClientSecret { get; init; }

    /// <value>PFX file (without password) or PEM file (certificate and private key).</value>
    public string? CertificatePath { get; init; }

    /// <value>Audience of the pane's tokens. Default <c>api://{ClientId}</c>; the bare client id is accepted too.</value>
    public string? Audience { get; init; }

    /// <summary>Scope that the pane asks for; fixed, so that an app registration cannot widen it by mistake.</summary>
    public const string Scope = "access_as_user";

    public IEnumerable<string> Audiences => [Audience ?? $"api://{ClientId}", ClientId];

    public bool ServesManyTenants => TenantId is "organizations" or "common";

    /// <summary>True for Microsoft's own clouds, whose authorities may be looked up; any other instance is taken as given.</summary>
    public bool IsMicrosoft => new Uri(Instance).Host is "login.microsoftonline.com" or "login.microsoftonline.us" or "login.partner.microsoftonline.cn";

    public string AuthorityOf(string tenant) => $"{Instance.TrimEnd('/')}/{tenant}";

    public static IEnumerable<string> Problems(EntraOptions entra)
    {
        if (!Uri.TryCreate(entra.Instance, UriKind.Absolute, out var instance) || instance.Scheme != Uri.UriSchemeHttps)
            yield return "Set Entra:Instance to an https address, such as https://login.microsoftonline.com/.";
        if (entra.TenantId.Length == 0)
            yield return "Set Entra:TenantId to the directory (tenant) id of your app registration, or to organizations.";
        if (!Guid.TryParse(entra.ClientId, out _))
            yield return "Set Entra:ClientId to the application (client) id of your app registration.";
        if (string.IsNullOrEmpty(entra.ClientSecret) == string.IsNullOrEmpty(entra.CertificatePath))
            yield return "Set one credential of the app registration: either Entra:ClientSecret or Entra:CertificatePath.";
        else if (entra.CertificatePath is { Length: > 0 } path && !File.Exists(path))
            yield return "Entra:CertificatePath names a file that does not exist: set it to a PFX file without password, or to a PEM file.";
    }
}
