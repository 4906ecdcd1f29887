using System.Text.Json.Nodes;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>A refusal in Graph's own shape: HTTP status, error code, message and what else the error object carries.</summary>
internal sealed class GraphException(int status, string code, string message, JsonObject? extra = null) : Exception(message)
{
    public int Status { get; } = status;
    public string Code { get; } = code;
    public JsonObject? Extra { get; } = extra;
    public Dictionary<string, string> Headers { get; } = [];
}
