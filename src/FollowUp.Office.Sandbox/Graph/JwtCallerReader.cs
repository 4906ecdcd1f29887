using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>Whose signature Graph trusts; the issuer is known only once Entra listens.</summary>
internal sealed record TokenTrust(SecurityKey Key, Func<string> Issuer);

/// <summary>Checks bearer tokens as Graph does: signature, audience, issuer, life; then reads who calls.</summary>
internal sealed class JwtCallerReader(TokenTrust trust, TokenLives lives) : ICallerReader
{
    private static readonly string[] Audiences = ["https://graph.microsoft.com", "https://graph.microsoft.com/", "00000003-0000-0000-c000-000000000000"];
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    public Caller Read(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) || header.Length <= "Bearer ".Length)
            throw Refusal("Access token is empty.");
        var token = Verified(header["Bearer ".Length..].Trim());
        if (!lives.IsGood(token))
            throw Refusal("Lifetime validation failed, the token is expired.");
        var scopes = Claims(token, "scp").SelectMany(scope => scope.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        var isUser = scopes.Count > 0;
        return new Caller(
            Claims(token, "azp").Concat(Claims(token, "appid")).FirstOrDefault() ?? "",
            Claims(token, "tid").FirstOrDefault() ?? "",
            isUser ? Claims(token, "oid").FirstOrDefault() ?? throw Refusal("The token has no 'oid' claim.") : null,
            isUser ? scopes : Claims(token, "roles").ToHashSet(StringComparer.Ordinal));
    }

    private JsonWebToken Verified(string text)
    {
        if (!_handler.CanReadToken(text))
            throw Refusal("IDX14100: JWT is not well formed, there are no dots (.).\nThe token needs to be in JWS or JWE Compact Serialization Format.");
        // Nothing in this check waits for anything: the key is at hand.
        var result = _handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            IssuerSigningKey = trust.Key,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            ValidAudiences = Audiences,
            ValidIssuer = trust.Issuer(),
            ValidateLifetime = false,
        }).GetAwaiter().GetResult();
        return result.IsValid ? (JsonWebToken)result.SecurityToken : throw Refusal(result.Exception is SecurityTokenInvalidAudienceException
            ? "Access token validation failure. Invalid audience."
            : result.Exception is SecurityTokenInvalidIssuerException ? "Access token validation failure. Invalid issuer." : "Access token validation failure. Invalid signature.");
    }

    private static IEnumerable<string> Claims(JsonWebToken token, string name) =>
        token.Claims.Where(claim => claim.Type == name).Select(claim => claim.Value);

    private static GraphException Refusal(string message) => new(StatusCodes.Status401Unauthorized, "InvalidAuthenticationToken", message)
    {
        Headers =
        {
            ["WWW-Authenticate"] = "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", client_id=\"00000003-0000-0000-c000-000000000000\"",
        },
    };
}
