using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Hosting.Once;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace FollowUp.Office.Server.Accounts;

/// <summary>Sign-in: bearer tokens on everything under /api, the user's account, and its secrets.</summary>
internal static class AccountsFeature
{
    public static void AddAccounts(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddDataProtection().SetApplicationName("FollowUp.Office");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, KeyRing>();
        services.AddSingleton<AccountSecrets>();
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, TokenValidation>();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddAuthorizationBuilder().SetFallbackPolicy(ApiPolicy());
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentAccount>();
        services.AddScoped<Session>();
        services.AddScoped<MeWriter>();
        services.AddScoped<DataExport>();
        services.AddSingleton<AccountRemoval>();
        builder.AddCheckedOptions<TeamsWorkflowOptions>("Teams", TeamsWorkflowOptions.Problems);
    }

    public static void MapAccounts(this WebApplication app)
    {
        app.MapPost("/api/session", AccountEndpoints.StartSession);
        app.MapGet("/api/me", AccountEndpoints.Me);
        app.MapGet("/api/me/export", DataExport.Export).WithSummary("All that is kept for the user, as one file");
        app.MapPut("/api/me/deletion", DeletionEndpoints.Ask).Once(AccountEndpoints.Me).WithSummary("Everything that is kept for the user goes in a week");
        app.MapDelete("/api/me/deletion", DeletionEndpoints.Keep).Once(AccountEndpoints.Me).WithSummary("It stays after all");
        app.MapPut("/api/me/matching", AccountEndpoints.SetMatching).Once(AccountEndpoints.Me);
        app.MapPost("/api/me/effects/{effectId:guid}/retry", AccountEndpoints.Retry).Once(AccountEndpoints.Me).WithSummary("Try a failed act that concerns no single lead again");
    }

    /// <summary>
    /// A fallback, so that a new endpoint under /api is closed unless it says otherwise; what lies outside (pane,
    /// health, Graph's webhooks) is open and checks what it must itself.
    /// </summary>
    private static AuthorizationPolicy ApiPolicy() => new AuthorizationPolicyBuilder().RequireAssertion(context =>
        context.Resource is HttpContext http && (!http.Request.Path.StartsWithSegments("/api") || MayUseTheApi(context))).Build();

    private static bool MayUseTheApi(AuthorizationHandlerContext context) =>
        context.User.Identity?.IsAuthenticated == true
        && context.User.FindFirst("scp")?.Value.Split(' ').Contains(EntraOptions.Scope) == true;
}
