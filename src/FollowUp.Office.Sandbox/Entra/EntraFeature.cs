using System.Text.Json.Nodes;

namespace FollowUp.Office.Sandbox.Entra;

/// <summary>Marks an endpoint that is answered over https alone, as the others are over http alone.</summary>
internal sealed record EntraSide;

internal static class EntraFeature
{
    public static void AddEntra(this IServiceCollection services) => services
        .AddSingleton<TokenMint>()
        .AddSingleton<TokenReader>()
        .AddSingleton<ClientProof>()
        .AddSingleton<TokenEndpoint>()
        .AddSingleton<AuthorizationCodes>()
        .AddSingleton<AuthorizeEndpoint>()
        .AddSingleton<EntraMetadata>();

    public static void MapEntra(this WebApplication app)
    {
        var entra = app.MapGroup("").WithMetadata(new EntraSide()).AddEndpointFilter(RefuseAsync);
        entra.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", (string tenant, EntraMetadata metadata) => metadata.OpenIdConfiguration(tenant));
        entra.MapGet("/{tenant}/discovery/v2.0/keys", (string tenant, EntraMetadata metadata) => metadata.Keys(tenant));
        entra.MapGet("/common/discovery/instance", (EntraMetadata metadata) => metadata.InstanceDiscovery());
        entra.MapPost("/{tenant}/oauth2/v2.0/token", AnswerTokenAsync);
        entra.MapGet("/{tenant}/oauth2/v2.0/authorize", (string tenant, HttpContext http, AuthorizeEndpoint authorize) => authorize.Answer(tenant, http, chosen: null));
        entra.MapPost("/{tenant}/oauth2/v2.0/authorize", async (string tenant, HttpContext http, AuthorizeEndpoint authorize) =>
            authorize.Answer(tenant, http, (await http.Request.ReadFormAsync(http.RequestAborted))["user"].FirstOrDefault()));
    }

    private static async Task<JsonObject> AnswerTokenAsync(string tenant, HttpContext http, TokenEndpoint endpoint)
    {
        http.Response.Headers.CacheControl = "no-store, no-cache";
        http.Response.Headers.Pragma = "no-cache";
        return await endpoint.AnswerAsync(tenant, http.Request);
    }

    private static async ValueTask<object?> RefuseAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var correlation = request.Headers["client-request-id"].FirstOrDefault() ?? Guid.NewGuid().ToString();
        context.HttpContext.Response.Headers["x-ms-request-id"] = Guid.NewGuid().ToString();
        context.HttpContext.Response.Headers["client-request-id"] = correlation;
        // A browser asks from the product's page, which is of another origin.
        context.HttpContext.Response.Headers.AccessControlAllowOrigin = "*";
        try
        {
            return await next(context);
        }
        catch (EntraError error)
        {
            var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
            JsonObject body = error.ToJson(now, correlation, $"{request.Scheme}://{request.Host}");
            return Results.Json(body, statusCode: error.Status);
        }
    }
}
