using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.IdentityModel.Tokens;

namespace FollowUp.Office.Sandbox.Entra;

/// <summary>The documents that tell a client where everything is: openid-configuration, keys, instance discovery.</summary>
internal sealed class EntraMetadata(SandboxAddresses addresses, SigningKey key)
{
    public JsonObject OpenIdConfiguration(string tenant)
    {
        if (!EntraTenant.IsKnown(tenant)) throw EntraError.UnknownTenant(tenant, "invalid_tenant");
        var origin = addresses.EntraOrigin;
        var path = EntraTenant.IsAny(tenant) ? tenant : DemoTenant.TenantId;
        return new JsonObject
        {
            ["token_endpoint"] = $"{origin}/{path}/oauth2/v2.0/token",
            ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_post", "private_key_jwt", "client_secret_basic"),
            ["jwks_uri"] = $"{origin}/{path}/discovery/v2.0/keys",
            ["response_modes_supported"] = new JsonArray("query", "fragment", "form_post"),
            ["subject_types_supported"] = new JsonArray("pairwise"),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["response_types_supported"] = new JsonArray("code", "id_token", "code id_token", "id_token token"),
            ["scopes_supported"] = new JsonArray("openid", "profile", "email", "offline_access"),
            ["issuer"] = EntraTenant.IsAny(tenant) ? $"{origin}/{{tenantid}}/v2.0" : key.Issuer(DemoTenant.TenantId),
            ["request_uri_parameter_supported"] = false,
            ["authorization_endpoint"] = $"{origin}/{path}/oauth2/v2.0/authorize",
            ["http_logout_supported"] = true,
            ["frontchannel_logout_supported"] = true,
            ["end_session_endpoint"] = $"{origin}/{path}/oauth2/v2.0/logout",
            ["claims_supported"] = new JsonArray("sub", "iss", "aud", "exp", "iat", "name", "oid", "preferred_username", "tid", "ver", "email"),
            ["tenant_region_scope"] = EntraTenant.IsAny(tenant) ? null : "EU",
            ["cloud_instance_name"] = new Uri(origin).Authority,
            ["msgraph_host"] = "graph.microsoft.com",
        };
    }

    public JsonObject Keys(string tenant)
    {
        if (!EntraTenant.IsKnown(tenant)) throw EntraError.UnknownTenant(tenant, "invalid_tenant");
        var parameters = key.Key.Rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = key.KeyId,
                ["x5t"] = key.KeyId,
                ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                ["alg"] = "RS256",
                ["issuer"] = EntraTenant.IsAny(tenant) ? $"{addresses.EntraOrigin}/{{tenantid}}/v2.0" : key.Issuer(DemoTenant.TenantId),
            }),
        };
    }

    /// <summary>What MSAL asks to learn which host names are one cloud.</summary>
    public JsonObject InstanceDiscovery()
    {
        var host = new Uri(addresses.EntraOrigin).Authority;
        return new JsonObject
        {
            ["tenant_discovery_endpoint"] = $"{addresses.EntraOrigin}/{DemoTenant.TenantId}/v2.0/.well-known/openid-configuration",
            ["api-version"] = "1.1",
            ["metadata"] = new JsonArray(new JsonObject
            {
                ["preferred_network"] = host,
                ["preferred_cache"] = host,
                ["aliases"] = new JsonArray(host),
            }),
        };
    }
}
