using System.Globalization;
using System.Text.Json.Nodes;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>Graph's error object.</summary>
internal static class GraphError
{
    public static GraphResult Of(GraphException refusal, DateTimeOffset now, string requestId, string clientRequestId)
    {
        var error = new JsonObject { ["code"] = refusal.Code, ["message"] = refusal.Message };
        foreach (var (name, value) in refusal.Extra ?? [])
            error[name] = value?.DeepClone();
        error["innerError"] = new JsonObject
        {
            ["date"] = now.UtcDateTime.ToString("s", CultureInfo.InvariantCulture),
            ["request-id"] = requestId,
            ["client-request-id"] = clientRequestId,
        };
        return new GraphResult(refusal.Status, new JsonObject { ["error"] = error })
        {
            Headers = new Dictionary<string, string>(refusal.Headers, StringComparer.OrdinalIgnoreCase),
        };
    }
}
