using System.Security.Cryptography;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FollowUp.Office.Sandbox.Entra;

/// <summary>A minted token and for how many seconds it lives.</summary>
internal sealed record Minted(string Token, int ExpiresIn);

/// <summary>Mints what Entra signs: v2.0 access tokens for Graph and for the API, id tokens, and refresh tokens.</summary>
internal sealed class TokenMint(SigningKey key, AppRegistration app, TimeProvider clock)
{
    public const string RefreshTokenType = "rt+jwt";
    public const string BrowserRefreshTokenType = "spa-rt+jwt";
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>In a user's name; the pane asks as a public client, the server with its secret.</summary>
    public Minted ForUser(DemoUser user, string audience, IEnumerable<string> scopes, bool asPublicClient = false)
    {
        var claims = UserClaims(user);
        claims["scp"] = string.Join(' ', scopes);
        claims["azp"] = claims["appid"] = app.ClientId;
        claims["azpacr"] = asPublicClient ? "0" : "1";
        claims["idtyp"] = "user";
        claims["upn"] = user.Address;
        return Access(audience, claims);
    }

    /// <summary>In the application's own name: roles, no scp, no user.</summary>
    public Minted ForApplication(string audience, IReadOnlyList<string> roles)
    {
        var claims = ApplicationClaims();
        if (roles.Count > 0) claims["roles"] = roles.ToArray();
        return Access(audience, claims);
    }

    /// <summary>Of Graph's publisher of notifications, for the application that is told.</summary>
    public string ForNotifications(string audience, string publisher, TimeSpan life, TimeSpan age = default, SigningCredentials? by = null) => Sign(
        audience,
        new Dictionary<string, object>
        {
            ["tid"] = DemoTenant.TenantId,
            ["azp"] = publisher,
            ["azpacr"] = "2",
            ["uti"] = UniqueId(),
            ["ver"] = "2.0",
        },
        life, age: age, by: by);

    /// <summary><paramref name="nonce"/>: the browser's own, by which it knows that the token answers its question.</summary>
    public Minted IdToken(DemoUser user, string? nonce = null)
    {
        var claims = UserClaims(user);
        claims["email"] = user.Address;
        if (nonce is not null) claims["nonce"] = nonce;
        return new Minted(Sign(app.ClientId, claims, TimeSpan.FromHours(1)), 3600);
    }

    /// <summary>
    /// Good until it was not used for 90 days, a browser's for one; says itself for whom, so that it outlives a restart.
    /// </summary>
    public string RefreshToken(DemoUser user, bool ofBrowser = false) => Sign(app.ClientId, new Dictionary<string, object>
    {
        ["oid"] = user.Id,
        ["tid"] = DemoTenant.TenantId,
        ["uti"] = UniqueId(),
    }, TimeSpan.FromDays(ofBrowser ? 1 : 90), ofBrowser ? BrowserRefreshTokenType : RefreshTokenType);

    /// <summary>The user's name pair as MSAL wants it beside a token.</summary>
    public static string ClientInfo(DemoUser user) =>
        Base64UrlEncoder.Encode($$"""{"uid":"{{user.Id}}","utid":"{{DemoTenant.TenantId}}"}""");

    private Dictionary<string, object> ApplicationClaims() => new()
    {
        ["oid"] = AppRegistration.ServicePrincipalId,
        ["sub"] = AppRegistration.ServicePrincipalId,
        ["tid"] = DemoTenant.TenantId,
        ["azp"] = app.ClientId,
        ["appid"] = app.ClientId,
        ["app_displayname"] = app.DisplayName,
        ["azpacr"] = "1",
        ["idtyp"] = "app",
        ["uti"] = UniqueId(),
        ["ver"] = "2.0",
    };

    private static Dictionary<string, object> UserClaims(DemoUser user) => new()
    {
        ["oid"] = user.Id,
        ["sub"] = Pairwise(user.Id),
        ["tid"] = DemoTenant.TenantId,
        ["name"] = user.Name,
        ["preferred_username"] = user.Address,
        ["uti"] = UniqueId(),
        ["ver"] = "2.0",
    };

    private Minted Access(string audience, Dictionary<string, object> claims)
    {
        // As Entra does: between 60 and 90 minutes, so that not all tokens of a tenant run out together.
        var seconds = RandomNumberGenerator.GetInt32(3600, 5400);
        return new Minted(Sign(audience, claims, TimeSpan.FromSeconds(seconds)), seconds);
    }

    private string Sign(string audience, Dictionary<string, object> claims, TimeSpan life, string type = "JWT", TimeSpan age = default, SigningCredentials? by = null)
    {
        var now = (clock.GetUtcNow() - age).UtcDateTime;
        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = key.Issuer(DemoTenant.TenantId),
            Audience = audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + life,
            Claims = claims,
            TokenType = type,
            SigningCredentials = by ?? key.Credentials,
        });
    }

    // Entra's sub differs from application to application; nobody may take it for the oid.
    private static string Pairwise(string userId) =>
        Base64UrlEncoder.Encode(SHA256.HashData(global::System.Text.Encoding.UTF8.GetBytes("sub:" + userId)));

    private static string UniqueId() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16));
}
