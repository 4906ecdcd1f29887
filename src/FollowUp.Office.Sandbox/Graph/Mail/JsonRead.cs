using System.Text.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>Reads values out of a request body and refuses those of a wrong kind.</summary>
internal static class JsonRead
{
    /// <summary>A member of an object; null where the object or the member is not there.</summary>
    public static JsonNode? Member(JsonNode? node, string name) => node switch
    {
        null => null,
        JsonObject members => members[name],
        _ => throw Wrong(name),
    };

    public static string? Text(JsonNode? node, string name) => node?.GetValueKind() switch
    {
        null or JsonValueKind.Null => null,
        JsonValueKind.String => node.GetValue<string>(),
        _ => throw Wrong(name),
    };

    public static bool Flag(JsonNode? node, string name) =>
        node?.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? node.GetValue<bool>() : throw Wrong(name);

    public static string OneOf(JsonNode? node, string name, params string[] allowed) =>
        allowed.FirstOrDefault(value => value.Equals(Text(node, name), StringComparison.OrdinalIgnoreCase)) ?? throw Wrong(name);

    public static IEnumerable<JsonNode?> Items(JsonNode? node, string name) => node as JsonArray ?? throw Wrong(name);

    public static IReadOnlyList<string> Strings(JsonNode? node, string name) => [.. Items(node, name).Select(item => Text(item, name) ?? throw Wrong(name))];

    public static MailPerson? Person(JsonNode? node)
    {
        if (node is null)
            return null;
        var person = Member(node, "emailAddress");
        var address = Text(Member(person, "address"), "address") ?? throw Wrong("emailAddress");
        return new MailPerson(Text(Member(person, "name"), "name") ?? address, address);
    }

    public static IReadOnlyList<MailPerson> People(JsonNode? node, string name) => [.. Items(node, name).Select(item => Person(item) ?? throw Wrong(name))];

    public static IReadOnlyList<MailAttachment> Attachments(JsonNode? node) => [.. Items(node, "attachments").Select(Attachment)];

    private static MailAttachment Attachment(JsonNode? node)
    {
        if (Text(Member(node, "@odata.type"), "@odata.type") != "#microsoft.graph.fileAttachment")
            throw new GraphException(StatusCodes.Status501NotImplemented, "NotImplemented", "The sandbox takes file attachments only.");
        try
        {
            return new MailAttachment(
                Text(node!["name"], "name") ?? "", Text(node["contentType"], "contentType") ?? "application/octet-stream",
                Convert.FromBase64String(Text(node["contentBytes"], "contentBytes") ?? ""),
                node["isInline"] is { } inline && Flag(inline, "isInline"), Text(node["contentId"], "contentId"));
        }
        catch (FormatException)
        {
            throw Wrong("contentBytes");
        }
    }

    private static GraphException Wrong(string name) =>
        new(StatusCodes.Status400BadRequest, "RequestBodyRead", $"Cannot read the value of '{name}' in the request body.");
}
