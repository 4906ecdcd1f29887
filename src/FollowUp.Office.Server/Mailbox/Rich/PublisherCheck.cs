using FollowUp.Office.Server.Hosting;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FollowUp.Office.Server.Mailbox.Rich;

/// <summary>
/// Whether the tokens beside a rich notification prove that Graph sent it, for us and for this tenant. The keys are those
/// that Entra publishes and sign-in uses already, so nothing is fetched here as a rule. (The SDK's own check fetches them
/// each time, past the configured trust, and leaves out who the token was issued to.)
/// </summary>
internal sealed class PublisherCheck(IOptionsMonitor<JwtBearerOptions> bearer, EntraOptions entra)
{
    /// <summary>The application in whose name Graph publishes notifications; the same in every tenant.</summary>
    public const string Publisher = "0bf30f3b-4a52-48df-9a82-234910c4a086";

    private static readonly JsonWebTokenHandler Handler = new();

    /// <summary>Tokens of other tenants may stand beside ours; of ours there must be one, and all of ours must be good.</summary>
    public async Task<bool> VouchAsync(IReadOnlyList<string> tokens, string tenantId)
    {
        var ours = tokens.Where(token => Handler.CanReadToken(token)).Select(Handler.ReadJsonWebToken).Where(token => IsOf(token, tenantId)).ToList();
        if (ours.Count == 0)
            return false;
        var rules = Rules(tenantId);
        foreach (var token in ours)
        {
            var result = await Handler.ValidateTokenAsync(token, rules);
            if (!result.IsValid || !IsPublisher(token))
                return false;
        }

        return true;
    }

    private TokenValidationParameters Rules(string tenantId)
    {
        var signIn = bearer.Get(JwtBearerDefaults.AuthenticationScheme);
        // Algorithm, lifetime by the product's clock and the keys' own rules stay those of sign-in.
        var rules = signIn.TokenValidationParameters.Clone();
        rules.ValidAudiences = [entra.ClientId, entra.ClientId.ToLowerInvariant()];
        rules.IssuerValidator = null;
        // The second form is that of tokens of version 1, which an app registration may still ask for.
        rules.ValidIssuers = [$"{entra.AuthorityOf(tenantId)}/v2.0", $"https://sts.windows.net/{tenantId}/"];
        rules.ConfigurationManager = signIn.ConfigurationManager as BaseConfigurationManager;
        return rules;
    }

    private static bool IsOf(JsonWebToken token, string tenantId) =>
        token.TryGetPayloadValue<string>("tid", out var tenant) && tenantId.Equals(tenant, StringComparison.OrdinalIgnoreCase);

    /// <summary>azp in version 2, appid in version 1.</summary>
    private static bool IsPublisher(JsonWebToken token) =>
        (token.TryGetPayloadValue<string>("azp", out var app) || token.TryGetPayloadValue("appid", out app)) && app == Publisher;
}
