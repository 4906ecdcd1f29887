using System.Text.Json;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>Reads a JSON body, or says in a sentence that it is none.</summary>
internal static class ControlBody
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    public static async Task<T> ReadAsync<T>(HttpRequest request) where T : class =>
        await ReadOptionalAsync<T>(request) ?? throw new ControlRefusal("The request has no content.");

    /// <summary>Null for a request without a body.</summary>
    public static async Task<T?> ReadOptionalAsync<T>(HttpRequest request) where T : class
    {
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        try
        {
            return string.IsNullOrWhiteSpace(text) ? null : JsonSerializer.Deserialize<T>(text, Web);
        }
        catch (JsonException)
        {
            throw new ControlRefusal("The request is no JSON of the expected shape.");
        }
    }
}
