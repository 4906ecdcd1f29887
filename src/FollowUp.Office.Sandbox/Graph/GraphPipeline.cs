using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>The way of every request, from the wire or out of a batch: token, route, permission, person, limits, faults, handler.</summary>
internal sealed partial class GraphPipeline(
    GraphRoutes routes, ICallerReader callers, World world, MailboxGate gate, Traffic traffic, TimeProvider clock,
    IEnumerable<IGraphFaults> faults, ILogger<GraphPipeline> logger)
{
    public async Task<GraphResult> RunAsync(GraphRequest request, HttpContext http)
    {
        var requestId = Guid.NewGuid().ToString();
        var clientRequestId = request.Header("client-request-id") ?? requestId;
        GraphResult result;
        try
        {
            result = await AnswerAsync(request, http);
        }
        catch (GraphException refusal)
        {
            result = GraphError.Of(refusal, clock.GetUtcNow(), requestId, clientRequestId);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailure(logger, failure, requestId);
            var refusal = new GraphException(StatusCodes.Status500InternalServerError, "InternalServerError", "The sandbox failed at this request.");
            result = GraphError.Of(refusal, clock.GetUtcNow(), requestId, clientRequestId);
        }
        result.Headers["request-id"] = requestId;
        result.Headers["client-request-id"] = clientRequestId;
        traffic.Record(request, result);
        return result;
    }

    private async Task<GraphResult> AnswerAsync(GraphRequest request, HttpContext http)
    {
        var caller = callers.Read(http);
        var (entry, values) = routes.Match(request.Method, WithoutMe(GraphPath.Segments(request.Path), caller));
        if (!entry.Permission.Allows(caller))
            throw Denied(entry.Template);
        var user = values.TryGetValue("user", out var key) ? Find(key, entry, caller) : null;
        var call = new GraphCall(http, caller, values, ODataQuery.Parse(request.QueryString), request.Json(), BaseUrl(http))
        {
            Request = request,
            Template = entry.Template,
            User = user!,
        };
        using var lane = user is not null && IsMailbox(entry) ? gate.Enter(caller, user.Id) : null;
        return await HandleAsync(entry.Handler, call, http.RequestAborted);
    }

    private async Task<GraphResult> HandleAsync(GraphHandler handler, GraphCall call, CancellationToken ct)
    {
        foreach (var fault in faults)
        {
            if (await fault.BeforeAsync(call, ct) is { } instead)
                return instead;
        }
        var result = await handler(call);
        foreach (var fault in faults)
            result = await fault.AfterAsync(call, result, ct);
        if (call.Prefer.Applied is { } applied)
            result.Headers["Preference-Applied"] = applied;
        return result;
    }

    private DemoUser Find(string key, GraphRoutes.Entry entry, Caller caller)
    {
        var user = world.FindUser(key);
        if (!IsMailbox(entry))
            return user ?? throw new GraphException(StatusCodes.Status404NotFound, "Request_ResourceNotFound",
                $"Resource '{key}' does not exist or one of its queried reference-property objects are not present.");
        if (user is null)
            throw new GraphException(StatusCodes.Status404NotFound, "ErrorInvalidUser", $"The requested user '{key}' is invalid.");
        return caller.IsApplication || caller.ObjectId == user.Id ? user : throw Denied(entry.Template);
    }

    private static IReadOnlyList<string> WithoutMe(IReadOnlyList<string> segments, Caller caller)
    {
        if (segments.Count == 0 || !segments[0].Equals("me", StringComparison.OrdinalIgnoreCase))
            return segments;
        return caller.ObjectId is { } self ? ["users", self, .. segments.Skip(1)] : throw new GraphException(
            StatusCodes.Status400BadRequest, "BadRequest", "/me request is only valid with delegated authentication flow.");
    }

    // Everything below a user is in their mailbox; the user itself is in the directory.
    private static bool IsMailbox(GraphRoutes.Entry entry) => entry.Template.StartsWith("users/{user}/", StringComparison.Ordinal);

    private static GraphException Denied(string template) => template.StartsWith("users/{user}/", StringComparison.Ordinal)
        ? new(StatusCodes.Status403Forbidden, "ErrorAccessDenied", "Access is denied. Check credentials and try again.")
        : new(StatusCodes.Status403Forbidden, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");

    private static string BaseUrl(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}/v1.0";

    [LoggerMessage(Level = LogLevel.Error, Message = "The sandbox's Graph failed at request {RequestId}")]
    private static partial void LogFailure(ILogger logger, Exception failure, string requestId);
}
