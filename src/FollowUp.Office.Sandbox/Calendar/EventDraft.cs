using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>Turns the body of a POST or PATCH into an event, or refuses it as Graph does.</summary>
internal static class EventDraft
{
    public static StoredEvent Create(JsonObject body, DemoUser owner, DateTimeOffset now)
    {
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
            HomeZone = owner.TimeZone,
            Fields = EventFields.Defaults(),
            Posted = body.DeepClone().AsObject(),
            TransactionId = body["transactionId"] is { } id && EventFields.Text("transactionId", id) is { Length: > 0 } text ? text : null,
        };
        return Checked(Merge(draft, body));
    }

    public static StoredEvent Change(StoredEvent stored, JsonObject body)
    {
        if (body["transactionId"] is { } id && EventFields.Text("transactionId", id) != stored.TransactionId)
        {
            throw new GraphException(400, "ErrorInvalidPropertySet", "The property 'transactionId' cannot be changed after the event is created.");
        }

        if (stored.Of is not null && body["recurrence"] is not null)
        {
            throw new GraphException(400, "ErrorInvalidRequest", "The recurrence of a single occurrence cannot be set.");
        }

        return Checked(Merge(stored, body));
    }

    private static StoredEvent Merge(StoredEvent stored, JsonObject body)
    {
        var fields = stored.Fields.DeepClone().AsObject();
        EventFields.Apply(body, fields);
        KeepAnswers(stored.Attendees, fields["attendees"]!.AsArray());
        var start = Time(body, "start");
        var end = Time(body, "end");
        return Repeated(body, start ?? end, stored with
        {
            Fields = fields,
            Start = start is null ? stored.Start : GraphZone.ReadInstant(start),
            End = end is null ? stored.End : GraphZone.ReadInstant(end),
            StartZone = start is null ? stored.StartZone : GraphZone.ZoneNameOf(start),
            EndZone = end is null ? stored.EndZone : GraphZone.ZoneNameOf(end),
            ExtendedProperties = MergeExtended(stored.ExtendedProperties, body["singleValueExtendedProperties"]),
        });
    }

    private static StoredEvent Repeated(JsonObject body, JsonObject? newTime, StoredEvent merged)
    {
        var isNewPattern = body.ContainsKey("recurrence");
        if (!isNewPattern && (merged.Series is null || newTime is null))
        {
            return merged;
        }

        var first = DateOnly.FromDateTime(GraphZone.WallTime(merged.Start, merged.StartZone));
        var series = isNewPattern
            ? body["recurrence"] is { } recurrence ? SeriesShape.Read(recurrence, first, merged.StartZone) : null
            : merged.Series! with { First = first };
        // As Outlook does: another hour or another pattern for the whole series takes back what was done to single occurrences.
        return merged with { Series = series, Exceptions = new Dictionary<DateOnly, StoredEvent>(), Gone = new HashSet<DateOnly>() };
    }

    // Who was invited before and is in the list again has answered already.
    private static void KeepAnswers(JsonArray before, JsonArray after)
    {
        foreach (var attendee in after)
        {
            if (before.FirstOrDefault(other => AddressOf(other) == AddressOf(attendee)) is { } known)
            {
                attendee!["status"] = known["status"]!.DeepClone();
            }
        }
    }

    private static string AddressOf(JsonNode? attendee) => attendee!["emailAddress"]!["address"]!.GetValue<string>().ToUpperInvariant();

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

    private static GraphException Invalid() => new(400, "ErrorPropertyValidationFailure", "At least one property failed validation.");
}
