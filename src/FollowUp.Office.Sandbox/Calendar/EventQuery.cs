using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>What a request wants of its events: which, in what order, and which properties of each.</summary>
internal sealed partial class EventQuery
{
    private const int PageSize = 10;
    private readonly GraphCall _call;
    private readonly EventView _view;
    private readonly IReadOnlyList<string>? _select;
    private readonly IReadOnlyList<string> _expanded;
    private readonly bool _basic;

    public EventQuery(GraphCall call)
    {
        _call = call;
        _view = ViewOf(call);
        _select = call.Query.Select;
        _expanded = Expanded(call.Query.Expand);
        // Calendars.ReadBasic sees when and what, but neither the body nor what apps have hidden in the event.
        _basic = !call.Caller.Has("Calendars.Read") && !call.Caller.Has("Calendars.ReadWrite");
        if (_basic && (_expanded.Count > 0 || call.Query.Filter?.Contains("singleValueExtendedProperties", StringComparison.OrdinalIgnoreCase) == true))
        {
            throw new GraphException(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
        }

        foreach (var name in _select ?? [])
        {
            if (!EventFields.IsKnown(name))
            {
                throw new GraphException(400, "BadRequest", $"Parsing OData Select and Expand failed: Could not find a property named '{name}' on type 'microsoft.graph.event'.");
            }
        }
    }

    public static EventView ViewOf(GraphCall call)
    {
        var zone = call.OutlookTimeZone ?? GraphZone.Utc;
        GraphZone.Find(zone);
        return new EventView(call.Immutable, zone, "text".Equals(call.Prefer.BodyContentType, StringComparison.OrdinalIgnoreCase));
    }

    public JsonObject One(StoredEvent stored)
    {
        var shape = Shape(stored);
        shape.Insert(0, "@odata.context", Context("events/$entity"));
        return shape;
    }

    public JsonObject Page(IEnumerable<StoredEvent> events, string path)
    {
        var filtered = Ordered(events.Where(EventFilter.Parse(_call.Query.Filter)), _call.Query.OrderBy).ToList();
        var skip = _call.Query.Skip ?? 0;
        var take = Math.Min(_call.Query.Top ?? _call.MaxPageSize ?? PageSize, 1000);
        var page = new JsonObject { ["@odata.context"] = Context(path.Split('/')[^1]) };
        if (_call.Query.Count)
        {
            page["@odata.count"] = filtered.Count;
        }

        page["value"] = new JsonArray([.. filtered.Skip(skip).Take(take).Select(Shape)]);
        if (skip + take < filtered.Count)
        {
            page["@odata.nextLink"] = $"{_call.BaseUrl}/users/{_call.User.Id}/{path}{_call.Query.With(("$skip", $"{skip + take}"), ("$top", $"{take}"))}";
        }

        return page;
    }

    /// <summary>The event as the request wants it.</summary>
    public JsonObject Shape(StoredEvent stored)
    {
        var shape = EventShape.Write(stored, _call.User, _view);
        if (_basic)
        {
            shape.Remove("body");
            shape.Remove("bodyPreview");
        }

        foreach (var name in _select is null ? [] : shape.Select(property => property.Key).Where(name => !IsKept(name)).ToList())
        {
            shape.Remove(name);
        }

        var extended = Extended(stored);
        if (extended.Count > 0)
        {
            shape["singleValueExtendedProperties"] = extended;
        }

        return shape;
    }

    private bool IsKept(string name) => name is "@odata.etag" or "id" || _select!.Contains(name);

    private JsonArray Extended(StoredEvent stored) =>
    [
        .. _expanded.Select(ExtendedPropertyId.Normal).Where(stored.ExtendedProperties.ContainsKey)
            .Select(id => new JsonObject { ["id"] = id, ["value"] = stored.ExtendedProperties[id] }),
    ];

    private string Context(string tail) => $"{_call.BaseUrl}/$metadata#users('{Uri.EscapeDataString(_call.User.Id)}')/{tail}";

    private static IEnumerable<StoredEvent> Ordered(IEnumerable<StoredEvent> events, string? orderBy)
    {
        var words = (orderBy ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 2 || (words.Length == 2 && words[1] is not ("asc" or "desc")))
        {
            throw OrderRefusal();
        }

        Func<StoredEvent, object>? key = words.FirstOrDefault() switch
        {
            null => null,
            "start/dateTime" => stored => stored.Start,
            "end/dateTime" => stored => stored.End,
            "createdDateTime" => stored => stored.Created,
            "lastModifiedDateTime" => stored => stored.Modified,
            "subject" => stored => stored.Subject,
            _ => throw OrderRefusal(),
        };
        if (key is null)
        {
            return events;
        }

        return words.Length == 2 && words[1] == "desc" ? events.OrderByDescending(key) : events.OrderBy(key);
    }

    private static GraphException OrderRefusal() => new(400, "ErrorInvalidUrlQuery", "The $orderby expression is not supported here.");

    private static IReadOnlyList<string> Expanded(string? expand)
    {
        if (string.IsNullOrWhiteSpace(expand))
        {
            return [];
        }

        var match = ExpandForm().Match(expand);
        return match.Success
            ? [.. match.Groups["id"].Captures.Select(capture => capture.Value.Replace("''", "'", StringComparison.Ordinal))]
            : throw new GraphException(400, "BadRequest", "Only singleValueExtendedProperties($filter=id eq '...') can be expanded here.");
    }

    [GeneratedRegex(@"^singleValueExtendedProperties\(\$filter=\s*id\s+eq\s+'(?<id>(?:[^']|'')+)'(?:\s+or\s+id\s+eq\s+'(?<id>(?:[^']|'')+)')*\s*\)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ExpandForm();
}
