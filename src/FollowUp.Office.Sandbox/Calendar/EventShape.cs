using System.Globalization;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>How a reader wants an event: the id form, the zone and the body type that its <c>Prefer</c> headers ask for.</summary>
internal sealed record EventView(bool Immutable = false, string ZoneName = GraphZone.Utc, bool TextBody = false);

/// <summary>Writes an event in Graph's shape, property for property.</summary>
internal static class EventShape
{
    public static JsonObject Write(StoredEvent stored, DemoUser owner, EventView view)
    {
        var shape = Identity(stored, view);
        foreach (var (name, value) in stored.Fields)
        {
            shape[name] = value?.DeepClone();
        }

        var html = stored.Fields["body"]!["content"]!.GetValue<string>();
        shape["bodyPreview"] = EventBody.Preview(html);
        if (view.TextBody)
        {
            shape["body"] = new JsonObject { ["contentType"] = "text", ["content"] = EventBody.PlainText(html) };
        }

        shape["start"] = Time(stored, stored.Start, stored.StartZone, view);
        shape["end"] = Time(stored, stored.End, stored.EndZone, view);
        AddMeeting(shape, stored, owner);
        AddSeries(shape, stored, view);
        shape["hasAttachments"] = false;
        shape["isDraft"] = false;
        shape["onlineMeeting"] = null;
        shape["onlineMeetingUrl"] = null;
        return shape;
    }

    private static JsonObject Identity(StoredEvent stored, EventView view) => new()
    {
        ["@odata.etag"] = stored.ETag,
        ["id"] = view.Immutable ? stored.ImmutableId : stored.Id,
        ["createdDateTime"] = Instant(stored.Created),
        ["lastModifiedDateTime"] = Instant(stored.Modified),
        ["changeKey"] = stored.ChangeKey,
        ["transactionId"] = stored.TransactionId,
        ["originalStartTimeZone"] = stored.StartZone,
        ["originalEndTimeZone"] = stored.EndZone,
        ["iCalUId"] = stored.ICalUId,
        ["webLink"] = $"https://outlook.office365.com/owa/?itemid={Uri.EscapeDataString(stored.Id)}&exvsurl=1&path=/calendar/item",
    };

    private static void AddMeeting(JsonObject shape, StoredEvent stored, DemoUser owner)
    {
        var organizer = stored.Organizer ?? new MailPerson(owner.Name, owner.Address);
        shape["organizer"] = new JsonObject { ["emailAddress"] = new JsonObject { ["name"] = organizer.Name, ["address"] = organizer.Address } };
        shape["isOrganizer"] = stored.Organizer is null;
        shape["isCancelled"] = stored.IsCancelled;
        shape["responseStatus"] = Status(stored.Response, stored.RespondedAt);
    }

    private static void AddSeries(JsonObject shape, StoredEvent stored, EventView view)
    {
        shape["type"] = stored.Type;
        shape["seriesMasterId"] = stored.Of is { } of ? view.Immutable ? of.MasterImmutableId : of.MasterId : null;
        shape["recurrence"] = stored.Series is { } series ? SeriesShape.Write(series) : null;
        if (stored.Of is { OriginalStart: var original })
        {
            shape["originalStart"] = Instant(original);
        }
    }

    /// <summary>An answer to an invitation; the year one stands for none yet.</summary>
    public static JsonObject Status(string response, DateTimeOffset? at) =>
        new() { ["response"] = response, ["time"] = at is { } instant ? Instant(instant) : "0001-01-01T00:00:00Z" };

    public static string Instant(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>A day is a day in every zone: an all-day event keeps its dates, and only the label of the zone follows the reader.</summary>
    private static JsonObject Time(StoredEvent stored, DateTimeOffset instant, string ownZone, EventView view)
    {
        var written = GraphZone.Write(instant, stored.IsAllDay ? ownZone : view.ZoneName);
        written["timeZone"] = view.ZoneName;
        return written;
    }
}
