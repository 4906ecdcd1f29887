using System.Text.Json;
using System.Text.Json.Nodes;

namespace FollowUp.Office.Sandbox.Teams;

/// <summary>A refusal as Power Automate writes it: <c>{"error":{"code","message"}}</c>.</summary>
internal sealed record WorkflowRefusal(int Status, string Code, string Message)
{
    public JsonObject ToJson() => new() { ["error"] = new JsonObject { ["code"] = Code, ["message"] = Message } };
}

/// <summary>The message that the workflow template takes: adaptive cards as attachments, and nothing else.</summary>
internal static class WorkflowMessage
{
    public const int MostBytes = 28 * 1024;
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private static readonly string[] Versions = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5"];

    /// <summary>The cards, or why there are none.</summary>
    public static (IReadOnlyList<JsonObject> Cards, WorkflowRefusal? Refusal) Read(ReadOnlyMemory<byte> body)
    {
        if (body.Length > MostBytes)
        {
            return ([], new(413, "RequestEntityTooLarge", "The message is larger than 28 KB, which is the most that Teams takes."));
        }

        JsonNode? message;
        try
        {
            message = JsonNode.Parse(body.Span);
        }
        catch (JsonException)
        {
            return ([], new(400, "InvalidRequestContent", "The request content is not valid and could not be deserialized."));
        }

        var cards = new List<JsonObject>();
        return Problem(message, cards) is { } problem
            ? ([], new(400, "TriggerInputSchemaMismatch", $"The input body for trigger 'manual' of type 'Request' did not match its schema definition. Error details: '{problem}'."))
            : (cards, null);
    }

    private static string? Problem(JsonNode? node, List<JsonObject> cards)
    {
        if (node is not JsonObject message)
        {
            return "Invalid type. Expected Object.";
        }

        if (Text(message["type"]) != "message")
        {
            return "Required property type is not 'message'.";
        }

        if (message["attachments"] is not JsonArray { Count: > 0 } attachments)
        {
            return "Required properties are missing from object: attachments.";
        }

        foreach (var attachment in attachments)
        {
            if (CardProblem(attachment, cards) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? CardProblem(JsonNode? attachment, List<JsonObject> cards)
    {
        if (attachment is not JsonObject item || Text(item["contentType"]) != CardType)
        {
            return $"An attachment's contentType is not '{CardType}'.";
        }

        if (item["content"] is not JsonObject card || Text(card["type"]) != "AdaptiveCard")
        {
            return "An attachment's content is not an AdaptiveCard.";
        }

        if (!Versions.Contains(Text(card["version"])))
        {
            return "An AdaptiveCard's version is missing or newer than Teams shows.";
        }

        if (card["body"] is not JsonArray { Count: > 0 } elements || elements.Any(element => element is not JsonObject shape || Text(shape["type"]) is null))
        {
            return "An AdaptiveCard's body has no elements, or one without a type.";
        }

        cards.Add(card.DeepClone().AsObject());
        return null;
    }

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
