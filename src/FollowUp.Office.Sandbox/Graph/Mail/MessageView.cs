using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>How one caller wants to see messages: which properties, which ids, which format of body.</summary>
internal sealed class MessageView
{
    // Not the call itself: the view of a subscription outlives it.
    private readonly bool _immutable;
    private readonly string _baseUrl;
    private readonly string? _bodyType;
    private readonly bool _basic;
    private readonly MessageExpansion _expansion;

    public MessageView(GraphCall call, string? select, string? expand)
    {
        (_immutable, _baseUrl, _bodyType) = (call.Immutable, call.BaseUrl, call.Prefer.BodyContentType);
        _basic = !call.Caller.Has("Mail.Read") && !call.Caller.Has("Mail.ReadWrite");
        Selected = select?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } names ? names : null;
        _expansion = MessageExpansion.Parse(expand);
        Check();
    }

    public IReadOnlyList<string>? Selected { get; }

    public bool ShowsAttachments => _expansion.HasAttachments;

    public static MessageView Of(GraphCall call) => new(call, call.Query["$select"], call.Query.Expand);

    /// <summary>What stands behind the type in <c>@odata.context</c>.</summary>
    public string ContextSuffix => Selected is null ? "" : $"({string.Join(',', Selected)})";

    public string IdOf(StoredMessage message) => _immutable ? message.ImmutableId : message.Id;

    /// <summary>Opens the mail in the sandbox's own Outlook.</summary>
    public string WebLinkOf(StoredMessage message) =>
        $"{_baseUrl[..^"/v1.0".Length]}/?ItemID={Uri.EscapeDataString(IdOf(message))}&exvsurl=1&viewmodel=ReadMessageItem";

    public JsonNode BodyOf(StoredMessage message) => _bodyType?.ToLowerInvariant() switch
    {
        "text" => Body("text", message.BodyText),
        "html" when !message.Mail.IsHtml => Body("html", $"<html><body><div>{HtmlEncoder.Default.Encode(message.Mail.Body).Replace("&#xA;", "<br>\n", StringComparison.Ordinal)}</div></body></html>"),
        _ => Body(message.Mail.IsHtml ? "html" : "text", message.Mail.Body),
    };

    public JsonObject Shape(StoredMessage message, bool alwaysTyped = false)
    {
        var json = new JsonObject();
        var type = EventMessages.TypeOf(message);
        if (type is not null || alwaysTyped)
            json["@odata.type"] = "#microsoft.graph." + (type ?? "message");
        json["@odata.etag"] = message.ETag;
        foreach (var (name, property) in MessageProperties.All)
        {
            // A mail without transport headers has no such property at all; a null collection is not in Graph's schema.
            if (!Shows(name, property))
                continue;
            var value = property.Value(message, this);
            if (value is not null || !property.OnlySelected)
                json[name] = value;
        }
        if (type is not null && Selected is null)
            EventMessages.AddTo(json, message, type);
        _expansion.AddTo(json, message);
        return json;
    }

    // The id is answered whether it was selected or not.
    private bool Shows(string name, MessageProperty property)
    {
        if (_basic && property.IsContent)
            return false;
        if (Selected is null)
            return !property.OnlySelected;
        return name == "id" || Selected.Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    private void Check()
    {
        if (Selected?.FirstOrDefault(name => !MessageProperties.All.ContainsKey(name)) is { } unknown)
            throw UnknownProperty(unknown);
        if (_basic && !_expansion.IsEmpty)
            throw new GraphException(StatusCodes.Status403Forbidden, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
    }

    public static GraphException UnknownProperty(string name) => new(StatusCodes.Status400BadRequest, "RequestBroker--ParseUri",
        $"Could not find a property named '{name}' on type 'microsoft.graph.message'.");

    private static JsonObject Body(string contentType, string content) => new() { ["contentType"] = contentType, ["content"] = content };
}
