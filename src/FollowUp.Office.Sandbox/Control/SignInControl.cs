using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Entra;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.IdentityModel.JsonWebTokens;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>Signs a demo user in for the pane: what a broker in Outlook would hand to nested app authentication.</summary>
internal static class SignInControl
{
    private sealed record Wish(string? UserId);

    public static void Map(RouteGroupBuilder control) => control.MapPost("/sign-in", async (
        HttpRequest request, ControlUser users, TokenMint mint, AppRegistration app, SandboxAddresses addresses, TimeProvider clock) =>
    {
        var wish = await ControlBody.ReadOptionalAsync<Wish>(request);
        var user = users.Find(wish?.UserId ?? request.Query["user"].FirstOrDefault());
        var access = mint.ForUser(user, app.Audience, [DemoTenant.Scope], asPublicClient: true);
        var id = mint.IdToken(user);
        return new JsonObject
        {
            ["accessToken"] = access.Token,
            ["idToken"] = id.Token,
            ["expiresIn"] = access.ExpiresIn,
            ["expiresOn"] = clock.GetUtcNow().ToUnixTimeSeconds() + access.ExpiresIn,
            ["scope"] = $"{app.Audience}/{DemoTenant.Scope}",
            ["account"] = Account(user, addresses, id.Token),
        };
    });

    private static JsonObject Account(DemoUser user, SandboxAddresses addresses, string idToken) => new()
    {
        ["homeAccountId"] = $"{user.Id}.{DemoTenant.TenantId}",
        ["localAccountId"] = user.Id,
        ["environment"] = addresses.Entra.Authority,
        ["tenantId"] = DemoTenant.TenantId,
        ["username"] = user.Address,
        ["name"] = user.Name,
        ["idTokenClaims"] = JsonNode.Parse(Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Decode(new JsonWebToken(idToken).EncodedPayload)),
    };
}
