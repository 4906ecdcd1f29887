using System.Text.Json;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>Reads a JSON body, or says in a sentence that it is none.</summary>
internal static class ControlBody
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    public static async Task<T> ReadAsync<T>(HttpRequest request)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, Web, request.HttpContext.RequestAborted)
                ?? throw new ControlRefusal("The request has no content.");
        }
        catch (JsonException)
        {
            throw new ControlRefusal("The request is no JSON of the expected shape.");
        }
    }
}
