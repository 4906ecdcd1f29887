using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FollowUp.Office.Sandbox.Entra;

/// <summary>Who asks: client_id with a secret (in the body or by Basic), or with an assertion that a registered certificate signed.</summary>
internal sealed class ClientProof(AppRegistration app, TimeProvider clock)
{
    private const string JwtBearer = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private static readonly JsonWebTokenHandler Handler = new();

    public async Task DemandAsync(HttpRequest request, IFormCollection form)
    {
        var (clientId, secret) = FromBasic(request);
        clientId ??= form["client_id"].FirstOrDefault() ?? throw EntraError.MissingParameter("client_id");
        secret ??= form["client_secret"].FirstOrDefault();
        if (!clientId.Equals(app.ClientId, StringComparison.OrdinalIgnoreCase)) throw EntraError.UnknownApp(clientId);
        var assertion = form["client_assertion"].FirstOrDefault();
        if (assertion is not null && form["client_assertion_type"] == JwtBearer) await DemandSignedAsync(assertion, request);
        else if (string.IsNullOrEmpty(secret)) throw EntraError.NoProof();
        else if (!app.IsSecret(secret)) throw EntraError.WrongSecret(clientId);
    }

    private async Task DemandSignedAsync(string assertion, HttpRequest request)
    {
        var endpoint = $"{request.Scheme}://{request.Host}{request.Path}";
        var result = await Handler.ValidateTokenAsync(assertion, new TokenValidationParameters
        {
            IssuerSigningKeys = app.Certificates.Select(certificate => new X509SecurityKey(certificate)),
            ValidIssuer = app.ClientId,
            AudienceValidator = (audiences, _, _) => audiences.Contains(endpoint, StringComparer.OrdinalIgnoreCase),
            // The client's clock is the real one: it is not turned with ours.
            LifetimeValidator = (_, expires, _, _) => expires > TimeProvider.System.GetUtcNow().UtcDateTime || expires > clock.GetUtcNow().UtcDateTime,
        });
        if (!result.IsValid) throw EntraError.BadClientAssertion("The key was not found, or the assertion is not for this endpoint.");
    }

    private static (string? ClientId, string? Secret) FromBasic(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase)) return default;
        try
        {
            var pair = Encoding.UTF8.GetString(Convert.FromBase64String(header[6..].Trim())).Split(':', 2);
            return pair.Length == 2 ? (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])) : default;
        }
        catch (FormatException)
        {
            return default;
        }
    }
}
