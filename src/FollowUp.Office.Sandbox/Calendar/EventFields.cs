using System.Text.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>Which properties of an event a client may write, of which type, and how Graph refuses the others.</summary>
internal static class EventFields
{
    private static readonly string[] ShowAs = ["unknown", "free", "tentative", "busy", "oof", "workingElsewhere"];
    private static readonly string[] Sensitivity = ["normal", "personal", "private", "confidential"];
    private static readonly string[] Importance = ["low", "normal", "high"];
    private static readonly string[] Provider = ["unknown", "skypeForBusiness", "skypeForConsumer", "teamsForBusiness"];
    private static readonly string[] AttendeeType = ["required", "optional", "resource"];

    private static readonly Dictionary<string, Func<string, JsonNode?, JsonNode?>> Readers = new(StringComparer.Ordinal)
    {
        ["subject"] = (name, value) => value is null ? "" : Text(name, value),
        ["body"] = Body,
        ["importance"] = (name, value) => OneOf(name, value, "importance", Importance),
        ["sensitivity"] = (name, value) => OneOf(name, value, "sensitivity", Sensitivity),
        ["showAs"] = (name, value) => OneOf(name, value, "freeBusyStatus", ShowAs),
        ["isAllDay"] = Flag,
        ["isReminderOn"] = Flag,
        ["reminderMinutesBeforeStart"] = Whole,
        ["categories"] = Strings,
        ["location"] = Location,
        ["locations"] = (name, value) => ListOf(name, value, Location),
        ["attendees"] = (name, value) => ListOf(name, value, Attendee),
        ["responseRequested"] = Flag,
        ["allowNewTimeProposals"] = Flag,
        ["hideAttendees"] = Flag,
        ["isOnlineMeeting"] = Flag,
        ["onlineMeetingProvider"] = (name, value) => OneOf(name, value, "onlineMeetingProviderType", Provider),
    };

    // Graph takes a body with these (a client may send back what it read) and pays no heed to them.
    private static readonly HashSet<string> ReadOnly = new(StringComparer.Ordinal)
    {
        "id", "changeKey", "createdDateTime", "lastModifiedDateTime", "bodyPreview", "cancelledOccurrences", "hasAttachments", "iCalUId",
        "isCancelled", "isDraft", "isOrganizer", "onlineMeeting", "onlineMeetingUrl", "organizer", "originalEndTimeZone", "originalStart",
        "originalStartTimeZone", "responseStatus", "seriesMasterId", "type", "webLink",
    };

