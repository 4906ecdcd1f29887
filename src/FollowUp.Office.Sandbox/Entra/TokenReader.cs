using FollowUp.Office.Sandbox.Tenant;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FollowUp.Office.Sandbox.Entra;

/// <summary>Reads back what the mint signed: assertions of on-behalf-of, and refresh tokens.</summary>
internal sealed class TokenReader(SigningKey key, AppRegistration app, TimeProvider clock)
{
    // Entra allows five minutes between two clocks.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Handler = new();

    /// <summary>The user in whose name the assertion speaks, or the refusal.</summary>
    public async Task<DemoUser> ReadAssertionAsync(string assertion)
    {
        var token = await VerifyAsync(assertion) ?? throw EntraError.BadAssertion("The key was not found, or the token is not well formed.");
        if (token.Typ is TokenMint.RefreshTokenType or TokenMint.BrowserRefreshTokenType) throw EntraError.BadAssertion("The token is no access token.");
        var audience = token.Audiences.FirstOrDefault() ?? "";
        if (audience != app.Audience && audience != app.ClientId) throw EntraError.AssertionForSomeoneElse(audience, app);
        var now = clock.GetUtcNow();
        if (now > token.ValidTo + Skew || now < token.ValidFrom - Skew) throw EntraError.StaleAssertion(now, token.ValidTo);
        return UserOf(token) ?? throw EntraError.BadAssertion("The assertion names no user: app-only tokens cannot be exchanged.");
    }

    public async Task<DemoUser> ReadRefreshTokenAsync(string refreshToken, string type = TokenMint.RefreshTokenType)
    {
        var token = await VerifyAsync(refreshToken);
        if (token is null || token.Typ != type) throw EntraError.BadRefreshToken();
        if (clock.GetUtcNow() > token.ValidTo) throw EntraError.StaleRefreshToken(token.IssuedAt);
        return UserOf(token) ?? throw EntraError.BadRefreshToken();
    }

    private async Task<JsonWebToken?> VerifyAsync(string text)
    {
        var result = await Handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            IssuerSigningKey = key.Key,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            // A kept folder may hold tokens from when the sandbox had another port: the key is what counts.
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        });
        return result.IsValid ? (JsonWebToken)result.SecurityToken : null;
    }

    private static DemoUser? UserOf(JsonWebToken token) =>
        token.TryGetPayloadValue<string>("oid", out var id) ? DemoTenant.Users.FirstOrDefault(user => user.Id == id) : null;
}
