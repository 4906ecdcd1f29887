using System.Text.Json.Nodes;
using FollowUp.Office.Testing;

namespace FollowUp.Office.Server.Tests.Graph;

/// <summary>
/// Microsoft's own word on what may be asked of Graph and what it may answer. It knows nothing of our code, so it catches
/// what the Server and the Sandbox would agree upon and be wrong about together.
/// </summary>
internal sealed class GraphSchema
{
    private static readonly Lazy<GraphSchema> Shared = new(() => new GraphSchema(GraphModel.Load(SharedData.Path("graph/v1.0.csdl.gz"))));

    private readonly GraphModel _model;
    private readonly GraphPath _paths;

    private GraphSchema(GraphModel model) => (_model, _paths) = (model, new GraphPath(model));

    /// <summary>Read once a run; skips the test where Microsoft's file is not at hand.</summary>
    public static GraphSchema Load()
    {
        SharedData.Path("graph/v1.0.csdl.gz");
        return Shared.Value;
    }

    /// <summary>What is wrong with one call, each as "METHOD /path part what"; empty when nothing is.</summary>
    /// <param name="method">HTTP method.</param>
    /// <param name="path">Path and query, with or without <c>/v1.0</c>.</param>
    /// <param name="request">Body that was sent, if any.</param>
    /// <param name="status">Status of the answer.</param>
    /// <param name="response">Body of the answer, if any.</param>
    public IReadOnlyList<string> Check(string method, string path, JsonNode? request = null, int status = 200, JsonNode? response = null)
    {
        if (path.EndsWith("/$batch", StringComparison.Ordinal))
        {
            return []; // An envelope of OData's, not of the schema; each call in it is checked by itself.
        }

        List<string> violations = [];
        var (target, violation) = _paths.Resolve(path);
        if (target is null)
        {
            violations.Add(violation!);
        }
        else
        {
            violations.AddRange(GraphQuery.Check(_model, target, path));
            CheckRequest(method, target, request, violations);
            CheckResponse(method, target, status, response, violations);
        }

        return [.. violations.Select(each => $"{method} {path}: {each}")];
    }

    private void CheckRequest(string method, GraphTarget target, JsonNode? request, List<string> violations)
    {
        var body = new GraphBody(_model, violations);
        switch (method)
        {
            case "POST" when target.Operation is { IsAction: true } action:
                body.CheckParameters(request, action, "request");
                break;
            case "POST" when target is { Operation: null, Type.IsCollection: true } && request is not null:
                body.Check(request, target.Type.Element, "request");
                break;
            case "PATCH" or "PUT" when target is { Operation: null, Type.IsCollection: false } && request is not null:
                body.Check(request, target.Type, "request");
                break;
            case "GET" when target.Operation is not { IsAction: true } && request is null:
            case "DELETE" when target is { Operation: null, Type.IsCollection: false } && request is null:
                break;
            default:
                violations.Add($"{method} with{(request is null ? "out" : "")} a body does not suit {target.Operation?.Name ?? target.Type.ToString()}");
                break;
        }
    }

    private void CheckResponse(string method, GraphTarget target, int status, JsonNode? response, List<string> violations)
    {
        if (status >= 400)
        {
            CheckError(status, response, violations);
        }
        else if (response is not null && !target.IsRaw)
        {
            var body = new GraphBody(_model, violations);
            var type = method == "POST" && target.Operation is null ? target.Type.Element : target.Type;
            if (type.IsCollection || _model.FindStructure(type.Name) is null)
            {
                body.CheckEnvelope(response, type, "response");
            }
            else
            {
                body.Check(response, type, "response");
            }
        }
    }

    private static void CheckError(int status, JsonNode? response, List<string> violations)
    {
        if (response?["error"] is not JsonObject error || error["code"] is null || error["message"] is null)
        {
            violations.Add($"the answer {status} has no error with code and message");
        }
    }
}
