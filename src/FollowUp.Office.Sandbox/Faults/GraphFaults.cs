using System.Globalization;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Sandbox.Faults;

/// <summary>Lets Graph calls go wrong as the switches say, in the shape of the real failures.</summary>
internal sealed class GraphFaults(FaultSwitches switches, WallClock wall, TimeProvider clock) : IGraphFaults
{
    private static readonly string[] Forms = ["seconds", "date", "none"];

    public async Task<GraphResult?> BeforeAsync(GraphCall call, CancellationToken ct)
    {
        var faults = switches.Current;
        if (faults.RevokeConsent)
        {
            throw ConsentRevoked(call.Caller);
        }

        if (faults.RefuseExpand && call.Query.Expand is not null && IsList(call.Request.Path))
        {
            throw new GraphException(StatusCodes.Status400BadRequest, "ErrorInvalidRequest", "The request is not supported: $expand.");
        }

        if (!Meets(call, faults))
        {
            return null;
        }

        if (faults.DelayMs > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(faults.DelayMs), wall.Time, ct);
        }

        if (switches.Strikes(faults.Throttle))
        {
            throw Throttled(faults);
        }

        return switches.Strikes(faults.FailBefore) ? throw Failure(faults.FailStatus) : null;
    }

    public Task<GraphResult> AfterAsync(GraphCall call, GraphResult result, CancellationToken ct)
    {
        var faults = switches.Current;
        return Meets(call, faults) && switches.Strikes(faults.FailAfter) ? throw Failure(faults.FailStatus) : Task.FromResult(result);
    }

    private static bool IsList(string path) =>
        path.EndsWith("/messages", StringComparison.OrdinalIgnoreCase) || path.Contains("/delta", StringComparison.OrdinalIgnoreCase);

    private static bool Meets(GraphCall call, FaultSettings faults) =>
        faults.Only is null || call.Request.Path.Contains(faults.Only, StringComparison.OrdinalIgnoreCase);

    private GraphException Throttled(FaultSettings faults)
    {
        var refusal = new GraphException(StatusCodes.Status429TooManyRequests, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.");
        if (RetryAfter(faults) is { } wait)
        {
            refusal.Headers["Retry-After"] = wait;
        }

        return refusal;
    }

    private string? RetryAfter(FaultSettings faults)
    {
        var seconds = switches.Between(faults.RetryAfterSeconds, Math.Max(faults.RetryAfterSeconds, faults.RetryAfterMost));
        var form = faults.RetryAfterForm == "any" ? Forms[switches.Between(0, Forms.Length - 1)] : faults.RetryAfterForm;
        return form switch
        {
            "none" => null,
            "date" => clock.GetUtcNow().AddSeconds(seconds).ToString("R", CultureInfo.InvariantCulture),
            _ => seconds.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static GraphException Failure(int status) => status == StatusCodes.Status504GatewayTimeout
        ? new(status, "UnknownError", "")
        : new(status, "ErrorServerBusy", "The server is busy. Try again later.");

    // A person's token is challenged at once (continuous access evaluation); an app's lacks its roles from then on.
    private static GraphException ConsentRevoked(Caller caller) => caller.IsApplication
        ? new(StatusCodes.Status403Forbidden, "ErrorAccessDenied", "Access is denied. Check credentials and try again.")
        : new(StatusCodes.Status401Unauthorized, "InvalidAuthenticationToken",
            "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp",
            new JsonObject())
        {
            Headers = { ["WWW-Authenticate"] = "Bearer realm=\"\", error=\"insufficient_claims\"" },
        };
}
