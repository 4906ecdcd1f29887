using FollowUp.Office.Sandbox.Changes;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>Server-sent events: the page hears at once that it should look again.</summary>
internal static class EventStream
{
    public static void Map(RouteGroupBuilder control) => control.MapGet("/events", StreamAsync);

    private static async Task StreamAsync(HttpContext http, ChangeFeed changes, IHostApplicationLifetime lifetime)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        await using var topics = changes.SubscribeAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        // Listening begins with the first ask: before the head is sent, so that nothing falls between the two.
        var next = topics.MoveNextAsync();
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-cache";
        try
        {
            await http.Response.WriteAsync("retry: 1000\n\n", stop.Token);
            await http.Response.Body.FlushAsync(stop.Token);
            while (await next)
            {
                await http.Response.WriteAsync($"event: change\ndata: {{\"topic\":\"{topics.Current}\"}}\n\n", stop.Token);
                await http.Response.Body.FlushAsync(stop.Token);
                next = topics.MoveNextAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The page went away, or the sandbox is stopping.
        }
    }
}
