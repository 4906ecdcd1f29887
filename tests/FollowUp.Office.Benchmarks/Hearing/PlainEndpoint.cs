using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>The baseline of the webhook: reads the JSON, answers 202 and keeps nothing. What durability costs is the difference.</summary>
internal static class PlainEndpoint
{
    public const string Word = "plain-endpoint";

    public static async Task<int> RunAsync(string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapPost("/graph/notifications", async (HttpContext http) =>
        {
            using var document = await JsonDocument.ParseAsync(http.Request.Body);
            return document.RootElement.TryGetProperty("value", out _) ? Results.Accepted() : Results.BadRequest();
        });
        app.MapGet("/health/live", () => Results.Ok());
        await app.RunAsync(address);
        return 0;
    }
}
