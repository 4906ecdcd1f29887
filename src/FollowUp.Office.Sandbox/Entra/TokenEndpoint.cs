using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Entra;

/// <summary>POST /{tenant}/oauth2/v2.0/token: client credentials, on-behalf-of, refresh, and a browser's code and refresh.</summary>
internal sealed class TokenEndpoint(
    AppRegistration app, ClientProof proof, TokenMint mint, TokenReader reader, AuthorizationCodes codes, FaultSwitches faults)
{
    private const string OnBehalfOf = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    public async Task<JsonObject> AnswerAsync(string tenant, HttpRequest request)
    {
        if (!EntraTenant.IsKnown(tenant)) throw EntraError.UnknownTenant(tenant, "invalid_request");
        if (!request.HasFormContentType) throw EntraError.MissingParameter("grant_type");
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        var grant = Required(form, "grant_type");
        if (grant is not ("client_credentials" or "refresh_token" or "authorization_code" or OnBehalfOf)) throw EntraError.UnsupportedGrant(grant);
        if (IsOfBrowser(request, form)) return await OfBrowserAsync(grant, form);
        if (grant == "authorization_code") throw EntraError.NoSecretForBrowsers();
        await proof.DemandAsync(request, form);
        return grant switch
        {
            "client_credentials" => ClientCredentials(form),
            "refresh_token" => Delegated(form, await reader.ReadRefreshTokenAsync(Required(form, "refresh_token")), refreshing: true),
            _ => Delegated(form, await OnBehalfOfAsync(form), refreshing: false),
        };
    }

    /// <summary>A page has no secret: it says where it comes from, and Entra lets the single-page application's redirect URI stand for it.</summary>
    private static bool IsOfBrowser(HttpRequest request, IFormCollection form) =>
        request.Headers.Origin.Count > 0 && form["client_secret"].Count == 0 && form["client_assertion"].Count == 0;

    private async Task<JsonObject> OfBrowserAsync(string grant, IFormCollection form)
    {
        var clientId = Required(form, "client_id");
        if (!clientId.Equals(app.ClientId, StringComparison.OrdinalIgnoreCase)) throw EntraError.UnknownApp(clientId);
        switch (grant)
        {
            case "authorization_code":
                var code = codes.Redeem(Required(form, "code"), Required(form, "redirect_uri"), Required(form, "code_verifier"));
                return OfBrowser(form, code.User, code.Nonce);
            case "refresh_token":
                return OfBrowser(form, await reader.ReadRefreshTokenAsync(Required(form, "refresh_token"), TokenMint.BrowserRefreshTokenType), nonce: null);
            default:
                throw EntraError.NoSecretForBrowsers();
        }
    }

    private JsonObject OfBrowser(IFormCollection form, DemoUser user, string? nonce)
    {
        var asked = RequestedScopes.Read(form["scope"].FirstOrDefault());
        if (asked.Resource != app.Audience && asked.Resource != app.ClientId) throw EntraError.UnknownResource(asked.Resource);
        if (faults.ConsentRevoked) throw EntraError.NoConsent(app);
        var granted = asked.Granted(app, [DemoTenant.Scope]);
        var answer = Answer(mint.ForUser(user, asked.Resource, granted, asPublicClient: true), ScopeText(asked, granted));
        answer["refresh_token"] = mint.RefreshToken(user, ofBrowser: true);
        answer["id_token"] = mint.IdToken(user, nonce).Token;
        answer["client_info"] = TokenMint.ClientInfo(user);
        return answer;
    }

    private JsonObject ClientCredentials(IFormCollection form)
    {
        var scope = Required(form, "scope");
        var asked = RequestedScopes.Read(scope);
        if (!asked.Default || asked.Names.Count != 1) throw EntraError.NotDefaultScope(scope);
        if (asked.Resource != AppRegistration.GraphResource) throw EntraError.UnknownResource(asked.Resource);
        // Entra does not refuse an application whose consent is gone: its token has no roles, and Graph answers 403.
        var minted = mint.ForApplication(AppRegistration.GraphResource, faults.ConsentRevoked ? [] : app.Application);
        return Answer(minted, scope: null);
    }

    private async Task<DemoUser> OnBehalfOfAsync(IFormCollection form)
    {
        var assertion = Required(form, "assertion");
        if (Required(form, "requested_token_use") != "on_behalf_of") throw EntraError.MissingParameter("requested_token_use");
        return await reader.ReadAssertionAsync(assertion);
    }

    private JsonObject Delegated(IFormCollection form, DemoUser user, bool refreshing)
    {
        var asked = RequestedScopes.Read(form["scope"].FirstOrDefault());
        var own = asked.Resource == app.Audience || asked.Resource == app.ClientId;
        if (!own && asked.Resource != AppRegistration.GraphResource) throw EntraError.UnknownResource(asked.Resource);
        if (faults.ConsentRevoked) throw EntraError.NoConsent(app);
        var granted = asked.Granted(app, own ? [DemoTenant.Scope] : app.Delegated);
        var answer = Answer(mint.ForUser(user, asked.Resource, granted), ScopeText(asked, granted));
        if (asked.OpenId.Contains("offline_access") || refreshing) answer["refresh_token"] = mint.RefreshToken(user);
        if (asked.OpenId.Contains("openid")) answer["id_token"] = mint.IdToken(user).Token;
        if (form["client_info"].Count > 0) answer["client_info"] = TokenMint.ClientInfo(user);
        return answer;
    }

    // The spelling in which it was asked: MSAL finds its cached token by these words.
    private static string ScopeText(RequestedScopes asked, IReadOnlyList<string> granted)
    {
        var words = asked.Default ? granted.Select(name => $"{asked.Resource}/{name}").Concat(asked.AsAsked) : asked.AsAsked;
        return string.Join(' ', words.Concat(asked.OpenId.Where(scope => scope != "offline_access")).Distinct());
    }

    private static JsonObject Answer(Minted minted, string? scope)
    {
        var answer = new JsonObject { ["token_type"] = "Bearer" };
        if (scope is not null) answer["scope"] = scope;
        answer["expires_in"] = minted.ExpiresIn;
        answer["ext_expires_in"] = minted.ExpiresIn;
        answer["access_token"] = minted.Token;
        return answer;
    }

    private static string Required(IFormCollection form, string name)
    {
        var value = form[name].FirstOrDefault();
        return string.IsNullOrEmpty(value) ? throw EntraError.MissingParameter(name) : value;
    }
}
