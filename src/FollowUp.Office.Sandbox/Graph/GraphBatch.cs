using System.Text.Json.Nodes;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>Up to twenty requests in one. Each goes the whole way through the pipeline by itself, limits included.</summary>
internal sealed class GraphBatch(IServiceProvider services)
{
    private const int Most = 20;
    private const int AtOnce = 4;

    // The pipeline is asked for late: it has the routes, and this is one of them.
    private GraphPipeline Pipeline => services.GetRequiredService<GraphPipeline>();

    public static void Map(GraphRoutes routes, IServiceProvider services) =>
        routes.Map("POST", "$batch", GraphPermission.None, services.GetRequiredService<GraphBatch>().PostAsync);

    public async Task<GraphResult> PostAsync(GraphCall call)
    {
        var items = BatchItem.Read(call.RequiredBody, Most);
        using var lanes = new SemaphoreSlim(AtOnce);
        var running = new Dictionary<string, Task<GraphResult>>(StringComparer.Ordinal);
        foreach (var item in items)
            running[item.Id] = RunAsync(call, item, [.. item.DependsOn.Select(id => running[id])], lanes);
        await Task.WhenAll(running.Values);
        var responses = running.Select(JsonNode (done) => Response(done.Key, done.Value.Result));
        return GraphResult.Ok(new JsonObject { ["responses"] = new JsonArray([.. responses]) });
    }

    private async Task<GraphResult> RunAsync(GraphCall call, BatchItem item, Task<GraphResult>[] before, SemaphoreSlim lanes)
    {
        var earlier = await Task.WhenAll(before);
        if (earlier.Any(result => result.Status >= 400))
            return FailedDependency();
        await lanes.WaitAsync(call.Http.RequestAborted);
        try
        {
            return await Pipeline.RunAsync(item.Request, call.Http);
        }
        finally
        {
            lanes.Release();
        }
    }

    private static GraphResult FailedDependency() => new(StatusCodes.Status424FailedDependency, new JsonObject
    {
        ["error"] = new JsonObject { ["code"] = "FailedDependency", ["message"] = "A request that this one depends on has failed." },
    });

    private static JsonObject Response(string id, GraphResult result)
    {
        var response = new JsonObject { ["id"] = id, ["status"] = result.Status };
        var headers = new JsonObject(result.Headers.Select(header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value)));
        if (result.Body is not null)
            headers["Content-Type"] = "application/json";
        response["headers"] = headers;
        if (result.Content is { } content)
            response["body"] = Convert.ToBase64String(content.Bytes);
        else if (result.Body is { } body)
            response["body"] = body.DeepClone();
        return response;
    }
}
