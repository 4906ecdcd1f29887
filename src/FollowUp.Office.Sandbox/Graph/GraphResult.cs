using System.Text.Json.Nodes;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>An answer: a status, usually a JSON body, and headers beyond those that every answer carries.</summary>
internal sealed record GraphResult(int Status, JsonNode? Body = null)
{
    public Dictionary<string, string> Headers { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Bytes instead of JSON, for <c>$value</c> and <c>$count</c>.</summary>
    public (string ContentType, byte[] Bytes)? Content { get; init; }

    public static GraphResult Ok(JsonNode body) => new(StatusCodes.Status200OK, body);

    public static GraphResult Created(JsonNode body) => new(StatusCodes.Status201Created, body);

    public static GraphResult Accepted { get => new(StatusCodes.Status202Accepted); }

    public static GraphResult NoContent { get => new(StatusCodes.Status204NoContent); }
}
