using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Graph.Directory;
using FollowUp.Office.Sandbox.Graph.Mail;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>Graph v1.0 at <c>/v1.0</c>. Other features add their rows to <see cref="GraphRoutes"/> when they map themselves.</summary>
internal static class GraphFeature
{
    private const string Version = "/v1.0";

    public static IServiceCollection AddGraph(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Changes.ChangeFeed>();
        services.TryAddSingleton<World>();
        services.AddSingleton<GraphRoutes>();
        services.AddSingleton<GraphPipeline>();
        services.AddSingleton<GraphBatch>();
        services.AddSingleton<MailboxGate>();
        services.AddSingleton<Traffic>();
        services.AddSingleton<TokenLives>();
        services.TryAddSingleton<ICallerReader, JwtCallerReader>();
        services.AddSingleton<UserRoutes>();
        services.AddSingleton<FolderHandlers>();
        services.AddSingleton<RuleHandlers>();
        services.AddSingleton<MessageHandlers>();
        services.AddSingleton<SendHandlers>();
        services.AddSingleton<DeltaHandler>();
        services.AddSingleton<DeltaTokens>();
        services.AddSingleton<TranslateIds>();
        return services;
    }

    public static void MapGraph(this WebApplication app)
    {
        var routes = app.Services.GetRequiredService<GraphRoutes>();
        GraphBatch.Map(routes, app.Services);
        UserRoutes.Map(routes, app.Services);
        MailRoutes.Map(routes, app.Services);
        TranslateIds.Map(routes, app.Services);
        if (app.Services.GetService<FaultSwitches>() is { } switches)
            switches.DeltaTokensExpired += app.Services.GetRequiredService<DeltaTokens>().ExpireDeltaTokens;
        app.Map(Version + "/{**path}", async (HttpContext http, GraphPipeline pipeline) =>
        {
            // Not the route value: that is decoded already, and a path must be decoded once only.
            var path = http.Request.Path.ToUriComponent()[Version.Length..];
            await WriteAsync(http, await pipeline.RunAsync(await GraphRequest.ReadAsync(http, path), http));
        });
    }

    private static async Task WriteAsync(HttpContext http, GraphResult result)
    {
        http.Response.StatusCode = result.Status;
        foreach (var (name, value) in result.Headers)
            http.Response.Headers[name] = value;
        if (result.Content is { } content)
        {
            http.Response.ContentType = content.ContentType;
            await http.Response.Body.WriteAsync(content.Bytes, http.RequestAborted);
        }
        else if (result.Body is { } body)
        {
            http.Response.ContentType = "application/json; odata.metadata=minimal; odata.streaming=true; IEEE754Compatible=false; charset=utf-8";
            await http.Response.WriteAsync(body.ToJsonString(), http.RequestAborted);
        }
    }
}
