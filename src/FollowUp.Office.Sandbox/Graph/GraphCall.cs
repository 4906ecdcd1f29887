using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph;

internal delegate Task<GraphResult> GraphHandler(GraphCall call);

/// <summary>One request as a handler sees it: token checked, path matched, permission granted, person found.</summary>
internal sealed record GraphCall(
    HttpContext Http, Caller Caller, IReadOnlyDictionary<string, string> Route, ODataQuery Query, JsonObject? Body, string BaseUrl)
{
    /// <summary>The request itself; inside a batch it has its own method, headers and path.</summary>
    public required GraphRequest Request { get; init; }

    /// <summary>The template that matched, such as "users/{user}/messages".</summary>
    public required string Template { get; init; }

    /// <summary>The address of this very request without its query, spelt as the caller spelt it: what a nextLink continues.</summary>
    public string SelfUrl => $"{BaseUrl}/{Request.Path.TrimStart('/')}";

    /// <summary>The user as the caller names them: "me", or by key.</summary>
    public string UserUrl => Request.Path.TrimStart('/').StartsWith("me/", StringComparison.OrdinalIgnoreCase) ? $"{BaseUrl}/me" : $"{BaseUrl}/users('{User.Id}')";

    public Preferences Prefer => field ??= Preferences.Parse(Request.Header("Prefer"));
    public bool Immutable => Prefer.Immutable;
    public int? MaxPageSize => Prefer.MaxPageSize;
    public string? OutlookTimeZone => Prefer.OutlookTimeZone;
    public string? IfMatch => Request.Header("If-Match");

    /// <summary>The person whose data the path names, for routes that name one.</summary>
    public DemoUser User
    {
        get => field ?? throw new InvalidOperationException($"The route {Template} names no user.");
        init;
    }

    public JsonObject RequiredBody => Body ?? throw new GraphException(
        StatusCodes.Status400BadRequest, "BadRequest", "Write request has no body: the request needs a JSON object.");
}
