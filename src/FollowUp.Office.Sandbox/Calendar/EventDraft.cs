using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>Turns the body of a POST or PATCH into an event, or refuses it as Graph does.</summary>
internal static class EventDraft
{
    public static StoredEvent Create(JsonObject body, DemoUser owner, DateTimeOffset now)
    {
        RefuseSeries(body);
        if (body["start"] is not JsonObject || body["end"] is not JsonObject)
        {
            throw Invalid();
        }

        var uid = Guid.NewGuid().ToString("N").ToUpperInvariant();
        var immutableId = ItemIds.NewImmutable();
        var draft = new StoredEvent
        {
            Id = ItemIds.Default(immutableId, "calendar of " + owner.Id),
            ImmutableId = immutableId,
            // The global object id of MAPI: fixed bytes, no date of an occurrence, the length of what follows.
            ICalUId = "040000008200E00074C5B7101A82E008" + new string('0', 40) + "10000000" + uid,
            Created = now,
            Modified = now,
            Start = default,
            End = default,
            StartZone = GraphZone.Utc,
            EndZone = GraphZone.Utc,
            Fields = EventFields.Defaults(),
            Posted = body.DeepClone().AsObject(),
            TransactionId = body["transactionId"] is { } id && EventFields.Text("transactionId", id) is { Length: > 0 } text ? text : null,
        };
        return Checked(Merge(draft, body));
    }

    public static StoredEvent Change(StoredEvent stored, JsonObject body, DateTimeOffset now)
    {
        RefuseSeries(body);
        if (body["transactionId"] is { } id && EventFields.Text("transactionId", id) != stored.TransactionId)
        {
            throw new GraphException(400, "ErrorInvalidPropertySet", "The property 'transactionId' cannot be changed after the event is created.");
        }

        return Checked(Merge(stored, body)) with { Version = stored.Version + 1, Modified = now };
    }

    private static StoredEvent Merge(StoredEvent stored, JsonObject body)
    {
        var fields = stored.Fields.DeepClone().AsObject();
        EventFields.Apply(body, fields);
        var start = Time(body, "start");
        var end = Time(body, "end");
        return stored with
        {
            Fields = fields,
            Start = start is null ? stored.Start : GraphZone.ReadInstant(start),
            End = end is null ? stored.End : GraphZone.ReadInstant(end),
            StartZone = start is null ? stored.StartZone : GraphZone.ZoneNameOf(start),
            EndZone = end is null ? stored.EndZone : GraphZone.ZoneNameOf(end),
            ExtendedProperties = MergeExtended(stored.ExtendedProperties, body["singleValueExtendedProperties"]),
        };
    }

    private static JsonObject? Time(JsonObject body, string name)
    {
        if (!body.ContainsKey(name))
        {
            return null;
        }

        return body[name] is null ? throw Invalid() : EventFields.Object(name, body[name], "microsoft.graph.dateTimeTimeZone", "dateTime", "timeZone");
    }

    private static Dictionary<string, string> MergeExtended(IReadOnlyDictionary<string, string> stored, JsonNode? value)
    {
        var merged = new Dictionary<string, string>(stored);
        foreach (var item in value as JsonArray ?? [])
        {
            var property = EventFields.Object("singleValueExtendedProperties", item, "microsoft.graph.singleValueLegacyExtendedProperty", "id", "value");
            var id = EventFields.Text("id", property["id"]);
            if (!ExtendedPropertyId.IsValid(id))
            {
                throw new GraphException(400, "ErrorInvalidProperty", $"The extended property id '{id}' is not valid.");
            }

            merged[ExtendedPropertyId.Normal(id)] = EventFields.Text("value", property["value"]);
        }

        return merged;
    }

    private static StoredEvent Checked(StoredEvent draft)
    {
        if (draft.End < draft.Start)
        {
            throw Invalid();
        }

        if (draft.IsAllDay)
        {
            RequireMidnight(draft.Start, draft.StartZone, "Start");
            RequireMidnight(draft.End, draft.EndZone, "End");
            if (draft.End - draft.Start < TimeSpan.FromHours(23))
            {
                throw new GraphException(400, "ErrorInvalidRequest", "The duration of an event marked as All day must be at least 24 hours.");
            }
        }

        return draft;
    }

    private static void RequireMidnight(DateTimeOffset instant, string zone, string end)
    {
        if (GraphZone.WallTime(instant, zone).TimeOfDay != TimeSpan.Zero)
        {
            throw new GraphException(400, "ErrorInvalidRequest", $"The Event.{end} property for an all-day event needs to be set to midnight.");
        }
    }

    private static void RefuseSeries(JsonObject body)
    {
        if (body["recurrence"] is not null)
        {
            // Better a clear refusal than a series that never comes round.
            throw new GraphException(400, "ErrorInvalidRequest", "Recurring events are not kept here: post single events.");
        }
    }

    private static GraphException Invalid() => new(400, "ErrorPropertyValidationFailure", "At least one property failed validation.");
}
