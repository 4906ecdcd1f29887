namespace FollowUp.Office.Sandbox.Teams;

/// <summary>The address of a Teams workflow ("When a Teams webhook request is received").</summary>
internal static class TeamsFeature
{
    public static IServiceCollection AddTeams(this IServiceCollection services) => services.AddSingleton<TeamsChannel>();

    public static WebApplication MapTeams(this WebApplication app)
    {
        app.MapPost("/teams/workflows/{id}", PostAsync);
        return app;
    }

    private static async Task<IResult> PostAsync(string id, HttpRequest request, TeamsChannel channel, CancellationToken cancellationToken)
    {
        if (!TeamsChannel.Knows(id, request.Query["sig"]))
        {
            return Refuse(new(401, "AuthorizationFailed", "The authentication credentials are not valid."));
        }

        if (!channel.TryEnter())
        {
            request.HttpContext.Response.Headers.RetryAfter = "1";
            return Refuse(new(429, "WorkflowTriggerRequestRateLimitExceeded", "The workflow takes four requests a second. Try again later."));
        }

        if (!request.HasJsonContentType())
        {
            return Refuse(new(400, "InvalidRequestContent", "The content type of the request must be 'application/json'."));
        }

        var (cards, refusal) = WorkflowMessage.Read(await ReadAsync(request, cancellationToken));
        if (refusal is not null)
        {
            return Refuse(refusal);
        }

        channel.Post(cards);
        return Results.StatusCode(StatusCodes.Status202Accepted);
    }

    /// <summary>Reads at most one byte more than allowed: enough to know that it is too much.</summary>
    private static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var buffer = new byte[WorkflowMessage.MostBytes + 1];
        var read = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return buffer[..read];
    }

    private static IResult Refuse(WorkflowRefusal refusal) => Results.Json(refusal.ToJson(), statusCode: refusal.Status);
}
