using System.Text.Json.Nodes;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>One request of a batch and the ids of those that must have succeeded before.</summary>
internal sealed record BatchItem(string Id, IReadOnlyList<string> DependsOn, GraphRequest Request)
{
    /// <summary>All items, each after those that it depends on.</summary>
    public static IReadOnlyList<BatchItem> Read(JsonObject body, int most)
    {
        if (body["requests"] is not JsonArray { Count: > 0 } requests)
            throw Invalid("The batch has no requests.");
        if (requests.Count > most)
            throw Invalid($"Number of batch request steps exceeds the maximum value of {most}.");
        var items = requests.Select(request => One(request as JsonObject ?? throw Invalid("A request of the batch is no object."))).ToList();
        if (items.DistinctBy(item => item.Id).Count() != items.Count)
            throw Invalid("Request ids must be unique within a batch.");
        return InOrder(items);
    }

    private static BatchItem One(JsonObject request)
    {
        var id = request["id"]?.ToString() ?? throw Invalid("A request of the batch has no id.");
        var method = request["method"]?.ToString().ToUpperInvariant() ?? throw Invalid($"The request '{id}' has no method.");
        var url = request["url"]?.ToString() ?? throw Invalid($"The request '{id}' has no url.");
        if (url.TrimStart('/').StartsWith("$batch", StringComparison.OrdinalIgnoreCase))
            throw Invalid("A batch cannot be in a batch.");
        var mark = url.IndexOf('?', StringComparison.Ordinal);
        var headers = (request["headers"] as JsonObject ?? []).ToDictionary(header => header.Key, header => header.Value?.ToString() ?? "", StringComparer.OrdinalIgnoreCase);
        var content = request["body"]?.ToJsonString();
        if (content is not null && !headers.ContainsKey("Content-Type"))
            throw Invalid($"The request '{id}' has a body and no Content-Type header.");
        var dependsOn = (request["dependsOn"] as JsonArray ?? []).Select(other => other?.ToString() ?? "").ToList();
        return new BatchItem(id, dependsOn, new GraphRequest(method, mark < 0 ? url : url[..mark], mark < 0 ? "" : url[mark..], headers, content));
    }

    private static List<BatchItem> InOrder(List<BatchItem> items)
    {
        List<BatchItem> ordered = [];
        while (ordered.Count < items.Count)
        {
            var ready = items.Except(ordered).Where(item => item.DependsOn.All(id => ordered.Any(done => done.Id == id))).ToList();
            if (ready.Count == 0)
                throw Invalid("The requests of the batch depend on each other or on one that is not there.");
            ordered.AddRange(ready);
        }
        return ordered;
    }

    private static GraphException Invalid(string message) => new(StatusCodes.Status400BadRequest, "BadRequest", "Invalid batch payload format. " + message);
}
