using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Graph.Mail;
using Microsoft.AspNetCore.WebUtilities;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>The days that a round of delta looks at; they travel in every token, so that an expired one still says where to begin again.</summary>
internal sealed record CalendarWindow(DateTimeOffset From, DateTimeOffset To)
{
    public string Token => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{From.UtcTicks} {To.UtcTicks}"));

    public string Query => $"startDateTime={Uri.EscapeDataString(EventShape.Instant(From))}&endDateTime={Uri.EscapeDataString(EventShape.Instant(To))}";

    public static CalendarWindow? Parse(string token)
    {
        try
        {
            var ticks = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token)).Split(' ').Select(part => long.Parse(part, CultureInfo.InvariantCulture)).ToList();
            return new CalendarWindow(new DateTimeOffset(ticks[0], TimeSpan.Zero), new DateTimeOffset(ticks[1], TimeSpan.Zero));
        }
        catch (Exception problem) when (problem is FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }
}

/// <summary>
/// <c>calendarView/delta</c>, with what surprises in the real one: a changed series comes whole, and of an occurrence only when
/// it is; one that was deleted is just missing; what changes outside of the window is told as removed, whether it was ever in it or not.
/// </summary>
internal sealed class CalendarDelta(CalendarStore store, DeltaTokens tokens)
{
    // To Exchange a calendar is a folder; no folder of mail has this id.
    private const string Folder = "calendar";

    private static readonly string[] Untracked = ["$orderby", "$filter", "$select", "$expand", "$search"];
    private static readonly string[] OfOccurrence = ["@odata.type", "@odata.etag", "id", "seriesMasterId", "type", "start", "end"];

    public Task<GraphResult> GetAsync(GraphCall call)
    {
        RefuseOptions(call.Query);
        var (window, state) = Start(call);
        var (changes, until) = store.Of(call.User).ChangesAfter(state.After, state.Until);
        var round = changes.SelectMany(change => Told(change, window, isFirst: state.After == 0)).ToList();
        var page = round.Skip(state.Offset).Take(state.Size ?? ODataPage.Size(call)).ToList();
        var query = new EventQuery(call);
        var body = new JsonObject
        {
            ["@odata.context"] = $"{call.BaseUrl}/$metadata#Collection(event)",
            ["value"] = new JsonArray([.. page.Select(JsonNode (told) => Shape(told, query))]),
        };
        var next = state with { Until = until, Offset = state.Offset + page.Count };
        if (next.Offset < round.Count)
        {
            body["@odata.nextLink"] = $"{Address(call)}?$skiptoken={Write(next, window)}";
        }
        else
        {
            body["@odata.deltaLink"] = $"{Address(call)}?$deltatoken={Write(next with { After = until, Until = null, Offset = 0 }, window)}";
        }

        return Task.FromResult(GraphResult.Ok(body));
    }

    private (CalendarWindow Window, DeltaState State) Start(GraphCall call)
    {
        var token = call.Query.SkipToken is { Length: > 0 } skip ? skip : call.Query.DeltaToken;
        if (string.IsNullOrEmpty(token))
        {
            var (from, to) = CalendarRoutes.Span(call);
            return (new CalendarWindow(from, to), new DeltaState(call.User.Id, Folder, 0, null, 0, null, null, null, null, null, call.MaxPageSize));
        }

        var window = token.Split('.') is [_, var part] ? CalendarWindow.Parse(part) ?? throw BadToken() : throw BadToken();
        var state = tokens.Read(token.Split('.')[0]) ?? throw Gone(call, window);
        if (state.UserId != call.User.Id || state.FolderId != Folder)
        {
            throw BadToken();
        }

        return (window, call.MaxPageSize is { } size ? state with { Size = size } : state);
    }

    private static IEnumerable<(StoredEvent Stored, bool IsRemoved)> Told(EventRecord change, CalendarWindow window, bool isFirst)
    {
        List<StoredEvent> inside = change.IsGone ? [] : [.. change.Stored.Between(window.From, window.To)];
        if (inside.Count == 0)
        {
            return isFirst ? [] : [(change.Stored, true)];
        }

        return (change.Stored.Series is null ? inside : [change.Stored, .. inside]).Select(stored => (stored, false));
    }

    private static JsonObject Shape((StoredEvent Stored, bool IsRemoved) told, EventQuery query)
    {
        var shape = query.Shape(told.Stored);
        shape.Insert(0, "@odata.type", "#microsoft.graph.event");
        if (told.IsRemoved)
        {
            return new JsonObject
            {
                ["@odata.type"] = "#microsoft.graph.event",
                ["id"] = shape["id"]!.DeepClone(),
                ["@removed"] = new JsonObject { ["reason"] = "deleted" },
            };
        }

        // All else of an occurrence is to be read from its master.
        return told.Stored.Type == "occurrence"
            ? new JsonObject(OfOccurrence.Select(name => KeyValuePair.Create(name, shape[name]?.DeepClone())))
            : shape;
    }

    private static void RefuseOptions(ODataQuery query)
    {
        if (query.Has("$top"))
        {
            throw Refusal("The '$top' parameter is not supported with change tracking over the 'CalendarView' resource as page size cannot be guaranteed. " +
                "Express page size preferences using the Prefer: odata.maxpagesize= header instead.");
        }

        if (Untracked.Any(query.Has))
        {
            throw Refusal("The following parameters are not supported with change tracking over the 'CalendarView' resource: " + $"'{string.Join(", ", Untracked)}'.");
        }

        query.Allow("startDateTime", "endDateTime", "$deltatoken", "$skiptoken");
    }

    private string Write(DeltaState state, CalendarWindow window) => $"{tokens.Write(state)}.{window.Token}";

    private static string Address(GraphCall call) => $"{call.UserUrl}/calendarView/delta";

    private static GraphException Gone(GraphCall call, CalendarWindow window) =>
        new(410, "SyncStateNotFound", "The sync state generation is not found; a new synchronization is needed.")
        {
            Headers = { ["Location"] = $"{Address(call)}?{window.Query}&$deltatoken=" },
        };

    private static GraphException BadToken() => new(400, "BadRequest", "Badly formed token.");

    private static GraphException Refusal(string message) => new(400, "ErrorInvalidUrlQuery", message);
}
