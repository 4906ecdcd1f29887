using FollowUp.Office.Sandbox.Entra;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>
/// Keeps Entra on https and everything else on http, and answers requests for this machine alone: a foreign name in Host
/// means that a web page has pointed its own domain at us (DNS rebinding).
/// </summary>
internal sealed class OneSide(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]")) return RefuseAsync(http);
        var isEntra = http.GetEndpoint()?.Metadata.GetMetadata<EntraSide>() is not null;
        if (http.Request.IsHttps == isEntra) return next(http);
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task RefuseAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return http.Response.WriteAsJsonAsync(new { error = "The sandbox answers on localhost and 127.0.0.1 alone." });
    }
}