    // Read by EventDraft itself.
    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal)
    {
        "start", "end", "recurrence", "transactionId", "singleValueExtendedProperties",
    };

    public static bool IsKnown(string name) => Readers.ContainsKey(name) || ReadOnly.Contains(name) || Apart.Contains(name);

    public static JsonObject Defaults() => new()
    {
        ["subject"] = "",
        ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "" },
        ["importance"] = "normal",
        ["sensitivity"] = "normal",
        ["showAs"] = "busy",
        ["isAllDay"] = false,
        ["isReminderOn"] = true,
        ["reminderMinutesBeforeStart"] = 15,
        ["categories"] = new JsonArray(),
        ["location"] = Location("location", new JsonObject()),
        ["locations"] = new JsonArray(),
        ["attendees"] = new JsonArray(),
        ["responseRequested"] = true,
        ["allowNewTimeProposals"] = true,
        ["hideAttendees"] = false,
        ["isOnlineMeeting"] = false,
        ["onlineMeetingProvider"] = "unknown",
    };

    /// <summary>Writes what the body says over the fields; refuses what an event does not have.</summary>
    public static void Apply(JsonObject body, JsonObject fields)
    {
        foreach (var (name, value) in body)
        {
            if (Readers.TryGetValue(name, out var read))
            {
                fields[name] = read(name, value);
            }
            else if (!name.Contains('@') && !ReadOnly.Contains(name) && !Apart.Contains(name))
            {
                throw Unreadable($"The property '{name}' does not exist on type 'microsoft.graph.event'. Make sure to only use property names that are defined by the type.");
            }
        }
    }

    public static GraphException Unreadable(string message) => new(400, "RequestBodyRead", message);

    public static string Text(string name, JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : throw Mistyped(name, "Edm.String");

    public static JsonObject Object(string name, JsonNode? value, string type, params ReadOnlySpan<string> known)
    {
        var result = value as JsonObject ?? throw Mistyped(name, type);
        foreach (var (key, _) in result)
        {
            if (!key.Contains('@') && !known.Contains(key))
            {
                throw Unreadable($"The property '{key}' does not exist on type '{type}'. Make sure to only use property names that are defined by the type.");
            }
        }

        return result;
    }

    private static JsonObject Body(string name, JsonNode? value)
    {
        var body = Object(name, value, "microsoft.graph.itemBody", "contentType", "content");
        var type = body["contentType"] is null ? "text" : Word("contentType", body["contentType"], "bodyType", ["text", "html"]);
        return EventBody.Keep(type, body["content"] is null ? "" : Text("content", body["content"]));
    }

    private static JsonNode Location(string name, JsonNode? value)
    {
        var location = Object(name, value, "microsoft.graph.location",
            "displayName", "locationEmailAddress", "address", "coordinates", "locationUri", "locationType", "uniqueId", "uniqueIdType");
        var display = location["displayName"] is null ? "" : Text("displayName", location["displayName"]);
        var kept = new JsonObject { ["displayName"] = display, ["locationType"] = "default", ["uniqueIdType"] = "unknown", ["address"] = new JsonObject(), ["coordinates"] = new JsonObject() };
        if (display.Length > 0)
        {
            kept["uniqueId"] = display;
            kept["uniqueIdType"] = "private";
        }

        return kept;
    }

    private static JsonNode Attendee(string name, JsonNode? value)
    {
        var attendee = Object(name, value, "microsoft.graph.attendee", "emailAddress", "type", "status", "proposedNewTime");
        var mail = Object("emailAddress", attendee["emailAddress"], "microsoft.graph.emailAddress", "name", "address");
        var address = mail["address"] is null ? "" : Text("address", mail["address"]);
        return new JsonObject
        {
            ["type"] = attendee["type"] is null ? "required" : OneOf("type", attendee["type"], "attendeeType", AttendeeType),
            ["status"] = EventShape.Status("none", null),
            ["emailAddress"] = new JsonObject { ["name"] = mail["name"] is null ? address : Text("name", mail["name"]), ["address"] = address },
        };
    }

    private static JsonArray ListOf(string name, JsonNode? value, Func<string, JsonNode?, JsonNode?> read) =>
        value is JsonArray items ? [.. items.Select(item => read(name, item))] : throw Mistyped(name, "Collection");

    private static JsonArray Strings(string name, JsonNode? value) =>
        value is JsonArray items ? new JsonArray([.. items.Select(item => JsonValue.Create(Text(name, item)))]) : throw Mistyped(name, "Collection(Edm.String)");

    private static JsonNode? Flag(string name, JsonNode? value) =>
        value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? value.DeepClone() : throw Mistyped(name, "Edm.Boolean");

    public static JsonNode Whole(string name, JsonNode? value) =>
        value is JsonValue number && number.GetValueKind() == JsonValueKind.Number && number.TryGetValue<int>(out var whole) ? whole : throw Mistyped(name, "Edm.Int32");

    /// <summary>One of the members of an enumeration, whatever case it was written in.</summary>
    public static string Word(string name, JsonNode? value, string type, string[] members) =>
        members.FirstOrDefault(member => member.Equals(Text(name, value), StringComparison.OrdinalIgnoreCase))
        ?? throw Unreadable($"Cannot convert the literal '{value}' to the expected type 'microsoft.graph.{type}'.");

    private static JsonNode OneOf(string name, JsonNode? value, string type, string[] members) => Word(name, value, type, members);

    private static GraphException Mistyped(string name, string type) => Unreadable($"The value of the property '{name}' could not be read as '{type}'.");
}
