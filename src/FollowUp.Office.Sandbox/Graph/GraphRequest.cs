using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>A request to Graph, from the wire or from inside a batch. The path is relative to the version, the query still encoded.</summary>
internal sealed record GraphRequest(string Method, string Path, string QueryString, IReadOnlyDictionary<string, string> Headers, string? Content)
{
    private static readonly JsonNodeOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    public static async Task<GraphRequest> ReadAsync(HttpContext http, string path)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var content = await reader.ReadToEndAsync(http.RequestAborted);
        var headers = http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new GraphRequest(http.Request.Method, path, http.Request.QueryString.Value ?? "", headers, content.Length == 0 ? null : content);
    }

    /// <summary>The names of action parameters may come in any case; the names of properties are checked by who reads them.</summary>
    public JsonObject? Json()
    {
        if (string.IsNullOrWhiteSpace(Content))
            return null;
        try
        {
            return JsonNode.Parse(Content, AnyCase) as JsonObject ?? throw Unreadable();
        }
        catch (JsonException)
        {
            throw Unreadable();
        }
    }

    private static GraphException Unreadable() => new(StatusCodes.Status400BadRequest, "BadRequest",
        "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
}
